import type { Line } from './page.ts';

/** Words so far apart, in heights, stand in two cells. */
const CELL_GAP = 1.6;

/** "Anne Roux", "P. de la Tour". */
const LIKE_NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:d[eu]|la|le|van|von|\p{Lu}[\p{L}.’'-]*)){1,3}$/u;

/** Where the words of a line begin behind its one wide gap, which a name stands before; null without one, or with several. */
function behindGap({ words, size, cell }: Line): number | null {
  if (cell !== undefined) return null;
  const at = words.findIndex((word, i) => i > 0 && word.left - (words[i - 1]?.right ?? 0) > size * CELL_GAP);
  const label = words.slice(0, Math.max(0, at)).map(({ text }) => text);
  if (!LIKE_NAME.test(label.join(' '))) return null;
  const behind = words.filter((word, i) => i > 0 && word.left - (words[i - 1]?.right ?? 0) > size * CELL_GAP);
  return behind.length === 1 ? (behind[0]?.left ?? null) : null;
}

/** "Anne Roux      Les haies" over "Paul Petit     Le canal": rows whose second cells begin under one another. */
export function areRows(above: Line, below: Line): boolean {
  const [one, other] = [behindGap(above), behindGap(below)];
  return one !== null && other !== null && Math.abs(one - other) <= 1;
}
