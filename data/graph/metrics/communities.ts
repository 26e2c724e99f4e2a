import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Adjacency } from './adjacency.ts';
import { modularity } from './modularity.ts';
import { seeded } from './random.ts';
import type { Work } from './work.ts';

export interface CommunityOptions {
  /** The same network and seed, the same communities. */
  readonly seed: number;
  /** Above 1 for smaller communities, below 1 for larger ones. */
  readonly resolution: number;
  /** The best of so many runs is kept. */
  readonly runs: number;
}

/**
 * Community of each node, numbered from 0, the largest first: V. D. Blondel et al., "Fast unfolding of communities in large
 * networks", 2008 ("Louvain"), in graphology's implementation. The method depends on the order in which nodes are
 * visited; the best of several seeded orders, by modularity, is kept.
 */
export function* communities(
  network: Adjacency,
  { seed, resolution, runs }: CommunityOptions,
): Work<Float64Array> {
  let best: Float64Array = Float64Array.from({ length: network.nodes }, (_, i) => i);
  if (network.targets.length === 0) return best;
  let bestValue = Number.NEGATIVE_INFINITY;
  const rng = seeded(seed);
  for (let run = 1; run <= runs; run += 1) {
    const found = louvain(graphologyOf(network, shuffled(network.nodes, rng)), {
      getEdgeWeight: 'weight',
      resolution,
      rng,
    });
    const labels = Float64Array.from({ length: network.nodes }, (_, i) => found[i] ?? 0);
    const value = modularity(network, labels, resolution);
    // A run must do better by more than rounding, so that the first of equals is kept everywhere.
    if (value > bestValue + 1e-12) [best, bestValue] = [labels, value];
    yield run / runs;
  }
  return bySize(best);
}

/** All the nodes in a random order (R. Durstenfeld, 1964). */
function shuffled(nodes: number, rng: () => number): readonly number[] {
  const order = Array.from({ length: nodes }, (_, i) => i);
  for (let i = nodes - 1; i > 0; i -= 1) {
    const j = Math.floor(rng() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}

/** The method visits nodes in the order in which they are added. */
function graphologyOf(
  { nodes, offsets, targets, weights }: Adjacency,
  order: readonly number[],
): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const i of order) graph.addNode(i);
  for (let i = 0; i < nodes; i += 1) {
    for (let k = offsets[i] ?? 0; k < (offsets[i + 1] ?? 0); k += 1) {
      const j = targets[k] ?? 0;
      if (j > i) graph.addEdge(i, j, { weight: weights[k] ?? 1 });
    }
  }
  return graph;
}

/** Numbers communities by their size, then by their first node. */
function bySize(labels: Float64Array): Float64Array {
  const sizes = new Map<number, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const ranks = new Map([...sizes].toSorted((a, b) => b[1] - a[1]).map(([label], rank) => [label, rank]));
  return labels.map(label => ranks.get(label) ?? 0);
}
