import { describe, expect, it } from 'vitest';
import { readLines } from '../document/lines.ts';
import { plain } from '../document/open.ts';
import { subPoints } from './sub-points.ts';

const TEXT = `1. Le jardin
Rien.
2. Écoles
2 .1. Cantine – Convention
Elle est vieille.
2.2 Transport scolaire
Il coûte cher.
3. La cour
Rien.
`;

function partsIn(text: string): readonly string[] {
  const lines = readLines(plain(text));
  const points = new Map(lines.filter(line => /^\d\. /.test(line.text)).map(({ index }) => [index, 3]));
  return [...subPoints(lines, points)].map(([index, from]) => lines[index]?.text.slice(from) ?? '');
}

describe('the parts of a point', () => {
  it('bear its number and their own', () => {
    expect(partsIn(TEXT)).toEqual(['Cantine – Convention', 'Transport scolaire']);
  });

  it.each([
    ['one alone', TEXT.replace('2.2 Transport scolaire\n', '')],
    ['with the number of another point', TEXT.replace('2 .1.', '5.1.').replace('2.2', '5.2')],
    ['a sentence', TEXT.replace('Convention', 'Convention passée.')],
    ['without a word below it', TEXT.replace('Elle est vieille.\n', '')],
    ['an amount', TEXT.replace('2 .1. Cantine', '2.1 euros').replace('2.2 Transport', '2.2 millions')],
  ])('are none where there is %s', (_, text) => {
    expect(partsIn(text)).toEqual([]);
  });
});
