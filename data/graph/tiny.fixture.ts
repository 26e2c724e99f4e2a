import type { Graph, GraphNode, NodeKind, Relation } from './graph.ts';

const KINDS: readonly NodeKind[] = ['person', 'session', 'organisation', 'territory', 'theme', 'keyword'];

/** `"person:a session:1 2"` is a link of weight 2 from the person a to session 1; `"person:z"` a node alone. */
export function tinyGraph(lines: readonly string[], relation: Relation = 'shares'): Graph {
  const rows = lines.map(line => line.split(' '));
  const keys = [...new Set(rows.flatMap(([a = '', b]) => (b === undefined ? [a] : [a, b])))];
  const nodes = keys.map(nodeOf).toSorted((a, b) => {
    return KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
  });
  const links = rows
    .flatMap(([a = '', b, weight = '1']) => {
      if (b === undefined) return [];
      const ends = [a, b].map(key => nodes.findIndex(node => node.key === key)).toSorted((x, y) => x - y);
      const [source = 0, target = 0] = ends;
      const key = `${nodes[source]?.key}|${nodes[target]?.key}|${relation}`;
      return [{ key, source, target, relation, weight: Number(weight) }];
    })
    .toSorted((a, b) => a.source - b.source || a.target - b.target);
  return { nodes, links };
}

function nodeOf(key: string): GraphNode {
  const [kind = '', id = ''] = key.split(':');
  const known = KINDS.find(k => k === kind);
  if (known === undefined) throw new Error(`no such kind: ${kind}`);
  return { key, kind: known, id, label: id, theme: null, sessions: 1 };
}

/** Keys of the links and their weights, as lines that can be compared. */
export function linesOf({ nodes, links }: Graph): readonly string[] {
  return links.map(
    ({ source, target, weight }) =>
      `${nodes[source]?.key} ${nodes[target]?.key} ${Number(weight.toFixed(4))}`,
  );
}
