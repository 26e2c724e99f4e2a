import type { Graph } from './graph.ts';
import { waysOut } from './neighbours.ts';

/** Two shown nodes that hidden ones tie: drawn dashed, with the count. */
export interface Bypass {
  /** `${source}|${target}|bypass` with the keys of its ends. */
  readonly key: string;
  /** Indices into the nodes of the whole graph, the smaller first. */
  readonly source: number;
  readonly target: number;
  /** Indices of the hidden nodes that each tie both, ascending. */
  readonly through: readonly number[];
}

/**
 * The ties that hiding would lose: pairs of shown nodes without a link of their own that have hidden neighbours in common.
 * In order of their ends.
 */
export function bypasses(graph: Graph, isHidden: (index: number) => boolean): readonly Bypass[] {
  const ways = waysOut(graph);
  const pair = (a: number, b: number) => Math.min(a, b) * graph.nodes.length + Math.max(a, b);
  const linked = new Set(graph.links.map(link => pair(link.source, link.target)));
  const through = new Map<number, number[]>();
  for (const hidden of graph.nodes.keys()) {
    if (!isHidden(hidden)) continue;
    const shown = [...new Set((ways[hidden] ?? []).map(way => way.to))].filter(i => !isHidden(i));
    for (const [k, a] of shown.entries()) {
      for (const b of shown.slice(k + 1)) {
        const id = pair(a, b);
        if (linked.has(id)) continue;
        const list = through.get(id);
        if (list === undefined) through.set(id, [hidden]);
        else list.push(hidden);
      }
    }
  }
  return [...through]
    .toSorted((a, b) => a[0] - b[0])
    .map(([id, hidden]) => {
      const source = Math.floor(id / graph.nodes.length);
      const target = id % graph.nodes.length;
      const key = `${graph.nodes[source]?.key}|${graph.nodes[target]?.key}|bypass`;
      return { key, source, target, through: hidden };
    });
}
