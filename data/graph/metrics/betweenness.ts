import type { Adjacency } from './adjacency.ts';
import { breadthOver, walkFrom } from './breadth.ts';
import type { Work } from './work.ts';

/**
 * Share of the shortest paths between two others that pass through each node, from 0 to 1, by U. Brandes, "A faster
 * algorithm for betweenness centrality", Journal of Mathematical Sociology 25, 2001. Links count one step each; 0 for
 * all where there are fewer than three nodes. Takes nodes × links steps.
 */
export function* betweenness(network: Adjacency): Work<Float64Array> {
  const { nodes, offsets, targets } = network;
  const breadth = breadthOver(network);
  const { order, distances } = breadth;
  const paths = new Float64Array(nodes);
  const dependency = new Float64Array(nodes);
  const between = new Float64Array(nodes);
  for (let source = 0; source < nodes; source += 1) {
    walkFrom(network, source, breadth);
    paths.fill(0);
    dependency.fill(0);
    paths[source] = 1;
    for (let head = 0; head < breadth.reached; head += 1) {
      const node = order[head] ?? 0;
      for (let k = offsets[node] ?? 0; k < (offsets[node + 1] ?? 0); k += 1) {
        const next = targets[k] ?? 0;
        if (distances[next] === (distances[node] ?? 0) + 1)
          paths[next] = (paths[next] ?? 0) + (paths[node] ?? 0);
      }
    }
    for (let tail = breadth.reached - 1; tail > 0; tail -= 1) {
      const node = order[tail] ?? 0;
      const share = (1 + (dependency[node] ?? 0)) / (paths[node] ?? 1);
      for (let k = offsets[node] ?? 0; k < (offsets[node + 1] ?? 0); k += 1) {
        const before = targets[k] ?? 0;
        if (distances[before] !== (distances[node] ?? 0) - 1) continue;
        dependency[before] = (dependency[before] ?? 0) + (paths[before] ?? 0) * share;
      }
      between[node] = (between[node] ?? 0) + (dependency[node] ?? 0);
    }
    yield (source + 1) / nodes;
  }
  const pairs = (nodes - 1) * (nodes - 2);
  return pairs > 0 ? between.map(value => value / pairs) : between;
}
