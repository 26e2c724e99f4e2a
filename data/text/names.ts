import { withPartner } from './couples.ts';
import { isFirm } from './firms.ts';
import { lowerNameAt, standsBetween } from './lower-names.ts';
import type { NameMatch } from './name-match.ts';
import { withTail } from './name-tails.ts';
import { WAYS } from './name-ways.ts';
import { type Word, wordsOf } from './words.ts';

export type { NameMatch } from './name-match.ts';

const POSSESSIVE = /\p{L}['’]s\s/u;
const CENTURY = /^[IVX]{1,5}e(?!\p{Ll})/u;

/** "UC San Diego", "Santa Barbara", "Los Angeles": towns whose saints have given names. */
const TOWN =
  /(?:^|\s)(?:San (?:Diego|Francisco|Jos[eé]|Antonio|Salvador|Juan|Sebasti[aá]n|Marino|Mart[ií]n|Luis|Mateo|Bernardino|Miguel|Pedro)|Santa (?:Barbara|Cruz|Clara|Fe|Monica|Mar[ií]a|Ana|Rosa|Marta)|L[ao]s \p{Lu}\p{Ll}+)(?:\s|$)/u;
/** What each of them has. */
const LIKE_TOWN = /San|Las|Los/;

function isTown(words: string): boolean {
  return LIKE_TOWN.test(words) && TOWN.test(words);
}

/**
 * The name that starts at a word, or null. Every way of writing is tried; the surest wins, then the longest. `lenient` lets
 * an unknown given name be an ordinary word too ("Raja"): for places where only a name is likely.
 */
export function nameAt(text: string, words: readonly Word[], at: number, lenient = false): NameMatch | null {
  const shape = words[at]?.shape ?? 'lower';
  if (shape === 'lower') return lowerNameAt(text, words, at);
  let best: NameMatch | null = null;
  for (const read of WAYS[shape]) {
    const found = read(text, words, at, lenient);
    if (
      found &&
      (best === null || found.score > best.score || (found.score === best.score && found.end > best.end))
    ) {
      best = found;
    }
  }
  if (best !== null && isTown(text.slice(words[at - 1]?.start ?? best.start, best.end))) return null;
  // "XXe–XXIe SIÈCLES": a century is nobody.
  if (best !== null && CENTURY.test(text.slice(best.start, best.end))) return null;
  // "U. de Montréal", "U. Paris 8": a university.
  if (best?.givenName === 'U.' && UNIVERSITY.test(text.slice(best.start))) return null;
  // "H.E", "J. K": initials alone.
  if (best?.familyName.length === 1 && /^\p{Lu}\.?$/u.test(best.givenName)) return null;
  // "Alain Roux's New Songs": what is his is no part of his name.
  if (best !== null && POSSESSIVE.test(text.slice(best.start, best.end))) return null;
  return best === null || isFirm(text, best) ? null : withTail(text, best);
}

/** "U. de Montréal", "U. Libre de Bruxelles", "U. Paris 8", where another "U." is somebody's initial. */
const UNIVERSITY =
  /^U\. (?:d(?:e|u|es) (?:la |l['’])?|d['’]|Libre |Catholique |\p{Lu}[\p{L}-]+ \d{1,2}(?!\d))/u;

/** "de l’INSU Marc Roux, directeur": behind an elided article capitals are a body, where the words after them are a name. */
function isBodyBeforeName(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.shape !== 'caps' || next?.shape !== 'title') return false;
  // The two characters alone: a passage may be a whole text, and would be searched for each of its bodies.
  if (!/^[lL]['’]$/u.test(text.slice(Math.max(0, word.start - 2), word.start))) return false;
  return text.slice(word.end, next.start) === ' ' && nameAt(text, words, at + 1) !== null;
}

/** All names of a passage, left to right, without overlap, at least as sure as `least`. */
export function findNames(text: string, least: number): readonly NameMatch[] {
  const words = wordsOf(text);
  const found: NameMatch[] = [];
  let at = 0;
  while (at < words.length) {
    const match =
      standsBetween(text, words, at) || isBodyBeforeName(text, words, at) ? null : nameAt(text, words, at);
    if (match !== null && match.score >= least) {
      found.push(...withPartner(text, words, at, match));
      while (at < words.length && (words[at]?.start ?? 0) < match.end) at += 1;
    } else at += 1;
  }
  return found;
}
