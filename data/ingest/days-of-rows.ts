import type { Line } from '../document/lines.ts';
import { dayLength, marksOf } from './marks.ts';
import { isDay } from './programme.ts';
import { type Row, tablesOf, wordsOf } from './table-rows.ts';

/** So many rows of a table that begin with a day are a calendar. */
const LEAST_ROWS = 3;

/** Whether the words of a cell are a day and nothing else. */
function isDayAlone(words: string): boolean {
  return /\d/u.test(words) && (isDay(words) || dayLength(words, 0) >= words.length);
}

/** The line of the day that a row begins with, beside what is given then; null for a row with hours, which the day heads, and any other. */
function dayOf(lines: readonly Line[], row: Row): number | null {
  const [first, ...others] = [...row.values()];
  if (first === undefined || first[1] > first[0] + 1 || !isDayAlone(wordsOf(lines, first))) return null;
  const beside = others.map(cell => wordsOf(lines, cell)).filter(words => words !== '');
  return beside.length > 0 && !beside.some(words => marksOf(words).hours) ? first[0] : null;
}

/**
 * The days that the rows of a calendar begin with, by their lines: "Jeudi 12 mars | Anne Roux, Les haies" says when that is given, and
 * heads nothing.
 */
export function readDaysOfRows(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const rows of tablesOf(lines)) {
    const days = rows.flatMap(row => dayOf(lines, row) ?? []);
    const said = new Set(days.map(day => lines[day]?.text));
    if (said.size >= LEAST_ROWS && said.size === days.length) for (const day of days) found.add(day);
  }
  return found;
}
