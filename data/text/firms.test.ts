import { describe, expect, it } from 'vitest';
import { findNames } from './names.ts';

const named = (text: string) =>
  findNames(text, 0.2).map(({ givenName, familyName }) => `${givenName} ${familyName}`);

describe('the name of a body', () => {
  it.each([
    'France Bleu Vosges',
    'France Inter',
    'France Nature Environnement',
    'France Travail Bretagne',
    'France Active',
    'UFC-Que Choisir',
    'CCI-Pays Basque',
    'ALEC-Pays de Rennes',
    'Jean Martin SAS',
  ])('is nobody: %s', text => {
    expect(named(text)).toEqual([]);
  });

  it.each(['France Gall', 'France Marin', 'ANNE-Marie Roux', 'Jean-Pierre Petit'])(
    'is not that of a person: %s',
    text => {
      expect(named(text)).toEqual([text]);
    },
  );
});
