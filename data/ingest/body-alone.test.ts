import { describe, expect, it } from 'vitest';
import { isBodyCalled } from './body-alone.ts';
import { spokenIn } from './spoken.fixture.ts';

describe('a body that a list of people names with its article', () => {
  it.each([
    'La chambre d’agriculture Savoie Mont-Blanc',
    'Le lycée agricole de Lury',
    "L'agence de l'eau Loire-Bretagne",
    'L’ADEME',
    'La DREAL',
    'Le parc naturel de la Brenne',
  ])('is one: %s', words => {
    expect(isBodyCalled(words)).toBe(true);
  });

  it.each([
    'La chambre à air',
    'Le réseau des haies',
    'L’agence : un outil pour Lury',
    'Les mares de Brière',
    'La commune peut-elle tout faire à Lury ?',
  ])('is none: %s', words => {
    expect(isBodyCalled(words)).toBe(false);
  });

  it('opens no talk for whoever comes next', async () => {
    const list = '- Anne Roux, présidente\n- La chambre d’agriculture du Cher\n- Paul Petit, maire de Lury\n';
    expect(
      await spokenIn(
        `Forum des haies\n\nMardi 4 juin 2024\n\n9h – Table ronde : Les haies\nAvec la participation de :\n${list}\n10h30 – Table ronde : Les mares\nAvec :\n${list}`,
        'essai.txt',
      ),
    ).toEqual([
      'Table ronde : Les haies: Anne Roux (présidente) + Paul Petit (maire de Lury)',
      'Table ronde : Les mares: Anne Roux (présidente) + Paul Petit (maire de Lury)',
    ]);
  });
});
