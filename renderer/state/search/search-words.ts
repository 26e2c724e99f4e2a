import { plainLetters, withoutLigatures } from '../../../data/model/plain-letters.ts';

/** Words between the words that are searched; asked for alone, they are words like others. */
const LINKING = new Set([
  'a',
  'au',
  'aux',
  'de',
  'des',
  'du',
  'en',
  'et',
  'la',
  'le',
  'les',
  'of',
  'the',
  'and',
]);

/** The words to look for: those of the text without the small ones between them. */
export function askedWords(text: string): readonly string[] {
  const words = wordsOf(text);
  const full = words.filter(word => !LINKING.has(word));
  return full.length === 0 ? words : full;
}

/**
 * What a text is looked through for: each of those words, wherever it stands near the others; small words alone as they were typed,
 * one behind the other: each of them stands everywhere.
 */
export function askedTerms(text: string): readonly string[] {
  const words = askedWords(text);
  return words.every(word => LINKING.has(word)) && words.length > 1 ? [words.join(' ')] : [...new Set(words)];
}

/** "l'eau": an article or a pronoun cut short belongs to no word. */
const ELIDED = /(?<!\p{L})(?:[cdjlmnst]|qu)['’](?=\p{L})/gu;

/** Letters and digits without accents, case or elided articles: how the index and the query both see a text. */
export function wordsOf(text: string): string[] {
  const letters = withoutLigatures(plainLetters(text));
  return letters.replace(ELIDED, ' ').match(/[\p{L}\p{Mc}\p{N}]+/gu) ?? [];
}
