import { tidy } from '../office/parts.ts';
import { charactersOf } from './characters.ts';
import { unspaced } from './letterspaced.ts';
import { type Column, HYPHEN, type Line, lineOf, type PdfPage, type Word } from './page.ts';
import { withSmallCapitals } from './small-capitals.ts';
import { BACK, isBlank, isPlain, LIBRARY_HYPHEN, SOFT_HYPHEN, Stretch, WORD_GAP } from './stretch.ts';

/** And one so near is of the same word, blank or not. */
const NO_GAP = 0.04;
const NO_GAP_TO_HYPHEN = 0.13;
/** A blank this wide, in heights, parts words although slanted letters lean over it from both sides. */
const WIDE_BLANK = 0.12;
/** Letters that are drawn apart are so evenly, but for what is rounded. */
const TRACKED = 1.25;
/** Behind its first, a word has so many letters before that says how far apart its letters are: single ones are put together later. */
const LEAST_TRACKED = 2;
/** Boxes that overlap so far, as a share of the lower one, stand on one line: a raised "er" does. */
const ON_ONE_LINE = 0.5;

const HYPHEN_MINUS = 0x2d;

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
  /** How wide the last blank is that was drawn. */
  private blank = 0;
  right = 0;

  constructor(
    private readonly page: PdfPage,
    /** The characters of the page, one for each code. */
    private readonly drawn: string,
  ) {}

  takes({ left, top, bottom }: Stretch): boolean {
    // Mostly as high as what is there, and behind it.
    if (top === this.top && bottom === this.bottom && top > bottom && left >= this.right) return true;
    const lower = Math.min(top - bottom, this.size);
    const overlap = Math.min(top, this.top) - Math.max(bottom, this.bottom);
    return overlap >= lower * ON_ONE_LINE && left >= this.right - this.size * BACK;
  }

  add({ from, end, left, top, right, bottom, isPlain: plain }: Stretch): void {
    const { codes, bold, slanted } = this.page;
    if (this.isOpen && left - this.right > this.size * WORD_GAP) this.endWord();
    const near = this.size * (codes[from] === HYPHEN_MINUS ? NO_GAP_TO_HYPHEN : NO_GAP);
    const isParted = this.blank >= this.size * WIDE_BLANK;
    if (!this.isOpen && ((left - this.right < near && !isParted) || this.isTracked(left))) this.reopen();
    this.blank = 0;
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
    const letters = plain ? this.drawn.slice(from, end) : lettersOf(this.page, from, end);
    this.text = this.text === '' ? letters : this.text + letters;
    this.to = end - 1;
    this.right = right;
    if (top - bottom > this.size) {
      this.size = top - bottom;
      this.top = top;
      this.bottom = bottom;
    }
  }

  /** Whether what follows a blank is as far from the word before as its letters are from one another, which are drawn apart. */
  private isTracked(left: number): boolean {
    const { boxes } = this.page;
    const { words } = this;
    const last = words[words.length - 1];
    if (last === undefined || last.to - last.from < LEAST_TRACKED) return false;
    const tracking = (boxes[last.to * 4] ?? 0) - (boxes[last.to * 4 - 2] ?? 0);
    return tracking >= this.size * NO_GAP && left - this.right < tracking * TRACKED;
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

  /** Ends a word at a blank of the page. */
  passBlank(at: number): void {
    const { boxes } = this.page;
    const blank = (boxes[at * 4 + 2] ?? 0) - (boxes[at * 4] ?? 0);
    if (blank > this.blank) this.blank = blank;
    this.endWord();
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
  const drawn = charactersOf(codes);
  const column: Column = { left: 0, right: page.width };
  const lines: Line[] = [];
  const stretch = new Stretch(page);
  let growing = new Growing(page, drawn);
  const finish = () => {
    growing.endWord();
    if (growing.words.length > 0) lines.push(lineOf(growing.words, column));
    growing = new Growing(page, drawn);
  };
  let i = 0;
  while (i < codes.length) {
    const code = codes[i] ?? 0;
    if ((code <= 32 || code >= 0xa0) && isBlank(code)) {
      growing.passBlank(i);
      i += 1;
      continue;
    }
    const isLigature = stretch.sharesBox(i);
    stretch.set(i, isLigature);
    i = stretch.end;
    if (!stretch.isSeen()) continue;
    if (growing.size > 0 && !isLigature && !growing.takes(stretch)) finish();
    growing.add(stretch);
  }
  finish();
  return withoutTurned(withSmallCapitals(lines, page)).map(unspaced);
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
function lettersOf({ codes, boxes }: PdfPage, from: number, end: number): string {
  let text = '';
  for (let i = from; i < end; i += 1) {
    const code = codes[i] ?? 0;
    // Some programs say this of the hyphen that they draw; where it takes no room, nobody sees it.
    if (code === SOFT_HYPHEN) text += (boxes[i * 4 + 2] ?? 0) > (boxes[i * 4] ?? 0) ? '-' : '';
    else text += isPlain(code) ? String.fromCharCode(code) : letterOf(code);
  }
  return text;
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
