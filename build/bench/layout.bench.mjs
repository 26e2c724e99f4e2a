/**
 * The layout engine against d3-force after 300 ticks, on generated networks, in the same run: processor time, and how well
 * both say what the network is. Ours is the whole of what the page asks for: packed, turned along the page, discs parted.
 */
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { affiliationNetwork } from './affiliation.mjs';
import { bundled } from './bundled.mjs';
import { qualityOf } from './picture-quality.mjs';
import { measured, promise } from './promise.mjs';

const SIZES = [500, 2000, 10_000];
/** Too many for d3-force to wait for; ours must still come within this many milliseconds. */
const HUGE = { size: 50_000, limit: 15_000 };
/** Share of d3-force's time that ours may take. */
const FASTER = new Map([
  [2000, 1 / 20],
  [10_000, 1 / 40],
]);
const MOST_STRESS = 1.05;
const LEAST_NEIGHBOURHOODS = 0.95;

const { layoutNetwork } = await bundled('renderer/scenes/layout/network.ts');
const networks = new Map([...SIZES, HUGE.size].map(size => [size, affiliationNetwork(size)]));
const pictures = new Map();

function processorTime(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function byD3({ nodes, ends }) {
  const bodies = nodes.map(() => ({}));
  const links = Array.from({ length: ends.length / 2 }, (_, e) => ({
    source: ends[2 * e],
    target: ends[2 * e + 1],
  }));
  forceSimulation(bodies)
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .stop()
    .tick(300);
  return Float64Array.from(bodies.flatMap(({ x, y }) => [x, y]));
}

function byOurs({ nodes, ends }) {
  const graph = {
    nodes: nodes.map(({ kind, theme }, i) => ({
      key: `${kind}:${i}`,
      kind,
      id: String(i),
      label: String(i),
      theme: String(theme),
      sessions: 1,
    })),
    links: Array.from({ length: ends.length / 2 }, (_, e) => ({
      key: String(e),
      source: ends[2 * e],
      target: ends[2 * e + 1],
      relation: 'present',
      weight: 1,
    })),
  };
  return layoutNetwork(graph, { seed: 1, aspect: 1.45 });
}

function layoutCase(name, size, layOut, more) {
  const run = () => {
    const network = networks.get(size);
    return processorTime(() => pictures.set(name, layOut(network)));
  };
  return measured(name, run, more);
}

const pairs = SIZES.map(size => {
  const theirs = layoutCase(`d3-force, ${size} nodes`, size, byD3, { times: size > 2000 ? 1 : 3 });
  const ours = layoutCase(`ours, ${size} nodes`, size, byOurs, { times: 5, against: theirs.name });
  return { size, theirs, ours };
});
const huge = layoutCase(`ours, ${HUGE.size} nodes`, HUGE.size, byOurs, { times: 1, limit: HUGE.limit });

export const cases = [...pairs.flatMap(({ theirs, ours }) => [theirs, ours]), huge];

export function close() {
  for (const { size, theirs, ours } of pairs) {
    if (FASTER.has(size)) promise(theirs, ours, FASTER.get(size));
    const quality = qualityOf(networks.get(size));
    const [reference, own] = [theirs, ours].map(({ name }) => quality(pictures.get(name)));
    compare(`stress, ${size} nodes`, own.stress, reference.stress, ratio => ratio <= MOST_STRESS);
    compare(
      `neighbourhoods, ${size} nodes`,
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
