import { useCallback, useMemo, useRef, useState } from 'react';
import { type ZoomHandle, zoomOn } from '../../interact/zoom.ts';
import { liveOf } from '../../paint/canvas-live.ts';
import { type ViewTransform, WHOLE } from '../../scenes/scene-words.ts';
import { IconButton } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';

/** Milliseconds without a gesture after which the hand rests. */
const REST = 30;

/** Zoom and pan of one figure: the transform, the gestures for its element, and the buttons over it. */
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

interface ZoomButtonsProps {
  readonly buttons: { readonly closer: () => void; readonly further: () => void; readonly whole: () => void };
  /** Shows what is chosen as large as it can be; absent while nothing is. */
  readonly onFrame?: (() => void) | undefined;
}

/** The same gestures for who has no wheel. */
export function ZoomButtons({ buttons, onFrame }: ZoomButtonsProps) {
  const { t } = useSpeech();
  return (
    <div className="zoom">
      {onFrame === undefined ? null : (
        <IconButton icon="frame" label={t('chart.zoomChosen')} onPress={onFrame} />
      )}
      <IconButton icon="plus" label={t('chart.zoomIn')} onPress={buttons.closer} />
      <IconButton icon="minus" label={t('chart.zoomOut')} onPress={buttons.further} />
      <IconButton icon="fit" label={t('chart.zoomReset')} onPress={buttons.whole} />
    </div>
  );
}
