import { boundsOf } from './layout/places.ts';
import type { NetworkInput } from './network-input.ts';
import type { Segment } from './parts/ink.ts';
import { type Fit, type Rect, WHOLE } from './scene-words.ts';

/** Bounds of the positions, with some body where they are a point or a line. */
export function extentOf(positions: Float64Array): Rect {
  if (positions.length === 0) return { x: -1, y: -1, width: 2, height: 2 };
  const { x0, y0, x1, y1 } = boundsOf(positions);
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

/** How much more one direction may be stretched than the other, so that a network fills its page and no ring becomes an egg. */
const MOST_STRETCH = 1.45;

/** Layout units → scene units: the network in the middle of the plot, which it fills as far as its shape may be stretched. */
export function fitOf(input: NetworkInput, plot: Rect): Fit {
  const extent = input.extent ?? extentOf(input.positions);
  // Room at the sides for labels and for the largest nodes.
  const inset = { x: Math.min(36, plot.width * 0.08), y: Math.min(18, plot.height * 0.032) };
  const across = (plot.width - 2 * inset.x) / Math.max(extent.width, 1e-6);
  const down = (plot.height - 2 * inset.y) / Math.max(extent.height, 1e-6);
  // Two or three nodes are not flung to the corners.
  const most = input.positions.length <= 8 ? 4 : Number.POSITIVE_INFINITY;
  const k = Math.min(across, down, most);
  const kx = Math.min(across, most, k * MOST_STRETCH);
  const ky = Math.min(down, most, k * MOST_STRETCH);
  return {
    kx,
    ky,
    x: plot.x + plot.width / 2 - kx * (extent.x + extent.width / 2),
    y: plot.y + plot.height / 2 - ky * (extent.y + extent.height / 2),
  };
}

/** Where each node stands in the scene, zoom and pan applied. */
export function placed(input: NetworkInput, fit: Fit): (index: number) => { x: number; y: number } {
  const view = input.view ?? WHOLE;
  const { positions } = input;
  return index => ({
    x: view.k * (fit.kx * (positions[2 * index] ?? 0) + fit.x) + view.x,
    y: view.k * (fit.ky * (positions[2 * index + 1] ?? 0) + fit.y) + view.y,
  });
}

/** The part of a segment inside a box, or null (Liang and Barsky 1984). */
export function clip({ x1, y1, x2, y2 }: Segment, box: Rect): Segment | null {
  const dx = x2 - x1;
  const dy = y2 - y1;
  let from = 0;
  let to = 1;
  const edges = [
    [-dx, x1 - box.x],
    [dx, box.x + box.width - x1],
    [-dy, y1 - box.y],
    [dy, box.y + box.height - y1],
  ] as const;
  for (const [p, q] of edges) {
    if (p === 0) {
      if (q < 0) return null;
    } else if (p < 0) {
      from = Math.max(from, q / p);
    } else {
      to = Math.min(to, q / p);
    }
  }
  return from > to ? null : { x1: x1 + from * dx, y1: y1 + from * dy, x2: x1 + to * dx, y2: y1 + to * dy };
}
