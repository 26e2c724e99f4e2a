import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { Rect, ViewTransform } from '../scenes/scene-words.ts';
import { pixelsIn } from './units.ts';

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

function plain(t: ZoomTransform, pixels: number): ViewTransform {
  return { k: t.k, x: t.x / pixels, y: t.y / pixels };
}

/** Adds wheel, pinch and drag to an element; every change is given to `onZoom`, nothing is drawn here. */
export function zoomOn(element: Zoomed, options: ZoomOptions): ZoomHandle {
  const [least, most] = options.extent ?? [1, 12];
  const selection = select<Zoomed, unknown>(element);
  // An <svg> is asked in its own units; over a canvas gestures are in pixels of the screen.
  const pixels = () => ('viewBox' in element ? 1 : pixelsIn(element));
  const behaviour = zoom<Zoomed, unknown>()
    .scaleExtent([least, most])
    .on('zoom', event => options.onZoom(plain(event.transform, pixels())));
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
    to: view =>
      selection.call(
        behaviour.transform,
        zoomIdentity.translate(view.x * pixels(), view.y * pixels()).scale(view.k),
      ),
    reset: () => selection.call(behaviour.transform, zoomIdentity),
    stop: () => {
      selection.on('.zoom', null);
    },
  };
}
