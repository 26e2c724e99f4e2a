import type { Line, Word } from './page.ts';

/** Words so far apart, in heights, that stand under one another in some lines are cells. */
const CELL_GAP = 1.6;
const LEAST_CELLS = 3;
/** The number of a page in a table of contents stands further behind its line than the words behind one another. */
const NUMBER = /^\d{1,4}$/u;
const PAGE_GAP = 1.8;
const LEAST_GAP = 0.5;
const LEAST_WORDS = 3;

/** The words of a line, cells parted by tabs. */
export function textOf(line: Line, cells: ReadonlySet<number>): string {
  const { words, size } = line;
  let out = '';
  let right: number | null = null;
  // By number, and without taking its words apart: this runs for every word.
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined) continue;
    const { text, left } = word;
    const gap = right === null ? 0 : left - right;
    const isCell = gap > size * CELL_GAP && cells.has(Math.round(left)) && !isStretched(line);
    const isPage =
      i === words.length - 1 &&
      i >= LEAST_WORDS - 1 &&
      gap > size * LEAST_GAP &&
      NUMBER.test(text) &&
      gap > usualGap(words) * PAGE_GAP;
    out += (right === null ? '' : isCell || isPage ? '\t' : ' ') + text;
    right = word.right;
  }
  return out;
}

/** The middle of the distances between the words of a line, the last apart. */
function usualGap(words: readonly Word[]): number {
  const gaps = words.slice(1, -1).map((word, i) => word.left - (words[i]?.right ?? word.left));
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
}

function hasWideGap({ words, size }: Line): boolean {
  return words.some((word, i) => i > 0 && word.left - (words[i - 1]?.right ?? 0) > size * CELL_GAP);
}

/** Words of a line that was stretched to fill its column stand far apart, most of them. */
function isStretched({ words, size }: Line): boolean {
  const wide = words.filter((word, i) => i > 0 && word.left - (words[i - 1]?.right ?? 0) > size * CELL_GAP);
  return words.length > 2 && wide.length * 2 > words.length - 1;
}

/** Where cells begin: behind a wide gap, at a place where words of several lines of the page do. */
export function cellsOf(lines: readonly Line[]): ReadonlySet<number> {
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
  const found = [...counts].filter(([, count]) => count >= LEAST_CELLS);
  return new Set(found.flatMap(([at]) => [at - 1, at, at + 1]));
}
