import { type Line, passageOf } from '../document/lines.ts';
import { cut } from '../text/normalise.ts';
import { startsAsBody } from '../text/role-words.ts';
import { isBareLabel } from './bare-label.ts';
import { type Heading, sessionCalled } from './heading.ts';
import type { Candidate, Found } from './layouts/layout.ts';
import { readLead } from './layouts/lead.ts';
import { peopleFilling } from './layouts/people-filling.ts';
import { KNOWN } from './likely.ts';
import { dayLength, marksOf } from './marks.ts';
import { isBreak } from './programme.ts';
import { isRoom } from './rooms.ts';
import { isTitleSetApart, opensTitle, trimTitle } from './talk-title.ts';

/** A row of a table without a head that gives hours, a number or a room, who and what: its lines [from, to), those of its title and who gives it. */
export interface ScheduleRow {
  readonly from: number;
  readonly to: number;
  readonly title: CellLines;
  readonly people: number;
  /** Null where who gives it takes several lines of the cell, which are read one by one. */
  readonly candidate: Candidate | null;
}

/** The lines [first, end) of a cell. */
export type CellLines = readonly [first: number, end: number];
/** The cells of a row by their column. */
export type Row = ReadonlyMap<number, CellLines>;

/** So many rows show what a column holds. */
const LEAST_ROWS = 3;
/** Of the cells of a column that hold words, so many are names. */
const LEAST_NAMES = 0.6;
/** Of the names of a column, so many must be likely by themselves. */
const LEAST_KNOWN = 0.5;
const SCORE = 0.85;
const LEAST_TITLE = 6;
/** Of the rows, so many have something in the column of titles. */
const LEAST_TITLES = 0.5;
/** What a page sets behind a talk, and is no part of its title: "slides", "vidéo", "code". */
const ATTACHED =
  /(?:\s+[[(](?:presentation|présentation)[\])]|\s+[[(]?(?:slides?|video|vidéo|pdf|code|notes|abstract|résumé|replay|diapos?(?:itives)?|support)[\])]?)+$/iu;

/** The tables of a document: rows of cells side by side, a cell being the lines of one block. */
export function tablesOf(lines: readonly Line[]): readonly (readonly Row[])[] {
  const tables: Map<number, CellLines>[][] = [];
  let column = Number.MAX_SAFE_INTEGER;
  let block: Line['block'] = null;
  let apart = true;
  for (const line of lines) {
    if (line.text === '') continue;
    if (line.block?.kind !== 'cell') {
      apart = true;
      continue;
    }
    const { level } = line.block;
    if (apart) tables.push([]);
    const rows = tables.at(-1) ?? [];
    if (line.block !== block && (apart || level <= column)) rows.push(new Map());
    const row = rows.at(-1);
    row?.set(level, [row.get(level)?.[0] ?? line.index, line.index + 1]);
    [column, block, apart] = [level, line.block, false];
  }
  return tables;
}

/** The words of a cell on one line. */
export function wordsOf(lines: readonly Line[], cell: CellLines | undefined): string {
  if (cell === undefined) return '';
  return lines
    .slice(...cell)
    .map(({ text }) => text)
    .filter(text => text !== '')
    .join(' ');
}

/** Whether words are hours and nothing else. */
export function isHours(words: string): boolean {
  const marks = marksOf(words);
  return marks.hours && marks.length >= words.length;
}

/** What tells the rows of a programme: their hours, their day, or "Présentation 3". */
function isMark(words: string): boolean {
  if (!/\d/u.test(words)) return false;
  return isHours(words) || dayLength(words, 0) >= words.length || isBareLabel(words);
}

/** Beside what is given: hours, numbers and where. */
function isBeside(words: string): boolean {
  return isMark(words) || isRoom(words);
}

/** What closes the line of a name over the body of its bearer. */
const CLOSING_COMMA = /\s?[,;]$/u;

/** Where somebody comes from takes no more words. */
const MOST_WORDS_OF_BODY = 8;

/** Names over where each bearer comes from, on several lines of a cell; nobody where one of them says anything else. */
function stackedPeople(lines: readonly Line[], cell: CellLines): readonly Found[] {
  const said = lines.slice(...cell).filter(({ text }) => text !== '');
  const people: Found[] = [];
  for (const { text } of said.length < 2 ? [] : said) {
    const named = peopleFilling(text.replace(CLOSING_COMMA, ''));
    const isBody = people.length > 0 && text.split(' ').length <= MOST_WORDS_OF_BODY && !opensTitle(text);
    if (named.some(({ role }) => role !== null) || (named.length === 0 && !isBody)) return [];
    people.push(...named);
  }
  return people;
}

/** The people of a cell: those of its one line, or of several. */
function peopleOfCell(lines: readonly Line[], cell: CellLines): readonly Found[] {
  const stacked = stackedPeople(lines, cell);
  return stacked.length > 0 ? stacked : peopleFilling(wordsOf(lines, cell));
}

/** The column whose cells are names and nothing else, each on one line; null where none is. */
function columnOfPeople(lines: readonly Line[], rows: readonly Row[]): number | null {
  const columns = new Set(rows.flatMap(row => [...row.keys()]));
  for (const column of columns) {
    const cells = rows.flatMap(row => {
      const cell = row.get(column);
      const words = wordsOf(lines, cell);
      return cell === undefined || words === '' || isBreak(words) ? [] : [cell];
    });
    const named = cells.map(cell => peopleOfCell(lines, cell)).filter(people => people.length > 0);
    const names = named.flat().map(({ name }) => name.score);
    const known = names.filter(score => score >= KNOWN).length;
    if (
      named.length >= Math.max(LEAST_ROWS, cells.length * LEAST_NAMES) &&
      known >= names.length * LEAST_KNOWN
    )
      return column;
  }
  return null;
}

/** The column of what is given: the longest words, hardly two of them alike. What people come from is said in few words, again and again. */
function columnOfTitles(lines: readonly Line[], rows: readonly Row[], people: number): number | null {
  let best: number | null = null;
  let most = 0;
  for (const column of new Set(rows.flatMap(row => [...row.keys()]))) {
    const cells = rows
      .map(row => wordsOf(lines, row.get(column)))
      .filter(words => words !== '' && !isBeside(words));
    if (column === people || cells.length < Math.max(LEAST_ROWS, rows.length * LEAST_TITLES)) continue;
    const letters = cells.reduce((sum, words) => sum + words.length, 0);
    const value = (letters / cells.length) * (new Set(cells).size / cells.length);
    if (value > most) [best, most] = [column, value];
  }
  return best;
}

/** What is given in a row: its cell in the column of titles, else the longest beside hours and people. */
function titleCell(
  lines: readonly Line[],
  row: Row,
  people: number,
  titles: number | null,
): CellLines | null {
  const own = titles === null ? undefined : row.get(titles);
  const called = wordsOf(lines, own);
  if (own !== undefined && /\p{L}{3}/u.test(called) && !isBeside(called)) return own;
  let best: CellLines | null = null;
  let length = LEAST_TITLE - 1;
  for (const [column, cell] of row) {
    const words = wordsOf(lines, cell);
    if (column === people || isBeside(words) || words.length <= length) continue;
    [best, length] = [cell, words.length];
  }
  return best;
}

/** The rows that say when, or below the first of them in one cell where: under the hours of one row others have their room alone. */
function markedRows(lines: readonly Line[], rows: readonly Row[]): readonly Row[] {
  const count = (row: Row, is: (words: string) => boolean) =>
    [...row.values()].filter(cell => is(wordsOf(lines, cell))).length;
  const isTimed = (row: Row) => count(row, isMark) > 0;
  if (rows.filter(isTimed).length < LEAST_ROWS) return [];
  const first = rows.findIndex(isTimed);
  return rows.filter((row, i) => isTimed(row) || (i > first && count(row, isRoom) === 1));
}

/** Whether the words of a cell are a title: on several lines of it nothing else may stand, nor beside it what else those named give. */
function isTitleCell(
  lines: readonly Line[],
  cell: CellLines,
  [at, people]: readonly [CellLines, readonly Found[]],
): boolean {
  const words = wordsOf(lines, cell);
  if (readLead(`${words} :`).type === 'label') return false;
  if (cell[1] <= cell[0] + 1) return true;
  const named = wordsOf(lines, at);
  const isBeside = people.every(({ role }) => role === null || startsAsBody(named.slice(...role)));
  return isBeside && isTitleSetApart(words);
}

/**
 * Rows of tables whose head says nothing, by their first line: hours in one column, or "Présentation 3", who speaks in another, and what about in a
 * third. The column of names shows by most of its cells.
 */
export function readScheduleRows(lines: readonly Line[]): ReadonlyMap<number, ScheduleRow> {
  const found = new Map<number, ScheduleRow>();
  for (const rows of tablesOf(lines)) {
    const marked = markedRows(lines, rows);
    const column = columnOfPeople(lines, marked);
    if (column === null) continue;
    const titles = columnOfTitles(lines, marked, column);
    for (const row of marked) {
      const cell = row.get(column);
      const title = titleCell(lines, row, column, titles);
      const isOnLine = cell === undefined || cell[1] <= cell[0] + 1;
      const people =
        cell === undefined ? [] : isOnLine ? peopleOfCell(lines, cell) : stackedPeople(lines, cell);
      if (cell === undefined || title === null || people.length === 0) continue;
      if (!isTitleCell(lines, title, [cell, people])) continue;
      const cells = [...row.values()].flat();
      const [from, to] = [Math.min(...cells), Math.max(...cells)];
      const candidate: Candidate = { layout: 'name-first', people, score: SCORE, lead: [0, 0], title: null };
      found.set(from, { from, to, title, people: cell[0], candidate: isOnLine ? candidate : null });
    }
  }
  return found;
}

/** The session that a row opens; its title is taken out of its lines. */
export function rowHeading(text: string, lines: readonly Line[], { from, to, title }: ScheduleRow): Heading {
  const p = passageOf(text, lines, ...title);
  const end = p.text.length - (ATTACHED.exec(p.text)?.[0].length ?? 0);
  return sessionCalled(cut(p, ...trimTitle(p.text, [0, end])), { from, to: from, next: to, except: title });
}
