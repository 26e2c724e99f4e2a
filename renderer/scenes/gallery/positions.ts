import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Graph } from '../../../data/graph/graph.ts';

const placed = new WeakMap<Graph, Float64Array>();

/**
 * Positions from d3-force, the reference picture: it starts on a spiral and draws no random number that it does not seed. A graph is
 * placed once however many pictures show it.
 */
export function positionsOf(graph: Graph): Float64Array {
  const known = placed.get(graph);
  if (known !== undefined) return known.slice();
  const positions = place(graph);
  placed.set(graph, positions);
  return positions.slice();
}

function place(graph: Graph): Float64Array {
  const nodes: SimulationNodeDatum[] = graph.nodes.map((_, index) => ({ index }));
  forceSimulation(nodes)
    .force('charge', forceManyBody().strength(-140).distanceMax(400))
    .force('link', forceLink(graph.links.map(l => ({ source: l.source, target: l.target }))).distance(42))
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.09))
    .force('collide', forceCollide(14))
    .stop()
    .tick(300);
  return Float64Array.from(nodes.flatMap(n => [n.x ?? 0, n.y ?? 0]));
}
