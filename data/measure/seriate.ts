/** A tree of average linkage: a leaf is the index of a thing. */
type Tree = { readonly leaf: number } | { readonly left: Tree; readonly right: Tree };

/** Things beyond this many are put in order without turning the tree: the turning takes their fourth power. */
const MOST_TURNED = 80;

/**
 * An order in which things that are alike stand together: hierarchical clustering by average linkage (Sokal and Michener
 * 1958), its branches then turned so that the sum of distances between neighbours is the least that the tree allows
 * (Bar-Joseph, Gifford and Jaakkola 2001, "Fast optimal leaf ordering for hierarchical clustering"). `distance` is
 * symmetric; ties are settled by the order in which things come, so the same matrix gives the same order.
 */
export function seriate(count: number, distance: (i: number, j: number) => number): readonly number[] {
  if (count <= 2) return Array.from({ length: count }, (_, i) => i);
  const tree = averageLinkage(count, distance);
  return count > MOST_TURNED ? leavesOf(tree) : optimalOrder(tree, distance);
}

function leavesOf(tree: Tree): readonly number[] {
  return 'leaf' in tree ? [tree.leaf] : [...leavesOf(tree.left), ...leavesOf(tree.right)];
}

interface Cluster {
  readonly tree: Tree;
  readonly leaves: readonly number[];
}

function averageLinkage(count: number, distance: (i: number, j: number) => number): Tree {
  let clusters: Cluster[] = Array.from({ length: count }, (_, leaf) => ({ tree: { leaf }, leaves: [leaf] }));
  const mean = (a: Cluster, b: Cluster) => {
    let sum = 0;
    for (const i of a.leaves) for (const j of b.leaves) sum += distance(i, j);
    return sum / (a.leaves.length * b.leaves.length);
  };
  const known = new Map<Cluster, Map<Cluster, number>>();
  const between = (a: Cluster, b: Cluster) => {
    const row = known.get(a) ?? new Map<Cluster, number>();
    known.set(a, row);
    const value = row.get(b) ?? mean(a, b);
    row.set(b, value);
    return value;
  };
  while (clusters.length > 1) {
    let best: readonly [Cluster, Cluster] | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const [i, a] of clusters.entries()) {
      for (const b of clusters.slice(i + 1)) {
        const value = between(a, b);
        if (value < least - 1e-12) {
          least = value;
          best = [a, b];
        }
      }
    }
    const [a, b] = best ?? [clusters[0], clusters[1]];
    if (a === undefined || b === undefined) break;
    const joined = { tree: { left: a.tree, right: b.tree }, leaves: [...a.leaves, ...b.leaves] };
    clusters = clusters.flatMap(each => (each === a ? [joined] : each === b ? [] : [each]));
  }
  return clusters[0]?.tree ?? { leaf: 0 };
}

/** The best order of a branch that begins with one leaf and ends with another. */
interface Ordered {
  readonly cost: number;
  readonly order: readonly number[];
}

/** For each pair of end leaves the best order between them, by `first`, then `last`. */
type Ends = ReadonlyMap<number, ReadonlyMap<number, Ordered>>;

function optimalOrder(tree: Tree, distance: (i: number, j: number) => number): readonly number[] {
  let best: Ordered | null = null;
  for (const row of endsOf(tree, distance).values()) {
    for (const each of row.values()) if (best === null || each.cost < best.cost - 1e-12) best = each;
  }
  return best?.order ?? leavesOf(tree);
}

function endsOf(tree: Tree, distance: (i: number, j: number) => number): Ends {
  if ('leaf' in tree) return new Map([[tree.leaf, new Map([[tree.leaf, { cost: 0, order: [tree.leaf] }]])]]);
  const [left, right] = [endsOf(tree.left, distance), endsOf(tree.right, distance)];
  const ends = new Map<number, Map<number, Ordered>>();
  const put = (first: number, last: number, cost: number, order: () => readonly number[]) => {
    const row = ends.get(first) ?? new Map<number, Ordered>();
    ends.set(first, row);
    const known = row.get(last);
    if (known === undefined || cost < known.cost - 1e-12) row.set(last, { cost, order: order() });
  };
  for (const [first, starts] of left) {
    for (const [last, finishes] of right) {
      let best: readonly [Ordered, Ordered] | null = null;
      let least = Number.POSITIVE_INFINITY;
      for (const [m, before] of starts) {
        for (const [k, after] of finishes) {
          const cost = before.cost + after.cost + distance(m, k);
          if (cost < least - 1e-12) {
            least = cost;
            best = [before, after];
          }
        }
      }
      if (best === null) continue;
      const [before, after] = best;
      const order = () => [...before.order, ...after.order.toReversed()];
      put(first, last, least, order);
      put(last, first, least, () => order().toReversed());
    }
  }
  return ends;
}
