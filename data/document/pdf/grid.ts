import type { Column } from './page.ts';
import { type Rule, type RuleSet, ruleSetsOf } from './rules.ts';

/** A cell between rules: the row and the column that it begins in, and its edges. */
export interface GridCell extends Column {
  readonly row: number;
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** A table whose cells rules part, from the top down and from left to right. */
export interface Grid extends Column {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly GridCell[];
}

/** Edges are at least so far apart, in points: nothing stands between nearer ones. */
const LEAST_EDGE = 4;
/** More rows or columns than a table has that somebody reads. */
const MOST_EDGES = 160;

/** The tables on a page whose cells are parted by rules. */
export function gridsOf(rules: Float32Array): readonly Grid[] {
  if (rules.length === 0) return [];
  return ruleSetsOf(rules).flatMap(gridOf);
}

function gridOf(set: RuleSet): readonly Grid[] {
  const xs = edgesOf(set.down, set.across);
  const ys = edgesOf(set.across, set.down).toReversed();
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (xs.length < 3 || ys.length < 3 || xs.length > MOST_EDGES || ys.length > MOST_EDGES) return [];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return [];
  return [{ left, right, top, bottom, cells: cellsBetween(xs, ys, set) }];
}

/** The places of rules, from the lowest up, with the ends of those across them where these reach further. */
function edgesOf(rules: readonly Rule[], across: readonly Rule[]): readonly number[] {
  const ends = [Math.min(...across.map(({ from }) => from)), Math.max(...across.map(({ to }) => to))];
  const places = rules.map(({ at }) => at).sort((a, b) => a - b);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const [low = first, high = last] = ends;
  const all = [
    ...(low < first - LEAST_EDGE ? [low] : []),
    ...places,
    ...(high > last + LEAST_EDGE ? [high] : []),
  ];
  return all.filter((at, i) => i === 0 || at - (all[i - 1] ?? 0) >= LEAST_EDGE);
}

/** Cells by the rules that part them: what no rule parts is one, when it is a rectangle; else a cell a row. */
function cellsBetween(
  xs: readonly number[],
  ys: readonly number[],
  { across, down }: RuleSet,
): readonly GridCell[] {
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  const parted = {
    down: bounds(xs.slice(1, -1), ys, down, (x, y) => x * rows + y),
    across: bounds(ys.slice(1, -1), xs, across, (y, x) => y * columns + x),
  };
  const isOpenRight = (row: number, column: number) =>
    column + 1 < columns && !parted.down.has(column * rows + row);
  const isOpenBelow = (row: number, column: number) =>
    row + 1 < rows && !parted.across.has(row * columns + column);
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let end = column;
      while (isOpenRight(row, end) && !taken.has(row * columns + end + 1)) end += 1;
      let low = row;
      const isWhole = (at: number) => {
        for (let each = column; each <= end; each += 1)
          if (!isOpenBelow(at, each) || (each < end && !isOpenRight(at + 1, each))) return false;
        return !isOpenRight(at + 1, end) && !(column > 0 && isOpenRight(at + 1, column - 1));
      };
      while (isWhole(low)) low += 1;
      for (let r = row; r <= low; r += 1) for (let c = column; c <= end; c += 1) taken.add(r * columns + c);
      const [left = 0, right = 0] = [xs[column], xs[end + 1]];
      const [top = 0, bottom = 0] = [ys[row], ys[low + 1]];
      cells.push({ row, column, left, right, top, bottom });
    }
  }
  return cells;
}

/** The bounds between cells at some places that a rule draws, over at least the middle of a cell. */
function bounds(
  places: readonly number[],
  others: readonly number[],
  rules: readonly Rule[],
  keyOf: (place: number, other: number) => number,
): ReadonlySet<number> {
  const out = new Set<number>();
  for (const [i, place] of places.entries()) {
    const own = rules.filter(({ at }) => Math.abs(at - place) < LEAST_EDGE);
    for (let j = 0; j + 1 < others.length; j += 1) {
      const middle = ((others[j] ?? 0) + (others[j + 1] ?? 0)) / 2;
      if (own.some(({ from, to }) => from <= middle && to >= middle)) out.add(keyOf(i, j));
    }
  }
  return out;
}
