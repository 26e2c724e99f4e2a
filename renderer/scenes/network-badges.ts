import type { Placed } from './network-nodes.ts';
import { boxIndex } from './parts/boxes.ts';
import { reach } from './parts/shapes.ts';

/** Cells of the index, about as large as a badge. */
const CELL = 40;

/**
 * The same nodes, where a badge that would lie on another gives way to the plain mark of its kind, which is named beside it
 * where there is room: what is asked about first, then what has more links, then the shorter badge.
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
  const stacked = new Set<number>();
  for (const { x, y, rx, ry, index } of order) {
    const box = { x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry };
    if (taken.free(box)) taken.add(box, index);
    else stacked.add(index);
  }
  return stacked.size === 0 ? placed : placed.map(node => (stacked.has(node.index) ? plain(node) : node));
}

const isAsked = ({ selected, hovered, forced }: Placed) => selected || hovered || forced;

function plain(node: Placed): Placed {
  const { kind, r, fill, stroke } = node.look;
  const look = { kind, r, fill, stroke };
  return { ...node, look, ...reach(look) };
}
