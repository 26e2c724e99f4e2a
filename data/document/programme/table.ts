import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/normalise.ts';
import { type Declared, NOTHING_DECLARED } from '../readable.ts';
import { type Cells, cellsOf, delimiterOf } from './cells.ts';
import { type ColumnChoices, namedColumns, proposeColumns } from './columns.ts';
import type { DeclaredProgramme } from './programme.ts';
import { sessionsOf, type TableReading } from './rows.ts';
import { sheetSpans } from './sheet-spans.ts';
import { said } from './tree.ts';

/** The heads stand in one of the first rows; above them a title, a date. */
const MOST_ABOVE = 15;
const LEAST_NAMED = 2;

/** "|---|:---:|": the rule below the heads of a table of Markdown, which is read as such. */
function isRule(row: Cells['rows'][number]): boolean {
  return (
    row.length > 1 &&
    row.every(({ words }) => /^(?:\s*:?-{2,}:?\s*)?$/u.test(words)) &&
    row.some(({ words }) => words.includes('--'))
  );
}

/** Takes one sheet as a table; null where no row names its columns. `sure`: the name of the file says that it is a table. */
function tableOf(
  text: string,
  { start, end }: Span,
  sure: boolean,
  choices: ColumnChoices,
): (TableReading & Cells) | null {
  const delimiter = delimiterOf(text, start, end);
  if (delimiter === null) return null;
  const cells = cellsOf(text, start, end, delimiter);
  if (delimiter === '|' && cells.rows.some(isRule)) return null;
  const named = cells.rows.slice(0, MOST_ABOVE).map(row => namedColumns(row.map(cell => cell.words)));
  const most = Math.max(0, ...named);
  const at = most >= LEAST_NAMED ? named.indexOf(most) : 0;
  if (most < LEAST_NAMED && !sure) return null;
  const heads = (cells.rows[at] ?? []).map(cell => fold(cell.words));
  const rows = cells.rows.slice(at + 1);
  const roles = proposeColumns(heads, rows).map((role, i) => choices[heads[i] ?? ''] ?? role);
  const above = cells.rows
    .slice(0, at)
    .flat()
    .find(cell => /\p{L}{3}/u.test(cell.words));
  return { ...cells, heads, roles, rows, title: above === undefined ? null : said(above) };
}

/** Whether a text without any other format is a table whose heads say what stands below them. */
export function isTable(text: string): boolean {
  const sheet = sheetSpans(text.slice(0, 60_000))[0];
  const table = sheet === undefined ? null : tableOf(text.slice(0, 60_000), sheet, false, {});
  if (table === null || table.rows.length === 0) return false;
  const even = table.rows.filter(row => row.length === table.heads.length).length;
  const { roles } = table;
  return (
    even >= table.rows.length * 0.8 &&
    (roles.includes('title') || roles.includes('speaker') || roles.includes('family-name'))
  );
}

/** The tables of a text as they would be read, for a preview. */
export function tablesIn(text: string, choices: ColumnChoices = {}): readonly TableReading[] {
  return sheetSpans(text).flatMap(sheet => tableOf(text, sheet, true, choices) ?? []);
}

/** Reads the rows of tables as sessions and people. */
export function readTables(
  text: string,
  sure: boolean,
  choices: ColumnChoices,
): { readonly programme: DeclaredProgramme; readonly declared: Declared } | null {
  const tables = sheetSpans(text).flatMap(sheet => tableOf(text, sheet, sure, choices) ?? []);
  const sessions = tables.flatMap(table => sessionsOf(table));
  if (sessions.length === 0) return null;
  const [first] = tables;
  const unclosed = tables.find(table => table.unclosed !== null)?.unclosed ?? null;
  const diagnostics: readonly Diagnostic[] =
    unclosed === null
      ? []
      : [
          {
            code: 'unclosed-quote',
            severity: 'warning',
            span: { start: unclosed, end: Math.min(text.length, unclosed + 1) },
            args: { line: text.slice(0, unclosed).split('\n').length },
            candidates: [],
          },
        ];
  return {
    programme: { timeZone: null, sessions, days: [], diagnostics },
    declared: { ...NOTHING_DECLARED, title: first?.title ?? null },
  };
}
