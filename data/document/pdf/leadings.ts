import type { Line } from './page.ts';

/** Letters that differ by a smaller share are of one size. */
export const SAME_SIZE = 0.06;
/** In heights of a letter. */
const USUAL_LEADING = 1.6;

/** The usual distance from line to line for letters of a size. */
export function leadingsOf(pages: readonly (readonly Line[])[]): (size: number) => number {
  const found = new Map<number, number[]>();
  for (const lines of pages) {
    for (let i = 1; i < lines.length; i += 1) {
      const [above, below] = [lines[i - 1], lines[i]];
      if (above === undefined || below === undefined || !isSameSize(above, below)) continue;
      const distance = above.bottom - below.bottom;
      if (distance < below.size * 0.5 || distance > below.size * USUAL_LEADING) continue;
      const size = Math.round(below.size);
      const same = found.get(size);
      if (same === undefined) found.set(size, [distance]);
      else same.push(distance);
    }
  }
  const medians = new Map(
    [...found].map(([size, all]) => [size, all.sort((a, b) => a - b)[all.length >> 2] ?? size]),
  );
  return size => medians.get(Math.round(size)) ?? size * 1.05;
}

/** Whether the letters of two lines are of one size. */
export function isSameSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * SAME_SIZE;
}
