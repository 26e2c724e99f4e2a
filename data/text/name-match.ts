import { isFamilyToo } from './family-words.ts';
import { givenRank } from './given-names.ts';
import { isParticle, isSuffix, isWholeName } from './particles.ts';
import type { Word } from './words.ts';

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
  /** "M." of who is called by the family name alone. */
  readonly civility?: string;
}

/** One way of writing a name, tried at the word `at`. `lenient`: where only a name is likely. */
export type Way = (text: string, words: readonly Word[], at: number, lenient: boolean) => NameMatch | null;

export const MOST_FAMILY = 4;
const MOST_PARTICLES = 2;

/** Words must touch through one space: punctuation between two words ends a name. */
export function touches(text: string, a: Word, b: Word): boolean {
  return b.start === a.end || (b.start === a.end + 1 && text[a.end] === ' ');
}

/** Words of a name and how many of them are no particles. */
export interface Run {
  readonly next: number;
  readonly count: number;
}

/** Contracted articles: behind a family name that is whole they lead on to a body ("Odile POTTIN de la SNCF"). */
function leadsToBody(words: readonly Word[], at: number): boolean {
  const particle = words[at];
  const next = words[at + 1];
  if (particle?.shape !== 'lower' || next === undefined) return false;
  if (/^(?:du|des)$/.test(particle.text)) return true;
  if (particle.text === 'de' && next.shape === 'lower') return true;
  // "Léa Vidal de ARBRE": before a vowel the article of a family is elided, and that of capitals that are spelt is not.
  if (
    particle.text === 'de' &&
    /^(?:[AEIOUYÀ-Ý]\p{Lu}|\p{Lu}{2,}\p{Ll})/u.test(next.text) &&
    words[at - 1]?.shape === 'title'
  )
    return true;
  return next.shape === 'caps' && !/[AEIOUYÀ-Ý]/u.test(next.text);
}

/** Family words of one shape from `at`, particles between or before them; null when there is none. */
export function familyRun(
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
    if (word === undefined || (before !== undefined && next > at && !touches(text, before, word))) break;
    if (isSuffix(word.text)) break;
    const following = words[next + 1];
    const goesOn = following !== undefined && touches(text, word, following);
    // "Antoine Le Goff", "ANNE LE BIHANNIC": a particle may bear a capital, and is no family name by itself.
    // "Anne Roux Les Amis du quai": behind a family name a plural article in capitals begins a body.
    if (count > 0 && word.text === 'Les') break;
    if (isParticle(word.text) && next - last <= MOST_PARTICLES && (goesOn || !standsAlone(word, shape))) {
      if (count > 0 && leadsToBody(words, next)) break;
      next += 1;
      continue;
    }
    const initial = shape === 'caps' && word.shape === 'initial' && count > 0 && word.text.length === 1;
    if (word.shape !== shape && !initial) break;
    count += 1;
    next += 1;
    last = next;
  }
  return count > 0 ? { next: last, count } : null;
}

/** "Claude Le Grand", "Bruno Le Maire": an article with a capital and the one word behind it are a family name. */
function isWithArticle(words: readonly Word[], from: number, to: number): boolean {
  return to === from + 2 && words[from + 1]?.shape === 'title' && /^L[ea]$/.test(words[from]?.text ?? '');
}

/** Whether the words of [from, to) are a family name all the same: one behind which nothing stands that it would be of, or one with its article. */
export function isFamilyAlone(text: string, words: readonly Word[], from: number, to: number): boolean {
  if (isWithArticle(words, from, to)) return true;
  const word = words[from];
  return to === from + 1 && word !== undefined && isFamilyToo(word.text) && endsName(text, word.end);
}

function standsAlone(word: Word, shape: 'caps' | 'title'): boolean {
  return word.shape === shape && (shape === 'caps' || isWholeName(word.text));
}

/** The words [from, to) as the passage writes them. */
function wordsText(text: string, words: readonly Word[], from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last && to > from ? text.slice(first.start, last.end) : '';
}

/** A match of the given and family words at these places, in whichever order. */
export function matchOf(
  text: string,
  words: readonly Word[],
  given: readonly [number, number],
  family: readonly [number, number],
  score: number,
  slip = false,
): NameMatch | null {
  const first = words[Math.min(given[0], family[0])];
  const last = words[Math.max(given[1], family[1]) - 1];
  if (first === undefined || last === undefined) return null;
  return {
    start: first.start,
    end: last.end,
    givenName: wordsText(text, words, given[0], given[1]),
    familyName: wordsText(text, words, family[0], family[1]),
    score,
    slip,
  };
}

/** The surest that a word of [from, to) is a given name. */
export function bestRank(words: readonly Word[], from: number, to: number): number {
  let best = 0;
  for (let i = from; i < to; i += 1) best = Math.max(best, givenRank(words[i]?.text ?? ''));
  return best;
}

/** What may stand right behind a whole name in a list: the end, punctuation, a bracket, "et". */
export function endsName(text: string, at: number): boolean {
  const behind = text.slice(at, at + 4);
  return behind.trim() === '' || /^(?:\s?[,;:(|/•&–—[]| [-–—] | et )/u.test(behind);
}
