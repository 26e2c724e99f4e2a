import type { Graph } from './graph.ts';
import { type Adjacency, adjacencyOf, type FlatNetwork, neighboursIn } from './metrics/adjacency.ts';

/** Connected components as lists of node indices, the largest first, ties in order of their first node. */
export function componentsOf(graph: Graph): readonly (readonly number[])[] {
  return groupsOf(adjacencyOf(graph));
}

/** The same of a bare network. */
export function componentsIn(network: FlatNetwork): readonly (readonly number[])[] {
  return groupsOf(neighboursIn(network));
}

function groupsOf({ nodes, offsets, targets }: Adjacency): readonly (readonly number[])[] {
  const seen = new Uint8Array(nodes);
  const components: number[][] = [];
  for (let start = 0; start < nodes; start += 1) {
    if (seen[start] === 1) continue;
    const component = [start];
    seen[start] = 1;
    for (let head = 0; head < component.length; head += 1) {
      const node = component[head] ?? start;
      for (let k = offsets[node] ?? 0; k < (offsets[node + 1] ?? 0); k += 1) {
        const next = targets[k] ?? 0;
        if (seen[next] === 1) continue;
        seen[next] = 1;
        component.push(next);
      }
    }
    components.push(component.toSorted((a, b) => a - b));
  }
  return components.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
