import { bitsOf, type PdfPage } from './page.ts';

/** So far to the right, in heights of a letter, a character is another word, blank or not. */
export const WORD_GAP = 0.9;
/** So far back to the left, in heights, a character begins another line. */
export const BACK = 0.6;
/** Places that differ by so many of the smallest steps there are, are one: less than a hundredth of a point on any page. */
const NEAR = 64;
/** For letters of some height: a fraction of it is more than that. */
const LEAST_HEIGHT = 1;
/** PDFium gives a hyphen at the end of a line as this, character by character. */
export const LIBRARY_HYPHEN = 2;
export const SOFT_HYPHEN = 0xad;

/**
 * Characters that follow one another on one level, of one height and near: most of a word, and mostly all of it. One object serves a whole
 * page, and is set to each of its stretches in turn: there are as many as words.
 */
export class Stretch {
  /** Indices of its first character and of the one behind its last. */
  from = 0;
  end = 0;
  left = 0;
  top = 0;
  right = 0;
  bottom = 0;
  /** There is nothing to tidy about any of its characters. */
  isPlain = true;
  private readonly codes: Uint32Array;
  private readonly boxes: Float32Array;
  private readonly bits: Int32Array;
  /** The right edge of the page as such a number. */
  private readonly edge: number;

  constructor(private readonly page: PdfPage) {
    const { codes, boxes } = page;
    this.codes = codes;
    this.boxes = boxes;
    this.bits = bitsOf(boxes);
    this.edge = bitsOf(Float32Array.of(page.width))[0] ?? 0;
  }

  set(from: number, isAlone: boolean): void {
    const { codes, boxes } = this;
    const at = from * 4;
    this.from = from;
    this.left = boxes[at] ?? 0;
    this.top = boxes[at + 1] ?? 0;
    this.bottom = boxes[at + 3] ?? 0;
    this.isPlain = isPlain(codes[from] ?? 0);
    const end = isAlone ? from + 1 : this.endFrom(from);
    this.end = end;
    this.right = boxes[end * 4 - 2] ?? 0;
  }

  /** Behind its last character; says of each whether it is plain. Asked for every character of a document: what it compares is all that it does. */
  private endFrom(from: number): number {
    const { codes, boxes, bits } = this;
    const level = bits[from * 4 + 1];
    const foot = bits[from * 4 + 3];
    const { width } = this.page;
    const height = this.top - this.bottom;
    const back = height * BACK;
    const gap = height * WORD_GAP;
    const near = height >= LEAST_HEIGHT ? NEAR : -1;
    const { edge } = this;
    if ((boxes[from * 4 + 2] ?? 0) < 0) return from + 1;
    let i = from + 1;
    for (; i < codes.length; i += 1) {
      const code = codes[i] ?? 0;
      const isUsual = code > 32 && code < 0x7f;
      if (!isUsual && isBlank(code)) break;
      const at = i * 4;
      if (bits[at + 1] !== level || bits[at + 3] !== foot) break;
      const begin = bits[at] ?? 0;
      const end = bits[at - 2] ?? 0;
      // Mostly a letter begins right where the one before ends.
      const isNext = end > 0 && begin < edge && begin - end <= near && end - begin <= near;
      if (!isNext) {
        const left = boxes[at] ?? 0;
        const right = boxes[at - 2] ?? 0;
        if (left < right - back || left > right + gap || left > width) break;
      }
      if (!isUsual && !isPlain(code)) this.isPlain = false;
    }
    return i;
  }

  /** What is outside of the page is not seen. */
  isSeen(): boolean {
    const { width, height } = this.page;
    return this.right >= 0 && this.left <= width && this.top >= 0 && this.bottom <= height;
  }

  /** Whether it begins with a letter of a ligature, which is given as its letters, each with the box of all. */
  sharesBox(i: number): boolean {
    const { bits } = this;
    const at = i * 4;
    return (
      i > 0 && bits[at] === bits[at - 4] && bits[at + 2] === bits[at - 2] && bits[at + 1] === bits[at - 3]
    );
  }
}

/** White space of Unicode, and zero, which stands for a glyph that no table names. */
export function isBlank(code: number): boolean {
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

/** Letters, digits and the usual marks, typographic ones among them: there is nothing to tidy about them. */
export function isPlain(code: number): boolean {
  if (code < 0x7f) return code !== LIBRARY_HYPHEN;
  if (code < 0x1680) return code > 0xa0 && code !== SOFT_HYPHEN;
  return code > 0x2011 && code < 0x2028;
}
