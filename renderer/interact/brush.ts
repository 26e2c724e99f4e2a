import { holdOn, type Point } from './hold.ts';

/** From the left end to the right end, in scene units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface BrushOptions {
  /** Whether a press here may begin a stretch. */
  readonly begins: (at: Point) => boolean;
  /** The stretch as it grows, to be drawn; null when it is gone. */
  readonly onDraw: (stretch: Stretch | null) => void;
  readonly onBrush: (stretch: Stretch) => void;
}

/** Draws a stretch from left to right for as long as it is attached; a press without a way stays a click. Returns the way to stop. */
export function brushOn(
  element: SVGSVGElement | HTMLElement,
  { begins, onDraw, onBrush }: BrushOptions,
): () => void {
  let start = 0;
  const to = (x: number): Stretch => ({ from: Math.min(start, x), to: Math.max(start, x) });
  return holdOn(element, {
    begin: at => {
      start = at.x;
      return begins(at);
    },
    move: at => onDraw(to(at.x)),
    end: at => {
      onDraw(null);
      onBrush(to(at.x));
    },
    cancel: () => onDraw(null),
  });
}
