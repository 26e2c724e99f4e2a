import { isLandAbroad } from '../../reference/abroad.ts';
import { nameKey } from '../../reference/name-key.ts';
import { SHORT_DEGREE } from '../../text/civilities.ts';
import { givenRank } from '../../text/given-names.ts';
import { isBodyWord } from '../../text/not-names.ts';
import { isParticle } from '../../text/particles.ts';
import { isFunction } from '../../text/role-words.ts';
import type { Candidate, Found } from './layout.ts';

/** "Durandel, Paul", "LE BIHANNIC, Anne-Lise*", "de la Tour, J.": a family name, a comma, given names; the star is of who presents. */
const ENTRY = new RegExp(
  String.raw`^((?:\p{L}[\p{L}'’.-]* ){0,3}\p{L}[\p{L}'’.-]*) ?, ?((?:${SHORT_DEGREE} )?\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3}) ?\*?$`,
  'u',
);
const TITLED = new RegExp(`^${SHORT_DEGREE} `, 'u');
const GAP = /( ?; ?(?:and |et )?)/u;
/** As sure as a row of names that the dictionary knows. */
const SCORE_OF_LINE = 0.75;
const MOST_ENTRIES = 40;

function personOf(part: string, start: number): Found | null {
  const [, familyName, givenName] = ENTRY.exec(part) ?? [];
  if (familyName === undefined || givenName === undefined) return null;
  const given = givenName.replace(TITLED, '');
  if (`${familyName} ${given}`.split(' ').some(isOfBody)) return null;
  const end = start + part.replace(/ ?\*?$/u, '').length;
  const name = { start, end, givenName: given, familyName, score: SCORE_OF_LINE, slip: false };
  return { name, role: null, roleScore: 0, part: 'speaker' };
}

/** Whether a word is one of bodies or functions, and no particle of a name. */
function isOfBody(word: string): boolean {
  return !isParticle(word) && (isBodyWord(word) || isFunction(word));
}

/** Whether one of the given names is known, however it is capitalised. */
function isKnown({ name }: Found): boolean {
  return name.givenName
    .split(/[ -]/u)
    .some(word => givenRank(word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()) > 0);
}

/** "Robic, Yann*": one author so written, whose given name nobody need know; where others of the document are, towns and lands apart. */
export function indexedAuthor(text: string): Candidate | null {
  const person = text.includes(', ') ? personOf(text, 0) : null;
  if (person === null || isLandAbroad(nameKey(person.name.givenName)) || person.name.givenName === 'France')
    return null;
  return { layout: 'name-alone', people: [person], score: SCORE_OF_LINE, lead: [0, 0] };
}

/**
 * "Durandel, Paul*; Le Bihannic, Anne; Robic, Yann": authors as the programs that keep papers write them, several on a line and
 * nothing else. Half of their given names are known: "Rennes, Bretagne; Caen, Normandie" are towns. Else null.
 */
export function indexedAuthors(text: string): Candidate | null {
  // Most lines have no semicolon, and are done with at once.
  if (!text.includes(';') || !text.includes(',')) return null;
  const parts = text.replace(/[\s.;]+$/u, '').split(GAP);
  if (parts.length < 3 || parts.length > 2 * MOST_ENTRIES) return null;
  const people: Found[] = [];
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const person = i % 2 === 0 ? personOf(part, at) : null;
    if (i % 2 === 0 && person === null) return null;
    if (person !== null) people.push(person);
    at += part.length;
  }
  if (people.filter(isKnown).length * 2 < people.length) return null;
  return { layout: 'name-alone', people, score: SCORE_OF_LINE, lead: [0, 0] };
}
