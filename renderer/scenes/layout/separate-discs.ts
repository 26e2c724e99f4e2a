import type { Places } from '../../../data/graph/plain.ts';
import { eachNearPair } from './near-pairs.ts';

/** Times that near pairs are looked for, and rounds of parting between. */
const SEARCHES = 8;
const ROUNDS = 8;
/** Pairs are near up to so many times the distance that they want: what parts meanwhile may come into another's way. */
const NEAR = 1.6;
/** Overlaps smaller than this share of the room are not worth another round. */
const CLOSE_ENOUGH = 1e-3;

/**
 * Parts discs that overlap, each pair by as much as it lacks, the larger moving less; held ones do not move. Pairs are
 * found in a grid. What many rounds leave in a dense heap is parted by scaling the whole, unless some are held. Moves
 * `places`; `room` is the least distance from the edge of each node's disc to its middle.
 */
export function separateDiscs(places: Places, room: Float64Array, held?: Uint8Array): void {
  const reach = 2 * room.reduce((a, b) => Math.max(a, b), 0);
  if (reach === 0) return;
  for (let search = 0; search < SEARCHES; search += 1) {
    const pairs = nearPairs(places, room, reach);
    for (let round = 0; round < ROUNDS; round += 1) {
      if (pushApart(pairs, places, room, held) > 0) continue;
      if (round === 0) return;
      break;
    }
  }
  if (held === undefined) scaleApart(places, room, reach);
}

/** Pairs of nodes that overlap or nearly do, one after the other. */
function nearPairs(places: Places, room: Float64Array, reach: number): readonly number[] {
  const pairs: number[] = [];
  eachNearPair(places, reach, (a, b) => {
    const near = NEAR * ((room[a] ?? 0) + (room[b] ?? 0));
    const dx = (places[2 * b] ?? 0) - (places[2 * a] ?? 0);
    const dy = (places[2 * b + 1] ?? 0) - (places[2 * a + 1] ?? 0);
    if (dx * dx + dy * dy < near * near) pairs.push(a, b);
  });
  return pairs;
}

/** One round; returns how many pairs overlapped. */
function pushApart(
  pairs: readonly number[],
  places: Places,
  room: Float64Array,
  held: Uint8Array | undefined,
): number {
  let overlaps = 0;
  for (let p = 0; p < pairs.length; p += 2) {
    const [a, b] = [pairs[p] ?? 0, pairs[p + 1] ?? 0];
    const wanted = (room[a] ?? 0) + (room[b] ?? 0);
    let dx = (places[2 * b] ?? 0) - (places[2 * a] ?? 0);
    let dy = (places[2 * b + 1] ?? 0) - (places[2 * a + 1] ?? 0);
    let distance = Math.sqrt(dx * dx + dy * dy);
    if (distance >= wanted * (1 - CLOSE_ENOUGH)) continue;
    if (distance < 1e-9) {
      // Two in the same place part in a direction of their own, or a heap would part along a line.
      [dx, dy, distance] = [1e-6 * Math.cos(a + 7 * b), 1e-6 * Math.sin(a + 7 * b), 1e-6];
    }
    const [fixedA, fixedB] = [held?.[a] === 1, held?.[b] === 1];
    if (fixedA && fixedB) continue;
    overlaps += 1;
    const share = fixedA ? 1 : fixedB ? 0 : (room[a] ?? 0) / wanted;
    const lack = (wanted - distance) / distance;
    places[2 * b] = (places[2 * b] ?? 0) + dx * lack * share;
    places[2 * b + 1] = (places[2 * b + 1] ?? 0) + dy * lack * share;
    places[2 * a] = (places[2 * a] ?? 0) - dx * lack * (1 - share);
    places[2 * a + 1] = (places[2 * a + 1] ?? 0) - dy * lack * (1 - share);
  }
  return overlaps;
}

function scaleApart(places: Places, room: Float64Array, reach: number): void {
  let factor = 1;
  eachNearPair(places, reach, (a, b) => {
    const dx = (places[2 * b] ?? 0) - (places[2 * a] ?? 0);
    const dy = (places[2 * b + 1] ?? 0) - (places[2 * a + 1] ?? 0);
    const distance = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
    factor = Math.max(factor, ((room[a] ?? 0) + (room[b] ?? 0)) / distance);
  });
  for (let i = 0; i < places.length; i += 1) places[i] = (places[i] ?? 0) * factor;
}
