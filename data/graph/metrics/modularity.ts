import type { Adjacency } from './adjacency.ts';
import { strength } from './degree.ts';

/**
 * How much more the communities hold together than chance would have it, below 1: M. E. J. Newman, "Analysis of weighted
 * networks", Physical Review E 70, 2004; with the resolution of J. Reichardt, S. Bornholdt, 2006. 0 without links.
 */
export function modularity(network: Adjacency, communities: ArrayLike<number>, resolution = 1): number {
  const { nodes, offsets, targets, weights } = network;
  const sums = strength(network);
  const total = sums.reduce((a, b) => a + b, 0);
  if (total === 0) return 0;
  let inside = 0;
  const outward = new Map<number, number>();
  for (let i = 0; i < nodes; i += 1) {
    const own = communities[i] ?? 0;
    outward.set(own, (outward.get(own) ?? 0) + (sums[i] ?? 0));
    for (let k = offsets[i] ?? 0; k < (offsets[i + 1] ?? 0); k += 1) {
      if (communities[targets[k] ?? 0] === own) inside += weights[k] ?? 0;
    }
  }
  const expected = [...outward.values()].reduce((sum, value) => sum + (value / total) ** 2, 0);
  return inside / total - resolution * expected;
}
