/**
 * A network as flat arrays: the neighbours of node i are `targets[offsets[i]]` … `targets[offsets[i + 1] - 1]`, in
 * ascending order. Parallel links are one, with the sum of their weights; loops are left out.
 */
export interface Adjacency {
  readonly nodes: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Weight of the link to each target. */
  readonly weights: Float64Array;
}

/** Links as flat arrays: link e ties nodes `ends[2 e]` and `ends[2 e + 1]`; without weights each weighs 1. */
export interface FlatNetwork {
  readonly nodes: number;
  readonly ends: Int32Array;
  readonly weights?: Float64Array;
}

/** Ends of a link by index, and how much it counts. */
export interface WeightedPair {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** Anything that has nodes and pairs of their indices, a graph for instance, as flat arrays. */
export function flatten(graph: {
  readonly nodes: { readonly length: number };
  readonly links: readonly WeightedPair[];
}): FlatNetwork & { readonly weights: Float64Array } {
  const ends = new Int32Array(2 * graph.links.length);
  for (const [e, { source, target }] of graph.links.entries()) {
    ends[2 * e] = source;
    ends[2 * e + 1] = target;
  }
  return { nodes: graph.nodes.length, ends, weights: Float64Array.from(graph.links, link => link.weight) };
}

/** The neighbours of every node of a graph. */
export function adjacencyOf(graph: Parameters<typeof flatten>[0]): Adjacency {
  return neighboursIn(flatten(graph));
}

/** The neighbours of every node. */
export function neighboursIn(network: FlatNetwork): Adjacency {
  const { starts, targets, weights } = rowsOf(network);
  const offsets = new Int32Array(network.nodes + 1);
  let kept = 0;
  for (let i = 0; i < network.nodes; i += 1) {
    const [from, to] = [starts[i] ?? 0, starts[i + 1] ?? 0];
    sortRow(targets, weights, from, to);
    let last = -1;
    for (let k = from; k < to; k += 1) {
      const target = targets[k] ?? 0;
      if (target === last) weights[kept - 1] = (weights[kept - 1] ?? 0) + (weights[k] ?? 0);
      else {
        targets[kept] = target;
        weights[kept] = weights[k] ?? 0;
        kept += 1;
        last = target;
      }
    }
    offsets[i + 1] = kept;
  }
  return { nodes: network.nodes, offsets, targets: targets.slice(0, kept), weights: weights.slice(0, kept) };
}

/** The ends of links sorted by their other end, parallel links still apart. */
function rowsOf({ nodes, ends, weights }: FlatNetwork) {
  const starts = new Int32Array(nodes + 1);
  const eachHalf = (visit: (from: number, to: number, link: number) => void) => {
    for (let e = 0; e < ends.length; e += 2) {
      const [a, b] = [ends[e] ?? 0, ends[e + 1] ?? 0];
      if (a === b) continue;
      visit(a, b, e >> 1);
      visit(b, a, e >> 1);
    }
  };
  eachHalf(from => {
    starts[from + 1] = (starts[from + 1] ?? 0) + 1;
  });
  for (let i = 0; i < nodes; i += 1) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const filled = starts.slice(0, nodes);
  const targets = new Int32Array(starts[nodes] ?? 0);
  const sorted = new Float64Array(targets.length);
  eachHalf((from, to, link) => {
    const k = filled[from] ?? 0;
    filled[from] = k + 1;
    targets[k] = to;
    sorted[k] = weights?.[link] ?? 1;
  });
  return { starts, targets, weights: sorted };
}

/** Rows are short, and often sorted already: insertion. */
function sortRow(targets: Int32Array, weights: Float64Array, from: number, to: number): void {
  for (let k = from + 1; k < to; k += 1) {
    const [target, weight] = [targets[k] ?? 0, weights[k] ?? 0];
    let hole = k;
    for (; hole > from && (targets[hole - 1] ?? 0) > target; hole -= 1) {
      targets[hole] = targets[hole - 1] ?? 0;
      weights[hole] = weights[hole - 1] ?? 0;
    }
    targets[hole] = target;
    weights[hole] = weight;
  }
}

/** Number of neighbours of a node. */
export function degreeOf({ offsets }: Adjacency, node: number): number {
  return (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
}

/** Number of pairs of nodes that are linked. */
export function pairsOf({ targets }: Adjacency): number {
  return targets.length / 2;
}
