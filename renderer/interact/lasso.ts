import { holdOn, type Point } from './hold.ts';

export interface LassoOptions {
  /** Whether a press begins a region; every press does when absent. */
  readonly begins?: (event: PointerEvent) => boolean;
  /** The nodes there are, and their middles in scene units. */
  readonly nodes: () => readonly (Point & { readonly key: string })[];
  /** The region as it grows, to be drawn; null when it is gone. */
  readonly onDraw: (region: readonly Point[] | null) => void;
  /** Keys of the nodes inside; `adding` when Shift was held: to those that are marked already. */
  readonly onCatch: (keys: readonly string[], adding: boolean) => void;
}

/** Points nearer than this to the last one add nothing to a region. */
const STEP = 4;

/** Draws a freehand region around nodes for as long as it is attached, in the place of panning. Returns the way to stop. */
export function lassoOn(
  element: SVGSVGElement | HTMLElement,
  { begins = () => true, nodes, onDraw, onCatch }: LassoOptions,
): () => void {
  let region: Point[] = [];
  return holdOn(element, {
    begin: (at, event) => {
      region = [at];
      return begins(event);
    },
    move: at => {
      const last = region.at(-1);
      if (last !== undefined && Math.hypot(at.x - last.x, at.y - last.y) < STEP) return;
      region.push(at);
      onDraw([...region]);
    },
    end: (_, event) => {
      const caught = nodes().filter(node => isInside(region, node));
      region = [];
      onDraw(null);
      onCatch(
        caught.map(node => node.key),
        event.shiftKey,
      );
    },
    cancel: () => {
      region = [];
      onDraw(null);
    },
  });
}

/**
 * Whether a point lies in a region whose last point is tied to its first, by the even–odd rule (M. Shimrat, "Algorithm 112",
 * Communications of the ACM, 1962). Nothing lies in a region of fewer than three points.
 */
export function isInside(region: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  let before = region.at(-1);
  for (const point of region) {
    if (before !== undefined && point.y > y !== before.y > y) {
      const crossing = point.x + ((y - point.y) / (before.y - point.y)) * (before.x - point.x);
      if (x < crossing) inside = !inside;
    }
    before = point;
  }
  return inside;
}

/** A region as SVG path data, to be drawn over the scene. */
export function regionPath(region: readonly Point[]): string {
  const say = (value: number) => String(Math.round(value * 10) / 10);
  return region.length === 0 ? '' : `M${region.map(({ x, y }) => `${say(x)},${say(y)}`).join('L')}Z`;
}
