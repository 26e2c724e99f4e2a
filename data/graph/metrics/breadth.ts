import type { Adjacency } from './adjacency.ts';

/** A walk outwards from one node: `order` holds the nodes reached, nearest first, `distances` the links to each. */
export interface Breadth {
  /** Reused from walk to walk: only the first `reached` are of this one. */
  readonly order: Int32Array;
  /** −1 for a node that is not reached. */
  readonly distances: Int32Array;
  reached: number;
}

/** Room for walks over a network, so that thousands of them allocate nothing. */
export function breadthOver({ nodes }: Adjacency): Breadth {
  return { order: new Int32Array(nodes), distances: new Int32Array(nodes).fill(-1), reached: 0 };
}

/** Walks a network outwards from a node (breadth first). */
export function walkFrom({ offsets, targets }: Adjacency, start: number, breadth: Breadth): void {
  const { order, distances } = breadth;
  distances.fill(-1);
  distances[start] = 0;
  order[0] = start;
  let reached = 1;
  for (let head = 0; head < reached; head += 1) {
    const node = order[head] ?? 0;
    const next = (distances[node] ?? 0) + 1;
    for (let k = offsets[node] ?? 0; k < (offsets[node + 1] ?? 0); k += 1) {
      const neighbour = targets[k] ?? 0;
      if ((distances[neighbour] ?? 0) >= 0) continue;
      distances[neighbour] = next;
      order[reached] = neighbour;
      reached += 1;
    }
  }
  breadth.reached = reached;
}
