import type { FlatNetwork } from '../../../data/graph/metrics/adjacency.ts';
import type { Work } from '../../../data/graph/metrics/work.ts';
import type { Places } from '../../../data/graph/plain.ts';
import { isLarge } from './large.ts';
import { partAsShown } from './part-as-shown.ts';
import { LINK_LENGTH, simulate } from './simulate.ts';

const HEAT = 0.3;
/** What takes care where there are few nodes, and time where there are many. */
const FEW_TICKS = { ticks: 120, reuse: 1 };
const MANY_TICKS = { ticks: 60, reuse: 4 };
const HASTY_TICKS = { ticks: 10, reuse: 5 };
/** Those who stay do not give way: at full strength they would drive the new ones out of the picture. */
const CHARGE = 0.3;
/** A turn that never comes back to the same direction, so that new neighbours of one node part. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Finds places for the nodes that have none (NaN) among those that have: first in the middle of their neighbours that have
 * one, then by springs and charges, while the others stay where they are, to the last bit. `room` is how far each node keeps
 * others from its middle, `unit` the length of a link in the picture that was.
 */
export function* placeNewcomers(
  network: FlatNetwork,
  room: Float64Array,
  places: Places,
  unit: number,
  hasty = false,
): Work<Places> {
  const { nodes, ends } = network;
  const held = Uint8Array.from({ length: nodes }, (_, i) =>
    Number.isNaN(places[2 * i] ?? Number.NaN) ? 0 : 1,
  );
  const begun = placeAmongNeighbours(ends, places, held, unit);
  // The physics has its own length of a link.
  const scale = LINK_LENGTH / unit;
  const X = Float64Array.from({ length: nodes }, (_, i) => scale * (begun[2 * i] ?? 0));
  const Y = Float64Array.from({ length: nodes }, (_, i) => scale * (begun[2 * i + 1] ?? 0));
  const care = hasty ? HASTY_TICKS : isLarge(nodes) ? MANY_TICKS : FEW_TICKS;
  yield* simulate({ nodes, ends }, X, Y, { ...care, heat: HEAT, charge: CHARGE, held });
  const settled = begun.map((value, k) => {
    const i = k >> 1;
    return held[i] === 1 ? value : ((k % 2 === 0 ? X[i] : Y[i]) ?? 0) / scale;
  });
  if (!hasty) partAsShown(settled, room, held);
  return settled;
}

/** Wave after wave: neighbours of what has a place, then theirs; what nothing ties to them stands below. */
function placeAmongNeighbours(ends: Int32Array, places: Places, held: Uint8Array, unit: number): Places {
  const begun = places.slice();
  const placed = held.slice();
  for (let found = true; found; ) {
    const sums = sumsOfNeighbours(ends, begun, placed);
    found = sums.size > 0;
    for (const [node, { x, y, n }] of sums) {
      begun[2 * node] = x / n + 0.6 * unit * Math.cos(node * GOLDEN_ANGLE);
      begun[2 * node + 1] = y / n + 0.6 * unit * Math.sin(node * GOLDEN_ANGLE);
      placed[node] = 1;
    }
  }
  placeBelow(begun, placed, unit);
  return begun;
}

function sumsOfNeighbours(ends: Int32Array, begun: Places, placed: Uint8Array) {
  const sums = new Map<number, { x: number; y: number; n: number }>();
  const add = (node: number, neighbour: number) => {
    if (placed[node] === 1 || placed[neighbour] !== 1) return;
    const sum = sums.get(node) ?? { x: 0, y: 0, n: 0 };
    sum.x += begun[2 * neighbour] ?? 0;
    sum.y += begun[2 * neighbour + 1] ?? 0;
    sum.n += 1;
    sums.set(node, sum);
  };
  for (let e = 0; e < ends.length; e += 2) {
    add(ends[e] ?? 0, ends[e + 1] ?? 0);
    add(ends[e + 1] ?? 0, ends[e] ?? 0);
  }
  return sums;
}

/** Nodes without any tie to what has a place stand in rows under it. */
function placeBelow(begun: Places, placed: Uint8Array, unit: number): void {
  let [left, right, bottom] = [0, 0, 0];
  for (let i = 0; i < placed.length; i += 1) {
    if (placed[i] !== 1) continue;
    left = Math.min(left, begun[2 * i] ?? 0);
    right = Math.max(right, begun[2 * i] ?? 0);
    bottom = Math.max(bottom, begun[2 * i + 1] ?? 0);
  }
  const inRow = Math.max(8, Math.floor((right - left) / unit));
  let count = 0;
  for (let i = 0; i < placed.length; i += 1) {
    if (placed[i] === 1) continue;
    begun[2 * i] = left + unit * (count % inRow);
    begun[2 * i + 1] = bottom + unit * (2 + Math.floor(count / inRow));
    count += 1;
  }
}
