import { type Line, passageOf } from '../document/lines.ts';
import { type Heading, headingOf, withTitle } from './heading.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftPeople } from './layouts/shift.ts';
import { dayLength, marksOf } from './marks.ts';
import { isTitleSetApart, trimTitle } from './talk-title.ts';

/** So many lines of a document that begin with a day are its calendar. */
const LEAST_ENTRIES = 3;
/** And so many of them say in the same words who comes. */
const LEAST_SHARE = 0.5;
const LONGEST = 600;
/** What parts a day from the words of its entry. */
const BEHIND_DAY = /^\s*(?:[:,.;!–—-]\s*)?(?=[\p{L}«“"])/u;
/** What parts a title from those who come, with whom they are said to be: "avec quatre auteurs :", "avec le réalisateur et". */
const WITH =
  /[\s,.;–—]*(?<![\p{L}-])(?:[Aa]vec(?: la participation d[eu]| notamment)?|[Ee]n (?:la )?présence d[eu])(?: |(?<=d)['’])(?:(?:[\p{Ll}\d'’-]+ ){1,6}(?:: )?)?(?=\p{Lu})/u;
/** "« Title ». Présentation de la carte par Anne Roux", "« Title » Un débat entre A et B": behind a title in quotes any word leads to the people. */
const QUOTED = /^\s*[«“"]\s*([^«»“”"]{4,400}?)\s*[»”"]/u;
const LEADS_TO = /(?<!\p{L})(?:[Aa]vec|[Pp]ar|[Ee]ntre)\s(?=\p{Lu})/u;
/** A title of several sentences is told by its first. */
const FIRST_SENTENCE = /^[^?!.]{3,}[?!.]+(?=\s\p{Lu})/u;
/** "…, rencontre", "… : table ronde": what is done there, behind its title. */
const KIND =
  /\s*[,:–—-]?\s+(?:une? )?(?:rencontre|table[ -]ronde|débat|discussion|échange|conversation|dialogue|conférence|lecture|projection|suivie? d['’]une? [\p{Ll} ]{4,20})(?: (?:publique?|ouverte?|croisée?|débat))?$/iu;
/** What is added behind the people: ". (Après la projection.)" */
const SENTENCE = /\.\s+(?=[\p{Lu}(])/u;
const PEOPLE = 0.5;
const SCORE = 0.95;

interface Entry {
  readonly index: number;
  readonly candidate: Candidate | null;
}

/** The title of an entry, without the kind of thing that it is. */
function titleIn(words: string, [from, to]: Stretch): Stretch | null {
  const bare = words.slice(from, to).replace(KIND, '');
  const stretch: Stretch = /^[«“"][^«»“”"]*[»”"]$/u.test(bare)
    ? trimTitle(words, [from, from + bare.length])
    : [from, from + bare.trimEnd().length];
  return isTitleSetApart(words.slice(...stretch)) ? stretch : null;
}

function entryOn({ index, text, level }: Line): Entry | null {
  if (level > 0 || text.length > LONGEST || !/\d/.test(text.slice(0, 24))) return null;
  const marks = marksOf(text);
  const words = text.slice(marks.length);
  const day = marks.day ? 0 : dayLength(words, 0);
  if (!marks.day && day === 0) return null;
  const gap = BEHIND_DAY.exec(words.slice(day))?.[0].length;
  if (gap === undefined || day + gap === words.length) return null;
  return { index, candidate: peopleBehind(words, day + gap) };
}

/** Those whom the sentence from `at` on lists, with or without what they do. */
function peopleAt(words: string, at: number): readonly Found[] | null {
  const whole = words.slice(at);
  const end = SENTENCE.exec(whole)?.index ?? whole.length;
  for (const said of [whole, whole.slice(0, end)]) {
    const filling = peopleIn(words, [at, at + said.replace(/[.\s]+$/u, '').length]);
    if (filling !== null && filling.length > 1) return filling;
    const read = readLine(said, true);
    if (read !== null && read.score >= PEOPLE && read.people[0]?.name.start === 0)
      return shiftPeople(read, at);
  }
  return null;
}

/** Where the title in quotes stands that opens an entry, and where those begin who are named behind it. */
function quotedAhead(words: string, from: number): { readonly title: Stretch; readonly at: number } | null {
  const found = QUOTED.exec(words.slice(from));
  const said = found?.[1];
  if (found === null || said === undefined) return null;
  const behind = from + found[0].length;
  const leads = LEADS_TO.exec(words.slice(behind));
  if (leads === null) return null;
  const start = words.indexOf(said, from);
  const first = isTitleSetApart(said) ? said : (FIRST_SENTENCE.exec(said)?.[0] ?? said);
  return {
    title: [start, start + first.replace(/\.$/u, '').length],
    at: behind + leads.index + leads[0].length,
  };
}

function peopleBehind(words: string, from: number): Candidate | null {
  const quoted = quotedAhead(words, from);
  if (quoted !== null) {
    const { title, at } = quoted;
    const people = isTitleSetApart(words.slice(...title)) ? peopleAt(words, at) : null;
    if (people !== null) return { layout: 'labelled', people, score: SCORE, lead: [0, at], title };
  }
  const found = WITH.exec(words.slice(from));
  if (found === null) return null;
  const title = titleIn(words, [from, from + found.index]);
  const at = from + found.index + found[0].length;
  const people = peopleAt(words, at);
  if (title === null || people === null) return null;
  return { layout: 'labelled', people, score: SCORE, lead: [0, at], title };
}

/** Whether a line begins with a day and says who comes then. */
export function opensDated(line: Line): boolean {
  return entryOn(line)?.candidate != null;
}

/**
 * A calendar in sentences: "19 novembre 2013 : La ville, la nuit, avec Anne Roux (CNRS) et Paul Petit", "23 mai 2013, présentation
 * de la collection, avec deux auteurs : …". Each day is a talk, the words up to "avec" its title.
 */
export function readDatedEntries(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const entries = lines.flatMap(line => entryOn(line) ?? []);
  const told = entries.flatMap(({ index, candidate }) =>
    candidate === null ? [] : [[index, candidate] as const],
  );
  const isCalendar = entries.length >= LEAST_ENTRIES && told.length >= entries.length * LEAST_SHARE;
  return new Map(isCalendar ? told : []);
}

/** The session that an entry of such a calendar is; its line names who comes as well. Null for any other line. */
export function datedHeading(
  text: string,
  lines: readonly Line[],
  at: number,
  candidate: Candidate | undefined,
): Heading | null {
  const line = lines[at]?.text ?? '';
  if (candidate?.layout !== 'labelled' || candidate.title == null || line === '') return null;
  const { length, day } = marksOf(line);
  if (!day && dayLength(line, length) === 0) return null;
  const [from, to] = candidate.title;
  const facts = { type: 'session', label: null, kind: 'talk', entry: null, sure: true } as const;
  const heading = headingOf(text, lines, [at, at + 1], [at, 0], facts);
  return {
    ...withTitle(heading, passageOf(text, lines, at, at + 1), [length + from, length + to]),
    to: at,
    next: at + 1,
  };
}
