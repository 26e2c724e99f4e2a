import { describe, expect, it } from 'vitest';
import { partsOfCell } from './cell-parts.ts';
import { type Line, lineOf, type Word } from './page.ts';
import { wordAt } from './word.fixture.ts';

const COLUMN = { left: 0, right: 100 };

/** A line of words, each with the height of its letters: "La:9 haie:9 Anne:7 Roux:7". */
function line(words: string): Line {
  return lineOf(
    words.split(' ').map((each, i): Word => {
      const at = each.lastIndexOf(':');
      const size = Number(each.slice(at + 1));
      return wordAt({ text: each.slice(0, at), left: i * 10, right: i * 10 + 9, top: size, from: i, to: i });
    }),
    COLUMN,
  );
}

function parted(...lines: readonly string[]): readonly string[] {
  return partsOfCell(lines.map(line)).map(({ words }) => words.map(({ text }) => text).join(' '));
}

describe('the parts of a cell by the size of their letters', () => {
  it.each([
    ['on one line', ['La:9 haie:9 Anne:7 Roux:7'], ['La haie', 'Anne Roux']],
    ['behind a stroke', ['La:9 haie:9 /:7 Anne:7 Roux:7'], ['La haie', 'Anne Roux']],
    [
      'at the end of a title that wraps',
      ['La:9 haie:9', 'du:9 champ:9 Anne:7 Roux,:7', 'Paul:7 Petit:7'],
      ['La haie', 'du champ', 'Anne Roux,', 'Paul Petit'],
    ],
    ['below a stroke that ends the title', ['La:9 haie:9 /:9', 'Anne:7 Roux:7'], ['La haie', 'Anne Roux']],
    ['below the title', ['La:9 haie:9', '/:7 Anne:7 Roux:7'], ['La haie', 'Anne Roux']],
    ['behind a number in larger letters', ['12:11 La:9 haie:9 Anne:7 Roux:7'], ['12 La haie', 'Anne Roux']],
  ])('are a title and names %s', (_, lines, parts) => {
    expect(parted(...lines)).toEqual(parts);
  });

  it.each([
    ['letters of one size', ['La:9 haie:9 /:9 Anne:9 Roux:9']],
    ['a small word inside', ['La:9 haie:7 du:9 champ:9']],
    ['small letters first', ['Anne:7 Roux:7 La:9 haie:9']],
    ['letters that are hardly smaller', ['La:9 haie:9 Anne:8.5 Roux:8.5']],
    ['one word', ['Pause:9']],
  ])('are one in %s', (_, lines) => {
    expect(parted(...lines)).toEqual(lines.map(each => each.replace(/:[\d.]+/g, '')));
  });
});
