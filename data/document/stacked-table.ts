import type { Span } from '../model/span.ts';
import { findNames } from '../text/names.ts';
import { parted } from './attendance-rows.ts';
import { fieldsOf } from './fields.ts';
import type { Block, DataRecord, Field } from './readable.ts';
import { filledLines } from './stacked-rolls.ts';

/** The head of a column of names, alone on its line: most texts have none, and are not looked at again. */
const LIKE_TABLE =
  /(?:^|\n)[ \t]*(?:noms?|names?|(?:noms? (?:et )?pr[ée]noms?)|speakers?|authors?|presenters?|intervenante?s?|intervenant·?e·?s?|orat(?:eur|rice)s?|conf[ée]renci(?:er|[èe]re)s?|auteure?s?|autrices?)[ \t]*\n/iu;
/** So many rows are a table. */
const LEAST_ROWS = 3;
/** Its heads stand on so many lines, with blank ones between. */
const MOST_HEADS = 5;
const LONGEST_HEAD = 30;
/** A title may fill so many lines more than one. */
const WRAPS = [0, 1, 2, 3] as const;
/** A column without a head stands before the others or, taken out of the page, behind them: what kind of talk it is, or its number. */
const UNNAMED = [
  { front: 0, back: 0 },
  { front: 1, back: 0 },
  { front: 0, back: 1 },
] as const;
const LIKELY = 0.5;
const LIKE_NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|d[aeiu]|des?|del|la|le|van|von|der|den)){1,4}$/u;

type Row = readonly Span[];

/** The columns of a table, in the order in which the cells of a row come. */
interface Columns {
  readonly fields: readonly Field[];
  /** Cells before and behind the name, the title with one line. */
  readonly before: number;
  readonly behind: number;
  readonly isTitleBehind: boolean;
  /** Lines that are heads. */
  readonly heads: number;
  /** Cells behind all that have a head: the last row of a page may lack them. */
  readonly back: number;
}

interface Table {
  readonly columns: Columns;
  readonly rows: readonly Row[];
}

/**
 * A table of talks that a program took out of a page cell by cell: heads ("Name", "Title", "Topic"), and of each row the cells on lines
 * of their own. Names tell the rows apart, as titles may be wrapped. Gives each row as a record; null for a text without such a table.
 */
export function readStackedTable(text: string): {
  readonly blocks: readonly Block[];
  readonly records: readonly DataRecord[];
  readonly text: string;
} | null {
  if (!LIKE_TABLE.test(text)) return null;
  const lines = filledLines(text);
  const said = ({ start, end }: Span) => text.slice(start, end);
  const blocks: Block[] = [];
  const records: DataRecord[] = [];
  const heads: Span[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (lines.slice(Math.max(0, at - 1), at).some(line => isMoment(said(line)))) continue;
    const table = headsAt(lines.slice(at, at + MOST_HEADS).map(said))
      .flatMap(fields => UNNAMED.map(unnamed => columnsOf(fields, unnamed)))
      .map(columns => ({ columns, rows: rowsFrom(lines, at, columns, said) }))
      .filter(({ rows }) => rows.length >= LEAST_ROWS)
      .reduce<Table | undefined>(
        (best, each) => (best === undefined || isBetter(each, best) ? each : best),
        undefined,
      );
    if (table === undefined) continue;
    const { columns, rows } = table;
    heads.push(...lines.slice(at, at + columns.heads));
    for (const row of rows) takeRow(row, columns, blocks, records);
    at += columns.heads + rows.flat().length - 1;
  }
  return records.length === 0 ? null : { blocks, records, text: parted(text, heads, []) };
}

/** The ways to take lines for the heads of a table of talks, the most first: they name people and what they say, and no hours, by which programmes are read. */
function headsAt(lines: readonly string[]): readonly (readonly Field[])[] {
  const isHead = (line: string) => line.length <= LONGEST_HEAD && fieldsOf([line, 'Speaker'])[0] !== 'other';
  const end = lines.findIndex(line => !isHead(line));
  const most = end < 0 ? lines.length : end;
  return Array.from({ length: most }, (_, i) => fieldsOf(lines.slice(0, most - i))).filter(
    fields =>
      fields.filter(field => field === 'speaker').length === 1 &&
      fields.includes('title') &&
      !fields.some(field => field === 'hours' || field === 'day'),
  );
}

/** Of two ways to read a table, the one of which fewer titles are wrapped, then the one of more columns with a head. */
function isBetter(a: Table, b: Table): boolean {
  const wrapped = ({ columns, rows }: Table) =>
    rows.filter(row => row.length > columns.fields.length).length / rows.length;
  return wrapped(a) < wrapped(b) || (wrapped(a) === wrapped(b) && a.columns.heads > b.columns.heads);
}

/** The head of a column that says when. */
function isMoment(words: string): boolean {
  const [field] = fieldsOf([words]);
  return words.length <= LONGEST_HEAD && (field === 'hours' || field === 'day');
}

function columnsOf(heads: readonly Field[], { front, back }: (typeof UNNAMED)[number]): Columns {
  const others = (length: number) => Array.from({ length }, (): Field => 'other');
  const fields = [...others(front), ...heads, ...others(back)];
  const before = fields.indexOf('speaker');
  const isTitleBehind = fields.indexOf('title') > before;
  return { fields, before, behind: fields.length - before - 1, isTitleBehind, heads: heads.length, back };
}

/** The rows under heads, each with its name where the columns say, and its title on some lines at most. */
function rowsFrom(
  lines: readonly Span[],
  at: number,
  { before, behind, isTitleBehind, heads, back }: Columns,
  said: (line: Span) => string,
): readonly Row[] {
  const wordsAt = (line: number) =>
    lines
      .slice(line, line + 1)
      .map(said)
      .join('');
  const isName = (line: number) => isWholeName(wordsAt(line));
  // Where the table is regular, who is named by rare names stands where the others do: behind a title on several lines, as far before the next.
  const next = before + 1 + behind;
  const isLike = (line: number, wraps: number) =>
    isName(line) || (LIKE_NAME.test(wordsAt(line)) && (wraps === 0 || isName(line + next)));
  const first = lines.slice(at, at + 1).map(said);
  // Heads that are said again on the next page are of no row.
  const isRow = (row: Row) => !row.some(line => first.includes(said(line)));
  const rows: Row[] = [];
  for (let start = at + heads; ; ) {
    const named = isTitleBehind
      ? [start + before].filter(line => (rows.length === 0 ? isName(line) : isLike(line, 0)))
      : WRAPS.map(wrap => start + before + wrap).filter(isName);
    const [name] = named;
    if (name === undefined) return rows;
    const least = name + 1 + behind;
    // The next name says where a title behind this one ends; the last row of a page has none.
    const ends = isTitleBehind
      ? WRAPS.filter(wrap => isLike(least + wrap + before, wrap)).map(wrap => least + wrap)
      : [];
    const found = [...ends, least, least - back].map(end => lines.slice(start, end)).find(isRow);
    if (found === undefined || found.length < before + 1 + behind - back) return rows;
    rows.push(found);
    start += found.length;
  }
}

/** A record of a row; of the lines that are more than columns, each is one of the title. */
function takeRow(row: Row, columns: Columns, blocks: Block[], records: DataRecord[]): void {
  const fields = columns.fields.slice(0, row.length);
  const more = row.length - fields.length;
  const title = fields.indexOf('title');
  const record = records.push({
    parent: null,
    span: { start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 },
  });
  for (const [column, field] of fields.entries()) {
    const first = row[column > title ? column + more : column];
    const last = row[column >= title ? column + more : column];
    if (first === undefined || last === undefined || field === 'other') continue;
    const span = { start: first.start, end: last.end };
    const value = { field, record: record - 1 };
    blocks.push({ kind: 'value', span, level: 0, strong: false, value });
  }
}

function isWholeName(words: string): boolean {
  const [name] = findNames(words, LIKELY);
  return name !== undefined && name.start === 0 && name.end === words.length;
}
