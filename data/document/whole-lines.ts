import type { Span } from '../model/span.ts';
import { isHoursAlone } from './hours-alone.ts';
import { HEIGHT, hasBlankBetween, LEADING, WIDTH } from './letters-on-page.ts';
import type { Line as DrawnLine, Word } from './pdf/page.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';

/** So many lines that have something at one place are a column. */
const LEAST_ALIGNED = 3;

/** Lines of a page that are one of the text, and the stretches of the text that they stand in. */
export interface Whole {
  readonly own: readonly DrawnLine[];
  readonly parts: readonly Span[];
}

/** The lines of a page, those of a cell put together that are one; all others stand by themselves, as those of a text do. */
export function wholeLines(
  text: string,
  ordered: readonly DrawnLine[],
  filled: ReadonlySet<number>,
): readonly Whole[] {
  const { lines: near, drawn } = closedUp(ordered, filled);
  const columns = columnsIn(ordered);
  return paragraphsOf([near]).flatMap(({ lines }) => {
    const own = lines.map(({ line }) => drawn.get(line) ?? line);
    const isCell = own[0]?.cell !== undefined;
    const groups = isCell
      ? [own]
      : own.flatMap(line => atColumns(line.words, columns).map(words => [{ ...line, words }]));
    return groups.map(group => ({
      own: group,
      parts: group.flatMap(({ words }) => stretchesOf(text, words)),
    }));
  });
}

/** How many lines have something that begins at a place, behind a gap. */
function columnsIn(lines: readonly DrawnLine[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { words, cell } of lines)
    for (const [i, { left }] of words.entries())
      if (cell === undefined && isBehindGap(words, i)) found.set(left, (found.get(left) ?? 0) + 1);
  return found;
}

function isBehindGap(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return before !== undefined && word !== undefined && word.left - before.right > WIDTH;
}

/** A line that is no cell, cut where several begin at one place behind a gap, but for what stands behind hours: "Talk 3 Anne Roux     Les haies". */
function atColumns(
  words: readonly Word[],
  columns: ReadonlyMap<number, number>,
): readonly (readonly Word[])[] {
  const out: Word[][] = [[]];
  for (const [i, word] of words.entries()) {
    const last = out.at(-1) ?? [];
    const isCut = isBehindGap(words, i) && (columns.get(word.left) ?? 0) >= LEAST_ALIGNED;
    if (isCut && !isHoursAlone(last.map(({ text }) => text).join(' '))) out.push([word]);
    else last.push(word);
  }
  return out;
}

/** Lines of one cell as near as they would stand by themselves: between them a text has lines that only cells beside fill. */
function closedUp(
  ordered: readonly DrawnLine[],
  filled: ReadonlySet<number>,
): { readonly lines: readonly DrawnLine[]; readonly drawn: ReadonlyMap<DrawnLine, DrawnLine> } {
  const drawn = new Map<DrawnLine, DrawnLine>();
  const lines: DrawnLine[] = [];
  for (const [i, line] of ordered.entries()) {
    const [before, moved] = [ordered[i - 1], lines.at(-1)];
    const isNext =
      before !== undefined &&
      moved !== undefined &&
      before.cell !== undefined &&
      before.cell.table === line.cell?.table &&
      before.cell.row === line.cell.row &&
      before.cell.column === line.cell.column &&
      !hasBlankBetween(before, line, filled);
    const bottom = isNext ? Math.max(line.bottom, moved.bottom - LEADING) : line.bottom;
    const near = bottom === line.bottom ? line : { ...line, bottom, top: bottom + HEIGHT };
    drawn.set(near, line);
    lines.push(near);
  }
  return { lines, drawn };
}

/** The stretches of the text that the words of a line fill: several where they were put together from more lines than one. */
function stretchesOf(text: string, words: readonly Word[]): readonly { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  for (const { from, to } of words) {
    const last = out.at(-1);
    if (last !== undefined && from >= last.end && /^[ \t\u00a0]*$/u.test(text.slice(last.end, from)))
      last.end = to;
    else out.push({ start: from, end: to });
  }
  return out;
}
