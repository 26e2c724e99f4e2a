import { key } from '../text/normalise.ts';
import { nearlySame } from '../text/similarity.ts';

/** Why two writings of a name may be one person. */
export type MatchReason =
  | 'same'
  | 'family-slip'
  | 'given-slip'
  | 'both-slips'
  | 'initial'
  | 'double-name'
  | 'short-given';

/** A name reduced to what is compared. */
export interface NameKeys {
  readonly given: string;
  readonly family: string;
}

/** A family name of so many letters may have a slip where the given name has one too; a shorter one is another name. */
const LEAST_FAMILY = 5;
/** A given name cut short has so many letters: "Chris" for "Christophe", not "Jean" for "Jeanne". */
const LEAST_GIVEN = 5;
/** Words of so many letters are told apart in a double name; shorter ones are particles. */
const LEAST_WORD = 3;

const PARTICLE = /^(?:(?:de|du|des|d|la|le|les|van|von|der|den|el|al|ben) )+(?=\p{L}{2})/u;

/** Given and family name without case, accents, hyphens; "J." stays "j". */
export function keysOf(givenName: string, familyName: string): NameKeys {
  return { given: key(givenName), family: key(familyName) };
}

function joined(words: string): string {
  return words.replaceAll(' ', '');
}

function isInitialOf(short: string, long: string): boolean {
  const letters = short.split(' ');
  const words = long.split(' ');
  return (
    letters.every(letter => letter.length === 1) &&
    letters.every((letter, i) => words[i]?.startsWith(letter) ?? i > 0)
  );
}

/** "Sachdeva" for "Sachdeva Valin": every word of the shorter family name stands in the longer. */
function isPartOf(a: string, b: string): boolean {
  const words = b.split(' ');
  const short = a.split(' ');
  return (
    short.length < words.length && short.every(word => word.length >= LEAST_WORD && words.includes(word))
  );
}

function sameFamily(a: string, b: string): boolean {
  return joined(a) === joined(b) || joined(a.replace(PARTICLE, '')) === joined(b.replace(PARTICLE, ''));
}

function slippedGiven(a: string, b: string): boolean {
  return (
    nearlySame(a, b) || (Math.min(a.length, b.length) >= LEAST_GIVEN && (a.startsWith(b) || b.startsWith(a)))
  );
}

/** How two names agree, or null when they do not. Only `same` proves anything by itself; the others need a context. */
export function matchNames(a: NameKeys, b: NameKeys): MatchReason | null {
  const givenA = joined(a.given);
  const givenB = joined(b.given);
  if (sameFamily(a.family, b.family)) {
    if (givenA === givenB) return 'same';
    if (isInitialOf(a.given, b.given) || isInitialOf(b.given, a.given)) return 'initial';
    if (slippedGiven(givenA, givenB)) return 'given-slip';
    return isPartOf(a.given, b.given) || isPartOf(b.given, a.given) ? 'short-given' : null;
  }
  const familySlip = nearlySame(joined(a.family), joined(b.family));
  if (givenA === givenB) {
    if (familySlip) return 'family-slip';
    return isPartOf(a.family, b.family) || isPartOf(b.family, a.family) ? 'double-name' : null;
  }
  const isLong = Math.min(a.family.length, b.family.length) >= LEAST_FAMILY;
  return familySlip && isLong && slippedGiven(givenA, givenB) ? 'both-slips' : null;
}
