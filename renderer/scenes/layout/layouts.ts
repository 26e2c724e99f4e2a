import { type LayOut, type LayoutId, layoutFor } from '../../../data/graph/layouts.ts';
import type { Work } from '../../../data/graph/metrics/work.ts';
import { inOrder, type LayoutOptions, type Places, type PlainNetwork } from '../../../data/graph/plain.ts';
import { layOutInBands } from './bands.ts';
import { layOutInRings } from './concentric.ts';
import { layOutByD3 } from './d3.ts';
import { layOutNetwork } from './network.ts';
import { layOutByTheme } from './sectors.ts';

/** Places for all nodes; those with a place in `previous` (not NaN) keep it where the layout joins. */
type Run = (network: PlainNetwork, options: LayoutOptions, previous?: Places) => Work<Places>;

const RUNS: Readonly<Record<LayoutId, Run>> = {
  force: layOutNetwork,
  concentric: layOutInRings,
  themes: layOutByTheme,
  bands: layOutInBands,
  d3: layOutByD3,
};

/** Lays out by one of the ways, in steps; the order in which nodes and links came in changes nothing. */
export const layOut: LayOut = function* (id, network, options, previous) {
  const found = layoutFor(id, network.nodes);
  const run = RUNS[found.id];
  const known = found.joins ? previous : undefined;
  const { order } = network;
  if (order === undefined) return yield* run(network, options, known);
  const kept = known?.map((_, k) => known[from(order, k)] ?? Number.NaN);
  const places = yield* run(inOrder(network, order), options, kept);
  const asItCame = new Float64Array(places.length);
  for (const [k, value] of places.entries()) asItCame[from(order, k)] = value;
  return asItCame;
};

/** Where the k-th coordinate of the network in its order stands among those of the network as it came in. */
function from(order: Int32Array, k: number): number {
  return 2 * (order[k >> 1] ?? 0) + (k & 1);
}
