import type { Graph, GraphLink, GraphNode, NodeKind, Projection, ProjectionWeight } from './graph.ts';
import { waysOut } from './neighbours.ts';

/** What each thing has: ids or keys of what it can share with others, by the key of the thing. */
export type Holdings = ReadonlyMap<string, ReadonlySet<string>>;

/** Kinds that a link ties directly; all other pairs of kinds meet in a third. */
const DIRECT: readonly (readonly [NodeKind, NodeKind])[] = [
  ['person', 'session'],
  ['person', 'organisation'],
  ['organisation', 'session'],
  ['organisation', 'territory'],
  ['territory', 'session'],
  ['session', 'theme'],
  ['session', 'keyword'],
];

/**
 * The kind through which things of one kind have things of another: null when a link ties them directly. A person has the
 * territories of the bodies they stand for; whatever else is not tied directly is said in the same session.
 */
function kindBetween(kind: NodeKind, over: NodeKind): NodeKind | null {
  const isDirect = DIRECT.some(([a, b]) => (a === kind && b === over) || (a === over && b === kind));
  if (isDirect) return null;
  const both = [kind, over];
  return both.includes('person') && both.includes('territory') ? 'organisation' : 'session';
}

/** Kinds that a graph must hold for a projection over another kind of node. */
export function kindsFor({ kind, over }: Omit<Projection, 'weight'>): ReadonlySet<NodeKind> {
  if (over === 'vocabulary') return new Set([kind]);
  const between = kindBetween(kind, over);
  return new Set(between === null ? [kind, over] : [kind, over, between]);
}

/** What the things of a kind have in a network: the nodes of another kind that they are tied to, by key. */
export function holdingsOf(graph: Graph, kind: NodeKind, over: NodeKind): Holdings {
  const between = kindBetween(kind, over);
  const ways = waysOut(graph);
  const reach = (from: number, wanted: NodeKind) =>
    (ways[from] ?? []).map(way => way.to).filter(i => graph.nodes[i]?.kind === wanted);
  const holdings = new Map<string, ReadonlySet<string>>();
  for (const [i, node] of graph.nodes.entries()) {
    if (node.kind !== kind) continue;
    const found = between === null ? reach(i, over) : reach(i, between).flatMap(j => reach(j, over));
    holdings.set(node.key, new Set(found.map(j => graph.nodes[j]?.key ?? '')));
  }
  return holdings;
}

/** What two things share, in order. */
export function sharedBy(holdings: Holdings, a: string, b: string): readonly string[] {
  const other = holdings.get(b) ?? new Set<string>();
  return [...(holdings.get(a) ?? [])].filter(thing => other.has(thing)).toSorted();
}

/**
 * The network of one kind whose links say what two things share. `newman` gives each shared thing 1/(k − 1), where k things
 * have it (M. E. J. Newman, "Scientific collaboration networks. II", Physical Review E 64, 2001): a workshop of two ties
 * them more than a plenary of twenty; `jaccard` is the shared over all that either has (P. Jaccard, 1901).
 */
export function project(graph: Graph, projection: Projection & { readonly over: NodeKind }): Graph {
  const holdings = holdingsOf(graph, projection.kind, projection.over);
  return projectBy(graph, holdings, projection);
}

/** The same for whatever things have: the words of sessions, for instance. */
export function projectBy(graph: Graph, holdings: Holdings, projection: Projection): Graph {
  const nodes = graph.nodes.filter(node => node.kind === projection.kind);
  const holders = holdersOf(nodes, holdings);
  const shares = new Map<number, string[]>();
  for (const [thing, members] of holders) {
    for (const [k, a] of members.entries()) {
      for (const b of members.slice(k + 1)) {
        const pair = a * nodes.length + b;
        const list = shares.get(pair);
        if (list === undefined) shares.set(pair, [thing]);
        else list.push(thing);
      }
    }
  }
  const weigh = weigherOf(projection.weight, holdings, holders);
  const links = [...shares]
    .toSorted((a, b) => a[0] - b[0])
    .flatMap(([pair, things]): GraphLink[] => {
      const [source, target] = [Math.floor(pair / nodes.length), pair % nodes.length];
      const [a, b] = [nodes[source], nodes[target]];
      if (a === undefined || b === undefined) return [];
      const key = `${a.key}|${b.key}|shares`;
      return [{ key, source, target, relation: 'shares', weight: weigh(a, b, things) }];
    });
  return { nodes, links, projection };
}

/** Who has each thing: indices of nodes, ascending; things in order of their names. */
function holdersOf(nodes: readonly GraphNode[], holdings: Holdings): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [i, node] of nodes.entries()) {
    for (const thing of holdings.get(node.key) ?? []) {
      const list = holders.get(thing);
      if (list === undefined) holders.set(thing, [i]);
      else list.push(i);
    }
  }
  return new Map([...holders].toSorted((a, b) => (a[0] < b[0] ? -1 : 1)));
}

type Weigh = (a: GraphNode, b: GraphNode, shared: readonly string[]) => number;

function weigherOf(
  weight: ProjectionWeight,
  holdings: Holdings,
  holders: ReadonlyMap<string, readonly number[]>,
): Weigh {
  const sizeOf = (node: GraphNode) => holdings.get(node.key)?.size ?? 0;
  switch (weight) {
    case 'count':
      return (_a, _b, shared) => shared.length;
    case 'newman':
      return (_a, _b, shared) =>
        shared.reduce((sum, thing) => sum + 1 / ((holders.get(thing)?.length ?? 2) - 1), 0);
    case 'jaccard':
      return (a, b, shared) => shared.length / (sizeOf(a) + sizeOf(b) - shared.length);
  }
}
