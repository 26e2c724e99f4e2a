import type { Line, Word } from './page.ts';

/** Words so far apart, in heights, stand in two cells. */
const CELL_GAP = 1.6;

/** "Anne Roux", "P. de la Tour". */
const LIKE_NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:d[eu]|la|le|van|von|\p{Lu}[\p{L}.’'-]*)){1,3}$/u;

/** The first word from one on that stands behind a wide gap; -1 without one. */
function nextGap(words: readonly Word[], size: number, from: number): number {
  for (let i = from; i < words.length; i += 1)
    if ((words[i]?.left ?? 0) - (words[i - 1]?.right ?? 0) > size * CELL_GAP) return i;
  return -1;
}

/** Where the words of a line begin behind its one wide gap, which a name stands before; null without one, or with several. */
function behindGap({ words, size, cell, widest }: Line): number | null {
  if (cell !== undefined || widest <= size * CELL_GAP) return null;
  const at = nextGap(words, size, 1);
  if (at < 0 || nextGap(words, size, at + 1) >= 0) return null;
  const label = words.slice(0, at).map(({ text }) => text);
  return LIKE_NAME.test(label.join(' ')) ? (words[at]?.left ?? null) : null;
}

/** "Anne Roux      Les haies" over "Paul Petit     Le canal": rows whose second cells begin under one another. */
export function areRows(above: Line, below: Line): boolean {
  const one = behindGap(above);
  const other = one === null ? null : behindGap(below);
  return one !== null && other !== null && Math.abs(one - other) <= 1;
}
