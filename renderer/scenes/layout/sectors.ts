import type { Work } from '../../../data/graph/metrics/work.ts';
import type { LayoutOptions, Places, PlainNetwork } from '../../../data/graph/plain.ts';
import { toPage } from './around.ts';
import { collisionRadii, degreesOf } from './collision-radii.ts';
import { separateDiscs } from './separate-discs.ts';

const AIR = 10;
/** Empty way between two sectors, and around the middle. */
const GAP = 26;
const MIDDLE = 30;
/** Share of a ring that is taken by nodes: room for names is between them. */
const FULL = 0.55;

/**
 * One sector of a circle to each theme, as wide as its nodes need, and one to what is outside of all themes; in its sector
 * what has most links stands nearest the middle, and on its arc nearest to the themes that it is tied to. Stretched to the
 * page; returns x and y per node.
 */
export function* layOutByTheme(network: PlainNetwork, { aspect }: LayoutOptions): Work<Places> {
  const room = collisionRadii(network);
  const sectors = sectorsOf(network, room);
  const lean = leanOf(network, sectors);
  const places = new Float64Array(2 * network.nodes);
  for (const [s, sector] of sectors.entries()) {
    fill(sector, room, lean, places);
    yield (s + 1) / sectors.length;
  }
  const drawn = toPage(places, aspect);
  separateDiscs(drawn, room);
  return drawn;
}

interface Sector {
  readonly theme: number;
  readonly from: number;
  readonly to: number;
  /** Most links first. */
  readonly members: readonly number[];
}

/** Sectors in the order of the themes, their angles as the squares of the room that their nodes need. */
function sectorsOf(network: PlainNetwork, room: Float64Array): readonly Sector[] {
  const degrees = degreesOf(network);
  const groups = new Map<number, number[]>();
  for (const [node, theme] of network.themes.entries()) {
    const group = groups.get(theme);
    if (group === undefined) groups.set(theme, [node]);
    else group.push(node);
  }
  const areaOf = (members: readonly number[]) =>
    members.reduce((sum, node) => sum + ((room[node] ?? 0) + AIR / 2) ** 2, 0);
  const ordered = [...groups].sort(([a], [b]) => (a < 0 ? 1 : b < 0 ? -1 : a - b));
  const whole = ordered.reduce((sum, [, members]) => sum + areaOf(members), 0);
  // From the top, clockwise.
  let angle = -Math.PI / 2;
  return ordered.map(([theme, members]) => {
    const from = angle;
    angle += (2 * Math.PI * areaOf(members)) / whole;
    const byLinks = members.sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
    return { theme, from, to: angle, members: byLinks };
  });
}

/** For each node, the mean direction of the sectors that its neighbours are in, beside its own sector's middle: −π to π. */
function leanOf(network: PlainNetwork, sectors: readonly Sector[]): Float64Array {
  const middle = new Float64Array(network.nodes);
  for (const { from, to, members } of sectors) for (const node of members) middle[node] = (from + to) / 2;
  const x = new Float64Array(network.nodes);
  const y = new Float64Array(network.nodes);
  for (let e = 0; e < network.ends.length; e += 2) {
    const [a, b] = [network.ends[e] ?? 0, network.ends[e + 1] ?? 0];
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const beside = (middle[other] ?? 0) - (middle[own] ?? 0);
      x[own] = (x[own] ?? 0) + Math.cos(beside);
      y[own] = (y[own] ?? 0) + Math.sin(beside);
    }
  }
  return x.map((value, i) => (value === 0 && y[i] === 0 ? 0 : Math.atan2(y[i] ?? 0, value)));
}

/** Arc by arc outwards, each as full as it may be. */
function fill({ from, to, members }: Sector, room: Float64Array, lean: Float64Array, places: Places): void {
  const alone = to - from > 2 * Math.PI - 1e-6;
  let radius = MIDDLE;
  for (let next = 0; next < members.length; ) {
    const margin = alone ? 0 : GAP / 2 / radius;
    const width = to - from - 2 * margin;
    let length = 0;
    let last = next;
    let widest = 0;
    while (last < members.length) {
      const own = room[members[last] ?? 0] ?? 0;
      length += 2 * own;
      if (last > next && length > FULL * width * radius) break;
      widest = Math.max(widest, own);
      last += 1;
    }
    const arc = members.slice(next, last).sort((a, b) => (lean[a] ?? 0) - (lean[b] ?? 0) || a - b);
    for (const [k, node] of arc.entries()) {
      const angle = from + margin + (width * (k + 0.5)) / arc.length;
      places[2 * node] = radius * Math.cos(angle);
      places[2 * node + 1] = radius * Math.sin(angle);
    }
    next = last;
    radius += 2 * widest + AIR;
  }
}
