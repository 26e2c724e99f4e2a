import { type Adjacency, degreeOf } from './adjacency.ts';

/** Number of neighbours of each node (L. C. Freeman, "Centrality in social networks", Social Networks 1, 1978). */
export function degree(network: Adjacency): Float64Array {
  return Float64Array.from({ length: network.nodes }, (_, i) => degreeOf(network, i));
}

/**
 * Sum of the weights of each node's links (A. Barrat et al., "The architecture of complex weighted networks", PNAS 101,
 * 2004): here the number of passages that tie it to others.
 */
export function strength({ nodes, offsets, weights }: Adjacency): Float64Array {
  const sums = new Float64Array(nodes);
  for (let i = 0; i < nodes; i += 1) {
    for (let k = offsets[i] ?? 0; k < (offsets[i + 1] ?? 0); k += 1)
      sums[i] = (sums[i] ?? 0) + (weights[k] ?? 0);
  }
  return sums;
}
