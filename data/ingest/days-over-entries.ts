import type { Line } from '../document/lines.ts';
import { dayAlone } from './column-days.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { isTitleLine, type MomentOf } from './moments.ts';

/** So many days over what is given on each make the calendar of a series; two are the days of an event. */
const LEAST_DAYS = 3;
/** A day stands over so many lines; what is longer is told. */
const MOST_LINES = 14;
const LONGEST_DAY = 48;
const QUOTED = /^[«“"][^«»“”"]{8,200}[»”"]\.?$/u;

/** The lines of what stands under a day: from right below it to the next blank line. */
interface Entry {
  readonly day: number;
  readonly below: readonly Line[];
}

/** No further than tells that it is too long: each day of a long calendar looks at its own lines alone. */
function entryAt(lines: readonly Line[], day: number): Entry {
  const near = lines.slice(day + 1, day + 2 + MOST_LINES);
  const blank = near.findIndex(({ text }) => text === '');
  return { day, below: blank < 0 ? near : near.slice(0, blank) };
}

function isDayAlone({ text, level, block }: Line): boolean {
  if (text.length > LONGEST_DAY || level > 0 || block?.kind === 'cell' || !/\d/u.test(text)) return false;
  return marksOf(text).clock === null && dayAlone(text) !== null;
}

function listsPeople({ text }: Line): boolean {
  return (readLine(text)?.score ?? 0) >= PEOPLE;
}

/** What is given on a day: the title right below it, the quoted one of its lines, or the day itself where it only says who comes. */
function momentOf({ day, below }: Entry): MomentOf | null {
  const [first] = below;
  if (first === undefined) return null;
  if (isTitleLine(first)) return { title: [first.index, first.index + 1], nameFirst: false };
  const quoted = below.find(({ text }) => QUOTED.test(text));
  if (quoted !== undefined) return { title: [quoted.index, quoted.index + 1], nameFirst: true };
  return { title: [day, day + 1], nameFirst: false };
}

/**
 * The calendar of a series in blocks: "20 octobre 2022" right over "Les haies en ville" and who gives it, three times or more, no
 * hours between them. Gives each by the line of its day; nothing where the days stand over hours, far from what they are over, or over no people.
 */
export function readDaysOverEntries(lines: readonly Line[]): ReadonlyMap<number, MomentOf> {
  const days = lines.filter(isDayAlone);
  if (days.length < LEAST_DAYS) return new Map();
  const entries = days.map(({ index }) => entryAt(lines, index));
  const isCalendar = entries.every(
    ({ below }) =>
      below.length > 0 &&
      below.length <= MOST_LINES &&
      below.every(({ text, level }) => level === 0 && !marksOf(text).hours),
  );
  const given = entries.filter(({ below }) => below.some(listsPeople)).length;
  if (!isCalendar || given * 2 < entries.length || given < LEAST_DAYS) return new Map();
  return new Map(
    entries.flatMap(entry => {
      const of = momentOf(entry);
      return of === null ? [] : [[entry.day, of] as const];
    }),
  );
}
