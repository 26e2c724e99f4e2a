import { cutAt } from './columns.ts';
import { LEAST_HOURS, type Timed, type TimedPieces } from './hour-stack.ts';
import type { Line } from './page.ts';
import { areLevel, type Piece } from './pieces.ts';

/** Hours of one programme begin so near one another, in heights: some stand behind a mark. */
const NEAR = 2.5;
/** Two programmes are so far apart, in heights. */
const APART = 12;
/** Hours of a table that has them in two columns stand level, most of them. */
const MOST_LEVEL = 0.5;
/** Of the pieces of a page, so many may run over the gutter: titles do. */
const MOST_CROSSING = 0.12;

/**
 * A page whose programme goes on in a column beside, as that of a leaflet does: the lines of each column from the left, parted where
 * lines stand over both. Null where hours stand in one column, or level in two.
 */
export function columnsByHours(
  lines: readonly Line[],
  { pieces, timed }: TimedPieces,
): readonly (readonly Line[])[] | null {
  const [first, second] = stacksOf(timed);
  if (first === undefined || second === undefined || areOneTable(first, second)) return null;
  const at = leftOf(second) - 1;
  const crossing = pieces.filter(({ left, right }) => left < at - 1 && right > at + 1).length;
  if (crossing > pieces.length * MOST_CROSSING) return null;
  const out: Line[][] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  for (const line of lines.flatMap(each => cutAt(each, at)).sort((a, b) => b.top - a.top)) {
    if (line.right <= at) left.push(line);
    else if (line.left >= at) right.push(line);
    else {
      out.push(left, right, [line]);
      [left, right] = [[], []];
    }
  }
  out.push(left, right);
  return out.filter(({ length }) => length > 0);
}

/** Hours that begin under one another, from the left. */
function stacksOf(timed: readonly Timed[]): readonly (readonly Timed[])[] {
  const stacks: Timed[][] = [];
  for (const each of timed.toSorted((a, b) => a.hours.left - b.hours.left)) {
    const last = stacks.at(-1)?.at(-1);
    if (last !== undefined && each.hours.left - last.hours.left <= last.hours.size * NEAR)
      stacks.at(-1)?.push(each);
    else stacks.push([each]);
  }
  return stacks.filter(({ length }) => length >= LEAST_HOURS);
}

function leftOf(stack: readonly Timed[]): number {
  return Math.min(...stack.map(({ hours }) => hours.left));
}

/** Whether the hours of two columns are those of one table: near one another, or level. */
function areOneTable(one: readonly Timed[], two: readonly Timed[]): boolean {
  const size = one[0]?.hours.size ?? 0;
  if (leftOf(two) - leftOf(one) < size * APART) return true;
  const isLevel = (piece: Pick<Piece, 'middle' | 'size'>) => one.some(({ hours }) => areLevel(hours, piece));
  return two.filter(({ hours }) => isLevel(hours)).length > two.length * MOST_LEVEL;
}
