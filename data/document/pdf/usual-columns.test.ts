import { describe, expect, it } from 'vitest';
import { type Column, lineOf } from './page.ts';
import { withUsualColumns } from './usual-columns.ts';

const USUAL = { left: 50, right: 550 };

function linesIn(column: Column, count: number) {
  const word = { text: 'mot', ...column, top: 10, bottom: 0, bold: false, slanted: false, from: 0, to: 2 };
  return Array.from({ length: count }, () => lineOf([word], column));
}

/** The right edge of the column of a page's lines, beside a page of usual ones. */
const rightOf = (column: Column, count: number) =>
  withUsualColumns([linesIn(USUAL, 40), linesIn(column, count)])[1]?.[0]?.column.right;

describe('the column of a page of few lines', () => {
  it('is as wide as that of the others', () => {
    expect(rightOf({ left: 50, right: 300 }, 19)).toBe(550);
    expect(rightOf({ left: 50, right: 300 }, 20)).toBe(300);
  });

  it('is its own where it begins elsewhere or is wider', () => {
    expect(rightOf({ left: 52, right: 300 }, 5)).toBe(550);
    expect(rightOf({ left: 52.5, right: 300 }, 5)).toBe(300);
    expect(rightOf({ left: 50, right: 560 }, 5)).toBe(560);
  });

  it('says nothing of cells', () => {
    const cell = { table: {}, row: 0, column: 0 };
    const cells = linesIn({ left: 50, right: 300 }, 5).map(line => ({ ...line, cell }));
    const [, page] = withUsualColumns([linesIn(USUAL, 40), cells]);
    expect(page?.[0]?.column.right).toBe(300);
  });
});
