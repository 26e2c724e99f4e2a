import type { Line } from '../document/lines.ts';

const MOST_LINES = 60;
/** So many lines with words may be a menu that stands over the first heading of a page. */
const MOST_FILLED = 40;
/** Below the heading of a page stand its days and its place, with the blank lines that its source leaves. */
const BELOW_HEADING = 16;

/** The place behind the first heading of a page, where a menu stands over it; 0 where words of its own do. */
function behindHeading(lines: readonly Line[], first: number): number {
  let filled = 0;
  for (let at = first; at < lines.length && filled < MOST_FILLED; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    if (line.level > 0) return line.level === 1 ? at + BELOW_HEADING : 0;
    filled += 1;
  }
  return 0;
}

/** The lines that may be a title page: so many from the first that has words, for the head of a web page has none. */
export function firstPage(lines: readonly Line[]): readonly Line[] {
  const first = Math.max(
    0,
    lines.findIndex(({ text }) => text !== ''),
  );
  return lines.slice(0, Math.max(first + MOST_LINES, behindHeading(lines, first)));
}
