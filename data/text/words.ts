import { remembered } from './remembered.ts';

/** How a word is written; what the grammar of names looks at. */
export type WordShape = 'caps' | 'title' | 'initial' | 'lower';

/** A word of a passage, with its offsets there. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly shape: WordShape;
  /** An initial without its dot, behind how English addresses people: the "T" of "Mrs T Mann". */
  readonly isBare?: true;
}

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;
/** Elided words end at their apostrophe: "d'Isabelle" is two words, "D'ANGELO" is one. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd|presqu|entr)$/;

/** Latin characters; the others are asked one by one. */
const LATIN = 0x250;
const IS_LETTER = 1;
const IS_CAPITAL = 2;
/** No small letter: capitals, and what has no case. */
const IS_TALL = 4;

/** What each Latin character is. */
const LATIN_KINDS = Uint8Array.from({ length: LATIN }, (_, code) => {
  const char = String.fromCharCode(code);
  return (
    (LETTER.test(char) ? IS_LETTER : 0) |
    (UPPER.test(char) ? IS_CAPITAL : 0) |
    (char === char.toUpperCase() ? IS_TALL : 0)
  );
});

function isCapital(code: number): boolean {
  if (code < LATIN) return ((LATIN_KINDS[code] ?? 0) & IS_CAPITAL) !== 0;
  return code >= LATIN && UPPER.test(String.fromCharCode(code));
}

function isTall(code: number): boolean {
  if (code < LATIN) return ((LATIN_KINDS[code] ?? 0) & IS_TALL) !== 0;
  const char = String.fromCharCode(code);
  return char === char.toUpperCase();
}

/** Whether a character (by its code, not a number beyond the end) is a letter or a mark on one; typographic signs are none. */
export function isLetterCode(code: number): boolean {
  if (code < LATIN) return ((LATIN_KINDS[code] ?? 0) & IS_LETTER) !== 0;
  return code >= LATIN && !(code >= 0x2000 && code <= 0x206f) && LETTER.test(String.fromCharCode(code));
}

const ZERO = 0x30;
const NINE = 0x39;
const ARABIC_ZERO = 0x660;

function isDigitAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code <= NINE ? code >= ZERO : code > ARABIC_ZERO && /\p{Nd}/u.test(text.charAt(at));
}

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const DASH = 0x2013;
const DOT = 0x2e;
const HYPHEN = 0x2d;
const LONG_DASH = 0x2014;

/** A hyphen, one that does not break, a dash, an apostrophe. */
function isJoint(code: number): boolean {
  return code === HYPHEN || code === APOSTROPHE || code === CURLY || code === 0x2011 || code === DASH;
}

const SHORTENED = new Set('Ch Th Ph Fr Cl Jh Gh Chr Alex Md Mohd'.split(' '));
/** Whether a word is a given name cut short, with its dot behind: "Ch". */
export function isShortGiven(word: string): boolean {
  return word.length < 5 && SHORTENED.has(word);
}

/** "R.M.", "J.-P.", "J.-Ch.": what may follow the first initial without a space. */
const MORE_INITIALS = /(?:-?\p{Lu}\p{Ll}?\.)*/uy;
/** More initials than this in a row are an acronym: "C.N.R.S." */
const MOST_INITIALS = 2;

/** Where the initials that end at a dot go on to: "J." → "J.-P.". */
function endOfInitials(text: string, at: number): number {
  MORE_INITIALS.lastIndex = at;
  MORE_INITIALS.test(text);
  return MORE_INITIALS.lastIndex;
}

const GLUED_PARTICLE = /^(?:al|el|ad|an|ar|as|at|az|ben|bin|ibn|ou|de)-/;

/** What glues two words; the shortest that are glued have five characters ("d'Ange"). */
const GLUE = /['’-]/;
const SHORTEST_GLUED = 5;

/** "d'ANGELO", "al-Khatib": a lower particle glued to a capital still shows a family name. */
function shapeOfGlued(word: string): WordShape {
  if (word.length < SHORTEST_GLUED) return 'lower';
  const tail = word.slice(word.search(GLUE) + 1);
  if (tail === word || tail.length < 3 || !isCapital(tail.charCodeAt(0))) return 'lower';
  return tail === tail.toUpperCase() ? 'caps' : GLUED_PARTICLE.test(word) ? 'title' : 'lower';
}

function shapeOf(word: string): WordShape {
  if (!isCapital(word.charCodeAt(0))) return shapeOfGlued(word);
  let letters = 0;
  let capitals = 0;
  // "McDONALD": the prefix keeps its small letters.
  const from = word[0] === 'M' && /^Ma?c\p{Lu}{2}/u.test(word) ? word.indexOf('c') + 1 : 0;
  for (let i = from; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code < LATIN && ((LATIN_KINDS[code] ?? 0) & IS_LETTER) !== 0) {
      letters += 1;
      if (((LATIN_KINDS[code] ?? 0) & IS_TALL) !== 0) capitals += 1;
      continue;
    }
    if (isJoint(code)) continue;
    letters += 1;
    if (isTall(code)) capitals += 1;
  }
  if (letters === 1 && from === 0) return 'initial';
  if (word.length === HYPHENATED + 1 && isHyphenated(word, 0)) return 'initial';
  return capitals === letters ? 'caps' : 'title';
}

/** "J-P" has so many characters. */
const HYPHENATED = 3;
/** "J-P.": two initials that a hyphen joins, and one dot behind both. */
function isHyphenated(text: string, start: number): boolean {
  return (
    codeAt(text, start + 1) === HYPHEN &&
    isCapital(codeAt(text, start + 2)) &&
    text[start + HYPHENATED] === '.'
  );
}

function isShortened(text: string, start: number, dot: number): boolean {
  if (!isCapital(text.charCodeAt(start))) return false;
  if (dot - start === HYPHENATED && isHyphenated(text, start)) return true;
  return dot - start === 1 || (dot - start < 5 && isShortGiven(text.slice(start, dot)));
}

/** "TILLARD--MAUPOUX": as registers write the two halves of a double name. */
function isDoubled(text: string, at: number): boolean {
  return (
    codeAt(text, at + 1) === HYPHEN && isCapital(codeAt(text, at + 2)) && isLetterCode(codeAt(text, at + 3))
  );
}

/** "LEDOYEN—MARCHAL": capitals right on both sides of a long dash. */
function isTallAround(text: string, at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].every(place => isCapital(codeAt(text, place)));
}

/** "Jean-B.", "Marie-Th.": the second half of a given name cut short. */
function isCompoundInitial(text: string, start: number, dot: number): boolean {
  if (!isCapital(text.charCodeAt(start))) return false;
  const hyphen = text.slice(start, dot).lastIndexOf('-');
  return hyphen > 1 && isShortened(text, start + hyphen + 1, dot);
}

function shapeOfInitials(word: string): WordShape {
  const dots = word.split('.').length - 1;
  return dots > MOST_INITIALS ? 'lower' : 'initial';
}

function isElided(text: string, start: number, apostrophe: number): boolean {
  return apostrophe - start < 8 && ELIDED.test(text.slice(start, apostrophe));
}

/** The code of a character; 0 beyond the end, where asking the text itself would make the engine compile the asker anew. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

/** Where the Latin letters that stand from a place on end: most of a word, for which nothing is called. */
function endOfLatin(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code >= LATIN || ((LATIN_KINDS[code] ?? 0) & IS_LETTER) === 0) return at;
    at += 1;
  }
  return at;
}

/** Where the first letter stands from a place on; the end of the text when there is none. */
function nextLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < LATIN ? ((LATIN_KINDS[code] ?? 0) & IS_LETTER) !== 0 : isLetterCode(code)) return at;
    at += 1;
  }
  return at;
}

/** Where the word that begins at `start` ends; below zero, as `~end`, when it is elided and ends with its apostrophe. */
function endOfWord(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    at = endOfLatin(text, at);
    const code = codeAt(text, at);
    if (code >= LATIN && isLetterCode(code)) at += 1;
    else if (isJoint(code) && isLetterCode(codeAt(text, at + 1))) {
      // A dash joins two halves of a double name only: "HIDALGUET–LEFÈVRE".
      if (code === DASH && !isCapital(text.charCodeAt(at + 1))) return at;
      if ((code === APOSTROPHE || code === CURLY) && isElided(text, start, at)) return ~(at + 1);
      at += 1;
    } else if (code === HYPHEN && isDoubled(text, at)) at += 2;
    else if (code === LONG_DASH && isTallAround(text, at)) at += 1;
    else if (code === DOT && (isShortened(text, start, at) || isCompoundInitial(text, start, at)))
      return endOfInitials(text, at + 1);
    else return at;
  }
}

/** How English addresses people before an initial without a dot: "Cllr Mrs T Mann". */
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Cllrs?|Councillors?|Sir|Rev|Revd)$/;

function isAddressed(text: string, before: Word | undefined, start: number): boolean {
  // "Cllr J B Hughes": one initial behind the other.
  const leads = before !== undefined && (before.isBare === true || ADDRESS.test(before.text));
  return leads && /^\.? $/.test(text.slice(before.end, start));
}

/** The words of a passage in order. Hyphens and inner apostrophes stay inside a word; the dot of an initial belongs to it. */
export const wordsOf = remembered((text: string): readonly Word[] => {
  const words: Word[] = [];
  for (let at = nextLetter(text, 0); at < text.length; at = nextLetter(text, at)) {
    const start = at;
    const end = endOfWord(text, start);
    at = end < 0 ? ~end : end;
    const word = text.slice(start, at);
    // "AI4T", "R2": what digits are glued to is no name.
    const coded = end < 0 || isDigitAt(text, start - 1) || isDigitAt(text, at);
    const shape = coded ? 'lower' : word.endsWith('.') ? shapeOfInitials(word) : shapeOf(word);
    const isBare = shape === 'initial' && word.length === 1 && isAddressed(text, words.at(-1), start);
    words.push(
      isBare ? { start, end: at, text: word, shape, isBare } : { start, end: at, text: word, shape },
    );
  }
  return words;
});
