import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { startsAsBody, startsAsRole } from '../text/role-words.ts';
import type { CellTalk } from './cell-talk.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { peopleFilling, peopleIn } from './layouts/people-filling.ts';
import { shiftPeople } from './layouts/shift.ts';
import { areKnown } from './likely.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { isBreak, isDay } from './programme.ts';
import { isInQuotes } from './quotes.ts';
import { isTitleSetApart, trimTitle, withoutStop } from './talk-title.ts';
import { endOfTitle, nextFilled } from './titles.ts';

/** So many lines of one form make a programme; fewer are a chance. */
const LEAST_LINES = 3;
const SCORE = 0.85;
const LONGEST = 300;
const LEAST_WORDS = 3;
/** "[EN]", "(FR)" before who speaks: the language of the talk. */
const LANGUAGE = /^[[(](?:[a-z]{2}|[A-Z]{2})[\])]\s*/u;
/** Between people and title. */
const COLON = /\s?:\s?/u;
/** What an entry calls those who give it, before their names. */
const INVITED =
  /^(?:conférenci(?:er|ère)s?\s(?:invitée?s?|d['’]honneur)|(?:conférence|exposé|intervention)\s(?:invitée?|inaugurale|plénière|introductive)|orat(?:eur|rice)s?\sinvitée?s?|invitée?s?\sd['’]honneur|plénière|(?:opening |closing )?keynote(?:\s(?:speakers?|talk|lecture|address))?|(?:invited|plenary)\s(?:speakers?|talk|lecture))\s?[:|–—-]\s*/iu;
/** Nothing is known yet of what is given. */
const OPEN =
  /^(?:t\.?b\.?[acd]\.?|à (?:préciser|confirmer|venir|définir)|titre à (?:préciser|confirmer|venir))$/iu;

interface Named {
  readonly line: Line;
  readonly candidate: Candidate;
  readonly who: string;
}

/** "Anne Roux, Paul Petit (CNRS) : Le canal au printemps"; no sentence, no office, no hours before it. */
function namedOn(line: Line): Named | null {
  if (line.text.length > LONGEST || !line.text.includes(':')) return null;
  const marks = marksOf(line.text);
  if (marks.day) return null;
  const words = line.text.slice(marks.length);
  const from = LANGUAGE.exec(words)?.[0].length ?? 0;
  const colon = COLON.exec(words);
  if (colon === null || colon.index <= from || isInQuotes(words, colon.index)) return null;
  const people = peopleIn(words, [from, colon.index]);
  const title: Stretch = trimTitle(words, [colon.index + colon[0].length, words.length]);
  const said = words.slice(...title);
  const fits = isTitleSetApart(said) && said.split(' ').length >= LEAST_WORDS && !/[.;,]$/u.test(words);
  if (people === null || people.length === 0 || !fits || startsAsRole(said) || startsAsBody(said))
    return null;
  const who = key(words.slice(from, colon.index));
  return { line, who, candidate: { layout: 'name-first', people, score: SCORE, lead: [0, from], title } };
}

/** Pauses, days, and talks of which nothing is known yet stand between the entries of a programme. */
function isBetween({ text }: Line): boolean {
  const words = wordsBehindMarks(text);
  return (
    words === '' || isBreak(words) || isDay(text) || OPEN.test(words.slice(words.lastIndexOf(':') + 1).trim())
  );
}

/**
 * Lines behind one another that name people before a colon, and behind it what they give. In a conversation the same people come
 * back, and what they say ends with a stop; in a programme each line has others.
 */
export function readNamedTitles(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const found = new Map<number, Candidate>();
  let run: Named[] = [];
  const close = () => {
    const isSeries = run.length >= LEAST_LINES && new Set(run.map(({ who }) => who)).size === run.length;
    if (isSeries && areKnown(run.map(({ candidate }) => candidate)))
      for (const { line, candidate } of run) found.set(line.index, candidate);
    run = [];
  };
  for (const line of lines) {
    if (line.text === '') continue;
    const named = line.level > 0 ? null : namedOn(line);
    if (named !== null) run.push(named);
    else if (!isBetween(line)) close();
  }
  close();
  return found;
}

/** Signs before who speaks: "📶 Anne Roux" comes by video. */
const SIGN = /^[^\p{L}\p{N}\s«“"(]{1,4}\s+/u;

/** Whether a line is an item of a list, without hours. */
function isItem({ text, block }: Line): boolean {
  const { clock, day } = marksOf(text);
  return block?.kind === 'item' && clock === null && !day;
}

/** Who a line behind hours, or an item, names from end to end, before the stop that closes it. */
function peopleOn(line: Line): Candidate | null {
  const { length, clock } = marksOf(line.text);
  if (length >= line.text.length || line.text.length > LONGEST) return null;
  if (clock === null && !(isItem(line) && line.text.includes(','))) return null;
  const words = line.text.slice(length);
  const from = (INVITED.exec(words) ?? SIGN.exec(words))?.[0].length ?? 0;
  const people = peopleFilling(words.slice(from, withoutStop(words, [0, words.length])[1]));
  if (people.length === 0) return null;
  const read: Candidate = { layout: 'name-first', people, score: SCORE, lead: [0, 0], title: null };
  return { ...read, people: shiftPeople(read, from), lead: [0, from] };
}

/** The lines of the title under a line, or null: no entry, no office. */
export function titleBelow(
  lines: readonly Line[],
  at: number,
  least = LEAST_WORDS,
): readonly [number, number] | null {
  const below = nextFilled(lines, at + 1);
  const line = lines[below];
  if (line === undefined || below > at + 2 || line.level > 0) return null;
  const { bullet, hours } = marksOf(line.text);
  const said = line.text.replace(/\.$/u, '');
  const fits = isTitleSetApart(said) && said.split(' ').length >= least;
  if (bullet || hours || !fits || startsAsBody(said) || peopleFilling(said).length > 0) return null;
  return [below, Math.max(below + 1, endOfTitle(lines, below))];
}

type TimedTalk = CellTalk & { readonly from: number };

/** Entries behind hours that name who speaks, or items that name several, over what about: "9h45 Anne Roux." over "Le canal au printemps". Gives each by its line. */
export function readTimedNames(lines: readonly Line[]): ReadonlyMap<number, TimedTalk> {
  const timed = lines.filter(line => /\d/u.test(line.text.slice(0, 12)) && !isItem(line));
  const items = lines.filter(line => line.text.includes(', ') && isItem(line));
  return new Map([...namesOver(lines, timed), ...namesOver(lines, items)]);
}

/** Where most stand over a title of several words, two are one as well. */
const LEAST_IN_SERIES = 2;

interface Entry {
  readonly from: number;
  readonly people: number;
  readonly candidate: Candidate;
}

/** Who an entry names on its line, or right below hours alone. */
function entryOn(lines: readonly Line[], line: Line): Entry | null {
  const from = line.index;
  const own = peopleOn(line);
  if (own !== null) return { from, people: from, candidate: own };
  const { clock, day, length } = marksOf(line.text);
  const below = lines[from + 1]?.text === '' ? from + 2 : from + 1;
  const named = lines[below];
  if (clock === null || day || length < line.text.length || line.block?.kind === 'cell') return null;
  if (named === undefined || named.level > 0 || named.text.length > LONGEST || marksOf(named.text).length > 0)
    return null;
  const people = peopleFilling(named.text);
  if (people.length === 0) return null;
  return {
    from,
    people: below,
    candidate: { layout: 'name-first', people, score: SCORE, lead: [0, 0], title: null },
  };
}

/** Those of some lines that name people over a title, where most that name people do. */
function namesOver(lines: readonly Line[], some: readonly Line[]): ReadonlyMap<number, TimedTalk> {
  const named = some.flatMap(line => entryOn(lines, line) ?? []);
  const over = (least: number) =>
    named.flatMap(({ from, people, candidate }): readonly TimedTalk[] => {
      const title = titleBelow(lines, people, least);
      return title === null ? [] : [{ from, title, within: null, people, candidate }];
    });
  const found = over(LEAST_WORDS);
  const isSeries = found.length >= LEAST_LINES && found.length > named.length - found.length;
  if (!isSeries || !areKnown(found.map(({ candidate }) => candidate))) return new Map();
  return new Map(over(LEAST_IN_SERIES).map(talk => [talk.from, talk]));
}
