import type { Placed } from './network-nodes.ts';
import { boxIndex } from './parts/boxes.ts';
import { reach } from './parts/shapes.ts';

/** Cells of the index, about as large as a badge. */
const CELL = 40;

/** How far a badge may stand aside: its own middle stays well below it, and no eye sees the step. */
const ASIDE = [2, 4] as const;
const TURNS = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4);

/** Half of the side of what is looked up as a point. */
const POINT = 0.01;

/**
 * The same nodes, where a badge that would lie on another or hide the middle of a node is set as small as `least`, or a little aside, or
 * else gives way to the plain mark of its kind, which is named beside it where there is room: what is asked about stays first, then what has more
 * links, then the shorter badge.
 */
export function withoutStackedBadges(placed: readonly Placed[], least: number): readonly Placed[] {
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
  const set = new Map<number, Placed>();
  const isClear = (node: Placed) => {
    const box = boxOf(node);
    const hides = !isAsked(node) && middles.owners(box).some(owner => owner !== node.index);
    return !hides && taken.free(box);
  };
  for (const node of order) {
    const forms = [node, ...smaller(node, least)];
    const found = forms.find(isClear) ?? forms.flatMap(aside).find(isClear);
    if (found !== undefined) taken.add(boxOf(found), node.index);
    if (found !== node) set.set(node.index, found ?? plain(node));
  }
  return set.size === 0 ? placed : placed.map(node => set.get(node.index) ?? node);
}

const boxOf = ({ x, y, rx, ry }: Placed) => ({ x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry });

/** The same node with its badge in the smallest type, where that is smaller than its own. */
function smaller(node: Placed, least: number): readonly Placed[] {
  const { badge } = node.look;
  if (badge === undefined || badge.font.size <= least) return [];
  const share = least / badge.font.size;
  const font = { ...badge.font, size: least };
  const look = { ...node.look, badge: { ...badge, font, width: badge.width * share } };
  return [{ ...node, look, ...reach(look) }];
}

/** The same node a step away from where it stands, the nearest first. */
function aside(node: Placed): readonly Placed[] {
  return ASIDE.flatMap(step =>
    TURNS.map(turn => ({
      ...node,
      x: node.x + step * Math.cos(turn),
      y: node.y + step * Math.sin(turn),
    })),
  );
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
