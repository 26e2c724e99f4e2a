import type { Graph } from './graph.ts';

/** Connected components as lists of node indices, the largest first, ties in order of their first node. */
export function componentsOf(graph: Graph): readonly (readonly number[])[] {
  const neighbours: number[][] = graph.nodes.map(() => []);
  for (const { source, target } of graph.links) {
    neighbours[source]?.push(target);
    neighbours[target]?.push(source);
  }
  const seen = new Uint8Array(graph.nodes.length);
  const components: number[][] = [];
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] === 1) continue;
    const component = [start];
    seen[start] = 1;
    for (let head = 0; head < component.length; head += 1) {
      for (const next of neighbours[component[head] ?? start] ?? []) {
        if (seen[next] === 1) continue;
        seen[next] = 1;
        component.push(next);
      }
    }
    components.push(component.toSorted((a, b) => a - b));
  }
  return components.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
