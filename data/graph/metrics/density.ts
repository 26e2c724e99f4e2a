import { type Adjacency, pairsOf } from './adjacency.ts';

/**
 * Share of the pairs of nodes that are linked, from 0 to 1 (S. Wasserman, K. Faust, Social Network Analysis, 1994, p. 101);
 * 0 where there are fewer than two nodes.
 */
export function density(network: Adjacency): number {
  const { nodes } = network;
  return nodes < 2 ? 0 : (2 * pairsOf(network)) / (nodes * (nodes - 1));
}

/**
 * The same for a network of two modes, of which only pairs across can be linked (S. P. Borgatti, M. G. Everett, "Network
 * analysis of 2-mode data", Social Networks 19, 1997): 0 where one mode is empty.
 */
export function densityOfTwoModes(network: Adjacency, inFirstMode: number): number {
  const across = inFirstMode * (network.nodes - inFirstMode);
  return across === 0 ? 0 : pairsOf(network) / across;
}
