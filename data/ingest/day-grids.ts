import type { Line } from '../document/lines.ts';
import { type BareTalk, saidIn } from './cell-talk.ts';
import { dayAlone } from './column-days.ts';
import { peopleFilling } from './layouts/people-filling.ts';
import { KNOWN } from './likely.ts';
import { marksOf } from './marks.ts';
import { isBreak } from './programme.ts';
import { type CellLines, isHours, type Row, wordsOf } from './table-rows.ts';

/** What a cell of a grid gives, read from the line on which it begins. */
export type GridTalk = BareTalk & { readonly from: number };

/** So many days side by side, over so many rows behind hours, make a grid; fewer are a chance. */
const LEAST_DAYS = 2;
const LEAST_TIMED = 3;
const LEAST_CELLS = 5;
/** What a cell of a grid calls is short: one that says more is read line by line. */
const MOST_LINES = 4;
const LONGEST = 160;

/** The columns over which a row sets a day; empty for a row that says anything else but one word of its own. */
function daysOf(lines: readonly Line[], row: Row): ReadonlySet<number> {
  const told = [...row].filter(([, cell]) => wordsOf(lines, cell) !== '');
  const days = told.filter(([, cell]) => dayAlone(wordsOf(lines, cell)) !== null);
  return new Set(days.length >= LEAST_DAYS && told.length <= days.length + 1 ? days.map(([at]) => at) : []);
}

/** "16h30-18h30", "16h30-18h30 (en parallèle)": when the cells of a row are held. */
function isMoment(words: string): boolean {
  if (isHours(words)) return true;
  const { clock, day, length } = marksOf(words);
  return clock !== null && !day && /^\([^()]+\)$/u.test(words.slice(length).trim());
}

/** What a cell gives: all that it says. */
function talkOf(lines: readonly Line[], cell: CellLines): GridTalk | null {
  const words = wordsOf(lines, cell);
  const said = saidIn(lines, cell);
  const [first, last] = [said[0], said.at(-1)];
  if (first === undefined || last === undefined || isHours(words) || isBreak(words)) return null;
  const title: CellLines = [first.index, last.index + 1];
  return { from: cell[0], title, within: null, people: last.index, candidate: null };
}

/** Whether a cell says nothing but what is held, in a few words. */
function isTitle(lines: readonly Line[], cell: CellLines): boolean {
  const said = saidIn(lines, cell);
  const isShort = wordsOf(lines, cell).length <= LONGEST && said.length <= MOST_LINES;
  return isShort && said.every(({ text }) => peopleFilling(text).every(({ name }) => name.score < KNOWN));
}

/**
 * "| | Lundi 4 mai | Mardi 5 mai |" over rows behind hours, whose cells say in a few words what is given: each cell is a session of
 * its own. Gives none where a cell says more, or names somebody, which others read.
 */
export function gridTalks(lines: readonly Line[], rows: readonly Row[]): readonly GridTalk[] {
  const talks: GridTalk[] = [];
  let days: ReadonlySet<number> = new Set();
  let timed = 0;
  for (const row of rows) {
    const head = daysOf(lines, row);
    if (head.size > 0) days = head;
    const [first] = row.values();
    if (head.size > 0 || days.size === 0 || !isMoment(wordsOf(lines, first))) continue;
    timed += 1;
    const cells = [...row].filter(([column]) => days.has(column));
    if (cells.some(([, cell]) => !isTitle(lines, cell))) return [];
    // The hours of a row are read with what it gives first.
    const given = cells.flatMap(([, cell]) => talkOf(lines, cell) ?? []);
    talks.push(
      ...given.map((talk, n) => (n === 0 && first !== undefined ? { ...talk, from: first[0] } : talk)),
    );
  }
  return timed < LEAST_TIMED || talks.length < LEAST_CELLS ? [] : talks;
}
