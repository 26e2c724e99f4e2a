import type { Adjacency } from '../../../data/graph/metrics/adjacency.ts';
import { breadthOver, walkFrom } from '../../../data/graph/metrics/breadth.ts';
import type { Places } from '../../../data/graph/plain.ts';

/**
 * Draws all distances in the picture of a connected network a share of the way to those along its links, at the scale that
 * the picture has: one step of majorisation (E. R. Gansner, Y. Koren, S. North, "Graph drawing by stress majorization", Graph
 * Drawing 2004). Each node goes towards the mean of the places where the others want it, the near ones more. Takes
 * nodes × (nodes + links) steps.
 */
export function majorised(network: Adjacency, places: Places, share: number): Places {
  const { nodes } = network;
  const breadth = breadthOver(network);
  // What others want of each node is a sum of wanted distances, which are in links, less one of distances in the picture:
  // how long a link is can be found meanwhile.
  const wanted = new Float64Array(2 * nodes);
  const actual = new Float64Array(2 * nodes);
  let [sum, squares] = [0, 0];
  for (let node = 0; node < nodes; node += 1) {
    walkFrom(network, node, breadth);
    const [x, y] = [places[2 * node] ?? 0, places[2 * node + 1] ?? 0];
    let [wantedX, wantedY, actualX, actualY, weights] = [0, 0, 0, 0, 0];
    for (let other = 0; other < nodes; other += 1) {
      const links = breadth.distances[other] ?? 0;
      if (links <= 0) continue;
      const dx = x - (places[2 * other] ?? 0);
      const dy = y - (places[2 * other + 1] ?? 0);
      const distance = Math.sqrt(dx * dx + dy * dy) || 1e-9;
      const weight = 1 / (links * links);
      wantedX += dx / (links * distance);
      wantedY += dy / (links * distance);
      actualX += weight * dx;
      actualY += weight * dy;
      weights += weight;
      sum += distance / links;
      squares += (distance * distance) / (links * links);
    }
    if (weights === 0) continue;
    wanted[2 * node] = wantedX / weights;
    wanted[2 * node + 1] = wantedY / weights;
    actual[2 * node] = actualX / weights;
    actual[2 * node + 1] = actualY / weights;
  }
  const link = sum > 0 ? squares / sum : 0;
  return places.map((value, k) => value + share * (link * (wanted[k] ?? 0) - (actual[k] ?? 0)));
}
