import type { Work } from '../../../data/graph/metrics/work.ts';
import type { LayoutOptions, Places, PlainNetwork } from '../../../data/graph/plain.ts';
import { pullOf, toPage } from './around.ts';
import { collisionRadii, degreesOf } from './collision-radii.ts';
import { separateDiscs } from './separate-discs.ts';

/** Air between two rings, beside the room of what stands on them. */
const AIR = 14;
const TURN = 2 * Math.PI;

/**
 * Rings around the middle, those with most links innermost (U. Brandes, P. Kenis, D. Wagner, "Communicating centrality in
 * policy network drawings", 2003). Each ring holds what has room on it, and on its ring each node stands as near to the
 * direction of its neighbours further in as the others let it. Stretched to the page; returns x and y per node.
 */
export function* layOutInRings(network: PlainNetwork, { aspect }: LayoutOptions): Work<Places> {
  const room = collisionRadii(network);
  const degrees = degreesOf(network);
  const ranked = [...network.kinds.keys()].sort(
    (a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || themeOf(network, a) - themeOf(network, b) || a - b,
  );
  const places = new Float64Array(2 * network.nodes);
  const placed = new Uint8Array(network.nodes);
  const pull = pullOf(network, places, placed);
  let radius = 0;
  for (let from = 0; from < ranked.length; ) {
    const ring = ringFrom(ranked, from, radius, room);
    const widest = widestOf(ring, room);
    const wanted = ring.map(node => pull.towards(node, spreadOf(network, node)));
    for (const [k, angle] of anglesFor(ring, wanted, room).entries()) {
      const node = ring[k] ?? 0;
      places[2 * node] = radius * Math.cos(angle);
      places[2 * node + 1] = radius * Math.sin(angle);
      placed[node] = 1;
    }
    from += ring.length;
    radius += widest + widestOf(ranked.slice(from, from + ring.length + 1), room) + AIR;
    yield from / ranked.length;
  }
  const drawn = toPage(places, aspect);
  separateDiscs(drawn, room);
  return drawn;
}

function themeOf({ themes }: PlainNetwork, node: number): number {
  const theme = themes[node] ?? -1;
  return theme < 0 ? Number.MAX_SAFE_INTEGER : theme;
}

/** Where a node stands that no neighbour draws: by its theme, so that themes keep together. */
function spreadOf({ themes }: PlainNetwork, node: number): number {
  return ((themes[node] ?? -1) + 1) * 2.4;
}

function widestOf(nodes: readonly number[], room: Float64Array): number {
  return nodes.reduce((most, node) => Math.max(most, room[node] ?? 0), 0);
}

/** As many of the next nodes as a ring of a radius has room for; the innermost holds one. */
function ringFrom(
  ranked: readonly number[],
  from: number,
  radius: number,
  room: Float64Array,
): readonly number[] {
  let length = 0;
  let to = from;
  while (to < ranked.length) {
    length += 2 * (room[ranked[to] ?? 0] ?? 0);
    if (to > from && length > TURN * radius) break;
    to += 1;
  }
  return ranked.slice(from, to);
}

/** Angles for the nodes of a ring in the order of those wanted, room shared out, turned as near to them as can be. */
function anglesFor(
  ring: readonly number[],
  wanted: readonly number[],
  room: Float64Array,
): readonly number[] {
  const order = [...ring.keys()].sort((a, b) => turnOf(wanted[a]) - turnOf(wanted[b]) || a - b);
  const whole = ring.reduce((sum, node) => sum + (room[node] ?? 0), 0);
  const angles = new Array<number>(ring.length).fill(0);
  let behind = 0;
  let [x, y] = [0, 0];
  for (const k of order) {
    const own = room[ring[k] ?? 0] ?? 0;
    const angle = (TURN * (behind + own / 2)) / whole;
    behind += own;
    angles[k] = angle;
    x += Math.cos((wanted[k] ?? 0) - angle);
    y += Math.sin((wanted[k] ?? 0) - angle);
  }
  const turn = Math.atan2(y, x);
  return angles.map(angle => angle + turn);
}

/** An angle between nought and a whole turn. */
function turnOf(angle: number | undefined): number {
  return (((angle ?? 0) % TURN) + TURN) % TURN;
}
