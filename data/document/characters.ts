import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { characterOf } from '../text/character-numbers.ts';
import type { Veil } from './veil.ts';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,30}));/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

function decoded([, decimal, hexadecimal, name]: readonly (string | undefined)[]): string | null {
  return name === undefined ? characterOf(decimal, hexadecimal) : decodeNamedCharacterReference(name) || null;
}

const REFERENCES = new RegExp(REFERENCE.source, 'g');

/** Words with the letters that their references stand for: a head says "l&#39;assemblée" as the page of its generator does. */
export function withLetters(words: string): string {
  if (!words.includes('&')) return words;
  return words.replace(
    REFERENCES,
    (whole, ...groups: readonly string[]) => decoded([whole, ...groups]) ?? whole,
  );
}

/** How a stretch of running text is written. */
export interface Writing {
  /** A backslash before punctuation is an escape, as in Markdown. */
  readonly escapes: boolean;
  /** A line break or a tab inside is a space, as in HTML. */
  readonly flows: boolean;
}

/** Shows the running text [start, end): character references become their letter, escapes lose their backslash. */
export function showWords(
  veil: Veil,
  text: string,
  [start, end]: readonly [number, number],
  writing: Writing,
): void {
  let at = start;
  while (at < end) {
    const char = text[at] ?? '';
    if (char === '&') {
      REFERENCE.lastIndex = at;
      const found = REFERENCE.exec(text);
      const letter = found === null || found.index + found[0].length > end ? null : decoded(found);
      if (found !== null && letter !== null) {
        veil.put(at, letter, at + found[0].length);
        at += found[0].length;
        continue;
      }
    }
    if (writing.escapes && char === '\\' && at + 1 < end && PUNCTUATION.test(text[at + 1] ?? '')) at += 1;
    if (writing.flows && (char === '\n' || char === '\r' || char === '\t')) veil.put(at, ' ', at + 1);
    else veil.show(at, at + 1);
    at += 1;
  }
}
