import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { startsAsBody, startsAsRole } from '../text/role-words.ts';
import { dayAlone } from './column-days.ts';
import type { Hours } from './hours.ts';
import type { Found } from './layouts/layout.ts';
import { peopleFilling } from './layouts/people-filling.ts';
import { areKnown } from './likely.ts';
import { dayLength, marksOf } from './marks.ts';
import { titleBelow } from './named-titles.ts';
import { isBreak, isDay, programmeHeading } from './programme.ts';
import { nextFilled } from './titles.ts';
import type { TrackTalk } from './track-cells.ts';

/** So many entries of one form make a programme; fewer are a chance. */
const LEAST_ENTRIES = 3;
/** Who answers at the desk comes back; of the entries of a programme so many have people of their own. */
const LEAST_DISTINCT = 0.8;
const LONGEST = 200;
/** Bullets and signs before hours take no more characters. */
const LONGEST_MARKS = 24;
const SCORE = 0.85;
/** An office or a body takes no more words. */
const MOST_WORDS_OF_ROLE = 14;
/** "(en anglais)", "(invited)", "(à distance)": how a talk is given, and nothing that somebody does. */
const MANNER =
  /^(?:(?:en |in )?(?:anglais|français|espagnol|allemand|italien|english|french)|invited(?: (?:talk|speaker))?|invitée?|review|keynote|plenary|plénière|remote|online|en (?:ligne|visio(?:conférence)?|distanciel)|à distance|via zoom)$/iu;

/** "Lundi", "Friday" over the entries of that day. */
const WEEKDAY =
  /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** Whether a line says which day the entries below it are of: "Lundi", "Vendredi 31 mars – salle B". */
function isOfDay(text: string): boolean {
  return WEEKDAY.test(text) || isDay(text) || dayLength(text, 0) > 0 || dayAlone(text) !== null;
}

/** Who an entry names from end to end, each with no more than a bracket, an office or a body behind the name. */
export function peopleOfEntry(words: string): readonly Found[] {
  const people = peopleFilling(words.replace(/\s?[.;]$/u, ''));
  const fits = people.every(({ role }) => {
    if (role === null || words[role[0] - 1] === '(') return true;
    const said = words.slice(...role);
    // "Anne Roux, CNRS. La crue et ses récits": behind a stop stands what she gives.
    const isShort = said.split(' ').length <= MOST_WORDS_OF_ROLE && !/[.:?!«“"]/u.test(said);
    return isShort && (startsAsRole(said) || startsAsBody(said));
  });
  if (!fits) return [];
  return people.map(one =>
    one.role !== null && MANNER.test(words.slice(...one.role)) ? { ...one, role: null, roleScore: 0 } : one,
  );
}

/** What the lines so far have opened: nothing, a session without hours, or one that lasts as long as it says. */
type Above = 'nothing' | 'session' | { readonly clock: Hours; readonly goesOn: boolean };

/** Whether an entry lies within what stands above it: below the title of a session, within its hours, or beginning with it. */
function isWithin(above: Above, { start }: Hours): boolean {
  if (typeof above === 'string') return above === 'session';
  const { clock, goesOn } = above;
  if (clock.end === null) return goesOn || start === clock.start;
  return start >= clock.start && start < clock.end;
}

/** The same once somebody of it is named: who follows is of it too. */
function goingOn(above: Above): Above {
  return typeof above === 'string' ? above : { clock: above.clock, goesOn: true };
}

/** What a line without hours opens, or null where it opens nothing and what stands above goes on. */
function openedBy({ text, level }: Line, isFirst: boolean): Above | null {
  if (isOfDay(text)) return 'nothing';
  if (isFirst) return null;
  const heading = text.length > LONGEST ? null : programmeHeading(text, level, false);
  if (heading?.type === 'session' && !isBreak(text)) return 'session';
  return level > 0 ? 'nothing' : null;
}

/** Where the words of an entry stand: behind its hours, or below hours alone on a line and with nothing behind them; null for a line without words. */
function wordsAt(lines: readonly Line[], { index, text }: Line): Line | null {
  if (marksOf(text).length < text.length) return lines[index] ?? null;
  const below = lines[nextFilled(lines, index + 1)];
  if (below === undefined || below.level > 0 || marksOf(below.text).length > 0) return null;
  const next = lines[nextFilled(lines, below.index + 1)];
  const ends = next === undefined || next.level > 0 || marksOf(next.text).clock !== null || isDay(next.text);
  return ends && peopleOfEntry(below.text).length > 0 ? below : null;
}

/** Whether a line has hours, and names people behind or below them. */
function mayName(lines: readonly Line[], line: Line): boolean {
  if (!/\d/u.test(line.text.slice(0, LONGEST_MARKS)) || line.block?.value != null) return false;
  const { clock, day } = marksOf(line.text);
  const said = clock === null || day ? null : wordsAt(lines, line);
  return said !== null && talkOn(line.index, said) !== null;
}

interface Named {
  readonly who: string;
  readonly talk: TrackTalk;
}

/** The talk that is called by those whom its entry names; null where it names nobody, or says more. */
function talkOn(from: number, line: Line): Named | null {
  if (line.text.length > LONGEST) return null;
  const { length } = marksOf(line.text);
  const people = peopleOfEntry(line.text.slice(length));
  const [first, last] = [people[0], people.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { index, text } = line;
  const within = [length + first.name.start, length + last.name.end] as const;
  const candidate = { layout: 'name-first', people, score: SCORE, lead: [0, 0], title: null } as const;
  const talk = { from, title: [index, index + 1], within, people: index, candidate } as const;
  return { who: key(text.slice(...within)), talk };
}

/**
 * Entries behind hours that name who speaks and say no more, where a programme has several: "9h30 Anne Roux (CNRS)", "10h15 : Paul
 * Petit et Lucie Marin". Each is a talk that is called by those who give it. Gives each by its line; those within the hours or
 * under the title of a session are people of that session.
 */
export function readNamesBehindHours(lines: readonly Line[]): ReadonlyMap<number, TrackTalk> {
  // Few documents have any, and what stands above an entry is asked of each line.
  if (lines.filter(line => mayName(lines, line)).length < LEAST_ENTRIES) return new Map();
  const found: Named[] = [];
  let above: Above = 'nothing';
  let titled = 0;
  let isFirst = true;
  for (const line of lines) {
    if (line.text === '' || line.block?.value != null) continue;
    const { length, clock, day } = marksOf(line.text);
    const words = line.text.slice(length);
    const said = clock === null || day || isBreak(words) ? null : wordsAt(lines, line);
    if (clock === null || day) above = openedBy(line, isFirst) ?? above;
    else if (said !== null) {
      const named = talkOn(line.index, said);
      if (named === null) above = { clock, goesOn: false };
      else if (isWithin(above, clock)) above = goingOn(above);
      else if (titleBelow(lines, said.index) === null) found.push(named);
      else titled += 1;
    }
    isFirst = false;
  }
  const distinct = new Set(found.map(({ who }) => who)).size;
  // Where others stand over what they give, so do those whose title is like nothing else.
  const isSeries =
    found.length >= Math.max(LEAST_ENTRIES, titled) && distinct >= found.length * LEAST_DISTINCT;
  const known = found.flatMap(({ talk: { candidate } }) => candidate ?? []);
  return isSeries && areKnown(known) ? new Map(found.map(({ talk }) => [talk.from, talk])) : new Map();
}
