import type { Graph } from './graph.ts';

/** How many links end at each node, in the order of the graph. */
export function degreesOf({ nodes, links }: Pick<Graph, 'nodes' | 'links'>): Uint32Array {
  const degrees = new Uint32Array(nodes.length);
  for (const { source, target } of links) {
    for (const end of [source, target]) degrees[end] = (degrees[end] ?? 0) + 1;
  }
  return degrees;
}
