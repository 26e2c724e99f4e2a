import { cutAt } from './columns.ts';
import { LEAST_HOURS, type Timed, type TimedPieces } from './hour-stack.ts';
import type { Line } from './page.ts';
import { areLevel, type Piece } from './pieces.ts';

/** Hours of one programme begin so near one another, in heights: some stand behind a mark. */
const NEAR = 2.5;
/** Two programmes are so far apart, in heights. */
const APART = 12;
/** The name of a session begins so far to the left of its hours at most, in heights. */
const OUTDENT = 6;
/** A panel begins so far from where it would if all were of one width, as a share of it, and behind a blank of so many heights. */
const PANEL = 0.25;
const BLANK = 2;
/** Hours of a table that has them in two columns stand level, most of them. */
const MOST_LEVEL = 0.5;
/** Of the pieces of a page, so many may run over the gutter: titles do. */
export const MOST_CROSSING = 0.12;

/**
 * A page whose programme goes on in a column beside, as that of a leaflet does: the lines of each column from the left, parted where
 * lines stand over both, and the panel of a leaflet behind them. Null where hours stand in one column, or level in two.
 */
export function columnsByHours(
  lines: readonly Line[],
  { pieces, timed }: TimedPieces,
): readonly (readonly Line[])[] | null {
  const [first, second] = stacksOf(timed);
  if (first === undefined || second === undefined || areOneTable(first, second)) return null;
  const at = gutterBefore(second, pieces);
  const crossing = crossingAt(at, pieces).length;
  if (crossing > pieces.length * MOST_CROSSING) return null;
  const panel = panelBehind(second, leftOf(second) - leftOf(first), pieces);
  const gutters = panel === null ? [at] : [at, panel];
  return partedAt(gutters, lines);
}

/** Lines by the columns that gutters part, from the left; what runs over one stands by itself between what is above and below. */
export function partedAt(gutters: readonly number[], lines: readonly Line[]): readonly (readonly Line[])[] {
  const out: Line[][] = [];
  const fresh = (): readonly Line[][] => Array.from({ length: gutters.length + 1 }, () => []);
  let columns = fresh();
  const cut = gutters.reduce<readonly Line[]>(
    (parts, gutter) => parts.flatMap(each => cutAt(each, gutter)),
    lines,
  );
  for (const line of cut.toSorted((a, b) => b.top - a.top)) {
    const own = gutters.findLastIndex(gutter => line.left >= gutter) + 1;
    if (line.right <= (gutters[own] ?? Number.POSITIVE_INFINITY)) columns[own]?.push(line);
    else {
      out.push(...columns, [line]);
      columns = fresh();
    }
  }
  out.push(...columns);
  return out.filter(({ length }) => length > 0);
}

/**
 * Where the panel begins that a leaflet has behind two of its programme, as wide as they are: nothing runs over the blank before it.
 * Null where nothing stands there.
 */
function panelBehind(stack: readonly Timed[], width: number, pieces: readonly Piece[]): number | null {
  const left = leftOf(stack);
  const [from, to] = [left + width * (1 - PANEL), left + width * (1 + PANEL)];
  const edges = pieces.flatMap(piece => (piece.right > from && piece.right < to ? piece.right : []));
  let best: { at: number; blank: number } | null = null;
  for (const edge of [from, ...edges]) {
    if (crossingAt(edge + 2, pieces).length > 0) continue;
    const next = Math.min(...pieces.flatMap(piece => (piece.left > edge ? piece.left : [])));
    const blank = next - edge;
    if (Number.isFinite(blank) && next < to && (best === null || blank > best.blank))
      best = { at: next - 1, blank };
  }
  const size = stack[0]?.hours.size ?? 0;
  return best !== null && best.blank >= size * BLANK ? best.at : null;
}

/** Where the gutter before hours is: names of sessions may stand out to their left, by less than what is over the whole page. */
function gutterBefore(stack: readonly Timed[], pieces: readonly Piece[]): number {
  const at = leftOf(stack) - 1;
  const farthest = at - (stack[0]?.hours.size ?? 0) * OUTDENT;
  const crossing = crossingAt(at, pieces);
  const before = Math.min(at, ...crossing.flatMap(({ left }) => (left > farthest ? left - 1 : [])));
  return crossingAt(before, pieces).length < crossing.length ? before : at;
}

function crossingAt(at: number, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ left, right }) => left < at - 1 && right > at + 1);
}

/** Hours that begin under one another, from the left. */
export function stacksOf(timed: readonly Timed[]): readonly (readonly Timed[])[] {
  const stacks: Timed[][] = [];
  for (const each of timed.toSorted((a, b) => a.hours.left - b.hours.left)) {
    const last = stacks.at(-1)?.at(-1);
    if (last !== undefined && each.hours.left - last.hours.left <= last.hours.size * NEAR)
      stacks.at(-1)?.push(each);
    else stacks.push([each]);
  }
  return stacks.filter(({ length }) => length >= LEAST_HOURS);
}

export function leftOf(stack: readonly Timed[]): number {
  return Math.min(...stack.map(({ hours }) => hours.left));
}

/** Whether the hours of two columns are those of one table: near one another, or level. */
export function areOneTable(one: readonly Timed[], two: readonly Timed[]): boolean {
  const size = one[0]?.hours.size ?? 0;
  if (leftOf(two) - leftOf(one) < size * APART) return true;
  const isLevel = (piece: Pick<Piece, 'middle' | 'size'>) => one.some(({ hours }) => areLevel(hours, piece));
  return two.filter(({ hours }) => isLevel(hours)).length > two.length * MOST_LEVEL;
}
