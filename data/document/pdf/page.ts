/** The characters of a page as they are drawn: code points with their boxes, in points from the lower left corner. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Code points, line breaks and generated spaces of the PDF library among them; 2 and U+FFFE are its hyphens at the end of a line. */
  readonly codes: Uint32Array;
  /** Left, top, right and bottom of each character. */
  readonly boxes: Float32Array;
  /** 1 for the characters of lines that begin in bold letters. */
  readonly bold: Uint8Array;
  /** 1 for the characters of lines that begin and end in slanted letters, and go on with none that began upright. */
  readonly slanted: Uint8Array;
  /** Whether the page holds pictures: a page without a word may be one of a scanner. */
  readonly pictured: boolean;
  /** Most of its fonts do not say which letters they draw, as those of Type 3 need not: its codes may be any numbers. */
  readonly unnamed: boolean;
  /** Left, top, right and bottom of each thin line that is drawn along an edge of the page, as the borders of tables are. */
  readonly rules: Float32Array;
  /** Left, top, right and bottom of each small square or circle that is drawn, as programs draw the signs of items. */
  readonly dots: Float32Array;
}

/** Places as whole numbers, which are compared without a number being made of each; of two above zero the larger stays the larger. */
export function bitsOf(boxes: Float32Array): Int32Array {
  return new Int32Array(boxes.buffer, boxes.byteOffset, boxes.length);
}

/** A stretch of a line between two blanks. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly bold: boolean;
  readonly slanted: boolean;
  /** Indices of its first and last character among those of the page. */
  readonly from: number;
  readonly to: number;
}

/** A line as it stands on the page. */
export interface Line {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  /** How far apart those of its words are that are furthest apart. Most lines have no gap: who looks for one need not look at their words. */
  readonly widest: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of its letters, which goes with their size. */
  readonly size: number;
  /** All its words are in bold letters. */
  readonly bold: boolean;
  /** All its words are in slanted letters. */
  readonly slanted: boolean;
  /** The column that it stands in: where lines of this column begin and end. */
  readonly column: Column;
  /** Where its words begin behind the hours that it opens with; absent where it begins with its words. */
  readonly inner?: number;
  /** The cell of a table that it stands in. */
  readonly cell?: CellPlace;
}

/** A cell by its table, which is told apart from all others by being itself; the row of heads is -1. */
export interface CellPlace {
  readonly table: object;
  readonly row: number;
  readonly column: number;
  /** Its row is an entry that its hours open: it is read as a paragraph, and no other row goes on with it. */
  readonly entry?: true;
}

/** Words as a line, which is as high as most of its letters: a raised letter or one of another typeface says nothing. */
export function lineOf(words: readonly Word[], column: Column): Line {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let widest = Number.NEGATIVE_INFINITY;
  let bold = true;
  let slanted = words.length > 0;
  let isEven = true;
  const first = words[0] ?? NONE;
  let before: Word | undefined;
  // By number: there are as many words as a document has, and an iterator makes two things of each.
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) continue;
    if (word.left < left) left = word.left;
    if (word.right > right) right = word.right;
    if (before !== undefined && word.left - before.right > widest) widest = word.left - before.right;
    bold = bold && word.bold;
    slanted = slanted && word.slanted;
    isEven = isEven && (isAsFirst(word, first) || heightOf(word) === heightOf(first));
    before = word;
  }
  const { top, bottom } = isEven ? first : usual(words);
  return { words, left, right, widest, top, bottom, size: top - bottom, bold, slanted, column };
}

function isAsFirst(word: Word, first: Word): boolean {
  return word.top === first.top && word.bottom === first.bottom;
}

/** The first word of the height that most letters have. */
function usual(words: readonly Word[]): Word {
  const letters = new Map<number, { count: number; readonly word: Word }>();
  for (const word of words) {
    const found = letters.get(heightOf(word)) ?? { count: 0, word };
    found.count += word.text.length;
    letters.set(heightOf(word), found);
  }
  return [...letters.values()].reduce((a, b) => (b.count > a.count ? b : a), { count: 0, word: NONE }).word;
}

/** In eighths of a point. */
function heightOf({ top, bottom }: Word): number {
  return Math.round((top - bottom) * 8);
}

const NONE: Word = {
  text: '',
  left: 0,
  right: 0,
  top: 0,
  bottom: 0,
  bold: false,
  slanted: false,
  from: 0,
  to: 0,
};

export interface Column {
  readonly left: number;
  readonly right: number;
}

/** The hyphen at the end of a line, until it is decided what becomes of it. */
export const HYPHEN = '\ufffe';
