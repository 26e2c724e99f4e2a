import { componentsOf } from './components.ts';
import type { Graph, GraphLink, GraphNode, NodeKind, Relation } from './graph.ts';
import { adjacencyOf } from './metrics/adjacency.ts';
import { bridgesOf } from './metrics/bridges.ts';
import { density, densityOfTwoModes } from './metrics/density.ts';
import { waysOut } from './neighbours.ts';

/** Something that ties several sessions, and which. */
export interface Connector {
  readonly node: GraphNode;
  /** Ids of the sessions that the graph ties it to; empty when the graph shows no sessions. */
  readonly sessionIds: readonly string[];
  /** Whether its loss would cut its group in two or more. */
  readonly holdsTogether: boolean;
}

/** What ties sessions, by its kind. */
export interface Bridging {
  /** People in more than one session, those in most first. */
  readonly bridgingPeople: readonly Connector[];
  /** Bodies in more than one session, those in most first. */
  readonly bridgingOrganisations: readonly Connector[];
  /** Territories in more than one session, those in most first. */
  readonly bridgingTerritories: readonly Connector[];
}

export interface NetworkSummary extends Bridging {
  /** Nodes of each kind that the graph holds, kinds in the graph's order. */
  readonly nodes: ReadonlyMap<NodeKind, number>;
  readonly links: ReadonlyMap<Relation, number>;
  /** Share of the possible links, from 0 to 1: of those across where the graph is of two modes. */
  readonly density: number;
  /** Whether two kinds of nodes are shown and no link lies within one, so that none could. */
  readonly isTwoMode: boolean;
  readonly components: {
    readonly count: number;
    /** Nodes in the largest. */
    readonly largest: number;
    /** Groups of one. */
    readonly isolates: number;
    /** Groups of which every two nodes are linked, of three nodes and more. */
    readonly cliques: number;
  };
  /** People who stand in one session only. */
  readonly peopleInOneSession: number;
  /** Whether the picture says more about how it was cut than about who knows whom: see `isFragmented`. */
  readonly fragmented: boolean;
}

/** The facts that the account beside the picture is made of; all values, no words. */
export function summarise(graph: Graph): NetworkSummary {
  const components = componentsOf(graph);
  const network = adjacencyOf(graph);
  const largest = components[0]?.length ?? 0;
  const people = graph.nodes.filter(node => node.kind === 'person');
  const nodes = countBy(graph.nodes, node => node.kind);
  const isTwoMode = nodes.size === 2 && graph.links.every(link => liesAcross(graph, link));
  return {
    nodes,
    links: countBy(graph.links, link => link.relation),
    density: isTwoMode ? densityOfTwoModes(network, nodes.values().next().value ?? 0) : density(network),
    isTwoMode,
    components: {
      count: components.length,
      largest,
      isolates: components.filter(c => c.length === 1).length,
      cliques: countCliques(graph, components),
    },
    ...bridgingIn(graph),
    peopleInOneSession: people.filter(node => node.sessions === 1).length,
    fragmented: isFragmented(components),
  };
}

function liesAcross({ nodes }: Graph, { source, target }: GraphLink): boolean {
  return nodes[source]?.kind !== nodes[target]?.kind;
}

/**
 * A network of three groups and more, of which none holds half of the nodes, is a list of groups: centralities and paths in
 * it rediscover how it was put together.
 */
export function isFragmented(components: readonly (readonly number[])[]): boolean {
  const nodes = components.reduce((sum, c) => sum + c.length, 0);
  return components.length >= 3 && 2 * (components[0]?.length ?? 0) < nodes;
}

/** What is left out of the picture: nodes of the whole that the shown part lacks, by kind, where there are any. */
export function hiddenFrom(whole: Graph, shown: Graph): ReadonlyMap<NodeKind, number> {
  const keys = new Set(shown.nodes.map(node => node.key));
  return countBy(
    whole.nodes.filter(node => !keys.has(node.key)),
    node => node.kind,
  );
}

/** What ties sessions in a network, without the rest of its summary. */
export function bridgingIn(graph: Graph): Bridging {
  const ways = waysOut(graph);
  const cuts = new Set(bridgesOf(adjacencyOf(graph)).nodes);
  const those = (kind: NodeKind) => connectors(graph, kind, ways, cuts);
  return {
    bridgingPeople: those('person'),
    bridgingOrganisations: those('organisation'),
    bridgingTerritories: those('territory'),
  };
}

function connectors(
  graph: Graph,
  kind: NodeKind,
  ways: ReturnType<typeof waysOut>,
  cuts: ReadonlySet<number>,
): readonly Connector[] {
  return [...graph.nodes.entries()]
    .filter(([, node]) => node.kind === kind && node.sessions > 1)
    .map(([i, node]) => ({
      node,
      sessionIds: (ways[i] ?? [])
        .map(way => graph.nodes[way.to])
        .filter(other => other?.kind === 'session')
        .map(other => other?.id ?? ''),
      holdsTogether: cuts.has(i),
    }))
    .toSorted(inMost);
}

/** By the number that is said of them; then by name. */
function inMost(a: Connector, b: Connector): number {
  return (
    b.sessionIds.length - a.sessionIds.length ||
    b.node.sessions - a.node.sessions ||
    (a.node.label < b.node.label ? -1 : 1)
  );
}

/** All that ties several sessions, of whatever kind: what ties most comes first, a body before a person who ties fewer. */
export function connectorsOf({
  bridgingPeople,
  bridgingOrganisations,
  bridgingTerritories,
}: Bridging): readonly Connector[] {
  return [...bridgingPeople, ...bridgingOrganisations, ...bridgingTerritories].toSorted(inMost);
}

function countCliques(graph: Graph, components: readonly (readonly number[])[]): number {
  const group = new Int32Array(graph.nodes.length);
  for (const [c, members] of components.entries()) for (const i of members) group[i] = c;
  const pairs = components.map(() => new Set<number>());
  for (const { source, target } of graph.links) {
    if (source === target) continue;
    const pair = Math.min(source, target) * graph.nodes.length + Math.max(source, target);
    pairs[group[source] ?? 0]?.add(pair);
  }
  return components.filter((c, i) => c.length >= 3 && pairs[i]?.size === (c.length * (c.length - 1)) / 2)
    .length;
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
