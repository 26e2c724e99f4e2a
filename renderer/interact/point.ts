import { type Point, pointOf } from './units.ts';

/** Follows the pointer over an element, once a frame; null when it leaves or a button is held. Returns the way to stop. */
export function pointOn(
  element: SVGSVGElement | HTMLElement,
  onPoint: (at: Point | null, target: EventTarget | null) => void,
): () => void {
  let frame = 0;
  const later = (at: Point | null, target: EventTarget | null) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => onPoint(at, target));
  };
  const move = (event: PointerEvent) => {
    later(event.buttons !== 0 ? null : pointOf(element, event), event.target);
  };
  const leave = () => later(null, null);
  element.addEventListener('pointermove', move as EventListener);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('pointerdown', leave);
  return () => {
    cancelAnimationFrame(frame);
    element.removeEventListener('pointermove', move as EventListener);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('pointerdown', leave);
  };
}
