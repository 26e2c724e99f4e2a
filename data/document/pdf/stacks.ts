import type { Hours } from './hour-stack.ts';
import { isAbove, type Piece } from './pieces.ts';

/** Lines of one cell are at most so much further apart than is usual. */
const LEADING = 1.25;

/** Lines of one column that stand close under one another. */
export type Stack = readonly Piece[];

/** The lines of a column as stacks, from the top down. */
export function stacksOf(lines: readonly Piece[], leading: number): readonly Stack[] {
  const out: Piece[][] = [];
  for (const line of lines) {
    const last = out.at(-1)?.at(-1);
    if (last !== undefined && last.middle - line.middle <= line.size * leading * LEADING)
      out.at(-1)?.push(line);
    else out.push([line]);
  }
  return out;
}

/** The hours that stand at the height of some line of a stack, or between two. */
export function hoursBeside(stack: Stack, hours: readonly Hours[]): readonly number[] {
  const [first, last] = [stack[0], stack.at(-1)];
  if (first === undefined || last === undefined) return [];
  return hours.flatMap((hour, i) => (isAbove(hour.low, first) || isAbove(last.middle, hour) ? [] : [i]));
}
