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
