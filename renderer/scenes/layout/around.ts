import { type Adjacency, neighboursIn } from '../../../data/graph/metrics/adjacency.ts';
import type { Places, PlainNetwork } from '../../../data/graph/plain.ts';

/** Around the middle of a picture: which way each node is drawn by the neighbours that have a place already. */
export interface Pull {
  /** The angle of the sum of its placed neighbours' directions, or what is given where there are none. */
  readonly towards: (node: number, otherwise: number) => number;
}

/** Reads places as they are filled in; `placed` is 1 for each node that has one. */
export function pullOf(network: PlainNetwork, places: Places, placed: Uint8Array): Pull {
  const neighbours: Adjacency = neighboursIn(network);
  return {
    towards: (node, otherwise) => {
      let [x, y] = [0, 0];
      const end = neighbours.offsets[node + 1] ?? 0;
      for (let k = neighbours.offsets[node] ?? 0; k < end; k += 1) {
        const other = neighbours.targets[k] ?? 0;
        if (placed[other] !== 1) continue;
        const [ox, oy] = [places[2 * other] ?? 0, places[2 * other + 1] ?? 0];
        const far = Math.sqrt(ox * ox + oy * oy);
        if (far < 1e-9) continue;
        x += ox / far;
        y += oy / far;
      }
      return x * x + y * y < 1e-12 ? otherwise : Math.atan2(y, x);
    },
  };
}

/** A circle drawn out to the shape of a page: as large as before, and as wide for its height as the page. */
export function toPage(places: Places, aspect: number): Places {
  const wide = Math.sqrt(aspect);
  return places.map((value, k) => (k % 2 === 0 ? value * wide : value / wide));
}
