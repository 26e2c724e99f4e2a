import type { Places } from '../../../data/graph/plain.ts';
import { separateDiscs } from './separate-discs.ts';

/**
 * How small a picture is shown at a desk, as shares of the page that it is laid out for: beside its legend and the detail in a
 * window of 1440 × 900. Its marks are as large there as anywhere.
 */
export const SMALLEST = { across: 0.69, down: 0.92 } as const;

/** Among more nodes few have a badge or a name that others could hide, and parting them further costs neighbourhoods. */
export const MOST_PARTED = 600;

/**
 * Parts discs so far that they are apart in the smallest picture as well, or, where they are many, in the page that they are laid
 * out for; those that are held stay to the last bit.
 */
export function partAsShown(places: Places, room: Float64Array, held?: Uint8Array): void {
  if (room.length > MOST_PARTED) {
    separateDiscs(places, room, held);
    return;
  }
  const shareOf = (k: number) => (k % 2 === 0 ? SMALLEST.across : SMALLEST.down);
  const shown = places.map((value, k) => value * shareOf(k));
  separateDiscs(shown, room, held);
  for (const [k, value] of shown.entries()) if (held?.[k >> 1] !== 1) places[k] = value / shareOf(k);
}
