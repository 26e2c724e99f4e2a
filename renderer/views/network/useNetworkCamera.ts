import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import { distancesFrom } from '../../../data/graph/ego.ts';
import type { Graph } from '../../../data/graph/graph.ts';
import { nodeKeyOf } from '../../../data/graph/ties.ts';
import type { NetworkDrawing } from '../../scenes/network-input.ts';
import type { ViewTransform } from '../../scenes/scene-words.ts';
import { selectWholeGraph } from '../../state/exploration/derived.ts';
import { useMaillage } from '../../state/hook.ts';
import { selectLit } from '../../state/network/derived-network.ts';
import { useLook } from '../parts/useLook.ts';
import { type Framed, viewAfter, viewOnto } from './framing.ts';

interface Camera {
  readonly whole: () => void;
  readonly to: (view: ViewTransform) => void;
}

interface NetworkCamera {
  /** Shows what is chosen as large as it can be; absent while nothing is. */
  readonly onFrame: (() => void) | undefined;
  /** Shows what filters and hands have left as large as it can be; absent while all is there. */
  readonly onFrameKept: (() => void) | undefined;
  /** To be called when a picture stands: one of another size looks at the same spot. */
  readonly onDrawn: () => void;
}

/** What the network's camera can be put on, and there it goes when the reader wishes; nodes keep their places. */
export function useNetworkCamera(
  graph: Graph,
  drawing: RefObject<NetworkDrawing | null>,
  ready: boolean,
  { whole: zoomOut, to }: Camera,
): NetworkCamera {
  const selected = useMaillage(s => s.exploration.selection);
  const { focus } = useMaillage(s => s.exploration.network);
  const lit = useMaillage(selectLit);
  const all = useMaillage(selectWholeGraph);
  // The view of a zoom passes by here at each of its steps.
  const framed = useMemo(
    () => lit?.nodes ?? new Set(selected === null ? [] : aroundOf(graph, nodeKeyOf(selected))),
    [lit, selected, graph],
  );
  const isSomeGone = graph.nodes.length > 0 && graph.nodes.length < all.nodes.length;
  const ontoLeft = () => onto(new Set(isSomeGone ? graph.nodes.map(node => node.key) : []));
  const onto = (keys: ReadonlySet<string>) => {
    const next = drawing.current === null ? null : viewOnto(drawing.current.scene, keys);
    if (next !== null) to(next);
  };
  const last = useRef<Framed | null>(null);
  const onDrawn = useCallback(() => {
    const [before, now] = [last.current, drawing.current?.scene ?? null];
    last.current = now;
    const next = before === null || now === null ? null : viewAfter(before, now);
    if (next !== null) to(next);
  }, [drawing, to]);
  // Another neighbourhood fills the picture anew: the camera of the one before means nothing in it.
  useEffect(() => {
    if (focus !== undefined) zoomOut();
  }, [focus, zoomOut]);
  useLook(ready, what => (what === 'kept' ? ontoLeft() : onto(framed)));
  return {
    onDrawn,
    onFrame: framed.size === 0 ? undefined : () => onto(framed),
    // A neighbourhood fills the picture by itself.
    onFrameKept: !isSomeGone || focus !== null ? undefined : ontoLeft,
  };
}

/** A node and what it is tied to, by their keys. */
function aroundOf(graph: Graph, key: string): readonly string[] {
  return [...distancesFrom(graph, [key], { depth: 1 }).keys()];
}
