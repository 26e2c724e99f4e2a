import type { Hours } from './hour-stack.ts';
import { areLevel, type Piece } from './pieces.ts';
import { hoursBeside, type Stack } from './stacks.ts';

/** A row that no hours begin. */
interface Headed {
  readonly hours: Hours;
  readonly cells: Map<number, readonly Piece[]>;
  readonly notes: readonly Piece[];
}

/** Stacks of several columns that stand side by side between the hours of two rows, far from both: they head what stands below. */
interface Head {
  readonly own: readonly Stack[];
  readonly first: Piece;
}

/** So many columns have a head of their own at one height: a note stands under one cell. */
const LEAST_HEADS = 2;

/** The heads between the rows of a table, from the columns that its stacks stand in. */
export function headsBetween(
  stacks: readonly (readonly Stack[])[],
  hours: readonly Hours[],
): readonly Head[] {
  const last = hours.at(-1);
  const free = stacks
    .flat()
    .filter(
      stack =>
        hoursBeside(stack, hours).length === 0 && last !== undefined && (stack[0]?.middle ?? 0) > last.middle,
    );
  const heads: { own: Stack[]; readonly first: Piece }[] = [];
  for (const stack of free) {
    const [first] = stack;
    if (first === undefined) continue;
    const beside = heads.find(head => areLevel(head.first, first));
    if (beside === undefined) heads.push({ own: [stack], first });
    else beside.own.push(stack);
  }
  return heads.filter(head => head.own.length >= LEAST_HEADS && isOverNext(head, stacks, hours));
}

/** Whether stacks are no more lines of the row above them, most of whose cells would be there, and stand nearer to the hours below. */
function isOverNext(
  { own, first }: Head,
  stacks: readonly (readonly Stack[])[],
  hours: readonly Hours[],
): boolean {
  const row = hours.findLastIndex(hour => hour.middle > first.middle);
  const [above, below] = [hours[row], hours[row + 1]];
  if (above === undefined || below === undefined) return false;
  const going = stacks.filter(
    column =>
      column.some(stack => own.includes(stack)) &&
      column.some(stack => hoursBeside(stack, hours).includes(row)),
  );
  const low = Math.min(...own.map(stack => stack.at(-1)?.middle ?? first.middle));
  return going.length * 2 < own.length && low - below.middle < above.low - first.middle;
}

/** A row that no hours begin. */
export function rowOfHead({ own, first }: Head, stacks: readonly (readonly Stack[])[]): Headed {
  const { middle, size } = first;
  const cells = new Map(
    stacks.flatMap((column, i) => {
      const stack = column.find(each => own.includes(each));
      return stack === undefined ? [] : [[i, stack] as const];
    }),
  );
  return { hours: { words: [], left: 0, right: 0, middle, low: middle, size }, cells, notes: [] };
}
