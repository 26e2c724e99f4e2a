import type { Line } from '../document/lines.ts';

const MOST_LINES = 60;

/** The lines that may be a title page: so many from the first that has words, for the head of a web page has none. */
export function firstPage(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ text }) => text !== '');
  return lines.slice(0, Math.max(0, first) + MOST_LINES);
}
