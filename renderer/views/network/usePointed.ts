import { type RefObject, useCallback, useState } from 'react';
import type { Point } from '../../interact/hold.ts';
import { lineNear } from '../../interact/near.ts';
import { targetAt } from '../../interact/pick.ts';
import { pointOn } from '../../interact/point.ts';
import type { NetworkDrawing } from '../../scenes/network-input.ts';

/** A link under the pointer, and where the pointer is. */
export interface Pointed {
  readonly key: string;
  readonly at: Point;
}

/** The link that the pointer is on: a gesture for the figure's element, and what there is to show. */
export function usePointed(drawing: RefObject<NetworkDrawing | null>): {
  readonly pointed: Pointed | null;
  readonly pointing: (element: SVGSVGElement | HTMLElement) => () => void;
} {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const pointing = useCallback(
    (element: SVGSVGElement | HTMLElement) =>
      pointOn(element, (at, target) => {
        const targets = drawing.current?.scene.targets ?? [];
        const isOnMark =
          (target instanceof Element && target.closest('[data-kind]') !== null) ||
          (at !== null && targetAt(targets, at) !== null);
        const key = at === null || isOnMark ? null : lineNear(drawing.current?.scene.ties ?? [], at);
        setPointed(key === null || at === null ? null : { key, at });
      }),
    [drawing],
  );
  return { pointed, pointing };
}
