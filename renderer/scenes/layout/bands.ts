import { NODE_KINDS, type NodeKind } from '../../../data/graph/graph.ts';
import { type Adjacency, neighboursIn } from '../../../data/graph/metrics/adjacency.ts';
import type { Work } from '../../../data/graph/metrics/work.ts';
import type { LayoutOptions, Places, PlainNetwork } from '../../../data/graph/plain.ts';
import { collisionRadii } from './collision-radii.ts';
import { PAGE_HEIGHT } from './network.ts';
import { centred } from './places.ts';

/** The band of each kind, from top to bottom, so that most links go from one band to the next. */
const BAND: Readonly<Record<NodeKind, number>> = {
  keyword: 0,
  theme: 1,
  session: 2,
  organisation: 3,
  person: 4,
  territory: 5,
};
/** Times that each band is put in the order of the others. */
const SWEEPS = 12;
/** Air between nodes beside each other, between the rows of a band, and between two bands at least. */
const AIR = 8;
const ROW = 12;
const BETWEEN = 110;

/**
 * One band to each kind, one above the other. Each band is put in the order of the middles of its neighbours in the other
 * bands, in turn (K. Sugiyama, S. Tagawa, M. Toda, "Methods for visual understanding of hierarchical system structures",
 * 1981), which leaves few crossings; a band that has no room in one row takes several, node by node in turn, so that its
 * order from left to right stays. Returns x and y per node around the middle.
 */
export function* layOutInBands(network: PlainNetwork, { aspect }: LayoutOptions): Work<Places> {
  const neighbours = neighboursIn(network);
  const bands = bandsOf(network);
  const x = new Float64Array(network.nodes);
  for (const band of bands) spread(band, x);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const down = sweep % 2 === 0;
    for (const band of down ? bands : bands.toReversed()) order(band, neighbours, x);
    yield sweep / SWEEPS;
  }
  return centred(placed(bands, collisionRadii(network), PAGE_HEIGHT * aspect, network.nodes));
}

/** The nodes of each kind that is there, themes together. */
function bandsOf({ kinds, themes }: PlainNetwork): readonly number[][] {
  const rank = (node: number) => {
    const theme = themes[node] ?? -1;
    return theme < 0 ? Number.MAX_SAFE_INTEGER : theme;
  };
  return NODE_KINDS.toSorted((a, b) => BAND[a] - BAND[b])
    .map(kind => {
      const number = NODE_KINDS.indexOf(kind);
      return [...kinds.keys()].filter(i => kinds[i] === number).sort((a, b) => rank(a) - rank(b) || a - b);
    })
    .filter(band => band.length > 0);
}

/** Nodes of a band at even distances from 0 to 1, in its order. */
function spread(band: readonly number[], x: Float64Array): void {
  for (const [k, node] of band.entries()) x[node] = (k + 0.5) / band.length;
}

/** Puts a band in the order of the middles of its neighbours, which stand where `x` says. */
function order(band: number[], { offsets, targets }: Adjacency, x: Float64Array): void {
  const middles = new Map(
    band.map(node => {
      const [from, to] = [offsets[node] ?? 0, offsets[node + 1] ?? 0];
      let sum = 0;
      for (let k = from; k < to; k += 1) sum += x[targets[k] ?? 0] ?? 0;
      return [node, from === to ? (x[node] ?? 0) : sum / (to - from)];
    }),
  );
  band.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0) || (x[a] ?? 0) - (x[b] ?? 0) || a - b);
  spread(band, x);
}

function placed(bands: readonly number[][], room: Float64Array, width: number, nodes: number): Places {
  const places = new Float64Array(2 * nodes);
  const tall = bands.map(band => heightOf(band, room, width));
  const free = PAGE_HEIGHT - tall.reduce((sum, { height }) => sum + height, 0);
  const between = Math.max(BETWEEN, free / Math.max(1, bands.length - 1));
  let top = 0;
  for (const [b, band] of bands.entries()) {
    const { rows, height, widest } = tall[b] ?? { rows: 1, height: 0, widest: 0 };
    const whole = band.reduce((sum, node) => sum + (room[node] ?? 0), 0);
    let behind = 0;
    for (const [k, node] of band.entries()) {
      const own = room[node] ?? 0;
      places[2 * node] = (width * (behind + own / 2)) / whole;
      places[2 * node + 1] = top + widest + (k % rows) * (2 * widest + ROW);
      behind += own;
    }
    top += height + between;
  }
  return places;
}

/** Rows that a band takes on a page of a width, and how high they are together. */
function heightOf(band: readonly number[], room: Float64Array, width: number) {
  const widest = band.reduce((most, node) => Math.max(most, room[node] ?? 0), 0);
  const length = band.reduce((sum, node) => sum + 2 * (room[node] ?? 0) + AIR, 0);
  const rows = Math.max(1, Math.ceil(length / width));
  return { rows, widest, height: rows * (2 * widest + ROW) - ROW };
}
