import type { Span } from '../model/span.ts';
import { isHoursAlone } from './hours-alone.ts';
import { type Line, lineOf, lineOfParts } from './lines.ts';
import { blocksOfTables } from './page-cells.ts';
import { type Line as DrawnLine, lineOf as drawnLine, type Word } from './pdf/page.ts';
import { byHours } from './pdf/page-order.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';
import { withPeopleApart } from './people-in-cells.ts';

/** A letter of a text as one of a page: so wide and so high, and lines so far apart. */
const WIDTH = 5;
const HEIGHT = 10;
const LEADING = 12;
const TAB = 8;
/** Columns stand apart by two blanks at least. */
const GAP = /\S {2,}\S|\t/u;
const LEAST_GAPS = 3;
/** Hours, with nothing before them in their cell. */
const LIKE_HOURS = /(?:^\s*|\s{2}|\t)(?:de )?\d{1,2} ?(?:[hH:.]|[ap]\.?m)/u;
const LEAST_HOURS = 3;
/** So many lines that have something at one place are a column. */
const LEAST_ALIGNED = 3;
/** So many lines that only another column has are a blank one here. */
const MOST_BESIDE = 2;

/** The tables of hours on the pages of a text that keeps their places. */
export class PageTables {
  /** How many records the tables have so far. */
  private records = 0;

  constructor(private readonly text: string) {}

  /** The lines of a page with its tables row by row and cell by cell, as they are read on the page; null where it has none. */
  on(page: readonly Line[]): readonly Line[] | null {
    const { text } = this;
    if (!mayHaveTable(text, page)) return null;
    const drawn = page.flatMap((line, i) => drawnOn(text, line, i));
    const ordered = byHours(drawn);
    if (ordered === null || stands(ordered)) return null;
    const { blocks, records } = blocksOfTables(ordered, this.records);
    this.records = records;
    const filled = new Set(drawn.map(({ bottom }) => bottom));
    const out: Line[] = [];
    let above: DrawnLine | null = null;
    for (const { own, parts } of withPeopleApart(text, together(text, ordered, filled))) {
      const [first, from] = [own[0], parts[0]];
      if (first === undefined || from === undefined) continue;
      if (isAlone(above, first, filled)) out.push(lineOf(text, 0, from.start, from.start, null));
      const block = blocks.get(first) ?? null;
      if (first.cell !== undefined && parts.length > 1) out.push(lineOfParts(text, parts, block));
      else
        for (const { start, end } of parts)
          out.push({ ...lineOf(text, 0, start, end, block), inColumn: true });
      above = own.at(-1) ?? first;
    }
    return out;
  }
}

/** Whether lines are read in the order in which a text has them, and none is a cell. */
function stands(lines: readonly DrawnLine[]): boolean {
  const places = lines.map(({ words }) => words[0]?.from ?? 0);
  return lines.every(({ cell }, i) => cell === undefined && (places[i] ?? 0) >= (places[i - 1] ?? 0));
}

/** Lines of a page that are one of the text, and the stretches of the text that they stand in. */
export interface Whole {
  readonly own: readonly DrawnLine[];
  readonly parts: readonly Span[];
}

/** The lines of a page, those of a cell put together that are one; all others stand by themselves, as those of a text do. */
function together(
  text: string,
  ordered: readonly DrawnLine[],
  filled: ReadonlySet<number>,
): readonly Whole[] {
  const { lines: near, drawn } = closedUp(ordered, filled);
  const columns = columnsIn(ordered);
  return paragraphsOf([near]).flatMap(({ lines }) => {
    const own = lines.map(({ line }) => drawn.get(line) ?? line);
    const isCell = own[0]?.cell !== undefined;
    const groups = isCell ? [own] : own.flatMap(line => atColumns(line.words, columns).map(words => [{ ...line, words }]));
    return groups.map(group => ({ own: group, parts: group.flatMap(({ words }) => stretchesOf(text, words)) }));
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
function atColumns(words: readonly Word[], columns: ReadonlyMap<number, number>): readonly (readonly Word[])[] {
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

function mayHaveTable(text: string, page: readonly Line[]): boolean {
  let [gaps, hours] = [0, 0];
  for (const { start, end } of page) {
    const raw = text.slice(start, end);
    if (GAP.test(raw)) gaps += 1;
    if (LIKE_HOURS.test(raw)) hours += 1;
  }
  return gaps >= LEAST_GAPS && hours >= LEAST_HOURS;
}

/** A line of a text as it would stand on a page. */
function drawnOn(text: string, { start, end }: Line, row: number): readonly DrawnLine[] {
  const words: Word[] = [];
  const bottom = -row * LEADING;
  let column = 0;
  let at = 0;
  for (const { index, 0: said } of text.slice(start, end).matchAll(/\t|[^\s]+/gu)) {
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

/** Whether a blank line parts a line from the one above: rows stand apart, and so does what has blank lines around it. */
function isAlone(above: DrawnLine | null, line: DrawnLine, filled: ReadonlySet<number>): boolean {
  if (above === null || above === line) return false;
  const [one, two] = [above.cell, line.cell];
  if (one !== undefined || two !== undefined) return one?.table !== two?.table || one?.row !== two?.row;
  if (above.bottom === line.bottom) return false;
  const between = (above.bottom - line.bottom) / LEADING - 1;
  return between < 0 || between >= MOST_BESIDE || hasBlankBetween(above, line, filled);
}

/** Whether a line between two is blank on the whole page. */
function hasBlankBetween(above: DrawnLine, line: DrawnLine, filled: ReadonlySet<number>): boolean {
  for (let at = above.bottom - LEADING; at > line.bottom; at -= LEADING) if (!filled.has(at)) return true;
  return false;
}
