import type { Graph, GraphLink, GraphNode, Relation } from './graph.ts';
import { type WayOut, waysOut } from './neighbours.ts';

/** One way from a thing to another: where it begins, and each link with the node that it leads to. */
export interface Path {
  readonly from: GraphNode;
  readonly steps: readonly { readonly link: GraphLink; readonly to: GraphNode }[];
}

export interface ShortestPaths {
  /** Links in each; 0 from a node to itself. */
  readonly length: number;
  /** How many equal ones there are, also when not all are listed. */
  readonly count: number;
  readonly paths: readonly Path[];
}

export interface PathOptions {
  /** Kinds of link to walk along; absent: all. */
  readonly relations?: ReadonlySet<Relation>;
  /** Keys of nodes that may not be passed through: a theme ties everything to everything. */
  readonly avoid?: ReadonlySet<string>;
  /** Most paths to list. */
  readonly limit?: number;
}

const LIMIT = 50;

/**
 * All the shortest paths between two nodes, by key, in the order of the graph's links; null when there is none. Links count
 * one step each (C. Y. Lee, 1961; equal paths by the predecessors of U. Brandes, 2001).
 */
export function shortestPaths(
  graph: Graph,
  fromKey: string,
  toKey: string,
  options: PathOptions = {},
): ShortestPaths | null {
  const from = graph.nodes.findIndex(node => node.key === fromKey);
  const to = graph.nodes.findIndex(node => node.key === toKey);
  if (from < 0 || to < 0) return null;
  const { relations, avoid } = options;
  const open = (i: number) => i === from || i === to || !avoid?.has(graph.nodes[i]?.key ?? '');
  const ways = waysOut(
    graph,
    link =>
      open(link.source) && open(link.target) && (relations === undefined || relations.has(link.relation)),
  );
  // Counted from the end, each node knows how far the goal is, and the paths unroll forwards in order.
  const distances = distancesTo(to, from, ways);
  const length = distances.get(from);
  if (length === undefined) return null;
  const forward = (i: number) =>
    (ways[i] ?? []).filter(way => distances.get(way.to) === (distances.get(i) ?? 0) - 1);
  return {
    length,
    count: countFrom(from, to, forward),
    paths: unroll(graph, from, to, forward, options.limit ?? LIMIT),
  };
}

/** Links between each node and the goal, for the nodes no further than the start. */
function distancesTo(
  goal: number,
  start: number,
  ways: readonly (readonly WayOut[])[],
): ReadonlyMap<number, number> {
  const distances = new Map([[goal, 0]]);
  const queue = [goal];
  for (let head = 0; head < queue.length && !distances.has(start); head += 1) {
    const i = queue[head] ?? goal;
    for (const { to } of ways[i] ?? []) {
      if (distances.has(to)) continue;
      distances.set(to, (distances.get(i) ?? 0) + 1);
      queue.push(to);
    }
  }
  return distances;
}

type Forward = (node: number) => readonly WayOut[];

function countFrom(from: number, to: number, forward: Forward): number {
  const counts = new Map<number, number>([[to, 1]]);
  const count = (i: number): number => {
    const known = counts.get(i);
    if (known !== undefined) return known;
    const sum = forward(i).reduce((total, way) => total + count(way.to), 0);
    counts.set(i, sum);
    return sum;
  };
  return count(from);
}

/** Lists paths one after the other until there are enough. */
function unroll(graph: Graph, from: number, to: number, forward: Forward, limit: number): readonly Path[] {
  const start = graph.nodes[from];
  if (start === undefined) return [];
  const paths: Path[] = [];
  const walk = (i: number, steps: Path['steps']): void => {
    if (paths.length >= limit) return;
    if (i === to) {
      paths.push({ from: start, steps });
      return;
    }
    for (const way of forward(i)) {
      const node = graph.nodes[way.to];
      if (node !== undefined) walk(way.to, [...steps, { link: way.link, to: node }]);
    }
  };
  walk(from, []);
  return paths;
}
