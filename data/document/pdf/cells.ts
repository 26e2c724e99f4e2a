import type { Line, Word } from './page.ts';
import { beginsWithHours } from './pieces.ts';

/** Words so far apart, in heights, that stand under one another in some lines are cells. */
const CELL_GAP = 1.6;
const LEAST_CELLS = 3;
/** They may be nearer where the words before them end under one another too: labels set flush right at a gutter. */
const GUTTER_GAP = 0.8;
const LEAST_LABELS = 4;
const LEAST_STARTS = 3;
/** The number of a page in a table of contents stands further behind its line than the words behind one another. */
const NUMBER = /^\d{1,4}$/u;
const PAGE_GAP = 1.8;
const LEAST_GAP = 0.5;
const LEAST_WORDS = 3;

/** Where cells begin on a page, in whole points, and which of them stand behind labels that end at one place. */
export interface Cells {
  readonly lefts: ReadonlySet<number>;
  readonly labelled: ReadonlySet<number>;
}

export const NO_CELLS: Cells = { lefts: new Set(), labelled: new Set() };

/** The words of a line, cells parted by tabs. */
export function textOf(line: Line, { lefts, labelled }: Cells): string {
  const { words, size, widest } = line;
  if (widest <= size * LEAST_GAP || (widest <= size * GUTTER_GAP && !NUMBER.test(words.at(-1)?.text ?? '')))
    return spaced(words);
  let out = '';
  let right: number | null = null;
  // By number, and without taking its words apart: this runs for every word.
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) continue;
    const { text, left } = word;
    const gap = right === null ? 0 : left - right;
    const isCell = gap > size * CELL_GAP && lefts.has(Math.round(left)) && !isStretched(line);
    const isLabelled = gap > size * GUTTER_GAP && labelled.has(Math.round(left));
    const isPage =
      i === words.length - 1 &&
      i >= LEAST_WORDS - 1 &&
      gap > size * LEAST_GAP &&
      NUMBER.test(text) &&
      gap > usualGap(words) * PAGE_GAP;
    out += (right === null ? '' : isCell || isLabelled || isPage ? '\t' : ' ') + text;
    right = word.right;
  }
  return out;
}

function spaced(words: readonly Word[]): string {
  let out = words[0]?.text ?? '';
  for (let i = 1; i < words.length; i += 1) out += ` ${words[i]?.text ?? ''}`;
  return out;
}

/** The middle of the distances between the words of a line, the last apart. */
function usualGap(words: readonly Word[]): number {
  const gaps = words.slice(1, -1).map((word, i) => word.left - (words[i]?.right ?? word.left));
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
}

function hasWideGap({ widest, size }: Line): boolean {
  return widest > size * CELL_GAP;
}

/** A line that was stretched has all its gaps alike, but for what is rounded and the tracking of letters. */
const UNEVEN = 1.5;

/** Words of a line that was stretched to fill its column stand far apart, most of them, and as far from one another. */
function isStretched({ words, size }: Line): boolean {
  if (words.length <= 2) return false;
  const gaps = words.slice(1).map((word, i) => word.left - (words[i]?.right ?? 0));
  const wide = gaps.filter(gap => gap > size * CELL_GAP);
  return wide.length * 2 > gaps.length && Math.max(...gaps) <= Math.min(...wide) * UNEVEN;
}

/** Where cells begin: behind a wide gap, at a place where words of several lines of the page do. */
export function cellsOf(lines: readonly Line[]): Cells {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const { words, size } = line;
    if (!hasWideGap(line) || isStretched(line)) continue;
    for (let i = 1; i < words.length; i += 1) {
      const [before, word] = [words[i - 1], words[i]];
      if (before === undefined || word === undefined || word.left - before.right <= size * CELL_GAP) continue;
      const at = Math.round(word.left);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return { lefts: around(counts, LEAST_CELLS), labelled: around(labelsOf(lines), LEAST_LABELS) };
}

/** Places that occur so often, and those right beside them. */
function around(counts: ReadonlyMap<number, number>, least: number): ReadonlySet<number> {
  const found = [...counts].filter(([, count]) => count >= least);
  return new Set(found.flatMap(([at]) => [at - 1, at, at + 1]));
}

/** A gap that lines have at one place. */
interface Gutter {
  readonly left: number;
  count: number;
  /** Of the lines, those whose label is a number or has one: entries that are counted, and no rows. */
  numbers: number;
  readonly starts: Set<number>;
}

/** How many lines have their first gap at one place on both its sides, by where it ends; labels flush left have a column's edge, and tell nothing, as hours do. */
function labelsOf(lines: readonly Line[]): ReadonlyMap<number, number> {
  const gutters = new Map<string, Gutter>();
  for (const line of lines) {
    const { words, size, widest, left: start } = line;
    if (widest <= size * GUTTER_GAP || beginsWithHours(line)) continue;
    const at = words.findIndex(
      (word, i) => i > 0 && word.left - (words[i - 1]?.right ?? 0) > size * GUTTER_GAP,
    );
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined) continue;
    const left = Math.round(word.left);
    const key = `${Math.round(before.right)} ${left}`;
    const gutter = gutters.get(key) ?? { left, count: 0, numbers: 0, starts: new Set() };
    gutter.count += 1;
    if (/\d/.test(before.text)) gutter.numbers += 1;
    gutter.starts.add(Math.round(start));
    gutters.set(key, gutter);
  }
  const flush = [...gutters.values()].filter(
    ({ starts, numbers, count }) => starts.size >= LEAST_STARTS && numbers * 2 <= count,
  );
  return new Map(flush.sort((a, b) => a.count - b.count).map(({ left, count }) => [left, count]));
}
