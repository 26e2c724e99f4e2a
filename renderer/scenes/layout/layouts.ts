import type { Work } from '../../../data/graph/metrics/work.ts';
import { layOutInBands } from './bands.ts';
import { layOutInRings } from './concentric.ts';
import { type LayoutOptions, layOutNetwork } from './network.ts';
import type { Places } from './places.ts';
import { inOrder, type PlainNetwork } from './plain.ts';
import { layOutByTheme } from './sectors.ts';

interface LayoutDescriptor {
  readonly id: string;
  /** Key of its name among the messages. */
  readonly labelKey: string;
  /** Whether a kind that is switched on joins those that are shown, which stay; else each choice of kinds is laid out anew. */
  readonly joins: boolean;
  /** Places for all nodes; those with a place in `previous` (not NaN) keep it where the layout `joins`. */
  readonly run: (network: PlainNetwork, options: LayoutOptions, previous?: Places) => Work<Places>;
}

/** The ways to lay out a network. A new one is one file and one line. */
export const layouts = [
  { id: 'force', labelKey: 'network.layout.force', joins: true, run: layOutNetwork },
  { id: 'concentric', labelKey: 'network.layout.concentric', joins: false, run: layOutInRings },
  { id: 'themes', labelKey: 'network.layout.themes', joins: false, run: layOutByTheme },
  { id: 'bands', labelKey: 'network.layout.bands', joins: false, run: layOutInBands },
] as const satisfies readonly LayoutDescriptor[];

export type LayoutId = (typeof layouts)[number]['id'];

/** Lays out by one of the ways, in steps; the order in which nodes and links came in changes nothing. */
export function* layOut(
  id: LayoutId,
  network: PlainNetwork,
  options: LayoutOptions,
  previous?: Places,
): Work<Places> {
  const found: LayoutDescriptor = layouts.find(each => each.id === id) ?? layouts[0];
  const known = found.joins ? previous : undefined;
  const { order } = network;
  if (order === undefined) return yield* found.run(network, options, known);
  const kept =
    known === undefined ? undefined : known.map((_, k) => known[from(order, k)] ?? Number.NaN);
  const places = yield* found.run(inOrder(network, order), options, kept);
  const asItCame = new Float64Array(places.length);
  for (const [k, value] of places.entries()) asItCame[from(order, k)] = value;
  return asItCame;
}

/** Where the k-th coordinate of the network in its order stands among those of the network as it came in. */
function from(order: Int32Array, k: number): number {
  return 2 * (order[k >> 1] ?? 0) + (k & 1);
}
