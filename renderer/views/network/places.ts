import type { Graph } from '../../../data/graph/graph.ts';
import type { Pin } from '../../state/network/network-options.ts';
import type { Layout } from './useNetworkLayout.ts';

/** The places of a graph's nodes, in its own order: where the analyst put them, else where the layout has them. */
export function positionsOf(graph: Graph, { places }: Layout, pins: readonly Pin[]): Float64Array {
  const put = new Map(pins.map(({ key, x, y }) => [key, [x, y] as const]));
  const positions = new Float64Array(2 * graph.nodes.length);
  graph.nodes.forEach(({ key }, i) => {
    const [x, y] = put.get(key) ?? places.get(key) ?? [0, 0];
    positions[2 * i] = x;
    positions[2 * i + 1] = y;
  });
  return positions;
}
