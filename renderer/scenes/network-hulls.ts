import { polygonHull } from 'd3-polygon';
import type { NetworkInput } from './network-input.ts';
import type { LabelledNode } from './network-labelled.ts';
import { category, mix } from './parts/color.ts';
import type { Mark } from './scene.ts';

/** Air around what a hull holds, beside the nodes' own size. */
const AIR = 7;

type Corner = [number, number];

/** A closed path through some points, as SVG path data. */
function closedPath(points: readonly Corner[]): string {
  const at = ([x, y]: Corner) => `${Math.round(10 * x) / 10},${Math.round(10 * y) / 10}`;
  return `M${points.map(at).join('L')}Z`;
}

/** Pale grounds around nodes that belong together, the largest at the back; a group of one has none. */
export function hullMarks(nodes: readonly LabelledNode[], { options, theme }: NetworkInput): readonly Mark[] {
  const byKey = new Map(nodes.map(item => [item.node.key, item]));
  return (options.hulls ?? [])
    .map(hull => ({ hull, items: hull.members.flatMap(key => byKey.get(key) ?? []) }))
    .filter(({ items }) => items.length > 1)
    .toSorted((a, b) => b.items.length - a.items.length)
    .map(({ hull, items }): Mark => {
      const corners = items.flatMap(({ x, y, rx, ry }): Corner[] => [
        [x - rx, y - ry],
        [x + rx, y - ry],
        [x + rx, y + ry],
        [x - rx, y + ry],
      ]);
      const colour = hull.colour === null ? theme.neutral : category(theme, hull.colour);
      const ground = mix(colour, theme.background, 0.9);
      return {
        kind: 'path',
        key: `hull:${hull.key}`,
        d: closedPath(polygonHull(corners) ?? corners),
        fill: ground,
        // A broad line of the same colour rounds the corners and leaves air.
        stroke: { color: ground, width: 2 * AIR },
        opacity: 0.75,
      };
    });
}
