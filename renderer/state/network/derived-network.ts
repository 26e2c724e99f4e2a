import { buildGraph } from '../../../data/graph/build.ts';
import { distancesFrom } from '../../../data/graph/ego.ts';
import type { Graph, NodeKind } from '../../../data/graph/graph.ts';
import { adjacencyOf } from '../../../data/graph/metrics/adjacency.ts';
import { finish } from '../../../data/graph/metrics/work.ts';
import { METRICS_AT_HAND, type MetricId } from '../../../data/graph/metrics.ts';
import { shortestPaths } from '../../../data/graph/paths.ts';
import { subgraph } from '../../../data/graph/subgraph.ts';
import {
  bridgingIn,
  type Connector,
  connectorsOf,
  hiddenFrom,
  type NetworkSummary,
  summarise,
} from '../../../data/graph/summary.ts';
import { nodeKeyOf } from '../../../data/graph/ties.ts';
import {
  selectAllKinds,
  selectEverything,
  selectGraph,
  selectSelection,
  selectWholeGraph,
} from '../exploration/derived.ts';
import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';
import type { Measured } from './measured.ts';
import { colourOf, hullOf } from './network-colours.ts';
import { isSlow } from './network-metrics.ts';
import { sizeOf } from './network-sizes.ts';

/** What is computed from the network that is shown, once a change. */

const NO_VALUES = new Float64Array();

/** The values of a metric, one a node; empty when nothing asks for it, or while the worker is at it. */
function valuesOf(graph: Graph, id: MetricId | null, measured: readonly Measured[]): Float64Array {
  const metric = METRICS_AT_HAND.find(each => each.id === id);
  if (metric === undefined || isSlow(metric.id, graph)) {
    return measured.find(each => each.graph === graph && each.metric === id)?.values ?? NO_VALUES;
  }
  return finish(metric.run(adjacencyOf(graph), {}));
}

/** The values that sizes show, one a node of the shown graph; empty when sizes count links or sessions. */
export const selectSizes = memo(
  (s: MaillageState) => [selectGraph(s), s.exploration.network.sizeBy, s.measured],
  (graph, sizeBy, measured) => valuesOf(graph, sizeOf(sizeBy).metric, measured),
);

/** The community of each node of the shown graph, numbered by size from 0; empty while nothing shows communities. */
export const selectCommunities = memo(
  (s: MaillageState) => [
    selectGraph(s),
    colourOf(s.exploration.network.colourBy).metric === 'community' ||
      hullOf(s.exploration.network.hull).metric === 'community',
    s.measured,
  ],
  (graph, wanted, measured) => valuesOf(graph, wanted ? 'community' : null, measured),
);

/** Whether nothing that the document names is tied to anything, whatever its kind: a picture would be of scattered points. */
export const selectIsUntied = memo(
  (s: MaillageState) => [selectAllKinds(s)],
  all => all.nodes.length > 0 && all.links.length === 0,
);

/** What is known of the network that is shown, beside its nodes and links. */
export interface NetworkFacts {
  /** Components, density, what is fragmented. */
  readonly summary: NetworkSummary;
  /** Who and what stands in several sessions. */
  readonly connectors: readonly Connector[];
  /** Sessions that the filters take away. */
  readonly hiddenSessions: number;
}

const selectSummary = memo(
  (s: MaillageState) => [selectGraph(s)],
  graph => summarise(graph),
);

/** What can stand in several sessions, and the sessions. */
const CONNECTED: ReadonlySet<NodeKind> = new Set(['person', 'organisation', 'territory', 'session']);

/** Who and what stands in several sessions, whatever kinds are shown: people, bodies and territories over the sessions that are kept. */
const selectConnectors = memo(
  (s: MaillageState) => [s.corpus, selectSelection(s), selectEverything(s), selectAllKinds(s)],
  (corpus, kept, everything, all) => {
    if (corpus === null) return [];
    const isConnected = (i: number) => {
      const node = all.nodes[i];
      return node !== undefined && CONNECTED.has(node.kind);
    };
    // Without a filter it is a part of the network that everything is laid out in.
    const graph = kept === everything ? subgraph(all, isConnected) : buildGraph(corpus, kept, CONNECTED);
    return connectorsOf(bridgingIn(graph));
  },
);

/** What the filters and the hands have taken out of the picture, by kind. */
export const selectHidden = memo(
  (s: MaillageState) => [selectWholeGraph(s), selectGraph(s)],
  (whole, shown) => hiddenFrom(whole, shown),
);

const selectHiddenSessions = memo(
  (s: MaillageState) => [selectEverything(s), selectSelection(s)],
  (everything, kept) => everything.sessions.size - kept.sessions.size,
);

/** Whether the layout is still under way, and at most a sketch of it stands. */
export function isSketched({ layingOut, laid }: MaillageState): boolean {
  return layingOut !== null && laid?.isSketch !== false;
}

/** Null while only a sketch stands, or nothing yet: the picture does not wait for what is said of it. */
export const selectFacts = memo(
  (s: MaillageState) => {
    const waits = isSketched(s);
    return [
      waits ? null : selectSummary(s),
      waits ? null : selectConnectors(s),
      waits ? null : selectHiddenSessions(s),
    ];
  },
  (summary, connectors, hiddenSessions): NetworkFacts | null =>
    summary === null || connectors === null || hiddenSessions === null
      ? null
      : { summary, connectors, hiddenSessions },
);

/** The shortest ways between the two things that are asked about; null when there is none, or nothing is asked. */
export const selectPaths = memo(
  (s: MaillageState) => [selectGraph(s), s.exploration.network.path],
  (graph, path) => {
    if (path === null) return null;
    // A theme ties everything to everything: a way through it says nothing.
    const themes = graph.nodes.filter(node => node.kind === 'theme').map(node => node.key);
    return shortestPaths(graph, path.from, path.to, { avoid: new Set(themes) });
  },
);

/** What stands for the selection where it is not drawn itself: a person's bodies and sessions, a theme's sessions; null when it is there. */
export const selectStandIns = memo(
  (s: MaillageState) => [s.exploration.selection, selectGraph(s), selectAllKinds(s)],
  (selection, graph, all): ReadonlySet<string> | null => {
    const key = selection === null ? null : nodeKeyOf(selection);
    if (key === null || graph.nodes.some(node => node.key === key)) return null;
    const shown = new Set(graph.nodes.map(node => node.key));
    const near = [...distancesFrom(all, [key], { depth: 1 }).keys()].filter(each => shown.has(each));
    return near.length === 0 ? null : new Set(near);
  },
);

/** The nodes and links that are asked about; null when nothing is. */
export const selectLit = memo(
  (s: MaillageState) => [
    selectGraph(s),
    s.exploration.network.link,
    s.exploration.network.marked,
    s.exploration.network.path,
    selectPaths(s),
    selectStandIns(s),
  ],
  (graph, link, marked, path, ways, standIns) => {
    const keyAt = (i: number) => graph.nodes[i]?.key ?? '';
    const asked = graph.links.find(each => each.key === link);
    if (asked !== undefined) {
      return { nodes: new Set([keyAt(asked.source), keyAt(asked.target)]), links: new Set([asked.key]) };
    }
    if (path !== null) {
      const steps = ways?.paths.flatMap(each => each.steps) ?? [];
      const nodes = new Set([path.from, path.to, ...steps.map(step => step.to.key)]);
      return { nodes, links: new Set(steps.map(step => step.link.key)) };
    }
    if (marked.length === 0 && standIns === null) return null;
    const nodes = marked.length === 0 && standIns !== null ? standIns : new Set(marked);
    const between = graph.links.filter(
      each => nodes.has(keyAt(each.source)) && nodes.has(keyAt(each.target)),
    );
    return { nodes, links: new Set(between.map(each => each.key)) };
  },
);

/** Keys of what stands in each session, by its id; empty unless hulls show sessions. */
export const selectHeld = memo(
  (s: MaillageState) => [
    s.corpus,
    selectSelection(s),
    selectGraph(s),
    s.exploration.network.hull === 'session',
  ],
  (corpus, kept, shown, wanted): ReadonlyMap<string, readonly string[]> => {
    const held = new Map<string, string[]>();
    if (corpus === null || !wanted) return held;
    const graph = buildGraph(corpus, kept, new Set([...shown.nodes.map(node => node.kind), 'session']));
    for (const { source, target } of graph.links) {
      const [a, b] = [graph.nodes[source], graph.nodes[target]];
      const [session, other] = a?.kind === 'session' ? [a, b] : [b, a];
      if (session?.kind !== 'session' || other === undefined) continue;
      held.set(session.id, [...(held.get(session.id) ?? []), other.key]);
    }
    return held;
  },
);
