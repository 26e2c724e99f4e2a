import { tidy } from '../office/parts.ts';
import { type Column, HYPHEN, type Line, lineOf, type PdfPage, type Word } from './page.ts';

/** So far to the right, in heights of a letter, a character is another word, blank or not. */
const WORD_GAP = 0.9;
/** And one so near is of the same word, blank or not. */
const NO_GAP = 0.04;
const NO_GAP_TO_HYPHEN = 0.13;
/** Boxes that overlap so far, as a share of the lower one, stand on one line: a raised "er" does. */
const ON_ONE_LINE = 0.5;
/** So far back to the left, in heights, a character begins another line. */
const BACK = 0.6;

/** PDFium gives a hyphen at the end of a line as this, character by character. */
const LIBRARY_HYPHEN = 2;
const HYPHEN_MINUS = 0x2d;

/** A line while it grows. */
class Growing {
  readonly words: Word[] = [];
  top = Number.NEGATIVE_INFINITY;
  bottom = Number.POSITIVE_INFINITY;
  size = 0;
  private codes: number[] = [];
  private from = 0;
  private to = 0;
  private left = 0;
  private wordTop = 0;
  private wordBottom = 0;
  private bold = false;
  right = 0;

  takes(left: number, top: number, bottom: number): boolean {
    const lower = Math.min(top - bottom, this.size);
    const overlap = Math.min(top, this.top) - Math.max(bottom, this.bottom);
    return overlap >= lower * ON_ONE_LINE && left >= this.right - this.size * BACK;
  }

  add(
    code: number,
    index: number,
    left: number,
    top: number,
    right: number,
    bottom: number,
    bold: boolean,
  ): void {
    if (this.codes.length > 0 && left - this.right > this.size * WORD_GAP) this.endWord();
    const near = this.size * (code === HYPHEN_MINUS ? NO_GAP_TO_HYPHEN : NO_GAP);
    if (this.codes.length === 0 && left - this.right < near) this.reopen();
    if (this.codes.length === 0) {
      this.left = left;
      this.from = index;
      this.wordTop = top;
      this.wordBottom = bottom;
      this.bold = bold;
    } else if (top - bottom > this.wordTop - this.wordBottom) {
      this.wordTop = top;
      this.wordBottom = bottom;
    }
    this.codes.push(code);
    this.to = index;
    this.right = right;
    if (top - bottom > this.size) {
      this.size = top - bottom;
      this.top = top;
      this.bottom = bottom;
    }
  }

  /** A blank that takes no room is none: the library puts one between what was drawn apart ("pré -"). */
  private reopen(): void {
    const last = this.words.pop();
    if (last === undefined) return;
    this.codes = Array.from(last.text, letter => letter.codePointAt(0) ?? 0);
    this.left = last.left;
    this.from = last.from;
    this.to = last.to;
    this.wordTop = last.top;
    this.wordBottom = last.bottom;
    this.bold = last.bold;
  }

  endWord(): void {
    if (this.codes.length === 0) return;
    const { left, right, wordTop: top, wordBottom: bottom, bold, from, to } = this;
    const text = lettersOf(this.codes);
    if (text !== '') this.words.push({ text, left, right, top, bottom, bold, from, to });
    this.codes = [];
  }
}

/** The lines of a page in the order in which they are drawn. */
export function linesOf(page: PdfPage): readonly Line[] {
  const { codes, boxes } = page;
  const column: Column = { left: 0, right: page.width };
  const lines: Line[] = [];
  let growing = new Growing();
  const finish = () => {
    growing.endWord();
    if (growing.words.length > 0) lines.push(lineOf(growing.words, column));
    growing = new Growing();
  };
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] ?? 0;
    if (code !== LIBRARY_HYPHEN && isBlank(code)) {
      growing.endWord();
      continue;
    }
    const at = i * 4;
    const left = boxes[at] ?? 0;
    const top = boxes[at + 1] ?? 0;
    const right = boxes[at + 2] ?? 0;
    const bottom = boxes[at + 3] ?? 0;
    // What is outside of the page is not seen.
    if (right < 0 || left > page.width || top < 0 || bottom > page.height) continue;
    // A ligature is given as its letters, each with the box of all.
    const isLigature = i > 0 && left === boxes[at - 4] && right === boxes[at - 2] && top === boxes[at - 3];
    if (growing.size > 0 && !isLigature && !growing.takes(left, top, bottom)) finish();
    growing.add(code, i, left, top, right, bottom, page.bold[i] === 1);
  }
  finish();
  return withoutTurned(lines);
}

/** So many letters one above the other are words that are drawn upwards or downwards, as credits at the edge of a picture are. */
const LEAST_TURNED = 4;

/** Lines with the letters of turned words put together: each of them begins a line of its own. */
function withoutTurned(lines: readonly Line[]): readonly Line[] {
  const out: Line[] = [];
  let run: Line[] = [];
  const flush = () => {
    const [first] = run;
    const letters = run.flatMap(({ words }) => words);
    const last = letters.at(-1);
    const word = first?.words[0];
    if (first === undefined || word === undefined || last === undefined) return;
    const whole = { ...word, text: letters.map(({ text }) => text).join(''), to: last.to };
    out.push(...(run.length < LEAST_TURNED ? run : [lineOf([whole], first.column)]));
    run = [];
  };
  for (const line of lines) {
    if (!goesUp(run.at(-1), line)) flush();
    if (isLetter(line)) run.push(line);
    else out.push(line);
  }
  flush();
  return out;
}

function isLetter({ words }: Line): boolean {
  const [word, ...more] = words;
  return more.length === 0 && word !== undefined && word.text.length === 1;
}

/** Whether a line is a letter right above or below the one before. */
function goesUp(before: Line | undefined, { left, right, bottom, size, words }: Line): boolean {
  if (before === undefined || words.length > 1) return false;
  const isOver = left < before.right && right > before.left;
  const distance = Math.abs(bottom - before.bottom);
  return isOver && distance > 0 && distance < Math.max(size, before.size) * 2;
}

/** White space of Unicode, and zero, which stands for a glyph that no table names. */
function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029
  );
}

const LIGATURES: Readonly<Record<number, string>> = {
  64256: 'ff',
  64257: 'fi',
  64258: 'fl',
  64259: 'ffi',
  64260: 'ffl',
  64261: 'st',
  64262: 'st',
};

/** The letters of a word: ligatures are undone, what is not seen is left out. */
function lettersOf(codes: readonly number[]): string {
  const plain = codes.every(code => code < 0x7f && code !== LIBRARY_HYPHEN);
  return plain ? String.fromCharCode(...codes) : codes.map(letterOf).join('');
}

function letterOf(code: number): string {
  if (code === LIBRARY_HYPHEN || code === 0xfffe) return HYPHEN;
  if (code < 0x7f) return String.fromCharCode(code);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '';
  const ligature = LIGATURES[code];
  if (ligature !== undefined) return ligature;
  const char = String.fromCodePoint(code);
  return code >= 0xc0 && code < 0x2000 ? char : tidy(char).trim();
}
