import type { Adjacency } from './adjacency.ts';
import { breadthOver, walkFrom } from './breadth.ts';
import type { Work } from './work.ts';

/**
 * How near each node is to those it can reach, times the share of the network that it can reach (S. Wasserman, K. Faust,
 * Social Network Analysis, 1994, p. 201): comparable between separate groups. 0 for a node without links.
 */
export function* closeness(network: Adjacency): Work<Float64Array> {
  const { nodes } = network;
  const near = new Float64Array(nodes);
  const breadth = breadthOver(network);
  for (let node = 0; node < nodes; node += 1) {
    walkFrom(network, node, breadth);
    let total = 0;
    for (let k = 0; k < breadth.reached; k += 1) total += breadth.distances[breadth.order[k] ?? 0] ?? 0;
    const others = breadth.reached - 1;
    near[node] = total > 0 ? (others / total) * (others / (nodes - 1)) : 0;
    yield (node + 1) / nodes;
  }
  return near;
}
