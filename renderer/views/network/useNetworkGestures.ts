import { type RefObject, useCallback, useRef, useState } from 'react';
import { dragOn, type Grabbed, toLayout } from '../../interact/drag.ts';
import type { Point } from '../../interact/hold.ts';
import { lassoOn } from '../../interact/lasso.ts';
import { markByKey, targetAt } from '../../interact/pick.ts';
import { liveOf } from '../../paint/canvas-live.ts';
import type { NetworkDrawing, NetworkScene } from '../../scenes/network-input.ts';
import type { ViewTransform } from '../../scenes/scene-words.ts';
import { useActions } from '../../state/hook.ts';
import { moveNames, type Pin, pin } from '../../state/network/network-options.ts';

interface NetworkGestures {
  /** What the figure gives its element to, in the place of the zoom alone. */
  readonly gestures: (element: SVGSVGElement | HTMLElement) => () => void;
  /** The node in the hand, in layout units. */
  readonly dragged: Pin | null;
  /** The name in the hand: where it is from its node, in scene units. */
  readonly draggedName: Pin | null;
  /** The region that is being drawn, in scene units. */
  readonly region: readonly Point[] | null;
}

/**
 * Hands on the network, besides zoom and pan: a node is taken and put elsewhere, Shift and a drag ring nodes together.
 * `drawing` is the picture that is on screen, `view` its zoom; the `others` come after these.
 */
export function useNetworkGestures(
  drawing: RefObject<NetworkDrawing | null>,
  view: RefObject<ViewTransform>,
  others: readonly ((element: SVGSVGElement | HTMLElement) => () => void)[],
  onCatch: RefObject<(keys: readonly string[]) => void>,
): NetworkGestures {
  const { changeNetwork } = useActions();
  const [dragged, setDragged] = useState<Pin | null>(null);
  const [draggedName, setDraggedName] = useState<Pin | null>(null);
  const [region, setRegion] = useState<readonly Point[] | null>(null);
  const ringing = useRef(false);
  const gestures = useCallback(
    (element: SVGSVGElement | HTMLElement) => {
      const pinOf = ({ key, x, y }: Grabbed): Pin | null => {
        const scene = drawing.current?.scene;
        if (scene === undefined) return null;
        const { plot } = scene;
        // A node that is let go outside of the plot would lie on the title or the legend.
        const inside = {
          x: Math.min(plot.x + plot.width, Math.max(plot.x, x)),
          y: Math.min(plot.y + plot.height, Math.max(plot.y, y)),
        };
        return { key, ...toLayout(scene.fit, view.current, inside) };
      };
      const stops = [
        lassoOn(element, {
          begins: event => {
            ringing.current = event.shiftKey;
            return event.shiftKey;
          },
          nodes: () => drawing.current?.scene.places ?? [],
          onDraw: setRegion,
          onCatch: keys => onCatch.current(keys),
        }),
        dragOn(element, {
          grab: (at, target) => (ringing.current ? null : nodeUnder(sceneOf(drawing), at, target)),
          onDrag: node => {
            const live = liveOf(element);
            // Over a large picture only the node in the hand is drawn, and its links.
            if (live === null) setDragged(pinOf(node));
            else live.over(drawing.current?.alone(node.key, node) ?? []);
          },
          onDrop: node => {
            setDragged(null);
            const put = pinOf(node);
            if (put !== null) changeNetwork(pin([put]));
          },
          onCancel: () => setDragged(null),
        }),
        dragOn(element, {
          grab: (_, target) => (ringing.current ? null : nameUnder(sceneOf(drawing), target)),
          onDrag: name => setDraggedName(offsetOf(sceneOf(drawing), name)),
          onDrop: name => {
            setDraggedName(null);
            const put = offsetOf(sceneOf(drawing), name);
            if (put !== null) changeNetwork(moveNames([put]));
          },
          onCancel: () => setDraggedName(null),
        }),
        ...others.map(gesture => gesture(element)),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    [drawing, view, others, onCatch, changeNetwork],
  );
  return { gestures, dragged, draggedName, region };
}

const sceneOf = (drawing: RefObject<NetworkDrawing | null>) => drawing.current?.scene ?? null;

/** The node whose mark is under the pointer; a name is not its node. */
function nodeUnder(scene: NetworkScene | null, at: Point, target: EventTarget | null): Grabbed | null {
  if (scene?.targets !== undefined) return targetAt(scene.targets, at);
  if (scene === null || !(target instanceof Element)) return null;
  const key = target.closest('[data-kind]')?.getAttribute('data-key') ?? '';
  const node = scene.places.find(place => place.key === key);
  return node === undefined || markByKey(scene, key) === null ? null : node;
}

/** The name under the pointer, by the key of its node. */
function nameUnder(scene: NetworkScene | null, target: EventTarget | null): Grabbed | null {
  if (scene === null || !(target instanceof Element)) return null;
  const [, key] =
    /^label:(.+):\d+$/u.exec(target.closest('[data-key]')?.getAttribute('data-key') ?? '') ?? [];
  return scene.names.find(name => name.key === key) ?? null;
}

/** Where a name is from its node; null when the node is gone. */
function offsetOf(scene: NetworkScene | null, { key, x, y }: Grabbed): Pin | null {
  const node = scene?.places.find(place => place.key === key);
  return node === undefined ? null : { key, x: x - node.x, y: y - node.y };
}
