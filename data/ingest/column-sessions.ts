import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { labelOf } from './labels.ts';
import { isDay, programmeHeading } from './programme.ts';
import { type CellLines, isHours, type Row, tablesOf, wordsOf } from './table-rows.ts';

/** Fewer columns are no sessions side by side, and a head without rows stands over nothing. */
const LEAST_COLUMNS = 2;
const LEAST_ROWS = 2;
/** "Atelier", "Séance": a head of one word names what its column holds, and no session. */
const LEAST_WORDS = 2;

const NO_CELL: CellLines = [0, 0];

function headsSession(words: string): boolean {
  if (key(words).split(' ').length < LEAST_WORDS) return false;
  const found = programmeHeading(words, 0, false);
  return labelOf(words) !== null || isDay(words) || (found?.type === 'session' && found.sure);
}

/** The columns of a table whose heads are all sessions or days; null where one is not, or where a row tells the hours of all. */
function sessionsIn(lines: readonly Line[], rows: readonly Row[]): readonly number[] | null {
  const [head, ...body] = rows;
  if (head === undefined || rows.length < LEAST_ROWS) return null;
  const columns = [...new Set(rows.flatMap(row => [...row.keys()]))].sort((a, b) => a - b);
  const heads = columns.map(column => wordsOf(lines, head.get(column)));
  const isTimed = body.some(row => isHours(wordsOf(lines, row.get(columns[0] ?? 0))));
  const fits = columns.length >= LEAST_COLUMNS && new Set(heads.map(key)).size === heads.length;
  return fits && !isTimed && heads.every(headsSession) ? columns : null;
}

/** Every line of these cells. */
function linesOf(cells: readonly CellLines[]): readonly number[] {
  return cells.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
}

/**
 * "Table ronde 1 | Table ronde 2" over those who sit in each: what stands in a column belongs to the session at its head. Gives the
 * lines with such tables read column by column; all others stay where they are.
 */
export function byColumns(lines: readonly Line[]): readonly Line[] {
  const ordered = [...lines];
  let changed = false;
  for (const rows of tablesOf(lines)) {
    const columns = sessionsIn(lines, rows);
    if (columns === null) continue;
    changed = true;
    const cells = linesOf(columns.flatMap(column => rows.flatMap(row => [row.get(column) ?? NO_CELL])));
    const [from, to] = [Math.min(...cells), Math.max(...cells) + 1];
    const read = new Set(cells);
    const between = lines.slice(from, to).filter(({ index }) => !read.has(index));
    ordered.splice(from, to - from, ...cells.flatMap(at => lines[at] ?? []), ...between);
  }
  return changed ? ordered.map((line, index) => (line.index === index ? line : { ...line, index })) : lines;
}
