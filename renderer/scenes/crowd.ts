import type { Graph, NodeKind } from '../../data/graph/graph.ts';
import type { Stroke } from './scene.ts';

/** Nodes from which a network is a crowd: painted on a canvas, most of it as batches. */
const CROWD = 700;
/** Whether a network is so large that most of it is painted as batches, on a canvas. */
export function isCrowd({ graph, crowds }: { readonly graph: Graph; readonly crowds?: boolean }): boolean {
  return crowds !== false && graph.nodes.length > CROWD;
}

/** Lines of one colour and width: x1, y1, x2, y2 of each, one after the other. */
export interface LineBatch {
  readonly stroke: Stroke;
  readonly segments: Float32Array;
}

/** Nodes of one shape and colour: x, y and radius of each, one after the other. */
export interface ShapeBatch {
  readonly kind: NodeKind;
  readonly fill: string;
  readonly stroke: Stroke;
  readonly opacity: number;
  readonly at: Float32Array;
}

/** Marks by the thousand as numbers: they look as single marks would, and are painted in one go. */
export interface Crowd {
  /** Under the links that are single marks. */
  readonly lines: readonly LineBatch[];
  /** Under the nodes that are single marks. */
  readonly shapes: readonly ShapeBatch[];
}
