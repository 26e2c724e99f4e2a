import type { NetworkInput } from './network-input.ts';
import type { LabelledNode } from './network-labels.ts';
import { category, mix } from './parts/color.ts';
import { closedPath, convexHull } from './parts/hull.ts';
import type { Mark } from './scene.ts';

/** Air around what a hull holds, beside the nodes' own size. */
const AIR = 7;

/** Pale grounds around nodes that belong together, the largest at the back; a group of one has none. */
export function hullMarks(nodes: readonly LabelledNode[], { options, theme }: NetworkInput): readonly Mark[] {
  const byKey = new Map(nodes.map(item => [item.node.key, item]));
  return (options.hulls ?? [])
    .map(hull => ({ hull, items: hull.members.flatMap(key => byKey.get(key) ?? []) }))
    .filter(({ items }) => items.length > 1)
    .toSorted((a, b) => b.items.length - a.items.length)
    .map(({ hull, items }): Mark => {
      const corners = items.flatMap(({ x, y, rx, ry }) => [
        { x: x - rx, y: y - ry },
        { x: x + rx, y: y - ry },
        { x: x + rx, y: y + ry },
        { x: x - rx, y: y + ry },
      ]);
      const colour = hull.colour === null ? theme.neutral : category(theme, hull.colour);
      const ground = mix(colour, theme.background, 0.9);
      return {
        kind: 'path',
        key: `hull:${hull.key}`,
        d: closedPath(convexHull(corners)),
        fill: ground,
        // A broad line of the same colour rounds the corners and leaves air.
        stroke: { color: ground, width: 2 * AIR },
        opacity: 0.75,
      };
    });
}
