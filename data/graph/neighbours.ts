import type { Graph, GraphLink } from './graph.ts';

/** A way out of a node: over which link, to which node (an index). */
export interface WayOut {
  readonly link: GraphLink;
  readonly to: number;
}

/** The ways out of each node, in the order of the graph's links, over the links that are asked for. */
export function waysOut(
  graph: Graph,
  keepsLink: (link: GraphLink) => boolean = () => true,
): readonly (readonly WayOut[])[] {
  const ways: WayOut[][] = graph.nodes.map(() => []);
  for (const link of graph.links) {
    if (!keepsLink(link) || link.source === link.target) continue;
    ways[link.source]?.push({ link, to: link.target });
    ways[link.target]?.push({ link, to: link.source });
  }
  return ways;
}
