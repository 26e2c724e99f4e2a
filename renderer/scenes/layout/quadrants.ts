import { BITS, createCurveSort } from './curve.ts';

/**
 * A quadtree as flat arrays (J. Barnes, P. Hut, "A hierarchical O(N log N) force-calculation algorithm", Nature 324, 1986):
 * cells in depth-first order, each with the place after its last descendant, over bodies sorted along a Z curve
 * (G. M. Morton, 1966), so that the bodies of a cell stand side by side.
 */
export interface Quadrants {
  /** Number of cells in use. */
  cells: number;
  /** Middle of the bodies in each cell, and how many they are. */
  x: Float64Array;
  y: Float64Array;
  mass: Float64Array;
  /** Side of each cell. */
  side: Float64Array;
  /** First cell that is not inside. */
  skip: Int32Array;
  /** Bodies of each cell, by their place in `order`: from `first` to before `last`. */
  first: Int32Array;
  last: Int32Array;
  isLeaf: Uint8Array;
  /** Bodies along the curve, and their places in that order. */
  readonly order: Int32Array;
  readonly sortedX: Float64Array;
  readonly sortedY: Float64Array;
}

/** A quadtree over so many bodies, to be grown again and again in the same memory. */
export function createQuadrants(bodies: number, leafSize: number) {
  const tree: Quadrants = {
    cells: 0,
    ...cellsFor(Math.max(64, bodies)),
    order: new Int32Array(bodies),
    sortedX: new Float64Array(bodies),
    sortedY: new Float64Array(bodies),
  };
  const curve = createCurveSort(bodies);

  function grow(first: number, last: number, shift: number, side: number): number {
    if (tree.cells >= tree.mass.length) enlarge(tree);
    const cell = tree.cells;
    tree.cells += 1;
    tree.first[cell] = first;
    tree.last[cell] = last;
    tree.side[cell] = side;
    let [x, y] = [0, 0];
    if (last - first <= leafSize || shift < 0) {
      tree.isLeaf[cell] = 1;
      for (let b = first; b < last; b += 1) {
        x += tree.sortedX[b] ?? 0;
        y += tree.sortedY[b] ?? 0;
      }
    } else {
      tree.isLeaf[cell] = 0;
      for (let from = first; from < last; ) {
        const to = curve.endOfQuadrant(from, last, shift);
        const child = grow(from, to, shift - 2, side / 2);
        x += (tree.x[child] ?? 0) * (to - from);
        y += (tree.y[child] ?? 0) * (to - from);
        from = to;
      }
    }
    tree.mass[cell] = last - first;
    tree.x[cell] = x / (last - first);
    tree.y[cell] = y / (last - first);
    tree.skip[cell] = tree.cells;
    return cell;
  }

  /** Grows the tree over bodies at these places. */
  function over(X: Float64Array, Y: Float64Array): Quadrants {
    const side = curve.along(X, Y, tree.order);
    for (let b = 0; b < bodies; b += 1) {
      const body = tree.order[b] ?? 0;
      tree.sortedX[b] = X[body] ?? 0;
      tree.sortedY[b] = Y[body] ?? 0;
    }
    tree.cells = 0;
    if (bodies > 0) grow(0, bodies, 2 * BITS - 2, side);
    return tree;
  }
  return { over };
}

function cellsFor(size: number) {
  return {
    x: new Float64Array(size),
    y: new Float64Array(size),
    mass: new Float64Array(size),
    side: new Float64Array(size),
    skip: new Int32Array(size),
    first: new Int32Array(size),
    last: new Int32Array(size),
    isLeaf: new Uint8Array(size),
  };
}

function enlarge(tree: Quadrants): void {
  const larger = cellsFor(2 * tree.mass.length);
  larger.x.set(tree.x);
  larger.y.set(tree.y);
  larger.mass.set(tree.mass);
  larger.side.set(tree.side);
  larger.skip.set(tree.skip);
  larger.first.set(tree.first);
  larger.last.set(tree.last);
  larger.isLeaf.set(tree.isLeaf);
  Object.assign(tree, larger);
}
