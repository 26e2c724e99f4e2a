import type { Places } from './places.ts';

/** A picture to be placed among others: its places, around the origin, and the links between them. */
export interface Parcel {
  readonly places: Places;
  /** Link e ties nodes `ends[2 e]` and `ends[2 e + 1]`. */
  readonly ends: Int32Array;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Side of a cell; what is packed keeps at least one empty cell between. */
const CELL = 14;

/**
 * Where to put each picture so that none lies on another and the whole fills a page of the given aspect: the shapes
 * themselves are packed, cell by cell, not their boxes, so that small ones fill the bays of large ones (K. Freivalds,
 * U. Dogrusoz, P. Kikusts, "Disconnected graph layout and the polyomino packing approach", Graph Drawing 2001). Give the
 * largest first.
 */
export function pack(parcels: readonly Parcel[], aspect: number): readonly Spot[] {
  const taken = new Set<number>();
  const frame = { left: 0, top: 0, right: 0, bottom: 0 };
  return parcels.map(parcel => {
    const shape = shapeOf(parcel);
    const [column, row] = bestSpot(shape, taken, frame, aspect);
    for (const [c, r] of shape.body) {
      taken.add(cellKey(column + c, row + r));
      frame.left = Math.min(frame.left, column + c);
      frame.right = Math.max(frame.right, column + c);
      frame.top = Math.min(frame.top, row + r);
      frame.bottom = Math.max(frame.bottom, row + r);
    }
    return { x: column * CELL, y: row * CELL };
  });
}

type Cell = readonly [column: number, row: number];

interface Shape {
  /** Cells under the nodes and links. */
  readonly body: readonly Cell[];
  /** The same with a cell of air around. */
  readonly halo: readonly Cell[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const HALF = 1 << 20;
const cellKey = (column: number, row: number) => (column + HALF) * 2 * HALF + row + HALF;

function shapeOf({ places, ends }: Parcel): Shape {
  const body = new Map<number, Cell>();
  const mark = (x: number, y: number) => {
    const cell = [Math.round(x / CELL), Math.round(y / CELL)] as const;
    body.set(cellKey(...cell), cell);
  };
  for (let i = 0; i < places.length; i += 2) mark(places[i] ?? 0, places[i + 1] ?? 0);
  for (let e = 0; e < ends.length; e += 2) {
    const [a, b] = [2 * (ends[e] ?? 0), 2 * (ends[e + 1] ?? 0)];
    const [x, y] = [places[a] ?? 0, places[a + 1] ?? 0];
    const [dx, dy] = [(places[b] ?? 0) - x, (places[b + 1] ?? 0) - y];
    const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / CELL);
    for (let s = 1; s < steps; s += 1) mark(x + (dx * s) / steps, y + (dy * s) / steps);
  }
  const halo = new Map<number, Cell>();
  for (const [column, row] of body.values()) {
    for (let c = column - 1; c <= column + 1; c += 1) {
      for (let r = row - 1; r <= row + 1; r += 1) halo.set(cellKey(c, r), [c, r]);
    }
  }
  const cells = [...body.values()];
  return {
    body: cells,
    halo: [...halo.values()],
    left: cells.reduce((least, [c]) => Math.min(least, c), 0),
    right: cells.reduce((most, [c]) => Math.max(most, c), 0),
    top: cells.reduce((least, [, r]) => Math.min(least, r), 0),
    bottom: cells.reduce((most, [, r]) => Math.max(most, r), 0),
  };
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The free place that makes the page grow least; among those, the one nearest to its middle. */
function bestSpot(shape: Shape, taken: ReadonlySet<number>, frame: Frame, aspect: number): Cell {
  let best: Cell | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const limit = 2 * (frame.right - frame.left + frame.bottom - frame.top + shape.right + shape.bottom) + 8;
  for (let ring = 0; ring <= limit; ring += 1) {
    // No spot so far out can do better than one that was found.
    if (best !== null && ring > bestCost) break;
    for (const [column, row] of ringOf(ring, aspect)) {
      const cost = costOf(shape, column, row, frame, aspect);
      if (cost >= bestCost || !isFree(shape, column, row, taken)) continue;
      best = [column, row];
      bestCost = cost;
    }
  }
  return best ?? [limit, 0];
}

/** Half the height that a page around everything needs, and a little for being away from the middle. */
function costOf(shape: Shape, column: number, row: number, frame: Frame, aspect: number): number {
  const left = Math.min(frame.left, column + shape.left);
  const right = Math.max(frame.right, column + shape.right);
  const top = Math.min(frame.top, row + shape.top);
  const bottom = Math.max(frame.bottom, row + shape.bottom);
  const page = Math.max((right - left) / aspect, bottom - top);
  return page / 2 + 0.01 * Math.hypot(column / aspect, row);
}

function isFree(shape: Shape, column: number, row: number, taken: ReadonlySet<number>): boolean {
  return shape.halo.every(([c, r]) => !taken.has(cellKey(column + c, row + r)));
}

/** The cells on a rectangle of the page's aspect around the middle, so many rows away. */
function* ringOf(ring: number, aspect: number): Generator<Cell> {
  const across = Math.round(ring * aspect);
  const before = ring === 0 ? -1 : Math.round((ring - 1) * aspect);
  for (let column = -across; column <= across; column += 1) {
    if (Math.abs(column) > before) for (let row = -ring; row <= ring; row += 1) yield [column, row];
    else {
      yield [column, -ring];
      yield [column, ring];
    }
  }
}
