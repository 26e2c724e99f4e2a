import { type Line, lineOf, type Word } from './page.ts';
import { isHourAt } from './pieces.ts';

/** The sign of an item is so large, in heights of its line. */
const SMALLEST = 0.15;
const LARGEST = 0.55;
/** So far ahead of its item it stands, in heights. */
const NEAREST = 0.1;
const FARTHEST = 1.8;
/** And so far from whatever stands beside its list. */
const ALONE = 0.8;
/** Its middle lies between these parts of the height of its line. */
const LOWEST = 0.25;
const HIGHEST = 0.7;
const SIGN = '•';

interface Dot {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** Lines with the signs of items that are drawn beside them and are no letters, as those of a web page are that a browser printed. */
export function withDrawnSigns(lines: readonly Line[], dots: Float32Array): readonly Line[] {
  if (dots.length === 0) return lines;
  const all = dotsOf(dots);
  return lines.map(line => withSigns(line, all));
}

/** The dots of a page, each once though it may be drawn twice, as a ring is. */
function dotsOf(dots: Float32Array): readonly Dot[] {
  const out: Dot[] = [];
  for (let at = 0; at + 3 < dots.length; at += 4) {
    const [left = 0, top = 0, right = 0, bottom = 0] = dots.subarray(at, at + 4);
    const dot = { left, right, middle: (top + bottom) / 2 };
    const isKnown = out.some(other => Math.abs(other.middle - dot.middle) < 1 && overlap(other, dot));
    if (!isKnown) out.push(dot);
  }
  return out;
}

function overlap(one: Dot, other: Dot): boolean {
  return one.left < other.right && other.left < one.right;
}

function withSigns(line: Line, dots: readonly Dot[]): Line {
  const height = line.top - line.bottom;
  const level = dots.filter(({ middle }) => {
    const share = (middle - line.bottom) / height;
    return share >= LOWEST && share <= HIGHEST;
  });
  if (level.length === 0) return line;
  const words = line.words.flatMap((word, i) => {
    // Hours open an entry by themselves: behind a sign they would stand in no column.
    if (isHourAt(line.words, i)) return [word];
    const before = line.words[i - 1]?.right ?? Number.NEGATIVE_INFINITY;
    const sign = level.find(dot => isSignOf(dot, word, before, line.size) && isAlone(dot, level, line.size));
    return sign === undefined ? [word] : [signOf(sign, word), word];
  });
  return words.length === line.words.length ? line : lineOf(words, line.column);
}

function isSignOf({ left, right }: Dot, word: Word, before: number, size: number): boolean {
  const [large, gap] = [(right - left) / size, (word.left - right) / size];
  const isSized = large >= SMALLEST && large <= LARGEST;
  return isSized && gap >= NEAREST && gap <= FARTHEST && left - before >= size * ALONE;
}

/** Dots in a row are a dotted line, a rating or a plot. */
function isAlone(dot: Dot, level: readonly Dot[], size: number): boolean {
  return level.every(other => other === dot || gapBetween(dot, other) > size * FARTHEST);
}

function gapBetween(one: Dot, other: Dot): number {
  return Math.max(one.left - other.right, other.left - one.right);
}

function signOf({ left, right }: Dot, word: Word): Word {
  return { ...word, text: SIGN, left, right, to: word.from };
}
