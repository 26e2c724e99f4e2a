import type { NetworkScene } from '../../scenes/network-input.ts';
import type { Rect, ViewTransform } from '../../scenes/scene-words.ts';

/** Nobody wants one node as large as the window. */
const CLOSEST = 4;
/** Room around what is framed, in scene units: names stand there. */
const AIR = 70;

/** The zoom that shows some nodes as large as they can be in the middle of the plot; null when none of them is drawn. */
export function viewOnto(
  { places, plot, view }: Pick<NetworkScene, 'places' | 'plot' | 'view'>,
  keys: ReadonlySet<string>,
): ViewTransform | null {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { key, x, y } of places) {
    if (!keys.has(key)) continue;
    // Back to the places that no zoom has touched.
    const [px, py] = [(x - view.x) / view.k, (y - view.y) / view.k];
    [x0, y0, x1, y1] = [Math.min(x0, px), Math.min(y0, py), Math.max(x1, px), Math.max(y1, py)];
  }
  if (x0 > x1) return null;
  const k = Math.max(
    1,
    Math.min(
      CLOSEST,
      (plot.width - 2 * AIR) / Math.max(x1 - x0, 1),
      (plot.height - 2 * AIR) / Math.max(y1 - y0, 1),
    ),
  );
  return {
    k,
    x: plot.x + plot.width / 2 - (k * (x0 + x1)) / 2,
    y: plot.y + plot.height / 2 - (k * (y0 + y1)) / 2,
  };
}

/** What of a picture says where its camera looks. */
export type Framed = Pick<NetworkScene, 'fit' | 'plot' | 'view'>;

/**
 * The zoom that looks at the same spot of the network after its plot has become another: a zoom is in units of the
 * picture, and the room beside a panel that opens is another picture. Null when there is nothing to mend: the plot is
 * the same, or the whole network is seen, which fits itself.
 */
export function viewAfter(before: Framed, now: Framed): ViewTransform | null {
  const { k, x, y } = now.view;
  const isWhole = k === 1 && x === 0 && y === 0;
  if (isWhole || isSame(before.plot, now.plot)) return null;
  const [from, to] = [middleOf(before.plot), middleOf(now.plot)];
  // Back to the layout's own units, which no plot has touched.
  const across = ((from.x - x) / k - before.fit.x) / before.fit.kx;
  const down = ((from.y - y) / k - before.fit.y) / before.fit.ky;
  return {
    k,
    x: to.x - k * (now.fit.x + now.fit.kx * across),
    y: to.y - k * (now.fit.y + now.fit.ky * down),
  };
}

function middleOf({ x, y, width, height }: Rect) {
  return { x: x + width / 2, y: y + height / 2 };
}

function isSame(one: Rect, other: Rect): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}
