import type { Line } from '../document/lines.ts';
import { isCommonWord } from '../text/common-words.ts';
import { givenRank } from '../text/given-names.ts';
import { findNames } from '../text/names.ts';
import { startsAsBody, startsAsRole } from '../text/role-words.ts';
import { isBareLabel } from './bare-label.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { readLead } from './layouts/lead.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { peopleTold } from './layouts/people-told.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftPeople } from './layouts/shift.ts';
import { areKnown, KNOWN } from './likely.ts';
import { behindHours } from './marks.ts';
import { trimTitle } from './talk-title.ts';

/** So many entries of one form make a programme; fewer are a chance. */
const LEAST_ENTRIES = 3;
const LEAST_TOLD = 2;
/** So many names in one bracket are no author of what is shown. */
const LEAST_PEOPLE = 3;
/** Of the entries behind hours that end with a bracket, or have a comma, so many name there who gives them. */
const LEAST_SHARE = 0.6;
const SCORE = 0.85;
const LONGEST = 400;
const LEAST_TITLE = 4;
/** The bracket at the end of an entry; another that says where or how may stand behind it. */
const AT_END =
  /\(([^()]{5,160})\)(?:\s*\((?:salle|amphi|room|en ligne|online|visio|sous réserve|à confirmer)[^()]*\))?[\s.]*$/iu;

/** What an entry says in one form of who gives it: undefined where it has nothing of that form. */
type Form = (words: string) => Candidate | null | undefined;

interface Entry {
  readonly index: number;
  readonly candidate: Candidate | null;
}

/** "Salle Pasteur", "Hôtel Lutetia": a word of the language before a name is no given name. */
function isThing({ name }: Found): boolean {
  const [first = ''] = name.givenName.split(' ');
  return name.score < KNOWN && givenRank(first) === 0 && isCommonWord(first);
}

/** The people that words name from end to end, with places in them; nobody where they hold anything else. */
function peopleOf(words: string, withRole: boolean): readonly Found[] {
  if (startsAsBody(words) || startsAsRole(words)) return [];
  const people = withRole ? peopleTold(words) : (peopleIn(words, [0, words.length]) ?? []);
  return people.some(isThing) ? [] : people;
}

/** A title before those who give it; null where what stands there names somebody, or next to nothing. */
export function giving(words: string, until: number, people: readonly Found[]): Candidate | null {
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
export function behindComma(words: string): Candidate | null | undefined {
  if (!words.includes(', ')) return undefined;
  const end = words.replace(/[\s.]+$/u, '').length;
  for (let at = words.indexOf(', '); at >= 0; at = words.indexOf(', ', at + 2)) {
    const people = peopleOf(words.slice(at + 2, end), false);
    if (people.length > 0 && people.every(one => one.role === null))
      return byOffice(words) ?? giving(words, at, shiftPeople({ people }, at + 2));
  }
  return null;
}

/** "Les digues – Anne Roux et Paul Petit", "Les digues : Zora Floch (CNRS)": who gives an entry stands behind its last dash or colon, to its end. */
function behindMark(mark: RegExp): Form {
  return words => {
    const at = mark.exec(words);
    if (at === null) return undefined;
    const from = at.index + at[0].length;
    // "Animation : Anne Roux", "Keynote (online): Anne Roux, Les crues": a label says more of her than a title does.
    const ahead = words.slice(0, at.index).replace(/\s*\([^()]*\)$/u, '');
    if (readLead(words.slice(0, from)).type === 'label' || isBareLabel(ahead)) return null;
    const people = peopleOf(words.slice(from).replace(/[\s.]+$/u, ''), true);
    return giving(words, at.index, shiftPeople({ people }, from));
  };
}
export const behindDash = behindMark(/\s[–—-]\s(?!.*\s[–—-]\s)/u);
const behindColon = behindMark(/(?<=\p{L}{3}|[»”")?])\s?:\s(?!.*:\s)/u);

/** An entry that ends with who gives it, in a bracket or behind a comma; null for any other. */
export function giverAtEnd(words: string): Candidate | null {
  return inBracket(words) ?? behindComma(words) ?? null;
}

/** What a line with hours says behind them, read in one form: undefined where it has nothing of that form. */
function entriesOf(lines: readonly Line[], form: Form): readonly Entry[] {
  return lines.flatMap(({ index, text }) => {
    const from = text.length > LONGEST ? null : behindHours(text);
    if (from === null) return [];
    const candidate = form(text.slice(from));
    return candidate === undefined ? [] : [{ index, candidate }];
  });
}

/** Whether something besides names says that people are meant: what one of them does, or how many they are. */
function tellsMore({ people }: Candidate): boolean {
  return people.length >= LEAST_PEOPLE || people.some(({ role }) => role !== null);
}

/** Those who give entries of a form, where most entries that have it name somebody. */
function seriesOf(entries: readonly Entry[]): readonly (readonly [number, Candidate])[] {
  const talks = entries.flatMap(({ index, candidate }) =>
    candidate === null ? [] : [[index, candidate] as const],
  );
  // Two are enough where all that have the form name somebody, and one of them tells more.
  const areAll = talks.length === entries.length && talks.some(([, candidate]) => tellsMore(candidate));
  const least = areAll ? LEAST_TOLD : LEAST_ENTRIES;
  const isSeries = talks.length >= Math.max(least, entries.length * LEAST_SHARE);
  return isSeries && areKnown(talks.map(([, candidate]) => candidate)) ? talks : [];
}

/**
 * Entries behind hours that end with who gives them, in a bracket or behind a comma, a dash or a colon, where most of them do: however
 * rare a name, there it is one. Gives each by its line.
 */
export function readGiversAtEnd(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  return new Map(
    [behindColon, behindDash, behindComma, inBracket].flatMap(form => seriesOf(entriesOf(lines, form))),
  );
}
