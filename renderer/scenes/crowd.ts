import type { Graph } from '../../data/graph/graph.ts';

/** Nodes from which a network is a crowd: painted on a canvas, most of it as batches. */
const CROWD = 700;
/** Whether a network is so large that most of it is painted as batches, on a canvas. */
export function isCrowd({ graph, crowds }: { readonly graph: Graph; readonly crowds?: boolean }): boolean {
  return crowds !== false && graph.nodes.length > CROWD;
}
