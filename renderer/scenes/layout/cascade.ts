import type { Graph, NodeKind } from '../../../data/graph/graph.ts';
import { flatten } from '../../../data/graph/metrics/adjacency.ts';
import type { Work } from '../../../data/graph/metrics/work.ts';
import { subgraph } from '../../../data/graph/subgraph.ts';
import { type LayoutOptions, layOutNetwork } from './network.ts';
import type { Places } from './places.ts';

/** Kinds in the order in which they find their places, those of the first picture first. */
const WAVES: readonly (readonly NodeKind[])[] = [
  ['session', 'organisation', 'theme'],
  ['person'],
  ['territory'],
  ['keyword'],
];
/** A first wave of which more than this share has no link says too little to hang the others on. */
const LOOSE = 1 / 3;

/**
 * Places for the whole network of all kinds, from which every picture of some kinds, under any filter, takes its own: so
 * nothing that stays ever moves, and a picture does not depend on the pictures before it. Sessions and organisations are
 * laid out first, with the themes, which draw their sessions together even where they are not shown; the other kinds settle
 * among them, wave after wave.
 */
export function* layOutByKinds(graph: Graph, options: Omit<LayoutOptions, 'previous'>): Work<Places> {
  let kinds = new Set<NodeKind>();
  const previous = new Map<string, readonly [number, number]>();
  for (const [w, wave] of WAVES.entries()) {
    kinds = new Set([...kinds, ...wave]);
    const part = subgraph(graph, i => kinds.has(graph.nodes[i]?.kind ?? 'person'));
    const last = w === WAVES.length - 1;
    if (previous.size === 0 && !last && shareWithoutLinks(part) > LOOSE) continue;
    const steps = layOutNetwork(part, { ...options, previous });
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield (w + step.value) / WAVES.length;
    for (const [i, node] of part.nodes.entries()) {
      previous.set(node.key, [step.value[2 * i] ?? 0, step.value[2 * i + 1] ?? 0]);
    }
  }
  return Float64Array.from(graph.nodes.flatMap(node => previous.get(node.key) ?? [0, 0]));
}

/** 1 when there are no nodes. */
function shareWithoutLinks(graph: Graph): number {
  const linked = new Set(flatten(graph).ends);
  return graph.nodes.length === 0 ? 1 : 1 - linked.size / graph.nodes.length;
}
