import { describe, expect, it } from 'vitest';
import { ledIn } from './spoken.fixture.ts';

const HEAD = 'Compte rendu du conseil du 4 mai 2022\n\n';

describe('whoever presides by an office', () => {
  it.each([
    'Le conseil s’est réuni sous la présidence de son maire Madame Monique BOURDEAU.',
    'Le conseil s’est réuni sous la présidence du maire, Mme Monique BOURDEAU.',
    'Le conseil s’est réuni en séance ordinaire, sous la présidence de Madame Monique BOURDEAU.',
  ])('leads: %s', async line => {
    expect(await ledIn(`${HEAD}${line}\n\nPrésents : M. Luc Morel\n`, 'essai.txt')).toEqual([
      'Compte rendu du conseil du 4 mai 2022: [Monique BOURDEAU] + Luc Morel',
    ]);
  });

  it('is whoever is named, not whom the office is told of', async () => {
    expect(
      await ledIn(
        `${HEAD}La présidence de l’association a écrit à Mme Monique BOURDEAU.\n\nPrésents : M. Luc Morel\n`,
        'essai.txt',
      ),
    ).toEqual(['Compte rendu du conseil du 4 mai 2022: Luc Morel']);
  });
});
