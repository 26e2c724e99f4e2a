import { type Column, type Line, lineOf } from './page.ts';

/** A gutter is looked for in the middle of the page, at so many places. */
const PLACES = 48;
const MARGIN = 0.25;
/** Within a line, words further apart than this, in heights, may stand in two columns. */
const GAP = 0.8;
/** A gutter is crossed by headings only. */
const MOST_CROSSING = 0.2;
const LEAST_LINES = 6;
/** So many points may what stands beside a gutter reach over it, and a little more for what adding up leaves. */
const SLACK = 2;
/** Lines of running text fill their column; those of a table, or page numbers of a table of contents, do not. */
const FILLED = 0.55;
/** So often, as a share of the lines, the drawing goes from one side to the other where there are columns. */
const MOST_TURNS = 0.08;
/** Three columns are two of which one is two. */
const DEEPEST = 2;

/** The lines of a page in reading order: column by column where there are columns, each line with the column it stands in. */
export function inReadingOrder(lines: readonly Line[]): readonly Line[] {
  return ordered(downwards(lines), DEEPEST);
}

function ordered(lines: readonly Line[], depth: number): readonly Line[] {
  const whole = columnOf(lines);
  const gutter = depth === 0 ? null : gutterOf(lines, whole);
  if (gutter === null) return lines.map(line => ({ ...line, column: whole }));
  const across: Line[] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  const out: Line[] = [];
  const flush = () => {
    out.push(...ordered(left, depth - 1), ...ordered(right, depth - 1));
    [left, right] = [[], []];
  };
  for (const line of lines.flatMap(each => cutAt(each, gutter)).sort((a, b) => b.top - a.top)) {
    if (line.right <= gutter) left.push(line);
    else if (line.left >= gutter) right.push(line);
    else {
      flush();
      across.push(line);
      out.push(line);
    }
  }
  flush();
  return out.map(line => (across.includes(line) ? { ...line, column: whole } : line));
}

/** Where the lines of a column begin and end; a few that stick out say nothing. */
function columnOf(lines: readonly Line[]): Column {
  const lefts = lines.map(line => line.left).sort((a, b) => a - b);
  const rights = lines.map(line => line.right).sort((a, b) => a - b);
  return {
    left: lefts[Math.floor(lefts.length * 0.05)] ?? 0,
    right: rights[Math.max(0, Math.ceil(rights.length * 0.97) - 1)] ?? 0,
  };
}

const MOSTLY = 0.85;
/** A page that is drawn upwards is turned, and has no boxes to tell. */
const OFTEN = 0.5;
/** Boxes begin on one line when they are about this near, in points. */
const LEVEL = 4;

/** Lines from the top down, where that is nearly how they are drawn; else box by box, or as they are drawn where they go upwards. */
function downwards(lines: readonly Line[]): readonly Line[] {
  let down = 0;
  for (let i = 1; i < lines.length; i += 1)
    if ((lines[i]?.top ?? 0) < (lines[i - 1]?.bottom ?? 0) + (lines[i]?.size ?? 0) * 0.5) down += 1;
  if (down >= (lines.length - 1) * MOSTLY) return sideBySide(lines.toSorted((a, b) => b.bottom - a.bottom));
  return down >= (lines.length - 1) * OFTEN ? boxesDownwards(lines) : lines;
}

/** Lines of one box are so near, in heights. */
const IN_BOX = 1.6;

/**
 * Programs that lay out boxes draw them in the order in which they were made: what is drawn line under line is a box, and
 * boxes are read from the top down, those that begin on one line as they are drawn.
 */
function boxesDownwards(lines: readonly Line[]): readonly Line[] {
  const boxes: Line[][] = [];
  for (const line of lines) {
    const last = boxes.at(-1)?.at(-1);
    if (last !== undefined && isUnder(line, last)) boxes.at(-1)?.push(line);
    else boxes.push([line]);
  }
  const levelOf = ([first]: readonly Line[]) => Math.round((first?.bottom ?? 0) / LEVEL);
  return boxes.sort((a, b) => levelOf(b) - levelOf(a)).flat();
}

/** Whether a line is the next one of its box. */
function isUnder(line: Line, above: Line): boolean {
  const gap = above.bottom - line.top;
  const isBelow = line.bottom < above.bottom && gap < above.size * IN_BOX;
  return isBelow && line.left < above.right && line.right > above.left;
}

/** Pieces of one line that were drawn apart are one line again, from left to right. */
function sideBySide(lines: readonly Line[]): readonly Line[] {
  const out: Line[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const level = last !== undefined && Math.abs(last.bottom - line.bottom) < last.size * 0.3;
    const apart = last !== undefined && (line.left >= last.right || line.right <= last.left);
    if (last === undefined || !level || !apart) out.push(line);
    else
      out[out.length - 1] = lineOf(
        [...last.words, ...line.words].sort((a, b) => a.left - b.left),
        last.column,
      );
  }
  return out;
}

interface Stretch extends Column {
  /** When it was drawn. */
  readonly drawn: number;
}

/** The stretches of a line that wide gaps part. */
function stretchesOf({ words, size, right: end, widest }: Line): readonly Stretch[] {
  const [first] = words;
  if (first !== undefined && widest < size * GAP)
    return [{ left: first.left, right: end, drawn: first.from }];
  const out: { left: number; right: number; drawn: number }[] = [];
  for (const { left, right, from } of words) {
    const last = out.at(-1);
    if (last !== undefined && left - last.right < size * GAP) last.right = Math.max(last.right, right);
    else out.push({ left, right, drawn: from });
  }
  return out;
}

/** Where a gutter parts the lines into two columns of running text; null when none does. */
function gutterOf(lines: readonly Line[], { left, right }: Column): number | null {
  const stretches = lines.flatMap(stretchesOf);
  if (stretches.length < LEAST_LINES * 2 || !mayBePartedIn(stretches, { left, right })) return null;
  let best: { at: number; crossing: number } | null = null;
  let run = 0;
  for (let i = 0; i <= PLACES; i += 1) {
    const at = left + (right - left) * (MARGIN + ((1 - 2 * MARGIN) * i) / PLACES);
    const crossing = crossingAt(stretches, at);
    if (best === null || crossing < best.crossing) {
      best = { at, crossing };
      run = 1;
    } else if (crossing === best.crossing && run > 0) {
      // The middle of the widest such place: the gutter itself.
      run += 1;
      best = { at: best.at + ((right - left) * (1 - 2 * MARGIN)) / PLACES / 2, crossing };
    } else run = 0;
  }
  if (best === null || best.crossing > stretches.length * MOST_CROSSING) return null;
  const { at } = best;
  const [one, two] = [
    stretches.filter(each => each.right <= at + 1),
    stretches.filter(each => each.left >= at - 1),
  ];
  if (one.length < LEAST_LINES || two.length < LEAST_LINES) return null;
  const isText = fills(one, at - left) && fills(two, right - at);
  return isText || isDrawnByColumns([...one, ...two], at) ? at : null;
}

/** Whether enough stands on both sides of the places where a gutter is looked for: lines of running text leave nothing on one. */
function mayBePartedIn(stretches: readonly Stretch[], { left, right }: Column): boolean {
  const margin = (right - left) * MARGIN;
  let [one, two] = [0, 0];
  for (const each of stretches) {
    if (each.right <= right - margin + SLACK) one += 1;
    if (each.left >= left + margin - SLACK) two += 1;
  }
  return one >= LEAST_LINES && two >= LEAST_LINES;
}

/** How many stretches run over a place. A loop by itself: it is asked at fifty places of each page. */
function crossingAt(stretches: readonly Stretch[], at: number): number {
  let found = 0;
  for (const { left, right } of stretches) if (left < at - 1 && right > at + 1) found += 1;
  return found;
}

/** A table is drawn row by row; columns are drawn one after the other. */
function isDrawnByColumns(stretches: readonly Stretch[], gutter: number): boolean {
  const sides = stretches.toSorted((a, b) => a.drawn - b.drawn).map(each => each.left >= gutter - 1);
  const turns = sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length;
  return turns <= stretches.length * MOST_TURNS;
}

function fills(stretches: readonly Column[], width: number): boolean {
  const widths = stretches.map(each => each.right - each.left).sort((a, b) => a - b);
  return (widths[widths.length >> 1] ?? 0) >= width * FILLED;
}

/** A line that runs over the gutter without crossing it is two. */
export function cutAt(line: Line, at: number): readonly Line[] {
  const before = line.words.filter(word => word.right <= at + 1);
  const behind = line.words.filter(word => word.left >= at - 1);
  const [last, first] = [before.at(-1), behind[0]];
  if (last === undefined || first === undefined || before.length + behind.length < line.words.length)
    return [line];
  // A line across the page has an ordinary blank there.
  if (first.left - last.right < line.size * GAP) return [line];
  return [lineOf(before, line.column), lineOf(behind, line.column)];
}
