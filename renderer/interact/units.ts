/** A point in the units of a scene, from the corner of its element. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An element that shows a scene: a picture of elements by its viewBox, a canvas by what stands in `data-width`. */
type Shown = SVGSVGElement | HTMLElement;

/** How many pixels of the screen a unit of the scene takes; 1 where the scene is as large as its element. */
export function pixelsIn(element: Shown): number {
  const { width } = element.getBoundingClientRect();
  const units = 'viewBox' in element ? element.viewBox.baseVal?.width : Number(element.dataset.width);
  return units > 0 && width > 0 ? width / units : 1;
}

/** Where an event happened, in the units of the scene that an element shows. */
export function pointOf(
  element: Shown,
  event: { readonly clientX: number; readonly clientY: number },
): Point {
  const { left, top } = element.getBoundingClientRect();
  const pixels = pixelsIn(element);
  return { x: (event.clientX - left) / pixels, y: (event.clientY - top) / pixels };
}
