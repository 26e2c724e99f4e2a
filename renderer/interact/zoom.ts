import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { Rect, ViewTransform } from '../scenes/scene-words.ts';

export interface ZoomOptions {
  /** Least and most magnification. */
  readonly extent?: readonly [number, number];
  /** Where the zoomed thing stands, in the scene's units; it cannot be dragged wholly out of it. */
  readonly plot?: Rect;
  readonly onZoom: (view: ViewTransform) => void;
}

/** An element that takes the gestures: a picture, or what holds one. */
type Zoomed = SVGSVGElement | HTMLElement;

/** What can be asked of an element that zooms. */
export interface ZoomHandle {
  /** Multiplies the magnification around the middle of the element. */
  readonly by: (factor: number) => void;
  /** Goes to a transform, such as one read from the address, without a gesture. */
  readonly to: (view: ViewTransform) => void;
  readonly reset: () => void;
  /** Takes the gestures away. */
  readonly stop: () => void;
}

function plain(t: ZoomTransform): ViewTransform {
  return { k: t.k, x: t.x, y: t.y };
}

/** Adds wheel, pinch and drag to an element; every change is given to `onZoom`, nothing is drawn here. */
export function zoomOn(element: Zoomed, options: ZoomOptions): ZoomHandle {
  const [least, most] = options.extent ?? [1, 12];
  const selection = select<Zoomed, unknown>(element);
  const behaviour = zoom<Zoomed, unknown>()
    .scaleExtent([least, most])
    .on('zoom', event => options.onZoom(plain(event.transform)));
  if (options.plot) {
    const { x, y, width, height } = options.plot;
    behaviour.translateExtent([
      [x, y],
      [x + width, y + height],
    ]);
    behaviour.extent([
      [x, y],
      [x + width, y + height],
    ]);
  }
  selection.call(behaviour).on('dblclick.zoom', null);
  return {
    by: factor => selection.call(behaviour.scaleBy, factor),
    to: view => selection.call(behaviour.transform, zoomIdentity.translate(view.x, view.y).scale(view.k)),
    reset: () => selection.call(behaviour.transform, zoomIdentity),
    stop: () => {
      selection.on('.zoom', null);
    },
  };
}
