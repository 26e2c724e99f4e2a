import type { Graph } from '../../../data/graph/graph.ts';
import { flatten } from '../../../data/graph/metrics/adjacency.ts';
import { finish, type Work } from '../../../data/graph/metrics/work.ts';
import { layOutAnew } from './anew.ts';
import type { Places } from './places.ts';
import { roomOf } from './room.ts';
import { settle } from './settle.ts';

export interface LayoutOptions {
  /** The same graph and seed, the same places. */
  readonly seed: number;
  /** Width over height that the whole should have. */
  readonly aspect: number;
  /** Places by node key of a layout before: nodes that it has stay there, new ones settle around them. */
  readonly previous?: ReadonlyMap<string, readonly [number, number]>;
}

/** Height of the page that layouts are made for, in pixels: a chart on a laptop, without its title and legend. */
const PAGE_HEIGHT = 640;
/** Length of a link where none tells. */
const USUAL_LINK = 40;

/** Lays out a network at once. Returns x and y per node, in pixels of a page of the given aspect, around its middle. */
export function layoutNetwork(graph: Graph, options: LayoutOptions): Places {
  return finish(layOutNetwork(graph, options));
}

/** The same in steps, for a worker that shows progress and can be stopped. */
export function* layOutNetwork(graph: Graph, { seed, aspect, previous }: LayoutOptions): Work<Places> {
  const network = flatten(graph);
  const page = { width: PAGE_HEIGHT * aspect, height: PAGE_HEIGHT };
  const known = graph.nodes.filter(node => previous?.has(node.key)).length;
  if (previous === undefined || known === 0) {
    return yield* layOutAnew({ network, room: roomOf(graph), page, seed });
  }
  const places = Float64Array.from(graph.nodes.flatMap(node => previous.get(node.key) ?? [NaN, NaN]));
  if (known === graph.nodes.length) return places;
  return yield* settle(network, roomOf(graph), places, usualLength(network.ends, places));
}

/** Median length of the links between nodes that have a place. */
function usualLength(ends: Int32Array, places: Places): number {
  const lengths: number[] = [];
  for (let e = 0; e < ends.length; e += 2) {
    const [a, b] = [2 * (ends[e] ?? 0), 2 * (ends[e + 1] ?? 0)];
    const length = Math.hypot(
      (places[a] ?? 0) - (places[b] ?? 0),
      (places[a + 1] ?? 0) - (places[b + 1] ?? 0),
    );
    if (length > 0) lengths.push(length);
  }
  return lengths.toSorted((a, b) => a - b)[lengths.length >> 1] ?? USUAL_LINK;
}
