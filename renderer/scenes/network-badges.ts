import type { Placed } from './network-nodes.ts';
import { boxIndex } from './parts/boxes.ts';
import { reach } from './parts/shapes.ts';

/** Cells of the index, about as large as a badge. */
const CELL = 40;

/** Half of the side of what is looked up as a point. */
const POINT = 0.01;

/**
 * The same nodes, where a badge that would lie on another or hide the middle of a node gives way to the plain mark of its kind,
 * which is named beside it where there is room: what is asked about stays first, then what has more links, then the shorter badge.
 */
export function withoutStackedBadges(placed: readonly Placed[]): readonly Placed[] {
  const order = placed
    .filter(({ look }) => look.badge !== undefined)
    .toSorted(
      (a, b) =>
        Number(isAsked(b)) - Number(isAsked(a)) ||
        b.importance - a.importance ||
        a.rx - b.rx ||
        a.index - b.index,
    );
  const taken = boxIndex(CELL);
  const middles = boxIndex(CELL);
  for (const { x, y, index } of order.length === 0 ? [] : placed)
    middles.add({ x: x - POINT, y: y - POINT, width: 2 * POINT, height: 2 * POINT }, index);
  const stacked = new Set<number>();
  for (const node of order) {
    const { x, y, rx, ry, index } = node;
    const box = { x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry };
    const hides = !isAsked(node) && middles.owners(box).some(owner => owner !== index);
    if (!hides && taken.free(box)) taken.add(box, index);
    else stacked.add(index);
  }
  return stacked.size === 0 ? placed : placed.map(node => (stacked.has(node.index) ? plain(node) : node));
}

/** Nodes as they are painted: what is higher than a badge below it, so that what it says can be read, and smaller marks above. */
export function inPaintOrder(nodes: readonly Placed[]): readonly Placed[] {
  const isBadge = ({ look }: Placed) => look.badge !== undefined;
  const badges = nodes.filter(isBadge);
  const height = badges.reduce((most, { ry }) => Math.max(most, ry), 0);
  const isLarge = (node: Placed) => !isBadge(node) && node.ry > height;
  return [...nodes.filter(isLarge), ...badges, ...nodes.filter(node => !isBadge(node) && !isLarge(node))];
}

const isAsked = ({ selected, hovered, forced }: Placed) => selected || hovered || forced;

function plain(node: Placed): Placed {
  const { kind, r, fill, stroke } = node.look;
  const look = { kind, r, fill, stroke };
  return { ...node, look, ...reach(look) };
}
