import type { Line, Word } from './page.ts';

/** Words so far apart, in heights, stand in two cells. */
const CELL_GAP = 1.6;

/** "Anne Roux", "P. de la Tour". */
const LIKE_NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:d[eu]|la|le|van|von|\p{Lu}[\p{L}.’'-]*)){1,3}$/u;

/** Where the words of a line begin behind its one wide gap, which a name stands before; null without one, or with several. */
function behindGap({ words, size, cell }: Line): number | null {
  if (cell !== undefined) return null;
  const isBehind = (word: Word, i: number): boolean =>
    i > 0 && word.left - (words[i - 1]?.right ?? 0) > size * CELL_GAP;
  const at = words.findIndex(isBehind);
  if (at < 0 || words.findLastIndex(isBehind) !== at) return null;
  const label = words.slice(0, at).map(({ text }) => text);
  return LIKE_NAME.test(label.join(' ')) ? (words[at]?.left ?? null) : null;
}

/** "Anne Roux      Les haies" over "Paul Petit     Le canal": rows whose second cells begin under one another. */
export function areRows(above: Line, below: Line): boolean {
  const one = behindGap(above);
  const other = one === null ? null : behindGap(below);
  return one !== null && other !== null && Math.abs(one - other) <= 1;
}
