import type { Span } from '../model/span.ts';
import { findNames } from '../text/names.ts';
import { parted } from './attendance-rows.ts';
import { fieldsOf } from './fields.ts';
import type { Block, DataRecord, Field } from './readable.ts';

/** The mark of a row, on a line of its own where the text of a page has no columns. */
const TICK = /^[xX×✓✔☑]$/u;
/** Most texts have no such line, and are not looked at again. */
const LIKE_ROLL = /\n[xX×✓✔☑][ \t]*\n/u;
/** So many rows are a roll, and each fills so many lines at most. */
const LEAST_ROWS = 3;
const LONGEST_ROW = 6;
/** The heads of a roll stand on so many lines, with blank ones between. */
const MOST_HEADS = 5;
const LIKELY = 0.5;

type Row = readonly Span[];

/**
 * A roll that a program took out of a page cell by cell: heads ("Nom Prénom", "Organisme", "Présent"), and of each row the name, the
 * body and the mark on lines of their own. Gives each row as a record, each place as it was; null for a text without such a roll.
 */
export function readStackedRolls(text: string): {
  readonly blocks: readonly Block[];
  readonly records: readonly DataRecord[];
  readonly text: string;
} | null {
  if (!LIKE_ROLL.test(text)) return null;
  const lines = filledLines(text);
  const said = ({ start, end }: Span) => text.slice(start, end);
  const blocks: Block[] = [];
  const records: DataRecord[] = [];
  const heads: Span[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const count = headsAt(lines.slice(at, at + MOST_HEADS).map(said));
    if (count === 0) continue;
    const rows = rowsFrom(lines, at + count, said);
    if (rows.length < LEAST_ROWS) continue;
    heads.push(...lines.slice(at, at + count));
    for (const row of rows) takeRow(row, said, blocks, records);
    at += count + rows.flat().length - 1;
  }
  return records.length === 0 ? null : { blocks, records, text: parted(text, heads, []) };
}

/** The lines of a text that say something, without the blank ones between. */
export function filledLines(text: string): readonly Span[] {
  return Array.from(text.matchAll(/\S[^\n\f]*/g), ({ index, 0: words }) => {
    return { start: index, end: index + words.trimEnd().length };
  });
}

/** How many lines are the heads of a roll: one names people, and the last says who came. */
function headsAt(lines: readonly string[]): number {
  const fields = lines.map(headOf);
  const count = fields.indexOf(null);
  const heads = fields.slice(0, count < 0 ? fields.length : count);
  const isRoll = heads.length > 1 && heads.includes('speaker') && heads.at(-1) === 'present';
  return isRoll ? heads.length : 0;
}

/** What stands in a column of this name; several marks side by side are one that says who came. */
function headOf(line: string): Field | null {
  if (/^(?:présente?s?|excusée?s?|absente?s?|[\s/])+$/iu.test(line)) return 'present';
  const [field = 'other'] = fieldsOf([line, 'Présent']);
  return field === 'speaker' || field === 'role' ? field : null;
}

/** The rows from a line on, each up to its mark. */
function rowsFrom(lines: readonly Span[], from: number, said: (line: Span) => string): readonly Row[] {
  const rows: Row[] = [];
  let row: Span[] = [];
  for (const line of lines.slice(from)) {
    row.push(line);
    if (row.length > LONGEST_ROW) break;
    if (!TICK.test(said(line))) continue;
    if (row.length === 1) break;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** A record of a row: its last name, and what else stands in it; names before that are of the row above, whose cell has two lines. */
function takeRow(row: Row, said: (line: Span) => string, blocks: Block[], records: DataRecord[]): void {
  const names = row.filter(cell => isName(said(cell)));
  const own = names.at(-1) ?? row[0];
  const mark = row.at(-1);
  if (own === undefined || mark === undefined) return;
  const above = records.length === 0 ? [] : names.slice(0, -1);
  const put = (span: Span, field: Field, record: number) =>
    blocks.push({ kind: 'value', span, level: 0, strong: false, value: { field, record } });
  for (const cell of above) put(cell, 'speaker', records.length - 1);
  const left = row.filter(cell => !above.includes(cell));
  const record = records.push({ parent: null, span: { start: left[0]?.start ?? 0, end: mark.end } }) - 1;
  for (const cell of left)
    put(cell, cell === mark ? 'present' : cell === own || names.includes(cell) ? 'speaker' : 'role', record);
}

/** Whether a line is the name of somebody and nothing else. */
function isName(words: string): boolean {
  const [name] = findNames(words, LIKELY);
  return name !== undefined && name.start === 0 && name.end === words.length;
}
