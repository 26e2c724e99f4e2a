import type { Graph, Relation } from './graph.ts';
import { waysOut } from './neighbours.ts';
import { subgraph } from './subgraph.ts';

export interface EgoOptions {
  /** How many links away from the roots: 1 for neighbours, 2 for their neighbours… */
  readonly depth: number;
  /** Kinds of link to walk along; absent: all. */
  readonly relations?: ReadonlySet<Relation>;
}

/** Steps from the nearest root to each node within reach, by key; roots that the graph does not hold are passed over. */
export function distancesFrom(
  graph: Graph,
  roots: readonly string[],
  { depth, relations }: EgoOptions,
): ReadonlyMap<string, number> {
  const ways = waysOut(graph, link => relations === undefined || relations.has(link.relation));
  const wanted = new Set(roots);
  const distances = new Map<number, number>();
  let front = [...graph.nodes.keys()].filter(i => wanted.has(graph.nodes[i]?.key ?? ''));
  for (let step = 0; step <= depth && front.length > 0; step += 1) {
    for (const i of front) distances.set(i, step);
    const beyond = front.flatMap(i => (ways[i] ?? []).map(way => way.to));
    front = [...new Set(beyond)].filter(i => !distances.has(i));
  }
  return new Map([...distances].map(([i, step]) => [graph.nodes[i]?.key ?? '', step]));
}

/** The surroundings of one node that are shown, and how many nodes there are within reach. */
export interface Nearest {
  readonly graph: Graph;
  readonly within: number;
}

/**
 * The surroundings of one node within two links, of at most `most` nodes: the nearest first, then those with most links to
 * what is nearer, then in the order of the graph. Empty where the graph does not hold it.
 */
export function nearest(graph: Graph, root: string, most: number): Nearest {
  const steps = distancesFrom(graph, [root], { depth: 2 });
  const stepOf = (i: number) => steps.get(graph.nodes[i]?.key ?? '') ?? Number.POSITIVE_INFINITY;
  const ways = waysOut(graph);
  const ranked = [...graph.nodes.keys()]
    .filter(i => Number.isFinite(stepOf(i)))
    .map(i => ({
      i,
      step: stepOf(i),
      inward: (ways[i] ?? []).filter(({ to }) => stepOf(to) < stepOf(i)).length,
    }))
    .sort((a, b) => a.step - b.step || b.inward - a.inward || a.i - b.i);
  const kept = new Set(ranked.slice(0, most).map(each => each.i));
  return { graph: subgraph(graph, i => kept.has(i)), within: ranked.length };
}
