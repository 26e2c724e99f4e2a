import { type Line, passageOf } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { placeAlone } from './event-places.ts';
import { type Heading, headingOf, withTitle } from './heading.ts';
import { readHours } from './hours.ts';
import type { Candidate, LineLayoutId } from './layouts/layout.ts';
import { readLead } from './layouts/lead.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { dayLength, marksOf } from './marks.ts';
import { isDay } from './programme.ts';
import { isRoom } from './rooms.ts';
import { kindOf } from './session-kind.ts';
import { isAddress } from './street.ts';

/** One event of a bill: the line of its title, and the lines [title + 1, to) that say when and where. */
export interface Billing {
  readonly title: number;
  readonly to: number;
}

interface When {
  readonly day: boolean;
  readonly hours: boolean;
  readonly place: boolean;
}

const LONGEST = 120;
const LONGEST_TITLE = 200;
const SHORTEST_TITLE = 4;
/** So many events make a bill; one title over hours is a chance. */
const LEAST = 2;
/** Of all the lines that say when and where, so many have a title above. */
const LEAST_SHARE = 0.6;
const BETWEEN = /^(?:[\s,:;.|–—•@()/-]|(?:le|les|de|du|à|a|au|aux|dès|et|from|at|on)(?!\p{L}))+/iu;
/** Houses where events take place, said behind their hours. */
const HOUSE =
  /^(?:(?:le |la |les |l |a la |au |aux |a l )?(?:(?:grande?|petite?|ancien(?:ne)?|nouvelle?) )?(?:salons?|mairie|hotel de ville|mediatheque|bibliotheque|maison|centre|musee|palais|cinema|librairie|eglise|ecole|college|lycee|universite|faculte|campus|jardins?|parc|place|halles?|abbaye|chateau|cafe|cite|theatre|opera|archives|conservatoire|prefecture))(?!\p{L})/u;
/** A line that lists who speaks is no title, whatever stands below it. */
const LISTS: ReadonlySet<LineLayoutId> = new Set<LineLayoutId>([
  'name-first',
  'labelled',
  'role-first',
  'turn',
]);
/** From this score on the title of an event names who comes. */
const LEAST_NAME = 0.4;
const BILLED = 0.85;

/** What a line says of when and where; null where it says anything else. */
export function whenOn(line: string): When | null {
  if (line === '' || line.length > LONGEST) return null;
  let at = 0;
  let [day, hours] = [false, false];
  for (;;) {
    at += BETWEEN.exec(line.slice(at))?.[0].length ?? 0;
    const size = day ? 0 : dayLength(line, at);
    const clock = size > 0 || hours ? null : readHours(line, at);
    if (size === 0 && clock === null) break;
    if (clock === null) day = true;
    else hours = true;
    at += size > 0 ? size : (clock?.length ?? 0);
  }
  const rest = line.slice(at).trim();
  const room = rest !== '' && isRoom(rest) && !/\s:\s+\p{L}/u.test(rest);
  // Most lines begin with no day and no hours: only a room says where by itself.
  if (!day && !hours && !room) return null;
  const place = room || (rest !== '' && (placeAlone(rest) !== null || HOUSE.test(key(rest))));
  return rest === '' || place ? { day, hours, place } : null;
}

/** The filled line above, at most one blank line away. */
function lineAbove(lines: readonly Line[], at: number): Line | null {
  const near = lines[at - 1];
  const above = near?.text === '' ? lines[at - 2] : near;
  return above === undefined || above.text === '' ? null : above;
}

function mayBeTitle({ text, level, block }: Line): boolean {
  if (level > 0 || block?.kind === 'value' || block?.kind === 'cell' || block?.kind === 'item') return false;
  if (text.length < SHORTEST_TITLE || text.length > LONGEST_TITLE || /[.;,:]$/u.test(text)) return false;
  const marks = marksOf(text);
  if (marks.hours || marks.bullet || !/^[\p{Lu}\d«“"]/u.test(text) || whenOn(text) !== null) return false;
  // "APRÈS-MIDI" over "14h – Les jardins": a half day, whatever opens it.
  if (isAddress(text) || isDay(text)) return false;
  const lead = readLead(text);
  if (lead.type === 'silent' || lead.type === 'label') return false;
  const read = readLine(text);
  return read === null || read.score < PEOPLE || !LISTS.has(read.layout);
}

/** The line behind the lines that say when and where from `from` on, and what they say together. */
function runFrom(lines: readonly Line[], from: number): When & { readonly to: number } {
  let [day, hours, place] = [false, false, false];
  let to = from;
  for (let at = from; at < lines.length && at <= to + 1; at += 1) {
    const said = whenOn(lines[at]?.text ?? '');
    if (said === null && lines[at]?.text !== '') break;
    if (said === null) continue;
    // Hours over hours are two entries of a programme.
    if (said.hours && hours) break;
    [day, hours, place] = [day || said.day, hours || said.hours, place || said.place];
    to = at + 1;
  }
  return { day, hours, place, to };
}

/**
 * The events of a bill, by the line of their title: a title, below it the day and the hours, or the hours and the room. Hours
 * alone say nothing: in a programme they stand over what they open.
 */
export function readBillings(lines: readonly Line[]): ReadonlyMap<number, Billing> {
  const found = new Map<number, Billing>();
  let runs = 0;
  for (let at = 1; at < lines.length; at += 1) {
    const run = runFrom(lines, at);
    if (run.to === at) continue;
    if (run.hours && (run.day || run.place)) {
      runs += 1;
      const title = lineAbove(lines, at);
      if (title !== null && mayBeTitle(title)) found.set(title.index, { title: title.index, to: run.to });
    }
    at = run.to - 1;
  }
  return found.size < LEAST || found.size < runs * LEAST_SHARE ? new Map() : found;
}

/** "Apprendre à compter, par Anne Roux": who gives it is no part of the title. */
const BY = /[\s,–—-]+(?:par|by)$/iu;

/** The session of one event; a title that names people is a line of its session too. */
export function billingHeading(text: string, lines: readonly Line[], { title, to }: Billing): Heading {
  const words = lines[title]?.text ?? '';
  const facts = { type: 'session', label: null, kind: kindOf(words), entry: null, sure: true } as const;
  const whole = headingOf(text, lines, [title, title + 1], [title, 0], facts);
  const read = readLine(words);
  const names = read !== null && read.score >= LEAST_NAME;
  const by = names ? BY.exec(words.slice(0, read.lead[1]).trimEnd()) : null;
  const heading =
    by === null ? whole : withTitle(whole, passageOf(text, lines, title, title + 1), [0, by.index]);
  return names ? { ...heading, to: title, next: to, except: [title + 1, to] } : { ...heading, to, next: to };
}

/** Titles of a bill that are names and nothing else: who is invited, however rare the name. */
export function readBilledNames(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const titles = [...readBillings(lines).keys()];
  const named = titles.flatMap(at => {
    const read = readLine(lines[at]?.text ?? '', true);
    return read?.layout === 'name-alone' && read.lead[1] === 0 ? [[at, read] as const] : [];
  });
  if (named.length < LEAST || named.length * 2 < titles.length) return new Map();
  return new Map(named.map(([at, read]) => [at, { ...read, score: BILLED, title: null }]));
}
