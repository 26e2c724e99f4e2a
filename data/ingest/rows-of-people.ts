import type { Line } from '../document/lines.ts';
import { ENGLISH, SHORT_DEGREE } from '../text/civilities.ts';
import { findNames } from '../text/names.ts';
import { startsAsBody, startsAsRole } from '../text/role-words.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { KNOWN, LEAST_KNOWN } from './likely.ts';
import { marksOf } from './marks.ts';
import { opensTitle } from './talk-title.ts';

/** So many rows of one form are a list, wherever in the document; and so many stand one under the other. */
const LEAST_ROWS = 3;
const LEAST_IN_RUN = 2;
const SCORE = 0.85;
const LONGEST = 140;
/** "Claire Simmons, Urban Land Trust", "Jan van den Holt, sign painter": words with capitals, particles among them, a comma, and what its bearer is. */
const ROW = new RegExp(
  String.raw`^(?:(?:${SHORT_DEGREE}|${ENGLISH}|(?:Hon|Rev)\.?) |(?:The )?Honou?rable )?(\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|del|della|der|den|di|do|dos|da|du|la|le|van|von|ter|ten|zu|af|d['’]) ?){0,2}\p{Lu}[\p{L}.'’-]*){1,4}), (\p{L}[^,:;!?«»“”"]{2,80}(?:, [^,:;!?«»“”"]{2,60})?)$`,
  'u',
);
/** "a history of tar", "une histoire du goudron": what begins so tells of a thing; what nobody is in so many words. */
const THING = /^(?:an? |the |une? |les? |la |l['’]|des |how |or |and |et |ou |comment |pourquoi )/u;
const MOST_WORDS_OF_TRADE = 5;

/** "The Kresge Foundation". */
const THE_BODY = /^The \p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){0,4}$/u;

interface Row {
  readonly line: Line;
  readonly candidate: Candidate;
  readonly known: boolean;
}

/** A line of the form of a row. */
interface Formed {
  readonly line: Line;
  readonly words: string;
  readonly name: string;
  readonly beside: string;
}

function formedOn(line: Line): Formed | null {
  if (line.level > 0 || line.text.length > LONGEST || !line.text.includes(', ')) return null;
  if (line.block?.kind === 'cell' || line.block?.kind === 'value') return null;
  const marks = marksOf(line.text);
  if (marks.hours || marks.day) return null;
  const words = line.text.slice(marks.length);
  const [, name, beside] = ROW.exec(words) ?? [];
  if (name === undefined || beside === undefined || /\p{Ll}{3}\.$/u.test(words)) return null;
  return { line, words, name, beside };
}

function rowOn({ line, words, name, beside }: Formed): Row | null {
  const from = words.indexOf(name);
  const [person, more] = peopleIn(words, [from, from + name.length]) ?? [];
  if (person === undefined || more !== undefined || startsAsRole(name) || startsAsBody(name)) return null;
  if (!maySayWhat(beside)) return null;
  // "Anne Roux, Paul Petit" are two people; "…, Une ville à pied" is a title.
  const isOther =
    findNames(beside, KNOWN).some(({ start }) => start === 0) ||
    (opensTitle(beside) && !THE_BODY.test(beside));
  if (isOther) return null;
  // "Paul Petit, CNPF & Anne Roux, Inrae" are two as well.
  if ((readLine(words, true)?.people.length ?? 0) > 1) return null;
  const role: Stretch = [words.length - beside.length, words.length];
  const candidate: Candidate = {
    layout: 'name-first',
    people: [{ ...person, role, roleScore: 0.5 }],
    score: SCORE,
    lead: [0, 0],
    title: null,
  };
  return { line, candidate, known: isKnown(person.name.score, name, beside) };
}

/** "Durandel P.", "H. B. Robic": a name by its initials. */
const BY_INITIALS = /(?:^\p{Lu}\.|\s\p{Lu}\.$)/u;

/** Whether a row names somebody by itself: the name is known, or what stands behind it says that somebody is meant. */
function isKnown(score: number, name: string, beside: string): boolean {
  return score >= KNOWN || startsAsRole(beside) || (BY_INITIALS.test(name) && startsAsBody(beside));
}

/** "passenger", "sign painter, Hull": in small letters only a few words say what somebody is. */
function maySayWhat(beside: string): boolean {
  if (/^\p{Lu}/u.test(beside) || startsAsRole(beside)) return true;
  return !THING.test(beside) && beside.split(' ').length <= MOST_WORDS_OF_TRADE;
}

/** Those that stand one right under the other, where enough of them do. */
function runsOf<On extends { readonly line: Line }>(all: readonly On[]): readonly (readonly On[])[] {
  const runs: On[][] = [];
  for (const one of all) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.line.index === one.line.index - 1) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs.filter(run => run.length >= LEAST_IN_RUN);
}

/**
 * Lines that name one person each with a body behind a comma, one under the other: beside well-known names "Tawa Mitcham, Marlow
 * Foundation" names one too, and what stands behind the comma is nobody.
 */
export function readRowsOfPeople(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  // Their form is cheap to see; whom a line names is asked of those alone that have another of their form beside them.
  const formed = runsOf(lines.flatMap(line => formedOn(line) ?? [])).flat();
  const runs = runsOf(formed.flatMap(one => rowOn(one) ?? []));
  const rows = runs.flat();
  const known = rows.filter(row => row.known).length;
  if (rows.length < LEAST_ROWS || known < rows.length * LEAST_KNOWN) return new Map();
  const read = runs.filter(run => run.some(row => row.known)).flat();
  return new Map(read.map(({ line, candidate }) => [line.index, candidate]));
}
