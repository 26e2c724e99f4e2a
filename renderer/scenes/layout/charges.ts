import { createQuadrants, type Quadrants } from './quadrants.ts';

/** Bodies that push each other off: places, and the push on each as last felt. */
export interface Charges {
  readonly pushX: Float64Array;
  readonly pushY: Float64Array;
  /** Feels the pushes between bodies at these places. */
  readonly feel: (X: Float64Array, Y: Float64Array) => void;
}

/** Bodies in a leaf: they look at the rest of the world together. */
const LEAF = 16;

/**
 * The repulsion of d3-force's forceManyBody (strength −1 for each body, distanceMin 1): every body pushes every other by one
 * over their distance; a cell that is small for its distance (side / distance < `theta`) pushes as one. Walks the tree once
 * a leaf instead of once a body (J. E. Barnes, "A modified tree code", Journal of Computational Physics 87, 1990).
 */
export function createCharges(bodies: number, theta: number): Charges {
  const quadrants = createQuadrants(bodies, LEAF);
  const pushX = new Float64Array(bodies);
  const pushY = new Float64Array(bodies);
  let world = worldFor(256);

  function feel(X: Float64Array, Y: Float64Array): void {
    const tree = quadrants.over(X, Y);
    for (let leaf = 0; leaf < tree.cells; leaf += 1) {
      if (tree.isLeaf[leaf] === 0) continue;
      if (world.x.length < 2 * bodies) world = worldFor(2 * bodies);
      const count = lookAround(tree, leaf, theta, world);
      feelWorld(tree, leaf, world, count);
    }
  }

  function feelWorld(tree: Quadrants, leaf: number, { x, y, mass }: World, count: number): void {
    const [first, last] = [tree.first[leaf] ?? 0, tree.last[leaf] ?? 0];
    for (let b = first; b < last; b += 1) {
      const bx = tree.sortedX[b] ?? 0;
      const by = tree.sortedY[b] ?? 0;
      let px = 0;
      let py = 0;
      for (let c = 0; c < count; c += 1) {
        const dx = bx - (x[c] ?? 0);
        const dy = by - (y[c] ?? 0);
        let square = dx * dx + dy * dy;
        if (square < 1) square = Math.sqrt(square);
        // A body that looks at itself is at no distance, and feels nothing.
        if (square === 0) continue;
        const push = (mass[c] ?? 0) / square;
        px += dx * push;
        py += dy * push;
      }
      const body = tree.order[b] ?? 0;
      pushX[body] = px;
      pushY[body] = py;
    }
  }
  return { pushX, pushY, feel };
}

/** What a leaf sees of all bodies: far cells as one, near bodies one by one. */
interface World {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
}

function worldFor(size: number): World {
  return { x: new Float64Array(size), y: new Float64Array(size), mass: new Float64Array(size) };
}

/** Fills the world as seen from a leaf; returns how many things are in it. */
function lookAround(tree: Quadrants, leaf: number, theta: number, { x, y, mass }: World): number {
  const { left, top, right, bottom } = boundsOf(tree, leaf);
  const limit = 1 / (theta * theta);
  let count = 0;
  for (let cell = 0; cell < tree.cells; ) {
    const cx = tree.x[cell] ?? 0;
    const cy = tree.y[cell] ?? 0;
    const side = tree.side[cell] ?? 0;
    const dx = cx < left ? left - cx : cx > right ? cx - right : 0;
    const dy = cy < top ? top - cy : cy > bottom ? cy - bottom : 0;
    if (side * side * limit < dx * dx + dy * dy) {
      x[count] = cx;
      y[count] = cy;
      mass[count] = tree.mass[cell] ?? 0;
      count += 1;
      cell = tree.skip[cell] ?? tree.cells;
    } else if (tree.isLeaf[cell] === 1) {
      for (let b = tree.first[cell] ?? 0, last = tree.last[cell] ?? 0; b < last; b += 1) {
        x[count] = tree.sortedX[b] ?? 0;
        y[count] = tree.sortedY[b] ?? 0;
        mass[count] = 1;
        count += 1;
      }
      cell = tree.skip[cell] ?? tree.cells;
    } else cell += 1;
  }
  return count;
}

function boundsOf(tree: Quadrants, leaf: number) {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let b = tree.first[leaf] ?? 0, last = tree.last[leaf] ?? 0; b < last; b += 1) {
    const x = tree.sortedX[b] ?? 0;
    const y = tree.sortedY[b] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}
