import { describe, expect, it } from 'vitest';
import { entriesOf } from '../entries.fixture.ts';

const BODY = `
Conférences plénières
Les ponts de bois
Anne ROUX, maire de Redon
Les ponts ont été refaits.

Habiter la crue
Zélie FLOCH, géographe
La crue revient tous les ans.

Clôture des journées
Luc MOREL, ingénieur
Les journées se terminent.
`;
const HEAD = 'Actes des journées des rives\n\nTable des matières\n';
const ALL = [
  'Les ponts de bois: speaker Anne/ROUX | maire de Redon',
  'Habiter la crue: speaker Zélie/FLOCH | géographe',
  'Clôture des journées: speaker Luc/MOREL | ingénieur',
];

describe('a table of contents out of a PDF', () => {
  it.each([
    [
      'has its numbers behind leaders',
      'Les ponts de bois..... 8\nHabiter la crue..... 10\nClôture des journées..... 12\n',
    ],
    [
      'has some of them on lines of their own',
      'Les ponts de bois..... 8\nHabiter la crue..... 10\nClôture des journées\n12\n',
    ],
    [
      'has some behind a space',
      'Les ponts de bois..... 8\nHabiter la crue..... 10\nClôture des journées 12\n',
    ],
    [
      'has one missing between two entries',
      'Les ponts de bois..... 8\nHabiter la crue\nClôture des journées 12\n\n10\n',
    ],
    [
      'has one right below its entry, which left no room for it',
      'Les ponts de bois..... 8\nHabiter la crue\n10\nClôture des journées..... 12\n',
    ],
    [
      'has some that a narrow tab left at the last word',
      'Les ponts de bois8\nHabiter la crue..... 10\nClôture des journées12\n',
    ],
  ])('%s', async (_, contents) => {
    const filler = 'Avant-propos..... 3\nRemerciements..... 4\n';
    expect(await entriesOf(HEAD + filler + contents + BODY)).toEqual(ALL);
  });

  it('keeps the numbers that belong to the words of a title', async () => {
    const contents =
      'Avant-propos..... 3\nLes ponts de bois..... 8\nHabiter la crue..... 10\nClôture des journées du plan eau2030\n';
    const titles = (await entriesOf(HEAD + contents + BODY)).map(entry => entry.split(':')[0]);
    expect(titles.slice(0, 2)).toEqual(['Les ponts de bois', 'Habiter la crue']);
    expect(titles).not.toContain('Clôture des journées du plan eau');
  });

  it('has titles that go on in a second line, as they do below it', async () => {
    const contents =
      'Avant-propos..... 3\nLes ponts de bois\nde la Vilaine..... 8\nHabiter la crue..... 10\nClôture des journées..... 12\n';
    const body = BODY.replace('Les ponts de bois', 'Les ponts de bois\nde la Vilaine');
    expect((await entriesOf(HEAD + contents + body)).map(entry => entry.split(':')[0])).toEqual([
      'Les ponts de bois de la Vilaine',
      'Habiter la crue',
      'Clôture des journées',
    ]);
  });
});
