import type { Line } from '../document/lines.ts';
import { roleScore, startsAsBody, startsAsRole } from '../text/role-words.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { areKnown, PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { isTitleSetApart, opensTitle, trimTitle, withoutStop } from './talk-title.ts';

/** So many entries of one form make a programme; fewer are a chance. */
const LEAST_ENTRIES = 3;
/** Of the entries behind hours that name people before a comma, so many go on with a title. */
const LEAST_SHARE = 0.75;
const SCORE = 0.85;
const LONGEST = 400;
/** A body may have three words: "Agence du Val". */
const LEAST_WORDS = 4;
const LEAST_LIKELY = 2;
/** An acronym speaks as much for an office, and is in many titles. */
const MOST_OFFICE = 0.5;

/** "CT: The rivers of Europe": what kind of talk it is, which others read. */
const LABELLED = /^\p{Lu}{1,4}\s?:/u;

interface Entry {
  readonly index: number;
  readonly candidate: Candidate | null;
  /** Nothing in the title speaks for an office. */
  readonly sure: boolean;
}

/** The title that words behind the people of an entry may be, among others that are surely some; null for an office or a body. */
function likelyTitleIn(words: string, from: number): Stretch | null {
  const title = withoutStop(words, trimTitle(words, [from, words.length]));
  const said = words.slice(...title);
  if (!/^[«“"\p{Lu}]/u.test(said) || said.split(' ').length < LEAST_LIKELY) return null;
  return startsAsRole(said) || startsAsBody(said) ? null : title;
}

/** The title that words behind the people of an entry are; null for an office or a body, and for what is short or has two sentences. */
function titleIn(words: string, from: number): Stretch | null {
  const title = likelyTitleIn(words, from);
  const said = title === null ? '' : words.slice(...title);
  return said.split(' ').length < LEAST_WORDS || !isTitleSetApart(said) ? null : title;
}

/** "Lire les registres", "Collecter l'eau": what is to be done begins a title, and no office. */
const TO_DO =
  /^[«“"]?\p{Lu}\p{Ll}+(?:er|ir|re|oir) (?:l[ea]s? |l['’]|une? |des? |du |d['’]|aux? |à |en |sur |pour |avec |s[ao]n? |ses |par )/u;
/** "Le Monde diplomatique", "La Région": an article that is of a name. */
const NAMED = /^[«“"]?L(?:[ea]s? |['’])\p{Lu}[^:?]*$/u;

/** "Paul Petit, archiviste, département du Val, Collecter l'eau et la forêt": people with what they do, and behind it what they give. */
function behindOffice(words: string): Candidate | null {
  for (let comma = words.indexOf(', '); comma >= 0; comma = words.indexOf(', ', comma + 1)) {
    const said = words.slice(comma + 2);
    if ((!opensTitle(said) && !TO_DO.test(said)) || NAMED.test(said)) continue;
    const title = titleIn(words, comma + 2);
    const read = title === null ? null : readLine(words.slice(0, comma));
    const isOfThem = read?.layout === 'name-first' && read.lead[1] === 0 && read.score >= PEOPLE;
    if (isOfThem && read.people.at(-1)?.role?.[1] === comma) return { ...read, title };
  }
  return null;
}

/** "8h55 – Anne Roux, Paul Petit et Luc Noury, La rivière en ses villes": hours, people and, behind a comma, what they give. */
function entryOn({ index, text, level }: Line): Entry | null {
  if (level > 0 || text.length > LONGEST || !/\d/u.test(text.slice(0, 12)) || !text.includes(', '))
    return null;
  const { length, clock } = marksOf(text);
  if (clock === null || length >= text.length) return null;
  const words = text.slice(length);
  const offices = behindOffice(words);
  if (offices !== null) return { index, candidate: offices, sure: true };
  const people = peopleIn(words, [0, words.length]);
  const role = people?.at(-1)?.role;
  if (
    people === null ||
    role == null ||
    role[1] !== words.length ||
    !/[^)],\s$/u.test(words.slice(0, role[0]))
  )
    return null;
  if (LABELLED.test(words.slice(role[0]))) return null;
  const surely = titleIn(words, role[0]);
  const title = surely ?? likelyTitleIn(words, role[0]);
  if (title === null || people.some(one => one.role !== null && one.role[0] !== role[0]))
    return { index, candidate: null, sure: false };
  const givers = people.map(one => ({ ...one, role: null, roleScore: 0 }));
  const candidate: Candidate = { layout: 'name-first', people: givers, score: SCORE, lead: [0, 0], title };
  return { index, candidate, sure: surely !== null && roleScore(words.slice(...title)) <= MOST_OFFICE };
}

/** Entries behind hours that name people and, behind a comma, what they give, where most of them do. Gives each by its line. */
export function readCommaTitles(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  const entries = lines.flatMap(line => entryOn(line) ?? []);
  const sure = entries.filter(entry => entry.sure).length;
  if (sure < Math.max(LEAST_ENTRIES, entries.length * LEAST_SHARE)) return new Map();
  const talks = entries.flatMap(({ index, candidate }) =>
    candidate === null ? [] : [[index, candidate] as const],
  );
  return areKnown(talks.map(([, candidate]) => candidate)) ? new Map(talks) : new Map();
}
