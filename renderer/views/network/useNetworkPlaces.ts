import { useMemo } from 'react';
import type { Graph } from '../../../data/graph/graph.ts';
import { extentOf } from '../../scenes/network-place.ts';
import type { Rect } from '../../scenes/scene-words.ts';
import { selectWholeGraph } from '../../state/exploration/derived.ts';
import { useMaillage } from '../../state/hook.ts';
import type { Pin } from '../../state/network/network-options.ts';
import { positionsOf } from './places.ts';
import { useNetworkLayout } from './useNetworkLayout.ts';

export interface NetworkPlaces {
  /** Whether the layout is there: until then there is nothing to draw. */
  readonly ready: boolean;
  readonly positions: Float64Array;
  /** Names that stand where a hand put them. */
  readonly names: ReadonlyMap<string, Pin>;
  readonly extent: Rect;
}

/** Where everything stands: as it was laid out, or where the analyst put it or holds it. */
export function useNetworkPlaces(
  graph: Graph,
  held: { readonly dragged: Pin | null; readonly draggedName: Pin | null },
): NetworkPlaces {
  const { dragged, draggedName } = held;
  const { pins, names, focus } = useMaillage(s => s.exploration.network);
  const layout = useNetworkLayout(useMaillage(selectWholeGraph));
  const positions = useMemo(
    () => positionsOf(graph, layout, dragged === null ? pins : [...pins, dragged]),
    [graph, layout, pins, dragged],
  );
  const placed = useMemo(() => {
    const all = draggedName === null ? names : [...names, draggedName];
    return new Map(all.map(each => [each.key, each]));
  }, [names, draggedName]);
  // What is looked at by itself fills the picture; filters and hiding leave everything where it is.
  const extent = useMemo(
    () => (focus === null ? layout.extent : extentOf(positions)),
    [focus, layout, positions],
  );
  return useMemo(
    () => ({ ready: layout.ready, positions, names: placed, extent }),
    [layout, positions, placed, extent],
  );
}
