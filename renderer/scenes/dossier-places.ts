import { distancesFrom } from '../../data/graph/ego.ts';
import type { Graph } from '../../data/graph/graph.ts';
import { waysOut } from '../../data/graph/neighbours.ts';

const TURN = 2 * Math.PI;
/** Room that a node two links away asks for on its ring, in parts of what one link away asks for. */
const OUTER = 0.6;

/**
 * One node in the middle, its neighbours on a ring in the order of the graph, and theirs on a second one, each beside the
 * first neighbour that leads to it (a radial tree: G. M. Draper, Y. Livnat, R. F. Riesenfeld, "A Survey of Radial Methods for
 * Information Visualization", 2009). x and y of each node, the rings as wide as `aspect` times their height.
 */
export function placesAround(graph: Graph, root: string, aspect: number): Float64Array {
  const places = new Float64Array(2 * graph.nodes.length);
  const steps = distancesFrom(graph, [root], { depth: 2 });
  const at = (distance: number) =>
    [...graph.nodes.keys()].filter(i => steps.get(graph.nodes[i]?.key ?? '') === distance);
  const first = at(1);
  const children = new Map<number, number[]>(first.map(i => [i, []]));
  const ways = waysOut(graph);
  for (const i of at(2)) {
    const parent = ways[i]?.map(way => way.to).find(to => children.has(to));
    children.get(parent ?? -1)?.push(i);
  }
  const put = (i: number, radius: number, angle: number) => {
    places[2 * i] = aspect * radius * Math.cos(angle);
    places[2 * i + 1] = radius * Math.sin(angle);
  };
  const roomOf = (i: number) => Math.max(1, OUTER * (children.get(i)?.length ?? 0));
  const whole = first.reduce((sum, i) => sum + roomOf(i), 0);
  let behind = 0;
  for (const i of first) {
    const width = (TURN * roomOf(i)) / whole;
    // The first stands at the left, where its name has room.
    const from = (TURN * behind) / whole - Math.PI - width / 2;
    behind += roomOf(i);
    put(i, 1, from + width / 2);
    const own = children.get(i) ?? [];
    for (const [place, child] of own.entries()) put(child, 2, from + (width * (place + 0.5)) / own.length);
  }
  return places;
}
