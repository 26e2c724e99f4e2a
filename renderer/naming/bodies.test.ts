import { describe, expect, it } from 'vitest';
import { bodyShort, bodySubject } from './bodies.ts';

const body = (name: string, ...texts: string[]) => ({
  name,
  variants: texts.map(text => ({ text, spans: [] })),
});

describe('a body', () => {
  it('is called by its letters where the text does, and by its name elsewhere', () => {
    const cnfpt = body('Centre national de la fonction publique territoriale', 'CNFPT');
    expect(bodyShort(cnfpt)).toBe('CNFPT');
    expect(bodyShort(body('Conseil économique, social et environnemental', 'Cese', 'CESE'))).toBe('CESE');
    expect(bodyShort(body('Réseau national des ressourceries et recycleries', 'RnRR'))).toBe('RnRR');
    expect(bodyShort(body('Association des dirigeants territoriaux et anciens de l’INET', 'ADT INET'))).toBe(
      'ADT INET',
    );
    // A name in capitals is no acronym, nor is a number, nor a word.
    for (const [name, text] of [
      ['KINTSU JOUETS', 'KINTSU JOUETS'],
      ['Numéro national de prévention du suicide', '3114'],
      ['Métropole du Grand Nancy', 'Nancy'],
    ] as const)
      expect(bodyShort(body(name, text))).toBe(name);
  });

  it('begins a French sentence with its article, and none where the name does not tell which', () => {
    const subject = (name: string, short = name, language: 'fr' | 'en' = 'fr') =>
      bodySubject(body(name), short, language);
    expect(subject('Centre national de la fonction publique territoriale', 'CNFPT')).toBe('Le CNFPT');
    expect(subject('Ville de Rouen')).toBe('La Ville de Rouen');
    expect(subject('Agence nationale de la cohésion des territoires')).toMatch(/^L’Agence/u);
    expect(subject('Institut national du service public', 'INSP')).toBe('L’INSP');
    expect(subject('Archives départementales du Nord')).toBe('Les Archives départementales du Nord');
    expect(subject('Archives départementales du Nord', 'ADN')).toBe('ADN');
    expect(subject('Pays de Brest')).toBe('Pays de Brest');
    expect(subject('France Inter')).toBe('France Inter');
    expect(subject('Ville de Rouen', 'Ville de Rouen', 'en')).toBe('Ville de Rouen');
  });
});
