import { seeded } from './random.ts';

/** A network as flat arrays: link i ties nodes `ends[2 i]` and `ends[2 i + 1]`. */
export interface FlatGraph {
  readonly nodes: number;
  readonly ends: Int32Array;
  /** Room that each node needs around itself, in layout units: nearer ones push each other apart. */
  readonly room: Float64Array;
}

export interface SpringOptions {
  readonly seed: number;
  /** x and y per node to start from; a node at NaN is new. Absent: all are new. */
  readonly start?: Float64Array;
  /** Nodes that do not move: 1 for each that is held. */
  readonly held?: Uint8Array;
}

/** d3-force's own values: charge, rest length of a link, decay of speed, number of steps. */
const CHARGE = -60;
const LENGTH = 34;
const SLOWING = 0.6;
const STEPS = 300;
/** Most rounds of moving apart what still overlaps. */
const ROUNDS = 80;

/** A spiral of equal density, as in d3-force: every start is the same and no two nodes share a place. */
function spiral(graph: FlatGraph, options: SpringOptions): { X: Float64Array; Y: Float64Array } {
  const { nodes } = graph;
  const X = new Float64Array(nodes);
  const Y = new Float64Array(nodes);
  const random = seeded(options.seed);
  const turn = Math.PI * (3 - Math.sqrt(5));
  const angle = random() * 2 * Math.PI;
  for (let i = 0; i < nodes; i += 1) {
    const x = options.start?.[2 * i] ?? Number.NaN;
    const y = options.start?.[2 * i + 1] ?? Number.NaN;
    const r = 10 * Math.sqrt(0.5 + i);
    X[i] = Number.isNaN(x) ? r * Math.cos(i * turn + angle) : x;
    Y[i] = Number.isNaN(y) ? r * Math.sin(i * turn + angle) : y;
  }
  placeNewOnes(graph, options.start, X, Y);
  return { X, Y };
}

/** A new node starts in the middle of its neighbours that have a place. */
function placeNewOnes(
  { ends }: FlatGraph,
  start: Float64Array | undefined,
  X: Float64Array,
  Y: Float64Array,
): void {
  if (start === undefined) return;
  const isNew = (i: number) => Number.isNaN(start[2 * i] ?? Number.NaN);
  const sums = new Map<number, { x: number; y: number; n: number }>();
  for (let e = 0; e < ends.length; e += 2) {
    const a = ends[e] ?? 0;
    const b = ends[e + 1] ?? 0;
    for (const [fresh, known] of [
      [a, b],
      [b, a],
    ] as const) {
      if (!isNew(fresh) || isNew(known)) continue;
      const sum = sums.get(fresh) ?? { x: 0, y: 0, n: 0 };
      sums.set(fresh, { x: sum.x + (X[known] ?? 0), y: sum.y + (Y[known] ?? 0), n: sum.n + 1 });
    }
  }
  // A small turn for each keeps two new neighbours of one node from sharing its place.
  for (const [i, { x, y, n }] of sums) {
    X[i] = x / n + LENGTH * Math.cos(i);
    Y[i] = y / n + LENGTH * Math.sin(i);
  }
}

/**
 * Lays out one connected network by springs and charges, with the physics of d3-force (Bostock; velocity Verlet after
 * Dwyer 2009), every pair of nodes counted: exact, and quick up to some thousand nodes. Returns x and y per node,
 * around their middle unless some are held.
 */
export function springs(graph: FlatGraph, options: SpringOptions): Float64Array {
  const { nodes, ends } = graph;
  const { X, Y } = spiral(graph, options);
  const VX = new Float64Array(nodes);
  const VY = new Float64Array(nodes);
  const degree = new Int32Array(nodes);
  for (const end of ends) degree[end] = (degree[end] ?? 0) + 1;
  const cooling = 1 - 0.001 ** (1 / STEPS);
  let heat = 1;
  for (let step = 0; step < STEPS; step += 1) {
    heat -= heat * cooling;
    repel(graph.room, X, Y, VX, VY, heat);
    pull(ends, degree, X, Y, VX, VY, heat);
    for (let i = 0; i < nodes; i += 1) {
      if (options.held?.[i] === 1) continue;
      VX[i] = (VX[i] ?? 0) * SLOWING;
      VY[i] = (VY[i] ?? 0) * SLOWING;
      X[i] = (X[i] ?? 0) + (VX[i] ?? 0);
      Y[i] = (Y[i] ?? 0) + (VY[i] ?? 0);
    }
  }
  separate(graph.room, options.held, X, Y);
  if (options.held === undefined) centre(X, Y);
  const places = new Float64Array(2 * nodes);
  for (let i = 0; i < nodes; i += 1) {
    places[2 * i] = X[i] ?? 0;
    places[2 * i + 1] = Y[i] ?? 0;
  }
  return places;
}

/** Charges between all pairs, and a firm push between those whose marks would touch. */
function repel(
  room: Float64Array,
  X: Float64Array,
  Y: Float64Array,
  VX: Float64Array,
  VY: Float64Array,
  heat: number,
): void {
  for (let i = 0; i < X.length; i += 1) {
    for (let j = i + 1; j < X.length; j += 1) {
      const dx = (X[j] ?? 0) - (X[i] ?? 0) || 1e-6 * (j - i);
      const dy = (Y[j] ?? 0) - (Y[i] ?? 0) || 1e-6;
      const square = Math.max(1, dx * dx + dy * dy);
      const near = (room[i] ?? 0) + (room[j] ?? 0);
      let force = (CHARGE * heat) / square;
      if (square < near * near) {
        const distance = Math.sqrt(square);
        force -= ((near - distance) / distance) * 0.35;
      }
      VX[i] = (VX[i] ?? 0) + dx * force;
      VY[i] = (VY[i] ?? 0) + dy * force;
      VX[j] = (VX[j] ?? 0) - dx * force;
      VY[j] = (VY[j] ?? 0) - dy * force;
    }
  }
}

/** Moves pairs that are still too near straight apart, until none is or the patience is out; held nodes stay. */
function separate(room: Float64Array, held: Uint8Array | undefined, X: Float64Array, Y: Float64Array): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let i = 0; i < X.length; i += 1) {
      for (let j = i + 1; j < X.length; j += 1) {
        const near = (room[i] ?? 0) + (room[j] ?? 0);
        const dx = (X[j] ?? 0) - (X[i] ?? 0) || 1e-6 * (j - i);
        const dy = (Y[j] ?? 0) - (Y[i] ?? 0) || 1e-6;
        const distance = Math.sqrt(dx * dx + dy * dy);
        if (distance >= near) continue;
        const [a, b] = [held?.[i] === 1 ? 0 : 1, held?.[j] === 1 ? 0 : 1];
        if (a + b === 0) continue;
        moved = true;
        const share = (near - distance + 0.01) / distance / (a + b);
        X[i] = (X[i] ?? 0) - dx * share * a;
        Y[i] = (Y[i] ?? 0) - dy * share * a;
        X[j] = (X[j] ?? 0) + dx * share * b;
        Y[j] = (Y[j] ?? 0) + dy * share * b;
      }
    }
    if (!moved) return;
  }
}

/** Springs along the links, softer where both ends have many. */
function pull(
  ends: Int32Array,
  degree: Int32Array,
  X: Float64Array,
  Y: Float64Array,
  VX: Float64Array,
  VY: Float64Array,
  heat: number,
): void {
  for (let e = 0; e < ends.length; e += 2) {
    const a = ends[e] ?? 0;
    const b = ends[e + 1] ?? 0;
    const [da, db] = [degree[a] ?? 1, degree[b] ?? 1];
    const dx = (X[b] ?? 0) + (VX[b] ?? 0) - (X[a] ?? 0) - (VX[a] ?? 0) || 1e-6;
    const dy = (Y[b] ?? 0) + (VY[b] ?? 0) - (Y[a] ?? 0) - (VY[a] ?? 0) || 1e-6;
    const distance = Math.sqrt(dx * dx + dy * dy);
    const force = (((distance - LENGTH) / distance) * heat) / Math.min(da, db);
    const share = da / (da + db);
    VX[b] = (VX[b] ?? 0) - dx * force * share;
    VY[b] = (VY[b] ?? 0) - dy * force * share;
    VX[a] = (VX[a] ?? 0) + dx * force * (1 - share);
    VY[a] = (VY[a] ?? 0) + dy * force * (1 - share);
  }
}

function centre(X: Float64Array, Y: Float64Array): void {
  const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  const [x, y] = [mean(X), mean(Y)];
  for (let i = 0; i < X.length; i += 1) {
    X[i] = (X[i] ?? 0) - x;
    Y[i] = (Y[i] ?? 0) - y;
  }
}
