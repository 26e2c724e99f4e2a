import { type Line, lineOf, type PdfPage, type Word } from './page.ts';

/** Capitals that are drawn for small letters are so high, as a share of the others: less is a letter that opens a chapter, more is chance. */
const LOWEST = 0.6;
const HIGHEST = 0.93;
const CAPITALS = /^[\p{Lu}\d\p{P}]+$/u;
const GIVEN = /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)*$/u;
const NAME = /^\p{Lu}{2}[\p{Lu}’'-]*,?$/u;
const TAIL = /[^\p{L}\p{N}]*$/u;
const TWO = /\p{Lu}{2}/u;

/** How high the large and the small capitals of a line are. */
interface Heights {
  readonly large: number;
  readonly small: number;
}

/**
 * Lines in small capitals with small letters where capitals of a lesser size are drawn for them: "BLANDINE", whose B is higher, is
 * "Blandine". Words all of whose letters are of that size ("ET") are small, too, and so is a line of them behind such a line; those
 * of large capitals alone ("SNCF") are not.
 */
export function withSmallCapitals(lines: readonly Line[], page: PdfPage): readonly Line[] {
  let before: Heights | null = null;
  return lines.map(line => {
    const names = familyNames(line);
    const opening = line.words.find(word => !names.has(word) && isOpening(word, page));
    before = opening === undefined ? goingOn(before, line, page) : heightsOf(opening, page);
    return before === null ? line : lowered(line, names, page, before);
  });
}

/** "Maëlle TRÉVIDIC", the given name in small letters: capitals of whatever size tell that the family name begins, and stay. */
function familyNames({ words }: Line): ReadonlySet<Word> {
  let found: Set<Word> | null = null;
  for (let i = 1; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || isSmall(word.text, 1) || !NAME.test(word.text)) continue;
    const before = words[i - 1];
    if (before === undefined) continue;
    if (!GIVEN.test(before.text) && (!found?.has(before) || before.text.endsWith(','))) continue;
    found ??= new Set();
    found.add(word);
  }
  return found ?? NONE;
}

const NONE: ReadonlySet<Word> = new Set();

/** Whether a small letter without an accent stands at a place, as in most words: an expression need not be asked. */
function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a word of capitals has its first letter higher than its last, what stands behind it aside. */
function isOpening(word: Word, page: PdfPage): boolean {
  const { from, text } = word;
  if (isSmall(text, text.length - 1)) return false;
  const last = lastLetterOf(word);
  if (last <= from) return false;
  const share = heightAt(page, last) / heightAt(page, from);
  return share >= LOWEST && share <= HIGHEST && CAPITALS.test(text) && TWO.test(text);
}

function heightsOf(word: Word, page: PdfPage): Heights {
  return { large: heightAt(page, word.from), small: heightAt(page, lastLetterOf(word)) };
}

/** A comma behind a word in bold letters is none of them, and as high as the upright ones are. */
function lastLetterOf({ from, to, text }: Word): number {
  return text.length === to - from + 1 ? from + text.search(TAIL) - 1 : to;
}

/** The heights of the line before, where this one holds nothing but small capitals of its size. */
function goingOn(before: Heights | null, { words }: Line, page: PdfPage): Heights | null {
  const isSo = ({ from, text }: Word) =>
    before !== null &&
    CAPITALS.test(text) &&
    Math.abs(heightAt(page, from) - before.small) < before.small * 0.02;
  return words.every(isSo) ? before : null;
}

function heightAt({ boxes }: PdfPage, at: number): number {
  return (boxes[at * 4 + 1] ?? 0) - (boxes[at * 4 + 3] ?? 0);
}

function lowered(
  { words, column }: Line,
  names: ReadonlySet<Word>,
  page: PdfPage,
  { large, small }: Heights,
): Line {
  const isSmall = (height: number) => Math.abs(height - small) < (large - small) / 2;
  const written = words.map((word): Word => {
    const { text, from, to, bottom, top } = word;
    // Where a character is no letter of its own, as in a ligature, nothing tells which is which.
    if (text.length !== to - from + 1 || !CAPITALS.test(text) || names.has(word)) return word;
    const letters = [...text].map((letter, i) =>
      isSmall(heightAt(page, from + i)) ? letter.toLowerCase() : letter,
    );
    return { ...word, text: letters.join(''), top: Math.max(top, bottom + large) };
  });
  return lineOf(written, column);
}
