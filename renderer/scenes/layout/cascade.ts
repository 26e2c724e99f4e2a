import type { NodeKind } from '../../../data/graph/graph.ts';
import type { Work } from '../../../data/graph/metrics/work.ts';
import { type LayoutOptions, layOutNetwork } from './network.ts';
import type { Places } from './places.ts';
import { KINDS, type PlainNetwork, partOf } from './plain.ts';

/**
 * Kinds in the order in which they find their places, those of the first picture first. In a large network people come with
 * them: they are most of it, and what most of a network hangs on must not be decided without it.
 */
const WAVES: readonly (readonly NodeKind[])[] = [
  ['session', 'organisation'],
  ['person'],
  ['territory'],
  ['theme', 'keyword'],
];
const LARGE_WAVES: readonly (readonly NodeKind[])[] = [
  ['session', 'organisation', 'person'],
  ['theme', 'territory', 'keyword'],
];
const LARGE = 1000;
/** A first wave of which more than this share has no link says too little to hang the others on. */
const LOOSE = 1 / 3;

/**
 * Places for the whole network of all kinds, from which every picture of some kinds, under any filter, takes its own: so
 * nothing that stays ever moves, and a picture does not depend on the pictures before it. Sessions and organisations are
 * laid out first, by themselves: what stands together in the first picture is tied there. The other kinds settle among
 * them, wave after wave, themes in the middle of their sessions. Nodes with a place in `previous` (not NaN) keep it.
 */
export function* layOutByKinds(
  network: PlainNetwork,
  options: LayoutOptions,
  previous?: Places,
): Work<Places> {
  const places = previous?.slice() ?? new Float64Array(2 * network.nodes).fill(Number.NaN);
  let members: Int32Array = new Int32Array();
  const waves = network.nodes > LARGE ? LARGE_WAVES : WAVES;
  for (const w of waves.keys()) {
    const last = w === waves.length - 1;
    const before = members.length;
    members = inWaves(network, waves.slice(0, w + 1).flat());
    if (members.length === before && !last) continue;
    const part = partOf(network, members);
    const known = Float64Array.from({ length: 2 * members.length }, (_, k) => placeOf(places, members, k));
    if (known.every(Number.isNaN) && !last && shareWithoutLinks(part) > LOOSE) continue;
    const steps = layOutNetwork(part, options, known);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) yield (w + step.value) / waves.length;
    for (const [i, node] of members.entries()) {
      places[2 * node] = step.value[2 * i] ?? 0;
      places[2 * node + 1] = step.value[2 * i + 1] ?? 0;
    }
  }
  return places;
}

/** The nodes of some kinds, in their order. */
function inWaves({ kinds }: PlainNetwork, wanted: readonly NodeKind[]): Int32Array {
  const isWanted = KINDS.map(kind => wanted.includes(kind));
  return Int32Array.from([...kinds.keys()].filter(i => isWanted[kinds[i] ?? 0] === true));
}

function placeOf(places: Places, members: Int32Array, k: number): number {
  return places[2 * (members[k >> 1] ?? 0) + (k & 1)] ?? Number.NaN;
}

/** 1 when there are no nodes. */
function shareWithoutLinks({ nodes, ends }: PlainNetwork): number {
  return nodes === 0 ? 1 : 1 - new Set(ends).size / nodes;
}
