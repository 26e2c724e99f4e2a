import { type Line, passageOf } from '../document/lines.ts';
import { cut } from '../text/normalise.ts';
import {
  type BareTalk,
  bareTalkIn,
  type CellTalk,
  type Labels,
  labelsOf,
  saidIn,
  talkIn,
} from './cell-talk.ts';
import { dayAlone } from './column-days.ts';
import { ledColumns, ledHeads } from './column-leads.ts';
import { gridTalks } from './day-grids.ts';
import { areFamilyFirst, familyFirst } from './family-first.ts';
import { type Heading, sessionCalled } from './heading.ts';
import { areKnown } from './likely.ts';
import { dayLength, marksOf, wordsBehindMarks } from './marks.ts';
import { isBreak } from './programme.ts';
import { isRoom } from './rooms.ts';
import { type CellLines, isHours, type Row, tablesOf, wordsOf } from './table-rows.ts';
import { withoutStop } from './talk-title.ts';

/** A cell that holds one talk, and the line from which it is read. */
export type TrackTalk = (CellTalk | BareTalk) & {
  readonly from: number;
  /** The talks of its table are numbered: "12 - La haie". */
  readonly numbered?: boolean;
  /** It is given in the session above. */
  readonly part?: true;
};

/** So many rows with talks side by side make tracks; one is a chance. */
const LEAST_ROWS = 2;
const LEAST_SIDE_BY_SIDE = 2;
/** Of the cells that say what is given, so many. */
const LEAST_SHARE = 0.5;
/** So many rows that begin with hours make a table by the hour. */
const LEAST_TIMED = 3;
/** So many cells that hold a title over names, of those that hold more than one line, make a column of talks. */
const LEAST_STACKED = 3;
const LEAST_STACKED_SHARE = 0.6;

/** "12 - La haie", "7. Le canal", "44Le sable": talks of a table are numbered where so many of them are. */
const NUMBER =
  /^(?:n° ?)?\d{1,3}(?:(?: ?[-–—] ?\d{1,3})?(?: ?[-–—.:)] ?| )(?=[\p{L}«“"#‘'])|(?=\p{Lu}(?:\p{L}{2}| \p{Lu})))/u;
const LEAST_NUMBERED = 3;

/** A cell that says what is given: neither hours, a day nor a pause. */
interface Told<Talk = CellTalk> {
  readonly cell: CellLines;
  readonly talk: Talk | null;
}

/** The rows that say what is given; in a table by the hour a row of single lines without hours is the head of its columns. */
function bodyOf(lines: readonly Line[], rows: readonly Row[]): readonly Row[] {
  const timed = rows.filter(row => isTimed(lines, row));
  if (timed.length < LEAST_TIMED) return rows.filter(row => !isHead(lines, row));
  const isShort = (row: Row) => [...row.values()].every(cell => saidIn(lines, cell).length < 2);
  return rows.filter(row => isTimed(lines, row) || !(isShort(row) || ledHeads(lines, row).length > 0));
}

/** "Jeudi 4 avril | Vendredi 5 avril", "Salle A | Salle B": no cell says what is given. */
function isHead(lines: readonly Line[], row: Row): boolean {
  const said = [...row.values()].map(cell => wordsOf(lines, cell)).filter(words => words !== '');
  return (
    said.length >= LEAST_SIDE_BY_SIDE &&
    said.filter(words => dayAlone(words) !== null || isRoom(words)).length >=
      Math.max(LEAST_SIDE_BY_SIDE, said.length - 1)
  );
}

function isTimed(lines: readonly Line[], row: Row): boolean {
  const [first] = row.values();
  return isHours(wordsOf(lines, first));
}

function toldIn(lines: readonly Line[], row: Row, nameFirst: boolean, labels: Labels): readonly Told[] {
  return [...row.values()].flatMap(cell => {
    const words = wordsOf(lines, cell);
    const isWhen = isHours(words) || dayLength(words, 0) >= words.length;
    return isWhen || isBreak(words.slice(marksOf(words).length))
      ? []
      : [{ cell, talk: talkIn(lines, cell, nameFirst, labels) }];
  });
}

/** The talks of a row; the first is read from the hours of the row on. */
function talksOfRow(row: Row, told: readonly Told<CellTalk | BareTalk>[]): readonly TrackTalk[] {
  const start = Math.min(...[...row.values()].flat());
  return told.flatMap(({ cell, talk }, n) =>
    talk === null ? [] : [{ ...talk, from: n === 0 ? start : cell[0] }],
  );
}

/** Beside others what nobody is told to give is a talk too. */
function withBare(lines: readonly Line[], told: readonly Told[]): readonly Told<CellTalk | BareTalk>[] {
  if (told.length < LEAST_SIDE_BY_SIDE) return told;
  return told.map(({ cell, talk }) => ({ cell, talk: talk ?? bareTalkIn(lines, cell) }));
}

/**
 * The talks of a table whose cells hold a title and those who give it, one a row: "11h20 | La haie / Anne Roux, Paul Petit",
 * "Anne Roux / (CNRS) / La haie".
 */
function stackedTalks(
  lines: readonly Line[],
  rows: readonly Row[],
  read: readonly (readonly Told[])[],
  nameFirst: boolean,
): readonly TrackTalk[] {
  const told = read.map(row => row.map(each => wholeOrNone(lines, each, nameFirst)));
  const stacked = told.flat().filter(({ cell }) => saidIn(lines, cell).length > 1);
  const talks = stacked.flatMap(({ talk }) => talk ?? []);
  const isColumn = talks.length >= LEAST_STACKED && talks.length >= stacked.length * LEAST_STACKED_SHARE;
  const isReversed = areReversed(lines, talks);
  if (!isColumn || !(isReversed || areKnown(talks.map(({ candidate }) => candidate)))) return [];
  const found = rows.flatMap((row, i) => talksOfRow(row, told[i] ?? []));
  return isReversed ? found.map(withFamilyFirst) : found;
}

/** A cell that says more is no talk of one title; under a name alone a line may be what somebody does, where her line does not say it. */
function wholeOrNone(lines: readonly Line[], { cell, talk }: Told, nameFirst: boolean): Told {
  const said = saidIn(lines, cell);
  const last = nameFirst ? (talk?.title[1] ?? 0) - 1 : talk?.people;
  const isWhole = said.length > 1 && last === said.at(-1)?.index;
  const isSaid = talk?.candidate.people.every(({ role }) => role !== null) === true;
  const isPlaced = !nameFirst || (talk !== null && (isSaid || talk.title[0] > talk.people + 1));
  return { cell, talk: isWhole && isPlaced ? talk : null };
}

/** Whether those who give talks are written with the family name first. */
function areReversed(lines: readonly Line[], talks: readonly CellTalk[]): boolean {
  return areFamilyFirst(
    talks.map(({ candidate, people }) => ({ candidate, words: wordsBehindMarks(lines[people]?.text ?? '') })),
  );
}

/** The talks of a table read one way: titles over names, or names over titles. */
function talksOf(
  lines: readonly Line[],
  rows: readonly Row[],
  read: readonly (readonly Told[])[],
): readonly TrackTalk[] {
  const side = read.filter(row => row.filter(({ talk }) => talk !== null).length >= LEAST_SIDE_BY_SIDE);
  const cells = read.flat();
  const talks = cells.flatMap(({ talk }) => talk ?? []);
  if (side.length < LEAST_ROWS || talks.length < cells.length * LEAST_SHARE) return [];
  const isReversed = areReversed(lines, talks);
  if (!isReversed && !areKnown(talks.map(({ candidate }) => candidate))) return [];
  const found = rows.flatMap((row, i) => talksOfRow(row, withBare(lines, read[i] ?? [])));
  return isReversed ? found.map(withFamilyFirst) : found;
}

function withFamilyFirst(talk: TrackTalk): TrackTalk {
  return talk.candidate === null ? talk : { ...talk, candidate: familyFirst(talk.candidate) };
}

/** Whether talks are numbered: most of their titles begin so. */
export function areNumbered(lines: readonly Line[], talks: readonly TrackTalk[]): boolean {
  const numbered = talks.filter(({ title: [first] }) => NUMBER.test(lines[first]?.text ?? '')).length;
  return numbered >= LEAST_NUMBERED && numbered >= talks.length * LEAST_SHARE;
}

/**
 * Tables in which talks stand side by side, a column for each room: "10h | La haie / Anne Roux | Le canal / Paul Petit". Gives each
 * talk by the line from which it is read.
 */
export function readTrackCells(lines: readonly Line[]): ReadonlyMap<number, TrackTalk> {
  const found = new Map<number, TrackTalk>();
  const tables = tablesOf(lines);
  const labels = labelsOf(lines, tables.flat());
  for (const table of tables) {
    const rows = bodyOf(lines, table);
    const titlesOver = rows.map(row => toldIn(lines, row, false, labels));
    const namesOver = rows.map(row => toldIn(lines, row, true, labels));
    const over = talksOf(lines, rows, titlesOver);
    const under = talksOf(lines, rows, namesOver);
    const side = under.length > over.length ? under : over;
    const stacked = side.length > 0 ? side : stackedTalks(lines, rows, titlesOver, false);
    const named = stacked.length > 0 ? stacked : stackedTalks(lines, rows, namesOver, true);
    const talks = named.length > 0 ? named : gridTalks(lines, table);
    const numbered = areNumbered(lines, talks);
    for (const talk of talks) found.set(talk.from, { ...talk, numbered });
    if (talks.length > 0) for (const led of ledColumns(lines, table)) found.set(led.from, led);
  }
  return found;
}

/** The session that a talk of a track is. */
export function trackHeading(text: string, lines: readonly Line[], talk: TrackTalk): Heading {
  const { from, title, within, people, numbered, part } = talk;
  const whole = passageOf(text, lines, ...title);
  const [start, end] = withoutStop(whole.text, within ?? [0, whole.text.length]);
  const number = numbered === true ? (NUMBER.exec(whole.text.slice(start, end))?.[0].length ?? 0) : 0;
  const words = cut(whole, start + number, end);
  const isBelow = within !== null || people < title[0];
  const heading = sessionCalled(words, {
    from,
    // What stands between a title and those who give it says of what kind the talk is.
    to: isBelow ? people : Math.max(title[1], people),
    next: Math.max(title[1], people + 1),
    except: within === null && isBelow ? title : null,
  });
  return part === true ? { ...heading, part } : heading;
}
