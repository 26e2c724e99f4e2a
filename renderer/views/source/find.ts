import type { Span } from '../../../data/model/span.ts';
import { type Folded, foldForSearch, unfold } from '../../state/search/search-fold.ts';

/** Shorter, and nearly every line would be a match. */
const SHORTEST = 2;

/** Every place where the words stand in a folded text, in order, none overlapping; none for less than two characters. */
export function findAll(folded: Folded, words: string): readonly Span[] {
  const wanted = foldForSearch(words.trim()).text;
  if (wanted.length < SHORTEST) return [];
  const found: Span[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length)) {
    found.push(unfold(folded, at, at + wanted.length));
  }
  return found;
}

/** The first match at or after a place, around the end; -1 when there is none. */
export function matchFrom(matches: readonly Span[], place: number): number {
  const after = matches.findIndex(match => match.start >= place);
  return after < 0 && matches.length > 0 ? 0 : after;
}
