import { givenRank, isDoubtfulGiven } from '../../text/given-names.ts';
import { matchesOf } from '../../text/matches.ts';
import { type NameMatch, nameAt } from '../../text/names.ts';
import { isBodyWord } from '../../text/not-names.ts';
import { isParticle } from '../../text/particles.ts';
import { isFunction, startsAsBody, startsAsRole } from '../../text/role-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Candidate, Found } from './layout.ts';
import { readLead } from './lead.ts';
import { addressAhead } from './people-filling.ts';
import { shiftName } from './shift.ts';

const GAP = /\s?[,;&]\s+|\s+(?:et|and|&)\s+/gu;
/** "Roux Anne", "EL FILALI Sanaa", "Ben Lahmar El Habib": nothing but words, the first with a capital. */
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,4}$/u;
const ACRONYM = /^\p{Lu}{2,3} /u;
/** One name is no list. */
const LEAST_NAMES = 2;
/** A given and a family name. */
const PAIR = 2;
/** Of the names, so many have a given name that is known. */
const LEAST_KNOWN = 2 / 3;
/** As sure as a row of names that the dictionary knows. */
const SCORE = 0.75;
/** As sure as a line that names people under a label, without their offices. */
const SCORE_OF_LINE = 0.83;

function isGiven(word: string): boolean {
  const usual = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return givenRank(usual) > 0 && !isDoubtfulGiven(word);
}

/** A name whose given name stands first or last, from end to end of a part. */
function nameOf(part: string): NameMatch | null {
  const words = part.split(' ');
  const isOther = words.some(word => !isParticle(word) && (isBodyWord(word) || isFunction(word)));
  if (!NAME.test(part) || isOther || startsAsRole(part) || startsAsBody(part)) return null;
  const read = nameAt(part, wordsOf(part), 0, true);
  if (read !== null && read.start === 0 && read.end === part.length) return { ...read, score: SCORE };
  // "UC San Diego": a few capitals before other words are a body.
  if (ACRONYM.test(part) && part !== part.toUpperCase()) return null;
  return inOrder(part, orderOf(part) !== 'first');
}

/** Where the given name of a part stands, if that is sure; null where both of its words, or none, may be one. */
function orderOf(part: string): 'first' | 'last' | null {
  const words = part.split(' ');
  const first = isGiven(words[0] ?? '');
  const last = isGiven(words.at(-1) ?? '');
  return first === last ? null : first ? 'first' : 'last';
}

/** A part as a name whose given name is its last word, or its first. */
function inOrder(part: string, last: boolean): NameMatch {
  const gap = last ? part.lastIndexOf(' ') : part.indexOf(' ');
  const [ahead, behind] = [part.slice(0, gap), part.slice(gap + 1)];
  const [givenName, familyName] = last ? [behind, ahead] : [ahead, behind];
  return { start: 0, end: part.length, givenName, familyName, score: SCORE, slip: false };
}

/** The names of parts, all with the family name first where that is how the list surely writes some and none the other way. */
function namesOf(parts: readonly string[]): readonly (NameMatch | null)[] {
  const orders = parts.map(orderOf);
  const isLast = orders.includes('last') && !orders.includes('first');
  return parts.map(part => {
    const name = nameOf(part);
    return name !== null && isLast && part.split(' ').length === PAIR ? inOrder(part, true) : name;
  });
}

/** A label and its colon. */
const LABEL = /^\p{L}[^:,]{1,40}:\s+(?=\p{Lu})/u;

/**
 * A line that is a label and a list of people, names from end to end, however they are written: "Chairs : Roux Anne, PETIT Paul,
 * Morel lucie"; what stands behind a name there is one more, and no office. Null where a part of it says anything else.
 */
export function labelledNames(text: string): Candidate | null {
  const label = text.includes(', ') ? LABEL.exec(text)?.[0] : undefined;
  const lead = label === undefined ? null : readLead(label);
  if (label === undefined || lead?.type !== 'label' || !lead.sure) return null;
  const people = namesFrom(text, label.length, lead.part);
  return people.length === 0
    ? null
    : { layout: 'labelled', people, score: SCORE_OF_LINE, lead: [0, label.length] };
}

/** The names that words are from a place on to their end; nobody where a part says anything else. */
function namesFrom(text: string, from: number, part: Found['part']): readonly Found[] {
  const words = text.slice(from).replace(/[\s.]+$/u, '');
  const gaps = matchesOf(GAP, words).map(({ index, 0: gap }) => [index, index + gap.length] as const);
  const stretches = [...gaps, [words.length, words.length] as const].map(([end], i) => {
    const start = gaps[i - 1]?.[1] ?? 0;
    return [start + addressAhead(words.slice(start, end)), end] as const;
  });
  const parts = stretches.map(stretch => words.slice(...stretch));
  const known = parts.filter(said => said.split(' ').some(isGiven)).length;
  if (parts.length < LEAST_NAMES || known < parts.length * LEAST_KNOWN) return [];
  const people = namesOf(parts).flatMap((name, i): Found[] =>
    name === null
      ? []
      : [{ name: shiftName(name, from + (stretches[i]?.[0] ?? 0)), role: null, roleScore: 0, part }],
  );
  return people.length === parts.length ? people : [];
}
