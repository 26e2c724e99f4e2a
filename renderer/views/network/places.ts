import type { Graph } from '../../../data/graph/graph.ts';
import type { Rect } from '../../scenes/scene-words.ts';
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

/** Bounds of some positions. */
export function extentOf(positions: Float64Array): Rect {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < positions.length; i += 2) {
    const [x = 0, y = 0] = [positions[i], positions[i + 1]];
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  }
  return x0 > x1 ? { x: 0, y: 0, width: 1, height: 1 } : { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}
