import { matchesOf } from './matches.ts';

/** Letters set above the line as characters of their own, which careful typing has for "Mᵐᵉ" and "XXᵉ"; for a class of an expression. */
export const RAISED = '\\u02b0-\\u02b8\\u02e1-\\u02e3\\u1d43-\\u1d61\\u1d9c-\\u1dbf\\u2071\\u207f';

const RAISED_LETTERS = new RegExp(`[${RAISED}]`, 'g');

/** Letters above the line as those that they are: "XXe" of "XXᵉ". */
export function onTheLine(text: string): string {
  return text.replace(RAISED_LETTERS, letter => letter.normalize('NFKC'));
}

/** Endings of ordinals: "Vᵉ" and "Iᵉʳ" are read as they are written, as "XXᵉ" is; "Mᵉ" is a lawyer. */
const ORDINAL = '(?:ᵉ[ᵐˢʳᵉ]*|ᵐᵉ|ʳᵉ|ᵈᵉ?|ⁿᵈᵉ?)';

/** "Mᵐᵉ", "Dʳ", "Sᵗᵉ": abbreviations that keep their last letters above the line; the one of "Anne Liᵃ" says where she works. */
const SHORTENED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?![ILVX]${ORDINAL}(?![\p{L}\p{N}]))\p{Lu}(?<raised>[ʳᵉᵗ]|[${RAISED}]{2,})(?![\p{L}\p{N}${RAISED}])`,
  'gu',
);

const NONE: ReadonlySet<number> = new Set();

/** Where letters of abbreviations stand above the line, in a file whose part from `start` on is `raw`. */
export function raisedPlaces(raw: string, start: number): ReadonlySet<number> {
  const words = matchesOf(SHORTENED, raw);
  if (words.length === 0) return NONE;
  return new Set(
    words.flatMap(({ index, 0: word, groups }) => {
      const first = word.length - (groups?.['raised'] ?? '').length;
      return Array.from({ length: word.length - first }, (_, k) => start + index + first + k);
    }),
  );
}
