import type { Line } from '../document/lines.ts';
import { isCommonWord } from '../text/common-words.ts';
import { givenRank } from '../text/given-names.ts';
import { findNames, nameAt } from '../text/names.ts';
import { startsAsBody, startsAsRole } from '../text/role-words.ts';
import { wordsOf } from '../text/words.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftPeople } from './layouts/shift.ts';
import { areKnown, KNOWN } from './likely.ts';
import { behindHours } from './marks.ts';
import { trimTitle } from './talk-title.ts';

/** So many entries of one form make a programme; fewer are a chance. */
const LEAST_ENTRIES = 3;
/** Of the entries behind hours that end with a bracket, or have a comma, so many name there who gives them. */
const LEAST_SHARE = 0.6;
const SCORE = 0.85;
const LONGEST = 400;
const LEAST_TITLE = 4;
/** The bracket at the end of an entry; another that says where or how may stand behind it. */
const AT_END =
  /\(([^()]{5,160})\)(?:\s*\((?:salle|amphi|room|en ligne|online|visio|sous réserve|à confirmer)[^()]*\))?[\s.]*$/iu;
/** What parts a name from what its bearer does: ", ", " – ", "-", or nothing but a blank before small letters. */
const BEFORE_ROLE = /^(?:\s?[,:–—-]\s?|\s(?=\p{Ll}))/u;

interface Entry {
  readonly index: number;
  readonly candidate: Candidate | null;
}

/** "Anne Roux, opticienne formatrice", "Anne Roux opticienne": one person, and behind the name what she does. */
function personWithRole(text: string): Found | null {
  const name = nameAt(text, wordsOf(text), 0, true);
  if (name === null || name.start > 0) return null;
  const gap = BEFORE_ROLE.exec(text.slice(name.end))?.[0];
  if (gap === undefined) return null;
  const from = name.end + gap.length;
  const said = text.slice(from);
  const isSaid = startsAsRole(said) || startsAsBody(said) || /^\p{Ll}{4,}/u.test(said);
  return isSaid ? { name, role: [from, text.length], roleScore: 1, part: 'speaker' } : null;
}

/** "Salle Pasteur", "Hôtel Lutetia": a word of the language before a name is no given name. */
function isThing({ name }: Found): boolean {
  const [first = ''] = name.givenName.split(' ');
  return name.score < KNOWN && givenRank(first) === 0 && isCommonWord(first);
}

/** The people that words name from end to end, with places in them; nobody where they hold anything else. */
function peopleOf(words: string, withRole: boolean): readonly Found[] {
  if (startsAsBody(words) || startsAsRole(words)) return [];
  const one = withRole ? personWithRole(words) : null;
  const people = one === null ? (peopleIn(words, [0, words.length]) ?? []) : [one];
  return people.some(isThing) ? [] : people;
}

/** A title before those who give it; null where what stands there names somebody, or next to nothing. */
function giving(words: string, until: number, people: readonly Found[]): Candidate | null {
  const title: Stretch = trimTitle(words, [0, until]);
  // "9h Anne Roux (CNRS)": before the bracket of a body stands the person.
  const isNamed = peopleIn(words, title) !== null || findNames(words.slice(...title), KNOWN).length > 0;
  if (people.length === 0 || isNamed || title[1] - title[0] < LEAST_TITLE) return null;
  return { layout: 'title-first', people, score: SCORE, lead: [0, until], title };
}

/** "Les digues de Loire (Anne Roux, hydrologue)": who gives an entry stands in a bracket at its end. */
function inBracket(words: string): Candidate | null | undefined {
  const found = AT_END.exec(words);
  if (found?.[1] === undefined) return undefined;
  const people = shiftPeople({ people: peopleOf(found[1], true) }, found.index + 1);
  return giving(words, found.index, people);
}

/** "Intervention de la ministre de la Mer, Anne Roux": before the comma stands the office of who speaks. */
function byOffice(words: string): Candidate | null {
  const told = readLine(words);
  const isOffice = told?.layout === 'spoken' && told.people.every(({ role }) => role !== null);
  return isOffice ? told : null;
}

/** "Les digues, une histoire, Anne Roux et Paul Petit.": who gives an entry stands behind a comma, and nothing else to its end. */
function behindComma(words: string): Candidate | null | undefined {
  if (!words.includes(', ')) return undefined;
  const end = words.replace(/[\s.]+$/u, '').length;
  for (let at = words.indexOf(', '); at >= 0; at = words.indexOf(', ', at + 2)) {
    const people = peopleOf(words.slice(at + 2, end), false);
    if (people.length > 0 && people.every(one => one.role === null))
      return byOffice(words) ?? giving(words, at, shiftPeople({ people }, at + 2));
  }
  return null;
}

/** An entry that ends with who gives it, in a bracket or behind a comma; null for any other. */
export function giverAtEnd(words: string): Candidate | null {
  return inBracket(words) ?? behindComma(words) ?? null;
}

/** What a line with hours says behind them, read in one form: undefined where it has nothing of that form. */
function entriesOf(lines: readonly Line[], form: typeof inBracket): readonly Entry[] {
  return lines.flatMap(({ index, text }) => {
    const from = text.length > LONGEST ? null : behindHours(text);
    if (from === null) return [];
    const candidate = form(text.slice(from));
    return candidate === undefined ? [] : [{ index, candidate }];
  });
}

/** Those who give entries of a form, where most entries that have it name somebody. */
function seriesOf(entries: readonly Entry[]): readonly (readonly [number, Candidate])[] {
  const talks = entries.flatMap(({ index, candidate }) =>
    candidate === null ? [] : [[index, candidate] as const],
  );
  const isSeries = talks.length >= Math.max(LEAST_ENTRIES, entries.length * LEAST_SHARE);
  return isSeries && areKnown(talks.map(([, candidate]) => candidate)) ? talks : [];
}

/**
 * Entries behind hours that end with who gives them, in a bracket or behind a comma, where most of them do: however rare a name,
 * there it is one. Gives each by its line.
 */
export function readGiversAtEnd(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  return new Map([...seriesOf(entriesOf(lines, behindComma)), ...seriesOf(entriesOf(lines, inBracket))]);
}
