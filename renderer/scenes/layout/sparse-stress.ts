import type { Adjacency } from '../../../data/graph/metrics/adjacency.ts';
import type { Pivots } from './pivots.ts';

/**
 * Draws distances in the picture towards distances in the network: J. X. Zheng, S. Pawar, D. F. M. Goodman, "Graph drawing by
 * stochastic gradient descent", 2019, with the links and the pairs of node and pivot of M. Ortmann, M. Klimenta, U. Brandes,
 * "A sparse stress model", 2017, as terms. Moves `places` (x and y per node, in units of links) and yields after each round.
 */
export function* reduceStress(
  network: Adjacency,
  pivots: Pivots,
  places: Float64Array,
  rounds: number,
  random: () => number,
): Generator<void> {
  const furthest = pivots.distances.reduce((a, b) => Math.max(a, b), 1);
  const weights = pivotWeights(pivots, network.nodes, furthest);
  const order = Int32Array.from({ length: network.nodes }, (_, i) => i);
  // Steps shrink from those that move the weakest term all the way to a tenth of the strongest.
  const first = furthest * furthest;
  const shrink = Math.log(first / 0.1) / Math.max(1, rounds - 1);
  for (let round = 0; round < rounds; round += 1) {
    const rate = first * Math.exp(-shrink * round);
    shuffle(order, random);
    for (const node of order) {
      moveByPivots(node, pivots, weights, furthest, rate, places);
      moveByLinks(node, network, Math.min(1, rate), places);
    }
    yield;
  }
}

/**
 * How much each pivot counts at each distance: as many nodes as lie around the pivot within half the distance, for which it
 * stands, over the distance squared. Row by pivot, column by distance.
 */
function pivotWeights({ nodes: pivots, distances }: Pivots, nodes: number, furthest: number): Float64Array {
  const k = pivots.length;
  const width = furthest + 1;
  const around = new Float64Array(k * width);
  for (let i = 0; i < nodes; i += 1) {
    let own = 0;
    for (let p = 1; p < k; p += 1) {
      if ((distances[i * k + p] ?? 0) < (distances[i * k + own] ?? 0)) own = p;
    }
    const cell = own * width + (distances[i * k + own] ?? 0);
    around[cell] = (around[cell] ?? 0) + 1;
  }
  for (let cell = 1; cell < around.length; cell += 1) {
    if (cell % width > 0) around[cell] = (around[cell] ?? 0) + (around[cell - 1] ?? 0);
  }
  return around.map((_, cell) => {
    const distance = cell % width;
    return distance === 0 ? 0 : (around[cell - distance + (distance >> 1)] ?? 0) / (distance * distance);
  });
}

/** Only the node moves: a pivot that moved for each of thousands would never rest. */
function moveByPivots(
  node: number,
  { nodes: pivots, distances }: Pivots,
  weights: Float64Array,
  furthest: number,
  rate: number,
  places: Float64Array,
): void {
  const k = pivots.length;
  let x = places[2 * node] ?? 0;
  let y = places[2 * node + 1] ?? 0;
  for (let p = 0; p < k; p += 1) {
    const wanted = distances[node * k + p] ?? 0;
    if (wanted === 0) continue;
    const pivot = pivots[p] ?? 0;
    const dx = x - (places[2 * pivot] ?? 0);
    const dy = y - (places[2 * pivot + 1] ?? 0);
    const distance = Math.sqrt(dx * dx + dy * dy) || 1e-9;
    const step = Math.min(1, rate * (weights[p * (furthest + 1) + wanted] ?? 0));
    const share = (step * (distance - wanted)) / (2 * distance);
    x -= share * dx;
    y -= share * dy;
  }
  places[2 * node] = x;
  places[2 * node + 1] = y;
}

function moveByLinks(node: number, network: Adjacency, step: number, places: Float64Array): void {
  const end = network.offsets[node + 1] ?? 0;
  for (let k = network.offsets[node] ?? 0; k < end; k += 1) {
    const other = network.targets[k] ?? 0;
    // Each link once.
    if (other > node) break;
    const dx = (places[2 * node] ?? 0) - (places[2 * other] ?? 0);
    const dy = (places[2 * node + 1] ?? 0) - (places[2 * other + 1] ?? 0);
    const distance = Math.sqrt(dx * dx + dy * dy) || 1e-9;
    const share = (step * (distance - 1)) / (2 * distance);
    places[2 * node] = (places[2 * node] ?? 0) - share * dx;
    places[2 * node + 1] = (places[2 * node + 1] ?? 0) - share * dy;
    places[2 * other] = (places[2 * other] ?? 0) + share * dx;
    places[2 * other + 1] = (places[2 * other + 1] ?? 0) + share * dy;
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}
