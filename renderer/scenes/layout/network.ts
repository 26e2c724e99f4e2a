import type { Work } from '../../../data/graph/metrics/work.ts';
import type { LayoutOptions, Places, PlainNetwork } from '../../../data/graph/plain.ts';
import { affordableRadii, collisionRadii } from './collision-radii.ts';
import { layOutFromScratch } from './from-scratch.ts';
import { isLarge } from './large.ts';
import { placeNewcomers } from './newcomers.ts';

/** Height of the page that layouts are made for, in pixels: a chart on a laptop, without its title and legend. */
export const PAGE_HEIGHT = 640;
/** Length of a link where none tells. */
const USUAL_LINK = 40;

/**
 * Lays out a network by forces, all kinds together, so that any of them can be shown without moving another; in steps, for
 * a worker that shows progress and can be stopped. Returns x and y per node, in pixels of a page of the given aspect, around
 * its middle. Nodes that have a place in `previous` stay there, those at NaN settle around them.
 */
export function* layOutNetwork(
  network: PlainNetwork,
  { seed, aspect, hasty = false }: LayoutOptions,
  previous?: Places,
): Work<Places> {
  const unknown = previous?.some(Number.isNaN) ?? true;
  if (previous !== undefined && !unknown) return previous;
  const room = collisionRadii(network);
  if (previous === undefined || previous.every(Number.isNaN)) {
    return yield* layOutFromScratch({
      network,
      room,
      page: { width: PAGE_HEIGHT * aspect, height: PAGE_HEIGHT },
      seed,
      hasty,
    });
  }
  // Among a few, new nodes keep their distance; among many there is no such room.
  const kept = isLarge(network.nodes) ? affordableRadii(room, PAGE_HEIGHT * aspect * PAGE_HEIGHT) : room;
  return yield* placeNewcomers(network, kept, previous, usualLength(network.ends, previous), hasty);
}

/** Median length of the links between nodes that have a place. */
function usualLength(ends: Int32Array, places: Places): number {
  const lengths: number[] = [];
  for (let e = 0; e < ends.length; e += 2) {
    const [a, b] = [2 * (ends[e] ?? 0), 2 * (ends[e + 1] ?? 0)];
    const dx = (places[a] ?? 0) - (places[b] ?? 0);
    const dy = (places[a + 1] ?? 0) - (places[b + 1] ?? 0);
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length > 0) lengths.push(length);
  }
  return lengths.toSorted((a, b) => a - b)[lengths.length >> 1] ?? USUAL_LINK;
}
