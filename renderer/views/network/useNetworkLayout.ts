import { useMemo, useRef } from 'react';
import type { Graph } from '../../../data/graph/graph.ts';
import { layoutNetwork } from '../../scenes/layout/network.ts';
import type { Rect } from '../../scenes/scene-words.ts';

/** One seed for every network: the same document, the same picture. */
const SEED = 20250304;
/** Width over height that a layout aims at: that of a slide without its title and legend. */
const ASPECT = 1.45;

export interface Layout {
  /** x and y by node key, in the layout's own units. */
  readonly places: ReadonlyMap<string, readonly [number, number]>;
  readonly extent: Rect;
}

/** Lays out the whole network of the kinds shown. Filters take nodes away from it; they never move the ones that stay. */
export function useNetworkLayout(whole: Graph): Layout {
  // Kinds switched on join the places of those that were there.
  const before = useRef<Layout['places']>(new Map());
  return useMemo(() => {
    const layout = layOut(whole, before.current);
    before.current = layout.places;
    return layout;
  }, [whole]);
}

function layOut(whole: Graph, before: Layout['places']): Layout {
  const stays = whole.nodes.some(node => before.has(node.key));
  const positions = layoutNetwork(whole, {
    seed: SEED,
    aspect: ASPECT,
    ...(stays ? { previous: before } : {}),
  });
  const places = new Map<string, readonly [number, number]>();
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  whole.nodes.forEach((node, i) => {
    const x = positions[2 * i] ?? 0;
    const y = positions[2 * i + 1] ?? 0;
    places.set(node.key, [x, y]);
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  });
  const extent =
    places.size === 0
      ? { x: 0, y: 0, width: 1, height: 1 }
      : { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
  return { places, extent };
}
