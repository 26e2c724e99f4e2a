import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { choosesPeople } from './chosen.ts';
import { readOutline } from './outline.ts';

function speakersOf(body: string): readonly string[] {
  const text = `Procès-verbal de l'assemblée générale du 3 mars 2021\n\nPrésents : Anne Noury, Jean Petit, Luc Roux\n\n${body}\n`;
  return readOutline(plain(text), { name: 'essai.txt', sha256: '', characters: text.length })
    .appearances.filter(({ part, via }) => part === 'speaker' && via === 'list')
    .map(({ name }) => name.text);
}

describe('those who are chosen', () => {
  it.each([
    'Élection du bureau',
    'Désignation des délégués au syndicat',
    'Renouvellement du conseil d’administration',
    'Composition de la commission des finances',
    'Nomination de deux scrutateurs',
    'Candidatures',
    'Installation du nouveau conseil',
  ])('stand under such points: %s', title => {
    expect(choosesPeople(title)).toBe(true);
  });

  it.each([
    'Composition du sol',
    'Le budget du bureau',
    'Installation de la fibre',
    'Installation des abris',
  ])('stand under no other: %s', title => {
    expect(choosesPeople(title)).toBe(false);
  });

  it.each([
    '1. Élection du bureau\n\n- Anne Noury, présidente\n- Jean Petit, trésorier',
    '1. Vote\n\nAnne Noury : 27 voix\nJean Petit : 3 voix',
    '1. Vote\n\nAnne Noury, Jean Petit et Luc Roux sont nommés assesseurs.',
    '1. Délégués\n\nTitulaire : M. Jean Petit\nSuppléante : Mme Anne Noury',
    '1. Vote\n\nSont élus : Anne Noury, Jean Petit',
    '1. Vote\n\nAnne Noury et Jean Petit se proposent au poste de trésorier.',
  ])('have not spoken: %s', body => {
    expect(speakersOf(body)).toEqual([]);
  });

  it('speak where they do', () => {
    expect(speakersOf('1. Élection du bureau\n\nAnne Noury présente la candidature de Jean Petit.')).toEqual([
      'Anne Noury',
    ]);
  });
});
