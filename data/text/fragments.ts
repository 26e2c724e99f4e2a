/**
 * Whether one of some fragments stands in a text, as it is written. A long expression costs a first reading more to compile than all
 * its matching: where it cannot fit without one of a few fragments, this is asked first.
 */
export function holdsAny(text: string, fragments: readonly string[]): boolean {
  for (const fragment of fragments) if (text.includes(fragment)) return true;
  return false;
}

/** So many of the first letters of a word tell enough of it. */
const FIRST_LETTERS = 5;
const A = 97;
const Z = 122;

/** The first letters of the words that an expression may begin with, for `opensAs`. */
export function openingsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(word => word.slice(0, FIRST_LETTERS)));
}

/**
 * Whether the word at a place of a text, as `key` gives it, begins as one of some words: one look into a table, where each fragment
 * would be looked for. A digit is no letter: "hall4" begins as "hall".
 */
export function opensAs(text: string, openings: ReadonlySet<string>, from = 0): boolean {
  let to = from;
  while (to < from + FIRST_LETTERS) {
    const code = text.charCodeAt(to);
    if (!(code >= A && code <= Z)) break;
    to += 1;
  }
  return openings.has(text.slice(from, to));
}
