import type { Fit, ViewTransform } from '../scenes/scene-words.ts';
import { holdOn, type Point } from './hold.ts';

/** A node and where its middle is, in scene units. */
export interface Grabbed extends Point {
  readonly key: string;
}

export interface DragOptions {
  /** The node under a point and where its middle is, or null: then the press belongs to zoom and pan. */
  readonly grab: (at: Point, target: EventTarget | null) => Grabbed | null;
  /** Where the hand has it now; nothing is drawn here. */
  readonly onDrag: (node: Grabbed) => void;
  /** Where it was let go. A click without way drops nothing. */
  readonly onDrop: (node: Grabbed) => void;
  /** The hand let go without moving it, or Escape: it stands where it stood. */
  readonly onCancel?: () => void;
}

/** Lets a hand take nodes of a painted scene and put them elsewhere. Returns the way to stop. */
export function dragOn(
  element: SVGSVGElement | HTMLElement,
  { grab, onDrag, onDrop, onCancel }: DragOptions,
): () => void {
  let held: { readonly node: Grabbed; readonly from: Point } | null = null;
  const moved = (at: Point): Grabbed | null => held && carried(held.node, held.from, at);
  return holdOn(element, {
    begin: (at, event) => {
      const node = grab(at, event.target);
      held = node && { node, from: at };
      return node !== null;
    },
    move: at => {
      const node = moved(at);
      if (node !== null) onDrag(node);
    },
    end: at => {
      const node = moved(at);
      held = null;
      if (node !== null) onDrop(node);
    },
    cancel: () => {
      held = null;
      onCancel?.();
    },
  });
}

/** Where a node is whose grip went from one point to another: its middle keeps its way from the hand. */
export function carried(node: Grabbed, from: Point, to: Point): Grabbed {
  return { key: node.key, x: node.x + to.x - from.x, y: node.y + to.y - from.y };
}

/** From scene units under zoom and pan back to the layout's own, in which pins are kept. */
export function toLayout(fit: Fit, view: ViewTransform, { x, y }: Point): Point {
  return {
    x: ((x - view.x) / view.k - fit.x) / fit.kx,
    y: ((y - view.y) / view.k - fit.y) / fit.ky,
  };
}
