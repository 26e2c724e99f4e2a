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

/** Ends of a link by index, and how much it counts. */
export interface WeightedPair {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** The neighbours of every node of a graph, or of anything that has nodes and pairs of their indices. */
export function adjacencyOf(graph: {
  readonly nodes: { readonly length: number };
  readonly links: readonly WeightedPair[];
}): Adjacency {
  const nodes = graph.nodes.length;
  const rows: Map<number, number>[] = Array.from({ length: nodes }, () => new Map<number, number>());
  for (const { source, target, weight } of graph.links) {
    const [from, to] = [rows[source], rows[target]];
    if (source === target || from === undefined || to === undefined) continue;
    from.set(target, (from.get(target) ?? 0) + weight);
    to.set(source, (to.get(source) ?? 0) + weight);
  }
  const offsets = new Int32Array(nodes + 1);
  rows.forEach((row, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + row.size;
  });
  const targets = new Int32Array(offsets[nodes] ?? 0);
  const weights = new Float64Array(targets.length);
  rows.forEach((row, i) => {
    const sorted = [...row].toSorted((a, b) => a[0] - b[0]);
    sorted.forEach(([target, weight], k) => {
      targets[(offsets[i] ?? 0) + k] = target;
      weights[(offsets[i] ?? 0) + k] = weight;
    });
  });
  return { nodes, offsets, targets, weights };
}

/** Number of neighbours of a node. */
export function degreeOf({ offsets }: Adjacency, node: number): number {
  return (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
}

/** Number of pairs of nodes that are linked. */
export function pairsOf({ targets }: Adjacency): number {
  return targets.length / 2;
}
