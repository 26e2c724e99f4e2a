import type { Rect } from './scene-words.ts';

/** Room between two columns. */
const BETWEEN = 18;

/** Where a column stands, of so many beside a gutter that holds the names of the rows. */
export function columnOf(count: number, box: Rect, gutter: number, i: number) {
  const width = (box.width - gutter) / Math.max(1, count);
  return { x: box.x + gutter + i * width, width: Math.max(1, width - BETWEEN) };
}
