import type { Line } from './page.ts';

/** Whether lines that are set in by so many points go on with the line above, which sticks out. */
export type Hangs = (indent: number) => boolean;

/** In heights of a letter. */
const LEAST_INDENT = 0.5;
const MOST_INDENT = 5;
/** From line to line of one paragraph. */
const MOST_LEADING = 1.6;
/** So many lines that surely go on show how a document sets in the rest of a paragraph. */
const LEAST_SHOWN = 2;
/** Points by which two indents may differ and be one. */
const NEAR = 0.75;

/** Whether a line stands in the middle of its column: what is centred is set in, too. */
export function isCentred({ left, right, column, size }: Line): boolean {
  return Math.abs(left - column.left - (column.right - right)) <= size * LEAST_INDENT;
}

/** By how much a line is set in that begins in lower case, right below another; null for any other line. */
function surelySetIn(above: Line, below: Line): number | null {
  const [begin = '', end = ''] = [below.words[0]?.text, above.words.at(-1)?.text];
  if (!/^\p{Ll}{2}/u.test(begin) || /[.!?:;]$/u.test(end) || above.bold !== below.bold || isCentred(below))
    return null;
  if (above.column.left !== below.column.left || above.cell !== undefined || below.cell !== undefined)
    return null;
  const distance = above.bottom - below.bottom;
  if (distance <= 0 || distance > below.size * MOST_LEADING) return null;
  const indent = below.left - (above.inner ?? above.left);
  return indent > below.size * LEAST_INDENT && indent <= below.size * MOST_INDENT ? indent : null;
}

/**
 * Where the first line of each entry sticks out ("Anne Roux, Paul Petit et Luc Morel comme" / "    rapporteurs."): the indents of lines
 * that begin in lower case tell it, and count for lines with a capital too.
 */
export function hangingsOf(pages: readonly (readonly Line[])[]): Hangs {
  const shown = pages.flatMap(lines =>
    lines.flatMap((line, i) => {
      const above = lines[i - 1];
      const indent = above === undefined ? null : surelySetIn(above, line);
      return indent === null ? [] : [indent];
    }),
  );
  if (shown.length < LEAST_SHOWN) return () => false;
  const counts = new Map<number, number>();
  for (const indent of shown) counts.set(Math.round(indent), (counts.get(Math.round(indent)) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count >= LEAST_SHOWN).map(([indent]) => indent);
  return indent => usual.some(one => Math.abs(one - indent) <= NEAR);
}
