import { useCallback, useRef, useState } from 'react';
import type { YearSpan } from '../../../data/model/years.ts';
import { brushOn, type Stretch } from '../../interact/brush.ts';
import type { Scene } from '../../scenes/scene.ts';
import { axisPlaces, type YearPlace } from '../../scenes/timeline-brush.ts';

/** The years whose places lie in a stretch; null where there is none. */
export function yearsIn(places: readonly YearPlace[], { from, to }: Stretch): YearSpan | null {
  const years = places.filter(({ x }) => from <= x && x <= to).map(({ year }) => year);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** Drawing a stretch over the years of the picture: what to attach, what is being drawn, and where to leave the shown scene. */
export function useYearBrush(onBrush: (span: YearSpan) => void) {
  const shown = useRef<Scene | null>(null);
  const taken = useRef(onBrush);
  taken.current = onBrush;
  const [stretch, setStretch] = useState<Stretch | null>(null);
  const gestures = useCallback((element: SVGSVGElement | HTMLElement) => {
    const places = () => (shown.current === null ? [] : axisPlaces(shown.current));
    return brushOn(element, {
      // Names and legends stand left of the first year or right of the last.
      begins: ({ x }) => {
        const all = places().map(place => place.x);
        return all.length > 1 && x >= Math.min(...all) - REACH && x <= Math.max(...all) + REACH;
      },
      onDraw: setStretch,
      onBrush: drawn => {
        const span = yearsIn(places(), drawn);
        if (span !== null) taken.current(span);
      },
    });
  }, []);
  return { shown, gestures, stretch };
}

/** A press so far beside the first or the last year is still meant for the years. */
const REACH = 24;
