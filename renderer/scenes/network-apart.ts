import type { Placed } from './network-nodes.ts';
import { type BoxIndex, boxIndex } from './parts/boxes.ts';
import type { Rect } from './scene-words.ts';

/** Cells of the index, about as large as a badge. */
const CELL = 40;
/** Between a badge and what stands beside it. */
const CLEAR = 1;
/** Turns that are tried around a badge, the least first, in parts of a whole turn. */
const TURNS = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6].map(step => (step * Math.PI) / 6);

const boxOf = ({ x, y, rx, ry }: Pick<Placed, 'x' | 'y' | 'rx' | 'ry'>): Rect => ({
  x: x - rx,
  y: y - ry,
  width: 2 * rx,
  height: 2 * ry,
});

/**
 * The same nodes, where a mark that a badge would cover stands at the edge of that badge, on its own side: in a small picture the
 * bodies of a session lie closer to it than its letters are wide. Where it stands hangs on badges alone, so that nothing else
 * that comes or goes moves it, and a mark that no badge covers stays where it is.
 */
export function besideBadges(placed: readonly Placed[]): readonly Placed[] {
  const badges = new Map(
    placed.filter(({ look }) => look.badge !== undefined).map(badge => [badge.index, badge]),
  );
  const covering = boxIndex(CELL);
  for (const badge of badges.values()) covering.add(boxOf(badge), badge.index);
  let moves = false;
  const all = placed.map(node => {
    if (node.look.badge !== undefined) return node;
    const [first = -1] = covering.owners(boxOf(node));
    const badge = badges.get(first);
    if (badge === undefined) return node;
    moves = true;
    return moved(node, badge, covering);
  });
  return moves ? all : placed;
}

/** A node at the edge of a badge: straight out, or as near to that as no other badge covers it. */
function moved(node: Placed, badge: Placed, covering: BoxIndex): Placed {
  const angle = Math.atan2(node.y - badge.y, node.x - badge.x);
  const places = TURNS.map(turn => ({ ...node, ...atEdge(node, badge, angle + turn) }));
  return places.find(place => covering.free(boxOf(place))) ?? node;
}

function atEdge(node: Placed, badge: Placed, angle: number): { readonly x: number; readonly y: number } {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const across = (badge.rx + node.rx + CLEAR) / Math.max(Math.abs(cos), Number.EPSILON);
  const down = (badge.ry + node.ry + CLEAR) / Math.max(Math.abs(sin), Number.EPSILON);
  const far = Math.min(across, down);
  return { x: badge.x + far * cos, y: badge.y + far * sin };
}
