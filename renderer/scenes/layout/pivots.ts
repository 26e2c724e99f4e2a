import { type Adjacency, degreeOf } from '../../../data/graph/metrics/adjacency.ts';
import { breadthOver, walkFrom } from '../../../data/graph/metrics/breadth.ts';

/** Some nodes far from each other, and how far every node is from them. */
export interface Pivots {
  readonly nodes: Int32Array;
  /** Links between node i and pivot p, at `distances[i * nodes.length + p]`. */
  readonly distances: Float32Array;
}

/**
 * Chooses up to `count` pivots of a connected network, each as far as can be from those before (the k-centres of
 * T. F. Gonzalez, 1985), the first the node with most neighbours. Among equally far nodes `random` decides.
 */
export function choosePivots(network: Adjacency, count: number, random: () => number): Pivots {
  const { nodes } = network;
  const breadth = breadthOver(network);
  const nearest = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  const chosen: number[] = [];
  const columns: Float32Array[] = [];
  for (let pivot = hubOf(network); pivot >= 0 && chosen.length < count; ) {
    walkFrom(network, pivot, breadth);
    chosen.push(pivot);
    columns.push(Float32Array.from(breadth.distances));
    pivot = furthestFrom(breadth.distances, nearest, random);
  }
  const distances = new Float32Array(nodes * chosen.length);
  for (const [p, column] of columns.entries()) {
    for (let i = 0; i < nodes; i += 1) distances[i * chosen.length + p] = column[i] ?? 0;
  }
  return { nodes: Int32Array.from(chosen), distances };
}

function hubOf(network: Adjacency): number {
  let hub = -1;
  for (let i = 0; i < network.nodes; i += 1) {
    if (hub < 0 || degreeOf(network, i) > degreeOf(network, hub)) hub = i;
  }
  return hub;
}

/** Takes a pivot's distances in, and finds a node furthest from all pivots; −1 when all nodes are pivots. */
function furthestFrom(distances: Int32Array, nearest: Float64Array, random: () => number): number {
  let far = 0;
  let found = -1;
  let equals = 0;
  for (let i = 0; i < nearest.length; i += 1) {
    const distance = Math.min(nearest[i] ?? 0, distances[i] ?? 0);
    nearest[i] = distance;
    if (distance < far || distance === 0) continue;
    if (distance > far) equals = 0;
    far = distance;
    equals += 1;
    // Each of the equals is as likely to be kept (reservoir sampling).
    if (random() * equals < 1) found = i;
  }
  return found;
}
