import { describe, expect, it } from 'vitest';
import { inReadingOrder } from './columns.ts';
import { type Line, lineOf } from './page.ts';

const COLUMN = { left: 50, right: 550 };
const piece = (text: string, left: number, right: number, bottom: number, from: number): Line =>
  lineOf(
    [{ text, left, right, top: bottom + 10, bottom, bold: false, slanted: false, from, to: from }],
    COLUMN,
  );

/** Headings across the page, and below them two columns of so many lines and such a width, drawn row by row. */
function page(headings: number, rows: number, width = 240): string {
  const across = Array.from({ length: headings }, (_, i) => piece(`H${i}`, 50, 550, 900 - 15 * i, i));
  const beside = Array.from({ length: rows }, (_, i) => {
    const bottom = 900 - 15 * (headings + i);
    const drawn = headings + 2 * i;
    return [
      piece(`L${i}`, 50, 50 + width, bottom, drawn),
      piece(`R${i}`, 310, 310 + width, bottom, drawn + 1),
    ];
  });
  return inReadingOrder([...across, ...beside.flat()])
    .flatMap(({ words }) => words.map(({ text }) => text[0]))
    .join('');
}

describe('two columns', () => {
  it('are read one after the other from six lines a side on', () => {
    expect(page(0, 6)).toBe('LLLLLLRRRRRR');
    expect(page(0, 5)).toBe('LRLRLRLRLR');
  });

  it('are crossed by one stretch in five at most', () => {
    expect(page(4, 8)).toBe(`HHHH${'L'.repeat(8)}${'R'.repeat(8)}`);
    expect(page(5, 8)).toBe(`HHHHH${'LR'.repeat(8)}`);
  });

  it('of text fill more than half of their width, where they are drawn row by row', () => {
    expect(page(0, 8, 110)).toBe(`${'L'.repeat(8)}${'R'.repeat(8)}`);
    expect(page(0, 8, 95)).toBe('LR'.repeat(8));
  });
});

describe('more columns', () => {
  /** So many columns of eight lines, drawn one after the other. */
  const columns = (count: number, width: number) => {
    const step = 520 / count;
    const drawn = Array.from({ length: count }, (_, c) =>
      Array.from({ length: 8 }, (_line, i) =>
        piece('ABCD'[c] ?? '', 50 + step * c, 50 + step * c + width, 900 - 15 * i, 8 * c + i),
      ),
    );
    return inReadingOrder(drawn.flat())
      .flatMap(({ words }) => words.map(({ text }) => text))
      .join('');
  };

  it('are read where they are three, and those of a table are not', () => {
    expect(columns(3, 150)).toBe(`${'A'.repeat(8)}${'B'.repeat(8)}${'C'.repeat(8)}`);
    expect(columns(4, 110)).toBe(`${'A'.repeat(8)}${'B'.repeat(8)}${'CD'.repeat(8)}`);
  });
});

describe('boxes', () => {
  /** Boxes of lines, each with the height at which it begins, in the order in which they are drawn. */
  const boxes = (...drawn: readonly (readonly [words: string, left: number, bottom: number])[]) => {
    const lines = drawn.flatMap(([words, left, bottom], box) =>
      words.split(' ').map((text, i) => piece(text, left, left + 80, bottom - 15 * i, 10 * box + i)),
    );
    return inReadingOrder(lines)
      .flatMap(({ words }) => words.map(({ text }) => text))
      .join(' ');
  };

  it('are read from the top down, however they were drawn', () => {
    expect(boxes(['14h', 50, 700], ['16h', 50, 500], ['Roux Petit', 60, 660], ['Morel', 60, 460])).toBe(
      '14h Roux Petit 16h Morel',
    );
  });

  it('that begin on one line keep the order of the drawing', () => {
    expect(boxes(['16h', 50, 500], ['14h un deux', 50, 700], ['Salle verte', 300, 701])).toBe(
      '14h un deux Salle verte 16h',
    );
  });

  it('are none on a page that is drawn upwards', () => {
    expect(boxes(['a', 50, 500], ['b', 50, 520], ['c', 50, 540], ['d', 50, 560])).toBe('a b c d');
  });
});
