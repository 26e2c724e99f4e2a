import type { Line } from './lines.ts';
import { type Line as DrawnLine, lineOf as drawnLine, type Word } from './pdf/page.ts';

/** A letter of a text as one of a page: so wide and so high, and lines so far apart. */
export const WIDTH = 5;
export const HEIGHT = 10;
export const LEADING = 12;
const TAB = 8;

/** A line of a text as it would stand on a page. */
export function drawnOn(text: string, { start, end }: Line, row: number): readonly DrawnLine[] {
  const words: Word[] = [];
  const bottom = -row * LEADING;
  let column = 0;
  let at = 0;
  for (const { index, 0: said } of text.slice(start, end).matchAll(/\t|\S+/gu)) {
    column += index - at;
    at = index + said.length;
    if (said === '\t') {
      // One behind a blank was written in its place, and takes no more room.
      column += text[start + index - 1] === ' ' ? 1 : TAB - (column % TAB);
      continue;
    }
    const left = column * WIDTH;
    column += said.length;
    words.push({
      // A soft hyphen that is all of a word is seen.
      text: said === '\u00ad' ? '-' : said,
      left,
      right: column * WIDTH,
      top: bottom + HEIGHT,
      bottom,
      bold: false,
      slanted: false,
      from: start + index,
      to: start + at,
    });
  }
  return words.length === 0 ? [] : [drawnLine(words, { left: 0, right: column * WIDTH })];
}

/** Whether a line between two is blank on the whole page. */
export function hasBlankBetween(above: DrawnLine, line: DrawnLine, filled: ReadonlySet<number>): boolean {
  for (let at = above.bottom - LEADING; at > line.bottom; at -= LEADING) if (!filled.has(at)) return true;
  return false;
}
