import type { Span } from '../model/span.ts';
import { fieldsOf } from './fields.ts';
import type { Block, DataRecord, Field } from './readable.ts';

/** What parts the columns of a roll that nobody drew rules around. */
const GAP = / {2,}|\t+/g;
/** So many rows are a roll. */
const LEAST_ROWS = 2;
/** What stands below a head begins so far to its left at most. */
const SLACK = 3;
/** As wide is a column behind each tab. */
const TAB = 100;

interface Cell extends Span {
  /** How far from its margin it begins; where tabs part the columns, so many times the width of one as there are tabs before. */
  readonly column: number;
}

/** The head of a roll: where its columns begin, and what they hold. */
interface Head {
  readonly columns: readonly number[];
  readonly fields: readonly Field[];
}

const NAMES: ReadonlySet<Field> = new Set<Field>(['speaker', 'given-name', 'family-name']);
const ATTENDS: ReadonlySet<Field> = new Set<Field>(['present', 'absent']);

function cellsOf(line: string, from: number): readonly Cell[] {
  const cells: Cell[] = [];
  const isTabbed = line.includes('\t');
  let at = 0;
  let tabs = 0;
  const push = (end: number) => {
    const words = line.slice(at, end);
    const start = at + words.length - words.trimStart().length;
    const close = at + words.trimEnd().length;
    const column = isTabbed ? tabs * TAB : start;
    if (close > start) cells.push({ start: from + start, end: from + close, column });
  };
  for (const { index, 0: gap } of line.matchAll(GAP)) {
    push(index);
    at = index + gap.length;
    if (gap.startsWith('\t')) tabs += gap.length;
  }
  push(line.length);
  return cells;
}

/** "Présent Excusé", with one blank between them, are two columns. */
function marksIn(text: string, cell: Cell): readonly Cell[] {
  const words = Array.from(text.slice(cell.start, cell.end).matchAll(/\S+/gu));
  const [first, second, ...more] = fieldsOf(['Nom', ...words.map(([word]) => word)]).slice(1);
  const areMarks =
    first !== second && more.length === 0 && [first, second].every(field => ATTENDS.has(field ?? 'other'));
  if (!areMarks) return [cell];
  return words.map(({ index, 0: word }) => {
    const start = cell.start + index;
    return { start, end: start + word.length, column: cell.column + index };
  });
}

/** "Nom   Structure   Présent   Excusé": columns of which one has names, and another says who came. */
function headOf(text: string, whole: readonly Cell[]): Head | null {
  if (whole.length < 2) return null;
  const cells = whole.flatMap(cell => marksIn(text, cell));
  const fields = fieldsOf(cells.map(({ start, end }) => text.slice(start, end)));
  const has = (wanted: ReadonlySet<Field>) => fields.some(field => wanted.has(field));
  return has(NAMES) && has(ATTENDS) ? { columns: cells.map(({ column }) => column), fields } : null;
}

/** The cells of a row, each with its column; null where one stands below none, or nothing stands below the first. */
function inColumns(cells: readonly Cell[], head: Head): Row | null {
  const placed = placedIn(cells, head);
  return placed?.[0]?.[1] === 0 && placed.length > 1 ? placed : null;
}

/** Cells with the column that each stands below (-1 where it stands before all); null where two stand below one. */
function placedIn(cells: readonly Cell[], { columns }: Head): Row | null {
  const placed = cells.map(cell => [cell, columns.findLastIndex(at => at - SLACK <= cell.column)] as const);
  return new Set(placed.map(([, column]) => column)).size === placed.length ? placed : null;
}

type Row = readonly (readonly [Cell, number])[];

/**
 * Lines of one row whose other cells stand at half its height: "Anne Roux" over "   DREAL     x" over "Paul Petit". The first name has
 * them, each of the others stands by itself; no rows where all have names, or none.
 */
function halved(lines: readonly Row[]): readonly Row[] {
  const names = lines.filter(([first]) => first?.[1] === 0);
  const others = lines.filter(([first]) => first?.[1] !== 0).flat();
  const [first, ...more] = names;
  return first === undefined || others.length === 0 ? [] : [[...first, ...others], ...more];
}

/** The cells of a line that has nothing but a name, or all but the name; null for any other. */
function halfOf(cells: readonly Cell[], head: Head): Row | null {
  const placed = cells.length === 0 ? null : placedIn(cells, head);
  if (placed === null || placed.some(([, column]) => column < 0)) return null;
  return placed[0]?.[1] !== 0 || placed.length === 1 ? placed : null;
}

/** The text without heads, and with line breaks where blanks stood before cells. */
export function parted(text: string, heads: readonly Span[], breaks: readonly number[]): string {
  const written = text.split('');
  for (const { start, end } of heads) written.fill(' ', start, end);
  for (const at of breaks) written[at] = '\n';
  return written.join('');
}

/**
 * A roll whose columns stand under one another without rules: each row is a record, as in the table that a word processor would have
 * drawn. Gives the text with its cells on lines of their own, each place as it was; null for a text without such a roll.
 */
export function readAttendance(text: string): {
  readonly blocks: readonly Block[];
  readonly records: readonly DataRecord[];
  readonly text: string;
} | null {
  const blocks: Block[] = [];
  const records: DataRecord[] = [];
  const heads: Span[] = [];
  const breaks: number[] = [];
  let from = 0;
  let head: Head | null = null;
  let above: Span = { start: 0, end: 0 };
  let rows: Row[] = [];
  let halves: Row[] = [];
  const close = () => {
    rows.push(...halved(halves));
    halves = [];
    if (head !== null && rows.length >= LEAST_ROWS) {
      heads.push(above);
      for (const row of rows) take(row, head.fields);
    }
    head = null;
    rows = [];
  };
  const take = (row: Row, fields: readonly Field[]) => {
    const [start, end] = [row[0]?.[0].start ?? 0, row.at(-1)?.[0].end ?? 0];
    const record = records.push({ parent: null, span: { start, end } }) - 1;
    for (const [i, [cell, column]] of row.entries()) {
      if (i > 0) breaks.push(cell.start - 1);
      const value = { field: fields[column] ?? 'other', record } as const;
      const span = { start: cell.start, end: cell.end };
      blocks.push({ kind: 'value', span, level: 0, strong: false, value });
    }
  };
  for (const line of text.split('\n')) {
    const cells = cellsOf(line, from);
    const row = head === null ? null : inColumns(cells, head);
    const half = head === null || row !== null ? null : halfOf(cells, head);
    if (row !== null) {
      rows.push(...halved(halves), row);
      halves = [];
    } else if (half !== null) halves.push(half);
    else if (cells.length > 0 || rows.length > 0) {
      close();
      head = headOf(text, cells);
      above = { start: from, end: from + line.length };
    }
    from += line.length + 1;
  }
  close();
  return blocks.length === 0 ? null : { blocks, records, text: parted(text, heads, breaks) };
}
