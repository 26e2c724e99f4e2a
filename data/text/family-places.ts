import { touches } from './name-match.ts';
import { key } from './normalise.ts';
import { isParticle } from './particles.ts';
import type { Word } from './words.ts';

/** Words of places that families are called by behind an article: "de La Tour", "de La Salle", "Du Parc". */
const PLACES = new Set('tour salle ville cour place pont parc jardin rue clos porte'.split(' '));

/** "Sophie de La Tour": behind a given name and nothing but particles, of which the last has a capital, and before nothing that it is of. */
export function isFamilyPlace(
  text: string,
  words: readonly Word[],
  [from, at]: readonly [number, number],
): boolean {
  const [article, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (article === undefined || word === undefined || at <= from || !PLACES.has(key(word.text))) return false;
  if (!/^\p{Lu}/u.test(article.text) || !words.slice(from, at).every(each => isParticle(each.text)))
    return false;
  if (next === undefined || !touches(text, word, next)) return true;
  return next.shape === 'lower' && !/^(?:des?|d['’])$/u.test(next.text);
}
