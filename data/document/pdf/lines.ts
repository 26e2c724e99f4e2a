import { tidy } from '../office/parts.ts';
import { unspaced } from './letterspaced.ts';
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
const SOFT_HYPHEN = 0xad;

/** Characters that follow one another on one level, of one height and near: most of a word, and mostly all of it. */
interface Stretch {
  /** Indices of its first character and of the one behind its last. */
  readonly from: number;
  readonly end: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** There is nothing to tidy about any of its characters. */
  readonly isPlain: boolean;
}

/** A line while it grows. */
class Growing {
  readonly words: Word[] = [];
  top = Number.NEGATIVE_INFINITY;
  bottom = Number.POSITIVE_INFINITY;
  size = 0;
  private text = '';
  private isOpen = false;
  private from = 0;
  private to = 0;
  private left = 0;
  private wordTop = 0;
  private wordBottom = 0;
  private bold = false;
  private slanted = false;
  right = 0;

  constructor(
    private readonly page: PdfPage,
    /** The characters of the page, one for each code. */
    private readonly drawn: string,
  ) {}

  takes({ left, top, bottom }: Stretch): boolean {
    const lower = Math.min(top - bottom, this.size);
    const overlap = Math.min(top, this.top) - Math.max(bottom, this.bottom);
    return overlap >= lower * ON_ONE_LINE && left >= this.right - this.size * BACK;
  }

  add({ from, end, left, top, right, bottom, isPlain: plain }: Stretch): void {
    const { codes, bold, slanted } = this.page;
    if (this.isOpen && left - this.right > this.size * WORD_GAP) this.endWord();
    const near = this.size * (codes[from] === HYPHEN_MINUS ? NO_GAP_TO_HYPHEN : NO_GAP);
    if (!this.isOpen && left - this.right < near) this.reopen();
    if (!this.isOpen) {
      this.isOpen = true;
      this.left = left;
      this.from = from;
      this.wordTop = top;
      this.wordBottom = bottom;
      this.bold = bold[from] === 1;
      this.slanted = slanted[from] === 1;
    } else if (top - bottom > this.wordTop - this.wordBottom) {
      this.wordTop = top;
      this.wordBottom = bottom;
    }
    this.text += plain ? this.drawn.slice(from, end) : lettersOf(codes.subarray(from, end));
    this.to = end - 1;
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
    this.isOpen = true;
    this.text = last.text;
    this.left = last.left;
    this.from = last.from;
    this.to = last.to;
    this.wordTop = last.top;
    this.wordBottom = last.bottom;
    this.bold = last.bold;
    this.slanted = last.slanted;
  }

  endWord(): void {
    if (!this.isOpen) return;
    const { text, left, right, wordTop: top, wordBottom: bottom, bold, slanted, from, to } = this;
    if (text !== '') this.words.push({ text, left, right, top, bottom, bold, slanted, from, to });
    this.isOpen = false;
    this.text = '';
  }
}

/** The lines of a page in the order in which they are drawn. */
export function linesOf(page: PdfPage): readonly Line[] {
  const { codes } = page;
  const drawn = drawnOn(page);
  const column: Column = { left: 0, right: page.width };
  const lines: Line[] = [];
  let growing = new Growing(page, drawn);
  const finish = () => {
    growing.endWord();
    if (growing.words.length > 0) lines.push(lineOf(growing.words, column));
    growing = new Growing(page, drawn);
  };
  let i = 0;
  while (i < codes.length) {
    if (isBlank(codes[i] ?? 0)) {
      growing.endWord();
      i += 1;
      continue;
    }
    const isLigature = sharesBox(page, i);
    const stretch = stretchAt(page, i, isLigature);
    i = stretch.end;
    if (!isSeen(stretch, page)) continue;
    if (growing.size > 0 && !isLigature && !growing.takes(stretch)) finish();
    growing.add(stretch);
  }
  finish();
  return withoutTurned(lines).map(unspaced);
}

/** A ligature is given as its letters, each with the box of all. */
function sharesBox({ boxes }: PdfPage, i: number): boolean {
  const at = i * 4;
  return (
    i > 0 && boxes[at] === boxes[at - 4] && boxes[at + 2] === boxes[at - 2] && boxes[at + 1] === boxes[at - 3]
  );
}

function stretchAt(page: PdfPage, from: number, isAlone: boolean): Stretch {
  const { codes, boxes } = page;
  const at = from * 4;
  const end = isAlone ? from + 1 : endOfStretch(page, from);
  const left = boxes[at] ?? 0;
  const top = boxes[at + 1] ?? 0;
  const right = boxes[end * 4 - 2] ?? 0;
  const bottom = boxes[at + 3] ?? 0;
  return { from, end, left, top, right, bottom, isPlain: arePlain(codes, from, end) };
}

/** So many characters are taken at once: a call has only so many arguments. */
const AT_ONCE = 4096;

/** The characters of a page, one for each code: those beyond the first plane are not what they are, and are not plain. */
function drawnOn({ codes }: PdfPage): string {
  let text = '';
  for (let from = 0; from < codes.length; from += AT_ONCE)
    text += String.fromCharCode(...codes.subarray(from, from + AT_ONCE));
  return text;
}

function arePlain(codes: Uint32Array, from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) if (!isPlain(codes[i] ?? 0)) return false;
  return true;
}

/** Behind the last character of a stretch. Asked for every character of a document: what it compares is all that it does. */
function endOfStretch({ codes, boxes, width }: PdfPage, from: number): number {
  const top = boxes[from * 4 + 1] ?? 0;
  const bottom = boxes[from * 4 + 3] ?? 0;
  let right = boxes[from * 4 + 2] ?? 0;
  if (right < 0) return from + 1;
  const back = (top - bottom) * BACK;
  const gap = (top - bottom) * WORD_GAP;
  let i = from + 1;
  for (; i < codes.length && !isBlank(codes[i] ?? 0); i += 1) {
    const at = i * 4;
    const left = boxes[at] ?? 0;
    const isLevel = boxes[at + 1] === top && boxes[at + 3] === bottom;
    if (!isLevel || left < right - back || left > right + gap || left > width) break;
    right = boxes[at + 2] ?? 0;
  }
  return i;
}

/** What is outside of the page is not seen. */
function isSeen({ left, top, right, bottom }: Stretch, { width, height }: PdfPage): boolean {
  return right >= 0 && left <= width && top >= 0 && bottom <= height;
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
  if (code <= 32) return code !== LIBRARY_HYPHEN;
  if (code < 0xa0) return false;
  return (
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
function lettersOf(codes: Uint32Array): string {
  let text = '';
  for (const code of codes) text += isPlain(code) ? String.fromCharCode(code) : letterOf(code);
  return text;
}

/** Letters, digits and the usual marks, typographic ones among them: there is nothing to tidy about them. */
function isPlain(code: number): boolean {
  if (code < 0x7f) return code !== LIBRARY_HYPHEN;
  if (code < 0x1680) return code > 0xa0 && code !== SOFT_HYPHEN;
  return code > 0x2011 && code < 0x2028;
}

function letterOf(code: number): string {
  if (code === LIBRARY_HYPHEN || code === 0xfffe) return HYPHEN;
  if (code < 0x7f) return String.fromCharCode(code);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '';
  const ligature = LIGATURES[code];
  if (ligature !== undefined) return ligature;
  const char = String.fromCodePoint(code);
  return tidy(char).trim();
}
