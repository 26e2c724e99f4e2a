import type { Graph, GraphLink } from './graph.ts';
import { adjacencyOf, degreeOf } from './metrics/adjacency.ts';
import { strength } from './metrics/degree.ts';
import { subgraph } from './subgraph.ts';

/** Keeps the links that weigh at least so much, and all nodes. */
export function atLeast(graph: Graph, weight: number): Graph {
  return subgraph(
    graph,
    () => true,
    link => link.weight >= weight,
  );
}

/**
 * How surprising each link's weight is, from 0 (very) to 1, were each node's strength spread over its links at random: the
 * smaller value of the two ends, by M. Á. Serrano, M. Boguñá, A. Vespignani, "Extracting the multiscale backbone of complex
 * weighted networks", PNAS 106, 2009. An only link says nothing by itself (1). In the order of the graph's links.
 */
export function disparities(graph: Graph): Float64Array {
  const network = adjacencyOf(graph);
  const sums = strength(network);
  const weights = pairWeights(graph);
  const surprise = (node: number, weight: number) => {
    const degree = degreeOf(network, node);
    return degree > 1 ? Math.max(0, 1 - weight / (sums[node] ?? 1)) ** (degree - 1) : 1;
  };
  return Float64Array.from(graph.links, link => {
    const weight = weights.get(pairOf(graph, link)) ?? link.weight;
    return Math.min(surprise(link.source, weight), surprise(link.target, weight));
  });
}

/** The backbone: the links that are surprising below `alpha` (0.05 is usual) for one of their ends, and all nodes. */
export function backbone(graph: Graph, alpha: number): Graph {
  const values = disparities(graph);
  const kept = new Set(graph.links.filter((_, i) => (values[i] ?? 1) < alpha).map(link => link.key));
  return subgraph(
    graph,
    () => true,
    link => kept.has(link.key),
  );
}

function pairOf({ nodes }: Graph, { source, target }: GraphLink): number {
  return Math.min(source, target) * nodes.length + Math.max(source, target);
}

/** Parallel links weigh together. */
function pairWeights(graph: Graph): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const link of graph.links) {
    const pair = pairOf(graph, link);
    weights.set(pair, (weights.get(pair) ?? 0) + link.weight);
  }
  return weights;
}
