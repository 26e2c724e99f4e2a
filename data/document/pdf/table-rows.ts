import type { Hours } from './hour-stack.ts';
import type { Column } from './page.ts';
import { areLevel, isAbove, type Piece, pieceOf } from './pieces.ts';
import { headsBetween, rowOfHead } from './row-heads.ts';
import { hoursBeside, type Stack, stacksOf } from './stacks.ts';

/** A row: its hours, and the lines of its cells, by their column from 0. */
export interface RowOfPieces {
  readonly hours: Hours;
  readonly cells: ReadonlyMap<number, readonly Piece[]>;
  /** What stands under its hours: how long it takes, a room. */
  readonly notes: readonly Piece[];
}

/** What a table is made of. `leading` is in heights of a letter. */
export interface Pieces {
  readonly hours: readonly Hours[];
  readonly notes: readonly Piece[];
  readonly cells: readonly Piece[];
  readonly columns: readonly Column[];
  readonly leading: number;
}

/** So many rows are halfway, and so many are not, before that says how hours stand. */
const LEAST_MIXED = 2;

/** A row while its cells are found. */
interface Row extends RowOfPieces {
  readonly cells: Map<number, readonly Piece[]>;
}

/** Cells by rows: what stands beside its hours, and what goes on with that. */
export function rowsOf({ hours, notes, cells, columns, leading }: Pieces): readonly RowOfPieces[] {
  const stacks = columns.map((_, i) =>
    stacksOf(linesIn(cells.filter(piece => columnAt(piece, columns) === i)), leading),
  );
  const isCentred = areCentred(stacks.flat(), hours);
  const under = notes.toSorted((a, b) => b.middle - a.middle);
  const rows: Row[] = hours.map((each, i) => ({
    hours: each,
    cells: new Map<number, Piece[]>(),
    notes: under.filter(note => hours.findLastIndex(hour => hour.middle > note.middle) === i),
  }));
  const heads = isCentred ? [] : headsBetween(stacks, hours);
  const headed = new Set(heads.flatMap(({ own }) => own));
  for (const [column, own] of stacks.entries()) {
    for (const stack of own) {
      if (headed.has(stack)) continue;
      for (const [line, row] of placed(stack, hours, isCentred)) {
        const found = rows[row]?.cells;
        found?.set(column, [...(found.get(column) ?? []), line]);
      }
    }
  }
  for (const head of heads) rows.push(rowOfHead(head, stacks));
  return heads.length === 0 ? rows : rows.sort((a, b) => b.hours.middle - a.hours.middle);
}

/** The column in which a piece begins. */
function columnAt({ left }: Piece, columns: readonly Column[]): number {
  return Math.max(
    0,
    columns.findLastIndex(column => left >= column.left - 1),
  );
}

/** Pieces of a column as lines, from the top down. */
function linesIn(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces.toSorted((a, b) => b.middle - a.middle || a.left - b.left)) {
    const last = out.at(-1);
    if (last === undefined || !areLevel(last, piece)) out.push(piece);
    else
      out[out.length - 1] = pieceOf(
        [...last.words, ...piece.words].sort((a, b) => a.left - b.left),
        last,
      );
  }
  return out;
}

/** Whether hours stand at half the height of their row: most cells of more lines than they begin above them. */
function areCentred(stacks: readonly Stack[], hours: readonly Hours[]): boolean {
  const starts = stacks.flatMap(stack => {
    const [row, ...more] = hoursBeside(stack, hours);
    const hour = row === undefined ? undefined : hours[row];
    const [first, second] = stack;
    if (hour === undefined || first === undefined || second === undefined) return [];
    return more.length > 0 ? halfway(stack, hours) : [isAbove(first.middle, hour)];
  });
  return starts.filter(is => is).length * 2 > starts.length;
}

/**
 * Where no room parts rows, those of an odd number of lines have their hours level with one of them, and those of an even number between
 * two: whether some of both are among the hours beside a stack, or only the latter, once for each of these.
 */
function halfway(stack: Stack, hours: readonly Hours[]): readonly boolean[] {
  const beside = hoursBeside(stack, hours).flatMap(i => hours[i] ?? []);
  const between = beside.filter(hour => !stack.some(line => areLevel(hour, line)));
  const level = beside.length - between.length;
  const isHalfway = between.length >= LEAST_MIXED && (level === 0 || level >= LEAST_MIXED);
  return isHalfway ? between.map(() => true) : [];
}

/** The lines of a stack with the row of each. */
function placed(
  stack: Stack,
  hours: readonly Hours[],
  isCentred: boolean,
): readonly (readonly [Piece, number])[] {
  const beside = hoursBeside(stack, hours);
  const [only = 0] = beside;
  const hour = hours[only];
  const first = stack[0];
  if (first === undefined || hour === undefined) return [];
  if (beside.length === 1 && (isCentred || !isAbove(first.middle, hour)))
    return stack.map(line => [line, only]);
  if (!isCentred) return downFrom(first, stack, hours);
  if (beside.length > 1) return shared(stack, beside, hours);
  const row = nearest((first.middle + (stack.at(-1)?.middle ?? first.middle)) / 2, hours);
  return stack.map(line => [line, row]);
}

/** The lines of a stack over several rows, each row taking those in the middle of which its hours stand. */
function shared(
  stack: Stack,
  rows: readonly number[],
  hours: readonly Hours[],
): readonly (readonly [Piece, number])[] {
  // costs[n]: the least sum of distances when the rows so far take the first n lines, and how many the last of them begins at.
  let costs: readonly { cost: number; cuts: readonly number[] }[] = [{ cost: 0, cuts: [] }];
  for (const row of rows) {
    const hour = hours[row];
    const centre = hour === undefined ? 0 : (hour.middle + hour.low) / 2;
    const next: { cost: number; cuts: readonly number[] }[] = [];
    for (let end = 0; end <= stack.length; end += 1) {
      for (let start = 0; start < Math.min(end, costs.length); start += 1) {
        const before = costs[start];
        const [first, last] = [stack[start], stack[end - 1]];
        if (before === undefined || first === undefined || last === undefined) continue;
        const cost = before.cost + Math.abs((first.middle + last.middle) / 2 - centre);
        if (cost < (next[end]?.cost ?? Number.POSITIVE_INFINITY))
          next[end] = { cost, cuts: [...before.cuts, start] };
      }
    }
    costs = next;
  }
  const cuts = costs[stack.length]?.cuts ?? [];
  return stack.map((line, i) => [
    line,
    rows[
      Math.max(
        0,
        cuts.findLastIndex(cut => cut <= i),
      )
    ] ?? 0,
  ]);
}

/** Lines of rows that begin with their hours: a line goes to the row before, unless it stands level with the hours of its own. */
function downFrom(
  first: Piece,
  stack: Stack,
  hours: readonly Hours[],
): readonly (readonly [Piece, number])[] {
  let row = Math.max(
    0,
    hours.findLastIndex(hour => !isAbove(first.middle, hour)),
  );
  return stack.map(line => {
    const own = hours.findIndex(hour => areLevel(hour, line));
    row = Math.max(row, own);
    return [line, row];
  });
}

function nearest(middle: number, hours: readonly Hours[]): number {
  const away = hours.map(hour => Math.abs((hour.middle + hour.low) / 2 - middle));
  return away.indexOf(Math.min(...away));
}
