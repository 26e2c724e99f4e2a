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

/** "Nom   Structure   Présent   Excusé": columns of which one has names, and another says who came. */
function headOf(text: string, cells: readonly Cell[]): Head | null {
  if (cells.length < 2) return null;
  const fields = fieldsOf(cells.map(({ start, end }) => text.slice(start, end)));
  const has = (wanted: ReadonlySet<Field>) => fields.some(field => wanted.has(field));
  return has(NAMES) && has(ATTENDS) ? { columns: cells.map(({ column }) => column), fields } : null;
}

/** The cells of a row, each with its column; null where one stands below none, or nothing stands below the first. */
function inColumns(cells: readonly Cell[], { columns }: Head): readonly (readonly [Cell, number])[] | null {
  const placed = cells.map(cell => [cell, columns.findLastIndex(at => at - SLACK <= cell.column)] as const);
  const isEach = new Set(placed.map(([, column]) => column)).size === placed.length;
  return isEach && placed[0]?.[1] === 0 && placed.length > 1 ? placed : null;
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
  let rows: (readonly (readonly [Cell, number])[])[] = [];
  const close = () => {
    if (head !== null && rows.length >= LEAST_ROWS) {
      heads.push(above);
      for (const row of rows) take(row, head.fields);
    }
    head = null;
    rows = [];
  };
  const take = (row: (typeof rows)[number], fields: readonly Field[]) => {
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
    if (row !== null) rows.push(row);
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
