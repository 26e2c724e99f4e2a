import { useCallback, useMemo, useRef, useState } from 'react';
import type { ZoomHandle } from '../../interact/zoom.ts';
import { liveOf } from '../../paint/canvas-live.ts';
import { type ViewTransform, WHOLE } from '../../scenes/scene-words.ts';
import { counted } from '../../ui/later.tsx';

/** Milliseconds without a gesture after which the hand rests. */
const REST = 30;

const loadZoom = () => import('../../interact/zoom.ts');

/** Zoom and pan of one figure: the transform, the gestures for its element, and what its buttons do. */
export function useZoom() {
  const [view, setView] = useState<ViewTransform>(WHOLE);
  const handle = useRef<ZoomHandle | null>(null);
  const gestures = useCallback((element: SVGSVGElement | HTMLElement) => {
    let resting = 0;
    let stopped = false;
    const onZoom = (next: ViewTransform) => {
      const live = liveOf(element);
      if (live === null) return setView(next);
      // A large picture follows the hand as it is, and is drawn anew when the hand rests.
      live.move(next);
      window.clearTimeout(resting);
      resting = window.setTimeout(() => setView(next), REST);
      return undefined;
    };
    // The gestures come beside the picture, which stands without them.
    void counted(loadZoom).then(({ zoomOn }) => {
      if (!stopped) handle.current = zoomOn(element, { onZoom });
    });
    // An element that is new knows no zoom: the picture is whole again, and both say the same.
    setView(WHOLE);
    return () => {
      stopped = true;
      window.clearTimeout(resting);
      handle.current?.stop();
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
