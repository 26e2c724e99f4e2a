import { type Graph, NODE_KINDS } from './graph.ts';
import type { FlatNetwork } from './metrics/adjacency.ts';

/** What layouts know of a network: numbers only, in arrays that go to a worker as they are. */
export interface PlainNetwork extends FlatNetwork {
  /** Kind of each node, as its place in `NODE_KINDS`. */
  readonly kinds: Uint8Array;
  /** Theme of each node, numbered in the order of their ids; −1 outside of all. */
  readonly themes: Int16Array;
  /** Sessions that each node stands in. */
  readonly sessions: Float64Array;
  /** Its nodes in an order that does not depend on how they came in: by key. Absent: as they are numbered. */
  readonly order?: Int32Array;
}

/** x and y per node, one after the other. */
export type Places = Float64Array;

/** Places by node key. */
export type KeyedPlaces = ReadonlyMap<string, readonly [number, number]>;

/** The places of a graph's nodes, in its order; NaN for those that have none. */
export function knownPlaces(graph: Graph, previous: KeyedPlaces): Places {
  return Float64Array.from(graph.nodes.flatMap(node => previous.get(node.key) ?? [NaN, NaN]));
}

export interface LayoutOptions {
  /** The same network and seed, the same places. */
  readonly seed: number;
  /** Width over height that the whole should have. */
  readonly aspect: number;
  /** A sketch, to be looked at until the layout itself is there. */
  readonly hasty?: boolean;
}

/** A graph as layouts see it, nodes and links in the same order. */
export function plainOf({ nodes, links }: Graph): PlainNetwork {
  const ids = [...new Set(nodes.flatMap(node => (node.theme === null ? [] : [node.theme])))].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const ends = new Int32Array(2 * links.length);
  for (const [e, { source, target }] of links.entries()) {
    ends[2 * e] = source;
    ends[2 * e + 1] = target;
  }
  return {
    nodes: nodes.length,
    ends,
    kinds: Uint8Array.from(nodes, node => NODE_KINDS.indexOf(node.kind)),
    themes: Int16Array.from(nodes, node => (node.theme === null ? -1 : (numbers.get(node.theme) ?? -1))),
    sessions: Float64Array.from(nodes, node => node.sessions),
    order: orderOf(nodes),
  };
}

function orderOf(nodes: Graph['nodes']): Int32Array {
  const keys = nodes.map(node => node.key);
  return Int32Array.from(keys.keys()).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
}

/** The same network, numbered in its own order, its links sorted by their ends. */
export function inOrder(network: PlainNetwork, order: Int32Array): PlainNetwork {
  const numbered = partOf(network, order);
  const { nodes } = numbered;
  const pairs = new Float64Array(numbered.ends.length / 2);
  for (const e of pairs.keys()) {
    const [a, b] = [numbered.ends[2 * e] ?? 0, numbered.ends[2 * e + 1] ?? 0];
    pairs[e] = Math.min(a, b) * nodes + Math.max(a, b);
  }
  pairs.sort();
  const ends = Int32Array.from(numbered.ends, (_, k) => {
    const pair = pairs[k >> 1] ?? 0;
    return k % 2 === 0 ? Math.floor(pair / nodes) : pair % nodes;
  });
  return { ...numbered, ends };
}

/** The part of a network between some of its nodes, which are numbered anew in the order given. */
export function partOf(network: PlainNetwork, members: Int32Array): PlainNetwork {
  const moved = new Int32Array(network.nodes).fill(-1);
  for (const [i, node] of members.entries()) moved[node] = i;
  const ends = new Int32Array(network.ends.length);
  let kept = 0;
  for (let e = 0; e < network.ends.length; e += 2) {
    const [a, b] = [moved[network.ends[e] ?? 0] ?? -1, moved[network.ends[e + 1] ?? 0] ?? -1];
    if (a < 0 || b < 0) continue;
    ends[kept] = a;
    ends[kept + 1] = b;
    kept += 2;
  }
  const of = <T extends Uint8Array | Int16Array | Float64Array>(values: T, i: number) =>
    values[members[i] ?? 0] ?? 0;
  return {
    nodes: members.length,
    ends: ends.slice(0, kept),
    kinds: Uint8Array.from(members, (_, i) => of(network.kinds, i)),
    themes: Int16Array.from(members, (_, i) => of(network.themes, i)),
    sessions: Float64Array.from(members, (_, i) => of(network.sessions, i)),
  };
}
