import { describe, expect, it } from 'vitest';
import { entriesOf, marching, workshop } from './entries.fixture.ts';

const FLOCH = 'Zélie/Floch | ingénieure, Ville de Redon';
const NOURY_LINE = 'Paul Noury, chef de service, Région Bretagne';
const NOURY = 'Paul/Noury | chef de service, Région Bretagne';

describe('marks and addresses among the people of a list', () => {
  it.each([
    ['Zélie Floch ², ingénieure, Ville de Redon', 'Paul Noury ³, chef de service, Région Bretagne'],
    ['Zélie Floch [^1], ingénieure, Ville de Redon', 'Paul Noury [^note], chef de service, Région Bretagne'],
    ['Zélie Floch [a], ingénieure, Ville de Redon', 'Paul Noury [b], chef de service, Région Bretagne'],
    ['Zélie Floch, ingénieure, Ville de Redon (1)', 'Paul Noury, chef de service, Région Bretagne ²'],
    ['Zélie Floch, ingénieure, Ville de Redon – tél. 02 00 00 00 00', NOURY_LINE],
    ['Zélie Floch, ingénieure, Ville de Redon, Tél : +33 2 00 00 00 00', NOURY_LINE],
    ['Zélie Floch - z.floch[at]ville.example - ingénieure, Ville de Redon', NOURY_LINE],
    ['Zélie Floch (z.floch(at)ville.example), ingénieure, Ville de Redon', NOURY_LINE],
    ['Zélie Floch, ingénieure, Ville de Redon (site : floch.example)', NOURY_LINE],
    ['Zélie Floch, ingénieure, Ville de Redon – reseau.example/zfloch', NOURY_LINE],
  ])('are in no name and no role: %s', async (...lines) => {
    expect(await entriesOf(workshop(...lines))).toEqual(marching(FLOCH, NOURY));
  });

  it.each([
    ['Zélie Floch<sup>1</sup>, ingénieure, Ville de Redon'],
    ['<b>Zélie Floch</b><sup>1,2</sup>, ingénieure, Ville de Redon'],
    ['Zélie Floch, ingénieure, Ville de Redon<sup><a href="#n1">1</a></sup>'],
    ['Zélie Floch<sup>*</sup>, ingénieure, Ville de Redon'],
    ['Zélie Floch, ingénieure, Ville de Redon (<a href="https://exemple.example/zf">page</a>)'],
  ])('are left out of a page: %s', async line => {
    const page = `<h1>Assises du rivage</h1><h2>Atelier 1 : Marcher</h2><ul><li>${line}</li><li>${NOURY_LINE}</li></ul>`;
    expect(await entriesOf(page)).toEqual([`Marcher: speaker ${FLOCH} + speaker ${NOURY}`]);
  });

  it('leaves a square, a department and a year where they are', async () => {
    const page = (words: string) =>
      `<h1>Assises du rivage</h1><h2>Atelier 1 : ${words}</h2><ul><li>${NOURY_LINE}</li></ul>`;
    expect(await entriesOf(page('Bâtir 120 m<sup>2</sup>'))).toEqual([`Bâtir 120 m2: speaker ${NOURY}`]);
    expect(await entriesOf(workshop('Zélie Floch, maire de Saint-Perrin (35)'))).toEqual(
      marching('Zélie/Floch | maire de Saint-Perrin (35)'),
    );
  });
});

describe('signs before the people of a list', () => {
  it.each([
    ['a.', 'b.'],
    ['a)', 'b)'],
    ['(i)', '(ii)'],
    ['(1)', '(2)'],
    ['➢', '➢'],
    ['❖', '❖'],
    ['☐', '☑'],
    ['\uf0b7', '\uf0d8'],
    ['◆', '◇'],
  ])('are no part of who comes or of the line before: %s', async (first, second) => {
    const lines = [`${first} Zélie Floch, ingénieure, Ville de Redon`, `${second} ${NOURY_LINE}`];
    expect(await entriesOf(workshop(...lines))).toEqual(marching(FLOCH, NOURY));
  });
});
