import { inReadingOrder } from './columns.ts';
import { datedOn } from './date-stack.ts';
import { daysBeside } from './day-columns.ts';
import { withDrawnSigns } from './drawn-signs.ts';
import { headedOn } from './head-tables.ts';
import { columnsByHours } from './hour-columns.ts';
import { timedOn } from './hour-stack.ts';
import { linesOf } from './lines.ts';
import { type Column, type Line, lineOf, type PdfPage, type Word } from './page.ts';
import { areLevel, type Piece, pieceOf, piecesOf } from './pieces.ts';
import { ruledTablesOn } from './ruled-tables.ts';
import type { RowOfPieces } from './table-rows.ts';
import { type HoursTable, tableOn } from './tables.ts';

/** A head stands so near above its table, in heights. */
const HEAD_GAP = 3;
const HEAD_RISE = 1.3;

/** The lines of a page as they are read: tables row by row and in them cell by cell, the rest column by column. */
export function linesInOrder(page: PdfPage): readonly Line[] {
  const { tables, rest } = ruledTablesOn(withDrawnSigns(linesOf(page), page.dots), page.rules);
  const out: Line[] = [];
  let left = rest;
  for (const { top, lines } of tables) {
    out.push(...withoutRules(left.filter(line => middleOf(line) > top)), ...lines);
    left = left.filter(line => middleOf(line) <= top);
  }
  return [...out, ...withoutRules(left)];
}

/** Programmes side by side are two, or a leaflet's three. */
const DEEPEST = 2;

/** Lines where no rules tell: programmes beside one another, a table of hours or days row by row, the rest column by column. */
function withoutRules(drawn: readonly Line[], depth = DEEPEST): readonly Line[] {
  return byHours(drawn, depth) ?? byDays(drawn) ?? byHeads(drawn) ?? inReadingOrder(drawn);
}

/** Lines by the days that stand under one another, as in the calendar of a seminar: row by row; null where days say nothing. */
export function byDays(drawn: readonly Line[]): readonly Line[] | null {
  const days = datedOn(drawn);
  const table = days === null ? null : tableOn(days, days.timed);
  return table === null ? null : around({ ...table, inCells: true }, drawn);
}

/** Lines by the hours that stand under one another: programmes beside one another, a table row by row; null where hours say nothing. */
export function byHours(drawn: readonly Line[], depth = DEEPEST): readonly Line[] | null {
  const hours = timedOn(drawn);
  if (hours === null) return null;
  const columns = depth === 0 ? null : columnsByHours(drawn, hours);
  if (columns !== null) return columns.flatMap(lines => withoutRules(lines, depth - 1));
  const days = daysBeside(drawn, hours);
  if (days !== null) return days;
  const table = tableOn(hours);
  return table === null ? null : around(table, drawn);
}

/** Whether lines are programmes beside one another by their hours. */
export function areBesideByHours(drawn: readonly Line[]): boolean {
  const hours = timedOn(drawn);
  return hours !== null && (columnsByHours(drawn, hours) ?? daysBeside(drawn, hours)) !== null;
}

/** Lines by the heads of a table of people: row by row; null where none stand. */
export function byHeads(drawn: readonly Line[]): readonly Line[] | null {
  const table = headedOn(drawn);
  return table === null ? null : around(table, drawn);
}

function around(table: HoursTable, drawn: readonly Line[]): readonly Line[] {
  const { rows, columns } = table;
  const own = new Set(rows.flatMap(wordsOf));
  const rest = drawn.flatMap(line => without(line, own));
  const [top, bottom] = [topOf(rows[0]), bottomOf(rows.at(-1))];
  const above = rest.filter(line => middleOf(line) > top);
  const below = rest.filter(line => middleOf(line) < bottom);
  const between = rest
    .filter(line => middleOf(line) <= top && middleOf(line) >= bottom)
    .sort((a, b) => b.bottom - a.bottom);
  const isSimple = columns.length === 2 && table.inCells !== true;
  const head =
    table.heads ?? (isSimple ? new Map<number, Piece>() : headOf(above.flatMap(piecesOf), columns, top));
  const headed = new Set([...head.values()].flatMap(piece => piece.words));
  const out = [...inReadingOrder(above.flatMap(line => without(line, headed)))];
  for (const [column, { words }] of head) out.push(cellLine(table, words, -1, column));
  for (const [i, row] of rows.entries()) {
    while (between[0] !== undefined && middleOf(between[0]) > topOf(row)) out.push(...between.splice(0, 1));
    out.push(...(isSimple ? entryLines(table, row) : rowLines(table, row, i)));
  }
  return [...out, ...between, ...inReadingOrder(below)];
}

function wordsOf({ hours, cells, notes }: RowOfPieces): readonly Word[] {
  return [...hours.words, ...[...cells.values(), notes].flat().flatMap(piece => piece.words)];
}

function middleOf({ bottom, size }: Line): number {
  return bottom + size / 2;
}

/** The middle of the highest line of a row. */
function topOf(row: RowOfPieces | undefined): number {
  const lines = [...(row?.cells.values() ?? [])].flat();
  return Math.max(row?.hours.middle ?? Number.NEGATIVE_INFINITY, ...lines.map(({ middle }) => middle));
}

function bottomOf(row: RowOfPieces | undefined): number {
  const lines = [...(row?.cells.values() ?? [])].flat();
  return Math.min(row?.hours.low ?? Number.POSITIVE_INFINITY, ...lines.map(({ middle }) => middle));
}

/** A line without some of its words; nothing when none are left. */
function without(line: Line, words: ReadonlySet<Word>): readonly Line[] {
  const left = line.words.filter(word => !words.has(word));
  if (left.length === line.words.length) return [line];
  return left.length === 0 ? [] : [lineOf(left, line.column)];
}

/** The heads of columns: the lowest pieces above the table, when several stand on one line, each over its column. */
function headOf(
  above: readonly Piece[],
  columns: readonly Column[],
  top: number,
): ReadonlyMap<number, Piece> {
  const low = above.reduce<Piece | null>(
    (best, piece) => (best !== null && best.middle < piece.middle ? best : piece),
    null,
  );
  const found = new Map<number, Piece>();
  if (low === null || low.middle - top > low.size * HEAD_GAP) return found;
  // Heads of two lines stand a little higher than those of one.
  const near = above.filter(piece => piece.middle - low.middle <= low.size * HEAD_RISE);
  for (const piece of near.toSorted((a, b) => a.middle - b.middle || a.left - b.left)) {
    const column = columnUnder(piece, columns);
    if (column < 0) continue;
    const beside = found.get(column);
    if (beside === undefined) found.set(column, piece);
    else if (areLevel(beside, piece)) found.set(column, pieceOf([...beside.words, ...piece.words], beside));
  }
  return found.size > 1 ? new Map([...found].sort(([a], [b]) => a - b)) : new Map();
}

/** The column that most of a piece stands over; -1 when it stands over none. */
function columnUnder(piece: Piece, columns: readonly Column[]): number {
  const overs = columns.map(({ left, right }) => Math.min(right, piece.right) - Math.max(left, piece.left));
  const most = Math.max(...overs);
  return most > 0 ? overs.indexOf(most) : -1;
}

/** The cells of a row, the hours first, each line of a cell by itself. */
function rowLines(table: HoursTable, { hours, cells, notes }: RowOfPieces, row: number): readonly Line[] {
  const columns = [...cells.keys()].sort((a, b) => a - b);
  return [
    ...(hours.words.length === 0 ? [] : [cellLine(table, hours.words, row, 0)]),
    ...notes.map(({ words }) => cellLine(table, words, row, 0)),
    ...columns.flatMap(column =>
      (cells.get(column) ?? []).map(({ words }) => cellLine(table, words, row, column + 1)),
    ),
  ];
}

function cellLine(table: HoursTable, words: readonly Word[], row: number, column: number): Line {
  const place = table.columns[column] ?? { left: 0, right: 0 };
  return { ...lineOf(words, place), cell: { table, row, column } };
}

/** Where there is one column beside the hours, they begin its first line. */
function entryLines({ columns }: HoursTable, { hours, cells, notes }: RowOfPieces): readonly Line[] {
  const column = columns[1] ?? hours;
  const [first, ...more] = [...cells.values()].flat();
  const opening = lineOf([...hours.words, ...(first?.words ?? [])], column);
  const bottom = (first?.middle ?? hours.middle) - opening.size / 2;
  const placed = { ...opening, bottom, top: bottom + opening.size, inner: first?.left ?? opening.left };
  const [own = column] = columns;
  const under = notes.map(({ words }) => lineOf(words, own));
  return [placed, ...more.map(({ words }) => lineOf(words, column)), ...under];
}
