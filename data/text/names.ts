import { isCommonWord } from './common-words.ts';
import { givenRank, isDoubtfulGiven } from './given-names.ts';
import { isBodyWord } from './not-names.ts';
import { isFunction } from './role-words.ts';
import { type Word, wordsOf } from './words.ts';

/** A name found in a passage. Offsets are the passage's. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly givenName: string;
  readonly familyName: string;
  /** 0 to 1: how sure the grammar alone is that this names a person. */
  readonly score: number;
  /** A comma stands between given and family name. */
  readonly slip: boolean;
}

const PARTICLES = new Set(
  "de du des d' d’ la le les von van den der ten ter zu zum del della di da dos das do el al ben ibn bin y e".split(
    ' ',
  ),
);
const MOST_GIVEN = 3;
const MOST_FAMILY = 4;

/** Words must touch through one space: punctuation between two words ends a name. */
function touches(text: string, a: Word, b: Word): boolean {
  return b.start === a.end || (b.start === a.end + 1 && text[a.end] === ' ');
}

function isGivenShape(word: Word, lenient: boolean): boolean {
  // "M." is a civility, never the initial of a given name.
  if (word.text === 'M.') return false;
  if (word.shape !== 'title' && word.shape !== 'initial') return false;
  if (isBodyWord(word.text)) return false;
  if (word.shape === 'initial') return word.text.endsWith('.');
  // A word of the language is no given name but a French one: "Principes des boutiques", "Long terme", "Administratrice du RNMA".
  const rank = givenRank(word.text);
  return rank === 2 || (!isFunction(word.text) && (lenient || !isCommonWord(word.text)));
}

interface Run {
  readonly next: number;
  readonly count: number;
}

/** Family words of one shape from `at`, particles between or before them; null when there is none. */
function familyRun(
  text: string,
  words: readonly Word[],
  at: number,
  shape: 'caps' | 'title',
  most: number,
): Run | null {
  let next = at;
  let last = at;
  let count = 0;
  while (next < words.length && count < most) {
    const word = words[next];
    const before = words[next - 1];
    if (word === undefined || (before !== undefined && next > 0 && !touches(text, before, word))) break;
    // "Antoine Le Goff": a particle may bear a capital, and is no family name by itself.
    if (shape === 'title' && PARTICLES.has(word.text.toLowerCase()) && next - last < 3) {
      next += 1;
      continue;
    }
    if (
      word.shape === shape ||
      (shape === 'caps' && word.shape === 'initial' && count > 0 && word.text.length === 1)
    ) {
      count += 1;
      next += 1;
      last = next;
    } else if (PARTICLES.has(word.text.toLowerCase()) && next - last < 3) {
      next += 1;
    } else break;
  }
  return count > 0 ? { next: last, count } : null;
}

function matchOf(
  text: string,
  words: readonly Word[],
  given: readonly [number, number],
  family: readonly [number, number],
  score: number,
  slip = false,
): NameMatch | null {
  const part = ([from, to]: readonly [number, number]) => {
    const first = words[from];
    const last = words[to - 1];
    return first && last ? text.slice(first.start, last.end) : '';
  };
  const first = words[Math.min(given[0], family[0])];
  const last = words[Math.max(given[1], family[1]) - 1];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, givenName: part(given), familyName: part(family), score, slip };
}

function bestRank(words: readonly Word[], from: number, to: number): number {
  let best = 0;
  for (let i = from; i < to; i += 1) best = Math.max(best, givenRank(words[i]?.text ?? ''));
  return best;
}

const JOINS = /^(?:et|ou|puis|and|avec|par|entre)$/;

/** "Ville d'Auxerre Maud MARTIN": behind a word in lower case, an unknown word before a known given name is no part of the name. */
function belongsBefore(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const first = words[at];
  const second = words[at + 1];
  if (!before || !first || !second || before.shape !== 'lower' || JOINS.test(before.text)) return false;
  return touches(text, before, first) && givenRank(first.text) === 0 && givenRank(second.text) > 0;
}

/** "EPF Doubs BFC Thomas MARTIN": a known given name and its capitals right behind show that those before are a body's. */
function opensName(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const given = words[at];
  const family = words[at + 1];
  if (!before || !given || !family || given.shape !== 'title' || family.shape !== 'caps') return false;
  return touches(text, before, given) && touches(text, given, family) && givenRank(given.text) > 0;
}

/** "Isadora GUERRA", "Sylvaine LE NOXAÏC", "Jean de LA TOUR": given names, then a family name in capitals. */
function givenThenCapitals(
  text: string,
  words: readonly Word[],
  at: number,
  lenient: boolean,
): NameMatch | null {
  let to = at;
  while (to < words.length && to - at < MOST_GIVEN) {
    const word = words[to];
    const before = words[to - 1];
    if (
      word === undefined ||
      !isGivenShape(word, lenient) ||
      (to > at && before && !touches(text, before, word))
    )
      break;
    to += 1;
  }
  for (let end = to; end > at; end -= 1) {
    const family = familyRun(text, words, end, 'caps', MOST_FAMILY);
    const before = words[end - 1];
    const after = words[end];
    if (family === null || !before || !after || !touches(text, before, after)) continue;
    const rank = bestRank(words, at, end);
    if (rank === 0 && opensName(text, words, family.next)) return null;
    if (end > at + 1 && belongsBefore(text, words, at)) return null;
    // "Cellule du CNFPT": a contracted article before capitals shows a body, unless a given name says otherwise.
    if (rank === 0 && /^(?:du|des)$/.test(after.text)) return null;
    // "Anne Calvet de la MAIF": the name was whole before the particle.
    if (end > at + 1 && PARTICLES.has(after.text.toLowerCase()) && givenRank(before.text) === 0) continue;
    return matchOf(text, words, [at, end], [end, family.next], rank > 0 ? 0.95 : 0.65);
  }
  return null;
}

/** "Martin, BOBEL, conseiller": a comma slipped inside the name; only a known given name and capitals prove it. */
function givenCommaCapitals(text: string, words: readonly Word[], at: number): NameMatch | null {
  const given = words[at];
  const next = words[at + 1];
  if (!given || !next || given.shape !== 'title' || givenRank(given.text) === 0) return null;
  if (text.slice(given.end, next.start) !== ', ') return null;
  if (next.shape !== 'caps') return null;
  const family = familyRun(text, words, at + 1, 'caps', MOST_FAMILY) ?? { next: at + 2, count: 1 };
  const after = text[words[family.next - 1]?.end ?? text.length];
  if (after !== undefined && after !== ',') return null;
  return matchOf(text, words, [at, at + 1], [at + 1, family.next], 0.85, true);
}

function isBody(word: Word | undefined): boolean {
  return word !== undefined && isBodyWord(word.text) && !PARTICLES.has(word.text.toLowerCase());
}

/** "Claire Thoury", "J. Dupont": a known given name or an initial, then one or two capitalised words. */
function givenThenTitle(
  text: string,
  words: readonly Word[],
  at: number,
  lenient: boolean,
): NameMatch | null {
  const first = words[at];
  if (first === undefined || !isGivenShape(first, lenient)) return null;
  const rank = first.shape === 'initial' ? 1 : givenRank(first.text);
  const second = words[at + 1];
  // "Dunkerque Alice Marquette": an unknown word before a known given name and its family name is not part of the name.
  const third = words[at + 2];
  const goesOn = second !== undefined && third?.shape === 'title' && touches(text, second, third);
  if (rank === 0 && goesOn && givenRank(second.text) > 0) return null;
  let to = at + 1;
  while (to < words.length && to - at < MOST_GIVEN) {
    const word = words[to];
    const before = words[to - 1];
    const following = words[to + 1];
    if (!word || !before || !touches(text, before, word) || !isGivenShape(word, lenient)) break;
    // A second given name must leave a family name behind it.
    const joins = word.shape === 'initial' || givenRank(word.text) === 2;
    if (!joins || !following || !touches(text, word, following) || isBody(following)) break;
    if (following.shape !== 'title' && !PARTICLES.has(following.text.toLowerCase())) break;
    to += 1;
  }
  const before = words[to - 1];
  const next = words[to];
  if (!before || !next || !touches(text, before, next)) return null;
  const run = familyRun(text, words, to, 'title', 2);
  if (run === null) return null;
  let until = to;
  while (until < run.next && !isBody(words[until])) until += 1;
  // "Daniel Baric Sorbonne Université": behind a whole name begins the body; behind an unknown word it is all one body.
  if (until < run.next && (until === to || (rank === 0 && !lenient))) return null;
  const family = { next: until };
  // "Halle des Sports", "Pôle de la Mer": behind an unknown word a contracted article shows a place or a body.
  if (rank === 0 && /^(?:du|des|de la)$/i.test(next.text)) return null;
  const doubt = isDoubtfulGiven(first.text) ? 0.3 : 0;
  const score = rank === 2 ? 0.75 : rank === 1 ? 0.55 : 0.3;
  return matchOf(text, words, [at, to], [to, family.next], score - doubt);
}

/** "GUERRA Isadora": capitals, then a known given name. */
function capitalsThenGiven(text: string, words: readonly Word[], at: number): NameMatch | null {
  const family = familyRun(text, words, at, 'caps', MOST_FAMILY);
  if (family === null || words[at]?.shape !== 'caps') return null;
  const last = words[family.next - 1];
  const given = words[family.next];
  if (!last || !given || given.shape !== 'title' || !touches(text, last, given)) return null;
  const rank = givenRank(given.text);
  if (rank === 0) return null;
  // "porte-parole de l'UMP Anne MARTIN": the capitals end what stands before, and the name begins with the given name.
  if (givenThenCapitals(text, words, family.next, false) !== null) return null;
  const second = words[family.next + 1];
  const more =
    second && second.shape === 'title' && touches(text, given, second) && givenRank(second.text) === 2
      ? 1
      : 0;
  return matchOf(
    text,
    words,
    [family.next, family.next + 1 + more],
    [at, family.next],
    rank === 2 ? 0.8 : 0.55,
  );
}

function isBeforeFunction(text: string, last: Word | undefined, next: Word | undefined): boolean {
  if (last === undefined || next === undefined || next.shape !== 'lower' || !isFunction(next.text))
    return false;
  return text.slice(last.end, next.start).trim() === ',';
}

/** "JEAN DUPONT": everything in capitals; only a French given name that is nothing else proves it. */
function allCapitals(text: string, words: readonly Word[], at: number): NameMatch | null {
  const given = words[at];
  const next = words[at + 1];
  if (given?.shape !== 'caps' || next?.shape !== 'caps' || !touches(text, given, next)) return null;
  if (givenRank(given.text) < 2 || isDoubtfulGiven(given.text) || isBodyWord(given.text)) return null;
  const family = familyRun(text, words, at + 1, 'caps', 2);
  if (family === null || isBodyWord(next.text)) return null;
  // "ANNE MOULIN, chercheuse": a family name may be a word of the language where a function stands behind it.
  if (isCommonWord(next.text) && !isBeforeFunction(text, words[family.next - 1], words[family.next]))
    return null;
  return matchOf(text, words, [at, at + 1], [at + 1, family.next], 0.6);
}

const WAYS = [givenThenCapitals, givenCommaCapitals, givenThenTitle, capitalsThenGiven, allCapitals];

/**
 * The name that starts at a word, or null. Every way of writing is tried; the surest wins, then the longest. `lenient` lets
 * an unknown given name be an ordinary word too ("Raja"): for places where only a name is likely.
 */
export function nameAt(text: string, words: readonly Word[], at: number, lenient = false): NameMatch | null {
  let best: NameMatch | null = null;
  for (const read of WAYS) {
    const found = read(text, words, at, lenient);
    if (
      found &&
      (best === null || found.score > best.score || (found.score === best.score && found.end > best.end))
    ) {
      best = found;
    }
  }
  return best;
}

/** All names of a passage, left to right, without overlap, at least as sure as `least`. */
export function findNames(text: string, least: number): readonly NameMatch[] {
  const words = wordsOf(text);
  const found: NameMatch[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    const match = word && word.shape !== 'lower' ? nameAt(text, words, at) : null;
    if (match !== null && match.score >= least) {
      found.push(match);
      while (at < words.length && (words[at]?.start ?? 0) < match.end) at += 1;
    } else at += 1;
  }
  return found;
}
