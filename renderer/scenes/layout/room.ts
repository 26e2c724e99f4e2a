import type { Graph } from '../../../data/graph/graph.ts';

/** Half the width of a session's badge, which bears its short name; radius of any other node with one link; air around. */
const BADGE = 13;
const DISC = 4.4;
const LARGEST = 19;
const AIR = 4;

/** How far from its middle each node keeps others, in pixels of a page: about as large as a scene draws it, and some air. */
export function roomOf(graph: Graph): Float64Array {
  const degrees = new Float64Array(graph.nodes.length);
  for (const { source, target } of graph.links) {
    degrees[source] = (degrees[source] ?? 0) + 1;
    degrees[target] = (degrees[target] ?? 0) + 1;
  }
  return Float64Array.from(graph.nodes, ({ kind, sessions }, i) => {
    const value = Math.max(1, sessions, degrees[i] ?? 0);
    return AIR + (kind === 'session' ? BADGE : Math.min(LARGEST, DISC * Math.sqrt(value)));
  });
}
