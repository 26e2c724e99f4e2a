import { describe, expect, it } from 'vitest';
import { findNames } from './names.ts';

const named = (text: string) =>
  findNames(text, 0.5).map(({ givenName, familyName }) => `${givenName} | ${familyName}`);

describe('a family name in capitals behind how one is addressed', () => {
  it.each([
    ['M. TAPE Gnagne Ronsard Pierre Odoukou, secrétaire général', ['Gnagne Ronsard Pierre Odoukou | TAPE']],
    ['Pr YAO Assoumou Yao Désiré Patrice, enseignant-chercheur', ['Assoumou Yao Désiré Patrice | YAO']],
    ['Pr KOUTOUAN Amani Jean-Yves, directeur de la prévention', ['Amani Jean-Yves | KOUTOUAN']],
    ['Mme OUEDRAOGO Wend-Yam Safiatou, ingénieure', ['Wend-Yam Safiatou | OUEDRAOGO']],
    ['Dr NGUEMA OBIANG Ludovic Ekang (urbaniste)', ['Ludovic Ekang | NGUEMA OBIANG']],
    [
      'avec M. MBARGA Atangana Jean Bosco et Mme TRAORE Aminata Fanta',
      ['Atangana Jean Bosco | MBARGA', 'Aminata Fanta | TRAORE'],
    ],
    ['Monsieur RAKOTO Andry Tiana Hasina', ['Andry Tiana Hasina | RAKOTO']],
  ])('goes before all the given names: %s', (text, names) => {
    expect(named(text)).toEqual(names);
  });

  it.each([
    ['M. le maire et la DREAL Normandie Ouest, en lien avec la Ville', []],
    ['Mme ROUX Adjointe à la culture', []],
    ['la CAF Haute Vienne Limousin, partenaire', []],
    ['M. ANRU Ville Durable Solidaire, programme', []],
  ])('is told from a body and from an office: %s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});
