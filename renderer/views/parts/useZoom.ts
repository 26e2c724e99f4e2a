import { useCallback, useMemo, useRef, useState } from 'react';
import { type ZoomHandle, zoomOn } from '../../interact/zoom.ts';
import { liveOf } from '../../paint/canvas-live.ts';
import { type ViewTransform, WHOLE } from '../../scenes/scene-words.ts';

/** Milliseconds without a gesture after which the hand rests. */
const REST = 30;

/** Zoom and pan of one figure: the transform, the gestures for its element, and what its buttons do. */
export function useZoom() {
  const [view, setView] = useState<ViewTransform>(WHOLE);
  const handle = useRef<ZoomHandle | null>(null);
  const gestures = useCallback((element: SVGSVGElement | HTMLElement) => {
    let resting = 0;
    const zoom = zoomOn(element, {
      onZoom: next => {
        const live = liveOf(element);
        if (live === null) return setView(next);
        // A large picture follows the hand as it is, and is drawn anew when the hand rests.
        live.move(next);
        window.clearTimeout(resting);
        resting = window.setTimeout(() => setView(next), REST);
        return undefined;
      },
    });
    handle.current = zoom;
    // An element that is new knows no zoom: the picture is whole again, and both say the same.
    setView(WHOLE);
    return () => {
      window.clearTimeout(resting);
      zoom.stop();
      handle.current = null;
    };
  }, []);
  const buttons = useMemo(
    () => ({
      closer: () => handle.current?.by(1.5),
      further: () => handle.current?.by(1 / 1.5),
      whole: () => handle.current?.reset(),
      to: (next: ViewTransform) => handle.current?.to(next),
    }),
    [],
  );
  return { view, gestures, buttons };
}
