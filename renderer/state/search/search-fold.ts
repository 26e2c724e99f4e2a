import { plainLetters } from '../../../data/model/plain-letters.ts';
import { type InPieces, inPieces } from './in-pieces.ts';

/** A text as a search sees it, and the way back: `at[i]` is where the folded character i stands in the text. */
export interface Folded {
  readonly text: string;
  /** One more entry than `text` has characters: the last is the length of the original. */
  readonly at: Uint32Array;
}

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'oe', æ: 'ae', Æ: 'ae', '’': "'", ß: 'ss' };

/** What one character beyond ASCII becomes: no accent, no case; nothing for a combining mark. */
function foldCharacter(character: string): string {
  return LIGATURES[character] ?? plainLetters(character);
}

const SPACE = 32;

/** What characters become, by their code: −1 for nothing, else one code, or two for a ligature (the first in the high half). */
function foldingOf(character: string): number {
  if (/\s/u.test(character)) return SPACE;
  const folded = foldCharacter(character);
  if (folded === '') return -1;
  // A syllable of more letters than that stays as it is.
  if (folded.length > 2) return character.charCodeAt(0);
  return folded.length === 1 ? folded.charCodeAt(0) : folded.charCodeAt(0) * 0x10000 + folded.charCodeAt(1);
}

/**
 * Folds accents, case, ligatures and typographic apostrophes, and each run of white space into one space, so that a
 * phrase is found over a line break. Linear in the length of the text.
 */
export function foldForSearch(text: string): Folded {
  return foldInPieces(text).finish();
}

/** Some milliseconds of folding, in characters. */
const PIECE = 250_000;

/** The same, piece by piece: the texts of two hundred documents take a while. */
export function foldInPieces(text: string): InPieces<Folded> {
  return inPieces(() => folding(text));
}

function* folding(text: string): Generator<undefined, Folded> {
  const known = new Map<number, number>();
  // Runs of space make up for ligatures, the only thing that grows, unless a text has hardly anything else.
  let codes = new Uint16Array(text.length);
  let at = new Uint32Array(text.length + 1);
  let length = 0;
  const write = (code: number, place: number) => {
    if (length === codes.length) {
      const [before, places] = [codes, at];
      codes = new Uint16Array(2 * length);
      codes.set(before);
      at = new Uint32Array(2 * length + 1);
      at.set(places);
    }
    codes[length] = code;
    at[length] = place;
    length += 1;
  };
  let afterSpace = false;
  for (let i = 0; i < text.length; i += 1) {
    if (i % PIECE === PIECE - 1) yield;
    const code = text.charCodeAt(i);
    let folded = known.get(code);
    if (folded === undefined) {
      folded = foldingOf(text.charAt(i));
      known.set(code, folded);
    }
    if (folded < 0 || (folded === SPACE && afterSpace)) continue;
    afterSpace = folded === SPACE;
    if (folded >= 0x10000) write(Math.floor(folded / 0x10000), i);
    write(folded % 0x10000, i);
  }
  at[length] = text.length;
  const pieces: string[] = [];
  for (let from = 0; from < length; from += CHUNK) {
    if (pieces.length % CHUNKS === 0) yield;
    pieces.push(String.fromCharCode(...codes.subarray(from, Math.min(from + CHUNK, length))));
  }
  yield;
  // No copy: that of the places takes as long as a frame.
  return { text: pieces.join(''), at: at.subarray(0, length + 1) };
}

/** As many codes as can be arguments of one call. */
const CHUNK = 8192;
/** So many of them are made within some milliseconds. */
const CHUNKS = 30;

/** The passage of the original text that a stretch of the folded one stands for; an accent that combines belongs to its letter. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number } {
  const from = folded.at[start] ?? 0;
  const last = folded.at[end - 1] ?? from;
  const next = folded.at[end] ?? last + 1;
  // After a letter the passage runs to the next folded character; a folded space stands for its whole run all the same.
  return { start: from, end: end <= start ? from : next };
}

const WORD = /[\p{L}\p{N}]/u;
const ASCII = 128;
/** The same of the first characters, which most of a folded text is made of: one letter is looked up a million times. */
const ASCII_WORD = Array.from({ length: ASCII }, (_, code) => WORD.test(String.fromCharCode(code)));

/** Whether a letter or digit stands at a place of a folded text. */
export function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < ASCII ? ASCII_WORD[code] === true : WORD.test(text.charAt(index));
}
