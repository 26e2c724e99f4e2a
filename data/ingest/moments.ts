import type { Line } from '../document/lines.ts';
import { passageOf } from '../document/lines.ts';
import { cut } from '../text/normalise.ts';
import { type Heading, sessionCalled, withTitle } from './heading.ts';
import { type Hours, readHours } from './hours.ts';
import { isFrontMatter } from './labels.ts';
import { readLead } from './layouts/lead.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { dayLength, marksOf } from './marks.ts';
import { isBreak, programmeHeading } from './programme.ts';
import { isRoom } from './rooms.ts';
import { isTitleSetApart } from './talk-title.ts';
import { endOfTitle, nextFilled } from './titles.ts';

/** One moment is that of the event; more are those of what stands below each. */
const LEAST_MOMENTS = 2;
const LONGEST = 80;
const LONGEST_PLACED = 110;
const LONGEST_FORMED = 200;
const GAP = /^(?:\s?[,|·–—-]| à)?\s*(?=\S)/u;
/** " | En ligne", ", salle 204" behind the hours: where. */
const ROOM_BEHIND = /^\s?(?:[|,•·–—-]|\/\/)\s*(.{3,60})$/u;
/** The mark of an item that begins with its moment. */
const MARK = /^(?:[-–—•*]\s+)?/u;

/** A moment alone on its line, and the lines of what it is of. */
export interface MomentOf {
  readonly title: readonly [from: number, to: number];
  /** Who gives it stands between the moment and the title. */
  readonly nameFirst: boolean;
  /** Marks before the title, on its line. */
  readonly skip?: number;
  /** The line behind the hours, where these stand under the title. */
  readonly next?: number;
  /** Where the title stands in its line, which names who speaks besides. */
  readonly within?: readonly [from: number, to: number];
}

/** "à Lyon", ", salle 204", "(en ligne)": where, and nothing that is told. */
const WHERE = /^(?:\s?[,|·–—-]|\s(?:à|au|aux|en|dans)(?=\s)|\s?\()\s*[^:;!?«»“”"]{3,}$/u;
/** "à la médiathèque André Labarrère de Pau" has hardly more. */
const MOST_WORDS_OF_PLACE = 9;

/** The hours behind the day that a line begins with, and what stands behind them. */
function hoursBehindDay(text: string): { readonly hours: Hours; readonly rest: string } | null {
  if (!/\d/u.test(text)) return null;
  const from = MARK.exec(text)?.[0].length ?? 0;
  const day = dayLength(text, from);
  if (day === 0) return null;
  const at = from + day + (GAP.exec(text.slice(from + day))?.[0].length ?? 0);
  const hours = readHours(text, at);
  return hours === null ? null : { hours, rest: text.slice(at + hours.length) };
}

/** The hours of "Mardi 12 mars, 14h": a line that is a day and its hours and nothing else; null for any other line. */
export function momentOn(text: string): Hours | null {
  const found = text.length > LONGEST ? null : hoursBehindDay(text);
  return found !== null && isRest(found.rest) ? found.hours : null;
}

/** Whether nothing stands behind the hours but a room. */
function isRest(rest: string): boolean {
  return /^\s?\.?$/u.test(rest) || isRoom(ROOM_BEHIND.exec(rest)?.[1] ?? '');
}

/** The same with where it is: "16 octobre 2024 de 18h à 20h à Lyon". */
export function momentWithPlace(text: string): Hours | null {
  const found = text.length > LONGEST_PLACED ? null : hoursBehindDay(text);
  if (found === null) return null;
  const { hours, rest } = found;
  const isPlace = WHERE.test(rest) && rest.trim().split(' ').length <= MOST_WORDS_OF_PLACE;
  return isPlace || isRest(rest) ? hours : null;
}

function namesPeople(text: string): boolean {
  const read = readLine(text);
  return read !== null && read.score >= PEOPLE && read.lead[1] === 0;
}

/** A line that may be what is given: no entry, no label, no person, nothing that opens a session by its own words. */
export function isTitleLine(line: Line | undefined): boolean {
  if (line === undefined || line.text === '' || line.level > 0 || line.block?.kind === 'cell') return false;
  const { hours, bullet } = marksOf(line.text);
  const lead = readLead(line.text).type;
  const isOther =
    hours || bullet || lead === 'label' || lead === 'silent' || isFrontMatter(line.text) || isRoom(line.text);
  if (isOther || (readLine(line.text)?.score ?? 0) >= PEOPLE || momentOn(line.text) !== null) return false;
  return isTitleSetApart(line.text) && programmeHeading(line.text, 0, false) === null;
}

/** "Trier" over "Anne Roux (BnF)": below its moment one word is a title as well. */
function isWordOverPeople(line: Line, below: Line | undefined): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(line.text) && line.level === 0 && namesPeople(below?.text ?? '');
}

/** "Conférence : « Les fours à chaux »", "Table ronde – Que faire des friches ?": what would open a session by its own words, and names nobody. */
const FORMED = /^\p{L}[\p{L} ’'-]{3,30}\s?[:–—-]\s+[«“"\p{L}]/u;

function isFormed({ text, level, block }: Line): boolean {
  if (level > 0 || block?.kind === 'cell' || text.length > LONGEST_FORMED || !FORMED.test(text)) return false;
  const heading = programmeHeading(text, 0, false);
  return heading?.type === 'session' && !heading.speaks && !marksOf(text).hours;
}

function momentAt(lines: readonly Line[], at: number): MomentOf | null {
  const below = nextFilled(lines, at + 1);
  const line = lines[below];
  if (line === undefined || below > at + 2) return null;
  if (isFormed(line)) return { title: [below, below + 1], nameFirst: false };
  if (isTitleLine(line) || isWordOverPeople(line, lines[below + 1]))
    return { title: [below, Math.max(below + 1, endOfTitle(lines, below))], nameFirst: false };
  const behind = below + 1;
  const isNamed = line.level === 0 && namesPeople(line.text) && isTitleLine(lines[behind]);
  const closes = (lines[behind + 1]?.text ?? '') === '' || momentOn(lines[behind + 1]?.text ?? '') !== null;
  return isNamed && closes ? { title: [behind, behind + 1], nameFirst: true } : null;
}

/** Days with their hours alone on a line, each the time of what stands below: "Mardi 12 mars, 14h" over "Les haies en ville". */
export function readMoments(lines: readonly Line[]): ReadonlyMap<number, MomentOf> {
  const moments = lines.filter(({ level, text }) => level === 0 && momentOn(text) !== null);
  if (moments.length < LEAST_MOMENTS) return new Map();
  return new Map(
    moments.flatMap(({ index }) => {
      const of = momentAt(lines, index);
      return of === null ? [] : [[index, of] as const];
    }),
  );
}

/** "Lunch" over its hour: nothing is given there. */
function opened(heading: Heading): Heading {
  return isBreak(heading.title) ? { ...heading, type: 'front' } : heading;
}

/** The session whose time a moment is. */
export function momentHeading(
  text: string,
  lines: readonly Line[],
  at: number,
  { title, nameFirst, skip = 0, next = title[1], within }: MomentOf,
): Heading {
  if (within !== undefined) {
    const line = passageOf(text, lines, at, at + 1);
    return withTitle(sessionCalled(line, { from: at, to: at, next: at + 1, except: null }), line, within);
  }
  const p = cut(passageOf(text, lines, ...title), skip);
  return nameFirst
    ? sessionCalled(p, { from: at, to: at + 1, next: title[1], except: title })
    : opened(sessionCalled(p, { from: at, to: next, next, except: null }));
}
