import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cells, freeCells } from './cells.ts';
import { type FreeBands, freeBands } from './free-bands.ts';

const COLUMNS = 70;
const ROWS = 12;
const cell = fc.tuple(fc.nat(COLUMNS - 1), fc.nat(ROWS - 1));
const size = fc.record({
  height: fc.integer({ min: 1, max: 4 }),
  width: fc.integer({ min: 1, max: 8 }),
  step: fc.integer({ min: 1, max: 3 }),
});

function take({ stride, words }: Cells, column: number, row: number): void {
  const at = row * stride + (column >> 5);
  words[at] = (words[at] ?? 0) | (1 << (column & 31));
}

function isTaken({ stride, words }: Cells, column: number, row: number): boolean {
  return (((words[row * stride + (column >> 5)] ?? 0) >>> (column & 31)) & 1) === 1;
}

/** The runs of a band as they are kept. */
function runsOf({ runs, ends, most }: FreeBands, band: number): readonly number[] {
  return [...runs.slice(band * most, ends[band] ?? 0)];
}

/** The same, cell by cell. */
function counted(
  grid: Cells,
  from: number,
  { height, width }: { height: number; width: number },
): readonly number[] {
  const found: number[] = [];
  let start = -1;
  for (let column = 0; column <= COLUMNS; column += 1) {
    const rows = Array.from({ length: height }, (_, i) => from + i);
    const isFree = column < COLUMNS && rows.every(row => !isTaken(grid, column, row));
    if (isFree && start < 0) start = column;
    if (!isFree && start >= 0) {
      if (column - start >= width) found.push(start, column - 1);
      start = -1;
    }
  }
  return found;
}

describe('the free runs of a band', () => {
  it('are those of columns that are free in each of its rows, and wide enough', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), size, (taken, asked) => {
        const grid = freeCells(COLUMNS, ROWS);
        for (const [column, row] of taken) take(grid, column, row);
        const bands = freeBands(grid, asked);
        expect(bands.count).toBe(Math.floor((ROWS - asked.height) / asked.step) + 1);
        for (let band = 0; band < bands.count; band += 1)
          expect(runsOf(bands, band)).toEqual(counted(grid, band * asked.step, asked));
      }),
    );
  });

  it('are looked at again in every band that has one of the rows, and in no other', () => {
    fc.assert(
      fc.property(size, fc.nat(ROWS - 1), fc.integer({ min: 1, max: 3 }), (asked, row, rows) => {
        const grid = freeCells(COLUMNS, ROWS);
        const bands = freeBands(grid, asked);
        for (let each = 0; each < ROWS; each += 1) take(grid, 9, each);
        bands.lookAgain(row, rows);
        for (let band = 0; band < bands.count; band += 1) {
          const from = band * asked.step;
          const has = from < row + rows && from + asked.height > row;
          expect(runsOf(bands, band).length > 2 || asked.width > 9).toBe(has || asked.width > 9);
        }
      }),
    );
  });

  it('are none where a band is higher than the grid', () => {
    expect(freeBands(freeCells(COLUMNS, 2), { height: 3, width: 1, step: 1 }).count).toBe(0);
  });
});
