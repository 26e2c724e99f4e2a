import type { NetworkScene } from '../../scenes/network-input.ts';
import type { ViewTransform } from '../../scenes/scene-words.ts';

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
