import type { Adjacency } from './adjacency.ts';

export interface Bridges {
  /** Links whose loss would cut a group in two: pairs of node indices, the smaller first, in order. */
  readonly links: readonly (readonly [number, number])[];
  /** Nodes whose loss would cut a group in two or more (articulation points), ascending. */
  readonly nodes: readonly number[];
}

/**
 * What holds a network together by itself: R. E. Tarjan, "A note on finding the bridges of a graph", Information Processing
 * Letters 2, 1974, and J. Hopcroft, R. E. Tarjan, "Efficient algorithms for graph manipulation", CACM 16, 1973. Without
 * recursion, so that a long chain does not exhaust the stack.
 */
export function bridgesOf({ nodes, offsets, targets }: Adjacency): Bridges {
  const found = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const parent = new Int32Array(nodes).fill(-1);
  const next = offsets.slice(0, nodes);
  const links: [number, number][] = [];
  const cuts = new Set<number>();
  let time = 0;
  for (let root = 0; root < nodes; root += 1) {
    if ((found[root] ?? 0) >= 0) continue;
    const stack = [root];
    found[root] = low[root] = time;
    time += 1;
    let branches = 0;
    for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
      const k = next[node] ?? 0;
      if (k < (offsets[node + 1] ?? 0)) {
        next[node] = k + 1;
        const to = targets[k] ?? 0;
        if ((found[to] ?? 0) < 0) {
          parent[to] = node;
          found[to] = low[to] = time;
          time += 1;
          if (node === root) branches += 1;
          stack.push(to);
        } else if (to !== parent[node]) low[node] = Math.min(low[node] ?? 0, found[to] ?? 0);
        continue;
      }
      stack.pop();
      const above = parent[node] ?? -1;
      if (above < 0) continue;
      low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
      if ((low[node] ?? 0) > (found[above] ?? 0)) links.push([Math.min(above, node), Math.max(above, node)]);
      if (above !== root && (low[node] ?? 0) >= (found[above] ?? 0)) cuts.add(above);
    }
    if (branches > 1) cuts.add(root);
  }
  return {
    links: links.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]),
    nodes: [...cuts].toSorted((a, b) => a - b),
  };
}
