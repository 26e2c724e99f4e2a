/**
 * The layout that the page asks for against d3-force after 300 ticks, in the same run: on generated networks and on the
 * bundled proceedings with all kinds, processor time and how well both say what the network is. Ours is the whole of it:
 * numbered, packed, turned along the page, discs parted.
 */
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { affiliationNetwork } from './affiliation.mjs';
import { bundled } from './bundled.mjs';
import { qualityOf } from './picture-quality.mjs';
import { measured, promise } from './promise.mjs';

/** Nodes, and the share of d3-force's time that ours may take. */
const FASTER = new Map([
  [200, 1 / 2],
  [500, 1 / 4],
  [900, 1 / 6],
  [2000, 1 / 20],
  [10_000, 1 / 40],
]);
/** Too many for d3-force to wait for; ours must still come within this many milliseconds. */
const HUGE = { size: 50_000, limit: 15_000 };
const MOST_STRESS = 1;
const LEAST_NEIGHBOURHOODS = 1;

const { askedLayout, graphOf, rouenNetwork } = await bundled('build/bench/asked-layout.mjs');
const pictures = new Map();

function processorTime(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function byD3({ nodes, links }) {
  const bodies = nodes.map(() => ({}));
  forceSimulation(bodies)
    .force('link', forceLink(links.map(({ source, target }) => ({ source, target }))))
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .stop()
    .tick(300);
  return Float64Array.from(bodies.flatMap(({ x, y }) => [x, y]));
}

function layoutCase(name, graph, layOut, more) {
  return measured(name, () => processorTime(() => pictures.set(name, layOut(graph))), more);
}

const networks = [
  ...[...FASTER.keys()].map(size => ({
    name: `${size} nodes`,
    graph: graphOf(affiliationNetwork(size)),
    faster: FASTER.get(size),
  })),
  { name: 'Rouen, all kinds', graph: rouenNetwork(), faster: FASTER.get(200) },
];
const pairs = networks.map(({ name, graph, faster }) => {
  const isLarge = graph.nodes.length > 2000;
  const theirs = layoutCase(`d3-force, ${name}`, graph, byD3, { times: isLarge ? 1 : 3 });
  const ours = layoutCase(`ours, ${name}`, graph, askedLayout, {
    times: isLarge ? 5 : 9,
    against: theirs.name,
  });
  return { name, graph, faster, theirs, ours };
});
const huge = layoutCase(`ours, ${HUGE.size} nodes`, graphOf(affiliationNetwork(HUGE.size)), askedLayout, {
  times: 1,
  limit: HUGE.limit,
});

export const cases = [...pairs.flatMap(({ theirs, ours }) => [theirs, ours]), huge];

export function close() {
  for (const { name, graph, faster, theirs, ours } of pairs) {
    promise(theirs, ours, faster);
    const ends = Int32Array.from(graph.links.flatMap(({ source, target }) => [source, target]));
    const quality = qualityOf({ nodes: graph.nodes, ends });
    const [reference, own] = [theirs, ours].map(each => quality(pictures.get(each.name)));
    compare(`stress, ${name}`, own.stress, reference.stress, ratio => ratio <= MOST_STRESS);
    compare(
      `neighbourhoods, ${name}`,
      own.neighbourhoods,
      reference.neighbourhoods,
      ratio => ratio >= LEAST_NEIGHBOURHOODS,
    );
  }
}

function compare(what, own, reference, holds) {
  const ratio = own / reference;
  if (!holds(ratio)) process.exitCode = 1;
  const verdict = holds(ratio) ? 'held' : 'BROKEN';
  process.stdout.write(
    `  ${what}: ours ${own.toFixed(4)}, d3-force ${reference.toFixed(4)}, ratio ${ratio.toFixed(3)}: ${verdict}\n`,
  );
}
