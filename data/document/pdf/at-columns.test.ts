import { expect, it } from 'vitest';
import { atColumns } from './at-columns.ts';
import { pieceOf } from './pieces.ts';
import { wordAt } from './word.fixture.ts';

const word = (text: string, left: number) => wordAt({ text, left, right: left + 20 });
const COLUMNS = [
  { left: 50, right: 90 },
  { left: 100, right: 200 },
];
const cut = (...places: readonly number[]) =>
  atColumns(
    pieceOf(
      places.map((left, i) => word('abcdef'[i] ?? '', left)),
      { size: 10, middle: 5 },
    ),
    COLUMNS,
  ).map(({ words }) => words.map(({ text }) => text).join(''));

it('a piece is cut where a word begins exactly with a column, if it begins with one itself', () => {
  expect(cut(50, 76, 100, 124)).toEqual(['ab', 'cd']);
  expect(cut(51, 99)).toEqual(['a', 'b']);
  expect(cut(50, 76, 102)).toEqual(['abc']);
  expect(cut(52, 76, 100)).toEqual(['abc']);
  expect(cut(50, 76)).toEqual(['ab']);
});
