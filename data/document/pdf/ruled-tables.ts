import { partsOfCell } from './cell-parts.ts';
import { type Grid, type GridCell, gridsOf } from './grid.ts';
import { type Line, lineOf, type Word } from './page.ts';
import { hoursAhead, piecesOf } from './pieces.ts';

/** A table whose cells rules part: its lines row by row and in it cell by cell. */
export interface RuledTable {
  readonly top: number;
  readonly lines: readonly Line[];
}

/** A table has two cells side by side in so many rows; else its rules are a frame or a form. */
const LEAST_ROWS = 2;
const LEAST_CELLS = 4;
/** More lines a cell, as a mean, are those of a page that frames part. */
const MOST_LINES = 14;

/** The tables of a page whose cells rules part, from the top down, and the lines that stand in none of them. */
export function ruledTablesOn(
  drawn: readonly Line[],
  rules: Float32Array,
): { readonly tables: readonly RuledTable[]; readonly rest: readonly Line[] } {
  const tables: (RuledTable & { readonly left: number })[] = [];
  let rest = drawn;
  // A table inside of a cell of another takes its own words first.
  for (const grid of gridsOf(rules).toSorted((a, b) => areaOf(a) - areaOf(b))) {
    const { cells, others } = filled(grid, rest);
    if (!isTable(cells)) continue;
    tables.push({ top: grid.top, left: grid.left, lines: linesOf(cells) });
    rest = others;
  }
  return { tables: tables.sort((a, b) => b.top - a.top || a.left - b.left), rest };
}

function areaOf({ left, right, top, bottom }: Grid): number {
  return (right - left) * (top - bottom);
}

type Filled = ReadonlyMap<GridCell, readonly Line[]>;

/** The cells of a grid that hold words, with their lines from the top down, and what of the lines stands outside. */
function filled(
  grid: Grid,
  lines: readonly Line[],
): { readonly cells: Filled; readonly others: readonly Line[] } {
  const found = new Map<GridCell, Word[]>();
  const others: Line[] = [];
  for (const line of lines) {
    const outside = line.words.filter(word => {
      const cell = cellAt(grid, word);
      if (cell === undefined) return true;
      const words = found.get(cell);
      if (words === undefined) found.set(cell, [word]);
      else words.push(word);
      return false;
    });
    if (outside.length === line.words.length) others.push(line);
    else if (outside.length > 0) others.push(lineOf(outside, line.column));
  }
  const cells = grid.cells.flatMap(cell => {
    const words = found.get(cell);
    return words === undefined ? [] : [[cell, asLines(words, cell)] as const];
  });
  return { cells: new Map(cells), others };
}

function cellAt({ left, right, top, bottom, cells }: Grid, word: Word): GridCell | undefined {
  const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
  if (x < left || x > right || y > top || y < bottom) return undefined;
  return cells.find(cell => x >= cell.left && x < cell.right && y <= cell.top && y > cell.bottom);
}

/** The words of a cell as lines. */
function asLines(words: readonly Word[], cell: GridCell): readonly Line[] {
  const rows: Word[][] = [];
  const middle = ({ top, bottom }: Word) => (top + bottom) / 2;
  for (const word of words.toSorted((a, b) => middle(b) - middle(a))) {
    const last = rows.at(-1)?.[0];
    const size = Math.min(word.top - word.bottom, last === undefined ? 0 : last.top - last.bottom);
    if (last !== undefined && middle(last) - middle(word) < size * SAME_LINE) rows.at(-1)?.push(word);
    else rows.push([word]);
  }
  const lines = rows.map(row =>
    lineOf(
      row.sort((a, b) => a.left - b.left),
      cell,
    ),
  );
  return partsOfCell(lines);
}

/** Words whose middles differ by less than this share of their height are of one line: a raised letter is. */
const SAME_LINE = 0.5;

function isTable(cells: Filled): boolean {
  const rows = new Map<number, number>();
  let lines = 0;
  for (const [{ row }, own] of cells) {
    rows.set(row, (rows.get(row) ?? 0) + 1);
    lines += own.length;
  }
  const wide = [...rows.values()].filter(count => count > 1);
  return wide.length >= LEAST_ROWS && cells.size >= LEAST_CELLS && lines <= cells.size * MOST_LINES;
}

/** The lines of all cells in reading order; the first row is that of the heads where no hours stand in it. */
function linesOf(cells: Filled): readonly Line[] {
  const table = {};
  const rows = rowsOf(cells);
  if (isEntries(rows))
    return rows.flatMap((row, i) =>
      entryOf(row).map(line => ({ ...line, cell: { table, row: i, column: 0, entry: true } })),
    );
  const at = rows.findIndex(row => row.length > 1);
  const isHead = rows[at]?.some(({ lines }) => lines.some(opensWithHours)) === false;
  // What stands over the heads is the title of the table.
  const titles = isHead ? rows.slice(0, at).flatMap(row => row.flatMap(({ lines }) => lines)) : [];
  const width = widthOf(rows);
  const body = rows.slice(isHead ? at : 0).flatMap((row, i) =>
    row.flatMap(({ cell, lines }) =>
      isHead && i > 0 && isBand(row, width)
        ? lines
        : lines.map(line => ({
            ...line,
            cell: { table, row: isHead && i === 0 ? -1 : cell.row, column: cell.column },
          })),
    ),
  );
  return [...titles, ...body];
}

/** Where a row is one cell over so much of the table, it stands over the rows below it. */
const BAND = 0.6;

function widthOf(rows: readonly (readonly FilledCell[])[]): number {
  const cells = rows.flat().map(({ cell }) => cell);
  return Math.max(...cells.map(({ right }) => right)) - Math.min(...cells.map(({ left }) => left));
}

/** "Session 1. Rivers (room 2)" over rows of speakers and titles: the head of those rows, and of no column. */
function isBand([only, ...more]: readonly FilledCell[], width: number): boolean {
  if (only === undefined || more.length > 0) return false;
  const { left, right } = only.cell;
  return right - left >= width * BAND && !only.lines.some(opensWithHours);
}

interface FilledCell {
  readonly cell: GridCell;
  readonly lines: readonly Line[];
}

/** Cells by the row that they begin in; hours on two lines of one cell are on one. */
function rowsOf(cells: Filled): readonly (readonly FilledCell[])[] {
  const rows = new Map<number, FilledCell[]>();
  for (const [cell, lines] of [...cells].sort(([a], [b]) => a.row - b.row || a.column - b.column)) {
    const own = { cell, lines: isHours(lines) ? [oneLine(lines)] : lines };
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [own]);
    else row.push(own);
  }
  return [...rows.values()];
}

/** Whether all lines are of hours and nothing else, the dash between them apart. */
function isHours(lines: readonly Line[]): boolean {
  return lines.length > 1 && lines.every(line => DASH.test(wordsOf(line)) || areHours(line));
}

const DASH = /^(?:[-–—>→/]|à|to)$/u;

function wordsOf({ words }: Line): string {
  return words.map(({ text }) => text).join(' ');
}

function areHours(line: Line): boolean {
  const [piece, ...more] = piecesOf(line);
  return piece !== undefined && more.length === 0 && hoursAhead(piece) === piece.words.length;
}

function opensWithHours(line: Line): boolean {
  return piecesOf(line).some(piece => hoursAhead(piece) > 0);
}

/** Hours on two lines as "9h00 – 9h30". */
function oneLine(lines: readonly Line[]): Line {
  const [first, ...more] = lines;
  const words = [...(first?.words ?? [])];
  for (const line of more) {
    const [word] = line.words;
    const isLed = DASH_END.test(words.at(-1)?.text ?? '') || word === undefined || DASH_START.test(word.text);
    if (!isLed) words.push({ ...word, text: '–', right: word.left });
    words.push(...line.words);
  }
  return { ...lineOf(words, first?.column ?? { left: 0, right: 0 }), words };
}

const DASH_END = /(?:[-–—>→/]|^à|^to)$/u;
const DASH_START = /^(?:[-–—>→/]|à$|to$)/u;

/** Whether one column stands beside one of hours: each row is an entry that its hours open. */
function isEntries(rows: readonly (readonly FilledCell[])[]): boolean {
  const timed = rows.filter(([first]) => first?.lines.length === 1 && first.lines.every(areHours));
  const hours = timed[0]?.[0]?.cell.column;
  return (
    timed.length >= LEAST_ROWS &&
    rows.every(row => row.length < 3) &&
    rows
      .filter(([first, second]) => first !== undefined && second !== undefined)
      .every(row => timed.includes(row) && row[0]?.cell.column === hours)
  );
}

function entryOf(row: readonly FilledCell[]): readonly Line[] {
  const [hours, entry] = row;
  const [time] = hours?.lines ?? [];
  if (entry === undefined || time === undefined) return row.flatMap(({ lines }) => lines);
  const [first, ...more] = entry.lines;
  if (first === undefined) return [time];
  const opening = lineOf([...time.words, ...first.words], entry.cell);
  return [
    {
      ...first,
      words: opening.words,
      left: opening.left,
      widest: opening.widest,
      bold: opening.bold,
      slanted: opening.slanted,
      inner: first.left,
    },
    ...more,
  ];
}
