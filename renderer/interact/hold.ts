import { type Point, pointOf } from './units.ts';

export type { Point } from './units.ts';

export interface HoldOptions {
  /** Whether a press here begins this gesture; when it does, no other listener of the element hears of it. */
  readonly begin: (at: Point, event: PointerEvent) => boolean;
  readonly move: (at: Point, event: PointerEvent) => void;
  /** The pointer was let go after some way: the click that browsers send after it is swallowed. */
  readonly end: (at: Point, event: PointerEvent) => void;
  /** Escape, or the system took the pointer, or it was let go where it was pressed. */
  readonly cancel: () => void;
}

/** Pixels that a hand shakes while it clicks. */
const SHAKE = 3;

/** Follows a pointer from its press to its release, ahead of zoom and click. Returns the way to stop. */
export function holdOn(element: SVGSVGElement | HTMLElement, options: HoldOptions): () => void {
  let held: { readonly id: number; readonly from: Point; moved: boolean } | null = null;
  let isBegun = false;

  const press = (event: PointerEvent) => {
    if (held !== null || event.button !== 0 || !event.isPrimary) return;
    const at = pointOf(element, event);
    isBegun = options.begin(at, event);
    if (!isBegun) return;
    held = { id: event.pointerId, from: at, moved: false };
  };
  const move = (event: PointerEvent) => {
    if (held === null || event.pointerId !== held.id) return;
    const at = pointOf(element, event);
    if (!held.moved) {
      if (Math.hypot(at.x - held.from.x, at.y - held.from.y) <= SHAKE) return;
      held.moved = true;
      // Not before: who has the pointer gets the click as well, and a click is meant for the mark.
      element.setPointerCapture(event.pointerId);
    }
    options.move(at, event);
  };
  const release = (event: PointerEvent) => {
    if (held === null || event.pointerId !== held.id) return;
    const { moved } = held;
    held = null;
    if (!moved) return options.cancel();
    element.addEventListener('click', swallow, { capture: true, once: true });
    // Where no click follows, the next one is meant.
    setTimeout(() => element.removeEventListener('click', swallow, { capture: true }));
    return options.end(pointOf(element, event), event);
  };
  const abandon = () => {
    if (held === null) return;
    held = null;
    options.cancel();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && held !== null) {
      event.stopPropagation();
      abandon();
    }
  };
  /** d3-zoom listens to these, which follow the press. */
  const hide = (event: Event) => {
    if (isBegun) event.stopImmediatePropagation();
  };

  const ahead = { capture: true };
  const listeners = [
    [element, 'pointerdown', press],
    [element, 'pointermove', move],
    [element, 'pointerup', release],
    [element, 'pointercancel', abandon],
    [element, 'mousedown', hide],
    [element, 'touchstart', hide],
    [element.ownerDocument, 'keydown', key],
  ] as const;
  for (const [target, name, listener] of listeners) {
    target.addEventListener(name, listener as EventListener, ahead);
  }
  return () => {
    abandon();
    for (const [target, name, listener] of listeners) {
      target.removeEventListener(name, listener as EventListener, ahead);
    }
  };
}

function swallow(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}
