import type { Graph, GraphLink } from './graph.ts';

/**
 * The part of a graph between the nodes that are kept, in the same order; without `keepsLink`, all their links. A node that
 * is kept stays even when it loses all its links.
 */
export function subgraph(
  graph: Graph,
  keepsNode: (index: number) => boolean,
  keepsLink: (link: GraphLink) => boolean = () => true,
): Graph {
  const moved = new Map<number, number>();
  const nodes = graph.nodes.filter((_, i) => {
    if (!keepsNode(i)) return false;
    moved.set(i, moved.size);
    return true;
  });
  const links = graph.links.flatMap(link => {
    const source = moved.get(link.source);
    const target = moved.get(link.target);
    return source === undefined || target === undefined || !keepsLink(link)
      ? []
      : [{ ...link, source, target }];
  });
  return { ...graph, nodes, links };
}
