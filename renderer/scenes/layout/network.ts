import { componentsOf } from '../../../data/graph/components.ts';
import type { Graph } from '../../../data/graph/graph.ts';
import { type Parcel, pack } from './pack.ts';
import { type FlatGraph, springs } from './springs.ts';

export interface LayoutOptions {
  /** The same graph and seed, the same places. */
  readonly seed: number;
  /** Width over height that the whole should have. */
  readonly aspect: number;
  /** Places by node key of a layout before: nodes that it has stay there, new ones settle around them. */
  readonly previous?: ReadonlyMap<string, readonly [number, number]>;
}

/** Room around a session, which bears its short name, and around any other node, which grows with its links; in layout units. */
const BADGE = 21;
const DISC = 6.5;
const GROWTH = 2.5;

/** Lays out a network: each component by springs, the components packed side by side. Returns x and y per node. */
export function layoutNetwork(graph: Graph, options: LayoutOptions): Float64Array {
  return options.previous === undefined ? layAnew(graph, options) : settle(graph, options, options.previous);
}

function layAnew(graph: Graph, { seed, aspect }: LayoutOptions): Float64Array {
  const components = componentsOf(graph);
  const laid = components.map(members => {
    const places = springs(partOf(graph, members), { seed });
    return { members, places: alongWidth(places, aspect) };
  });
  const spots = pack(
    laid.map(({ places }) => parcelOf(places)),
    aspect,
  );
  const all = new Float64Array(2 * graph.nodes.length);
  laid.forEach(({ members, places }, c) => {
    const spot = spots[c] ?? { x: 0, y: 0 };
    members.forEach((node, i) => {
      all[2 * node] = (places[2 * i] ?? 0) + spot.x;
      all[2 * node + 1] = (places[2 * i + 1] ?? 0) + spot.y;
    });
  });
  return all;
}

/** Nodes that were there are held; the others find their place among them. */
function settle(
  graph: Graph,
  { seed }: LayoutOptions,
  previous: ReadonlyMap<string, readonly [number, number]>,
): Float64Array {
  const start = new Float64Array(2 * graph.nodes.length).fill(Number.NaN);
  const held = new Uint8Array(graph.nodes.length);
  graph.nodes.forEach((node, i) => {
    const place = previous.get(node.key);
    if (place === undefined) return;
    start[2 * i] = place[0];
    start[2 * i + 1] = place[1];
    held[i] = 1;
  });
  return springs(partOf(graph, [...graph.nodes.keys()]), { seed, start, held });
}

/** The links among some nodes, by their places in the list. */
function partOf(graph: Graph, members: readonly number[]): FlatGraph {
  const index = new Map(members.map((node, i) => [node, i]));
  const ends: number[] = [];
  for (const { source, target } of graph.links) {
    const a = index.get(source);
    const b = index.get(target);
    if (a !== undefined && b !== undefined) ends.push(a, b);
  }
  const degrees = new Float64Array(members.length);
  for (const end of ends) degrees[end] = (degrees[end] ?? 0) + 1;
  const room = Float64Array.from(members, (node, i) =>
    graph.nodes[node]?.kind === 'session' ? BADGE : DISC + GROWTH * Math.sqrt(degrees[i] ?? 0),
  );
  return { nodes: members.length, ends: Int32Array.from(ends), room };
}

/** Turns a component so that its longer axis lies along the page's longer side, around the middle of its box. */
function alongWidth(places: Float64Array, aspect: number): Float64Array {
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < places.length; i += 2) {
    const [x, y] = [places[i] ?? 0, places[i + 1] ?? 0];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const turn = (aspect >= 1 ? 0 : Math.PI / 2) - Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const turned = new Float64Array(places.length);
  for (let i = 0; i < places.length; i += 2) {
    const [x, y] = [places[i] ?? 0, places[i + 1] ?? 0];
    turned[i] = x * cos - y * sin;
    turned[i + 1] = x * sin + y * cos;
  }
  const { x0, y0, x1, y1 } = boundsOf(turned);
  for (let i = 0; i < turned.length; i += 2) {
    turned[i] = (turned[i] ?? 0) - (x0 + x1) / 2;
    turned[i + 1] = (turned[i + 1] ?? 0) - (y0 + y1) / 2;
  }
  return turned;
}

function parcelOf(places: Float64Array): Parcel {
  const { x0, y0, x1, y1 } = boundsOf(places);
  return { halfWidth: (x1 - x0) / 2, halfHeight: (y1 - y0) / 2 };
}

function boundsOf(places: Float64Array): { x0: number; y0: number; x1: number; y1: number } {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < places.length; i += 2) {
    const [x, y] = [places[i] ?? 0, places[i + 1] ?? 0];
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  }
  return { x0, y0, x1, y1 };
}
