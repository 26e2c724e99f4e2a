import { useMemo } from 'react';
import type { Graph } from '../../../data/graph/graph.ts';
import type { KeyedPlaces } from '../../../data/graph/plain.ts';
import type { Rect } from '../../scenes/scene-words.ts';
import { useMaillage } from '../../state/hook.ts';

export interface Layout {
  /** x and y by node key, in the layout's own units. */
  readonly places: KeyedPlaces;
  readonly extent: Rect;
  /** Whether every node of the network has a place: until then there is nothing to draw. */
  readonly ready: boolean;
}

const NOWHERE: KeyedPlaces = new Map();

/**
 * Where the nodes of the kinds shown stand, without any filter: filters take nodes away from it and never move the ones that
 * stay. While another layout is being made, the last places.
 */
export function useNetworkLayout(whole: Graph): Layout {
  const places = useMaillage(s => s.laid?.places) ?? NOWHERE;
  return useMemo(() => layoutOf(whole, places), [whole, places]);
}

function layoutOf(whole: Graph, places: KeyedPlaces): Layout {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  let ready = true;
  for (const { key } of whole.nodes) {
    const place = places.get(key);
    if (place === undefined) {
      ready = false;
      continue;
    }
    const [x, y] = place;
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  }
  const extent =
    x0 > x1 ? { x: 0, y: 0, width: 1, height: 1 } : { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
  return { places, extent, ready };
}
