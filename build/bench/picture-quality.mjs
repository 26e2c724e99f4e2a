/**
 * How well a picture of a network says what the network is. Both measures are blind to its scale.
 *
 * Stress (J. B. Kruskal, "Multidimensional scaling by optimizing goodness of fit", 1964), normalised and at the best scale:
 * how far distances in the picture are from distances along links; 0 is perfect. Weights are one over the squared distance;
 * distances are those from a sample of sources to every node.
 *
 * Neighbourhood preservation (M. Ortmann, M. Klimenta, U. Brandes, "A sparse stress model", 2017): of the k nodes nearest to a node
 * in the picture, k being its neighbours' number, the share that are its neighbours; the mean over a sample of nodes.
 */
import { generator } from './affiliation.mjs';

const SOURCES = 100;
const SAMPLE = 400;

/** Prepares the measure of pictures of one connected network; each picture is x and y per node. */
export function qualityOf({ nodes, ends }, seed = 7) {
  const size = nodes.length;
  const random = generator(seed);
  const neighbours = Array.from({ length: size }, () => []);
  for (let e = 0; e < ends.length; e += 2) {
    neighbours[ends[e]].push(ends[e + 1]);
    neighbours[ends[e + 1]].push(ends[e]);
  }
  const sources = drawn(SOURCES, size, random).map(source => ({
    source,
    far: distancesFrom(source, neighbours),
  }));
  const sample = drawn(SAMPLE, size, random);
  return places => ({ stress: stressOf(places, sources), neighbourhoods: kept(places, sample, neighbours) });
}

function drawn(count, size, random) {
  const found = new Set();
  while (found.size < Math.min(count, size)) found.add(Math.floor(random() * size));
  return [...found];
}

function distancesFrom(source, neighbours) {
  const far = new Int32Array(neighbours.length).fill(-1);
  far[source] = 0;
  const queue = [source];
  for (const node of queue) {
    for (const next of neighbours[node]) {
      if (far[next] >= 0) continue;
      far[next] = far[node] + 1;
      queue.push(next);
    }
  }
  return far;
}

function stressOf(places, sources) {
  let [sum, squares, pairs] = [0, 0, 0];
  for (const { source, far } of sources) {
    for (let i = 0; i < far.length; i += 1) {
      if (far[i] <= 0) continue;
      const ratio = distance(places, source, i) / far[i];
      sum += ratio;
      squares += ratio * ratio;
      pairs += 1;
    }
  }
  return 1 - (sum * sum) / (pairs * squares);
}

function kept(places, sample, neighbours) {
  let sum = 0;
  for (const node of sample) {
    const own = neighbours[node];
    const all = Float64Array.from({ length: neighbours.length }, (_, i) =>
      i === node ? Number.POSITIVE_INFINITY : distance(places, node, i),
    );
    const reach = all.slice().sort()[own.length - 1];
    sum += own.filter(other => all[other] <= reach).length / own.length;
  }
  return sum / sample.length;
}

function distance(places, a, b) {
  return Math.hypot(places[2 * a] - places[2 * b], places[2 * a + 1] - places[2 * b + 1]);
}
