import { expect, it } from 'vitest';
import { MOST_PARTED, partAsShown, SMALLEST } from './part-as-shown.ts';

const ROOM = Float64Array.from([10, 10]);

/** How far two nodes are from each other where the picture is shown at its smallest. */
function shownApart(places: Float64Array): number {
  const [ax = 0, ay = 0, bx = 0, by = 0] = places;
  return Math.hypot(SMALLEST.across * (bx - ax), SMALLEST.down * (by - ay));
}

it.each([
  ['beside each other', [0, 0, 22, 0]],
  ['one above the other', [0, 0, 0, 20.5]],
  ['at one place', [0, 0, 0, 0]],
])('parts nodes that are near each other in the smallest picture alone, %s', (_, from) => {
  const places = Float64Array.from(from);
  partAsShown(places, ROOM);
  expect(shownApart(places)).toBeGreaterThanOrEqual(20 - 0.1);
});

it('leaves what is apart, and what is held, to the last bit', () => {
  const apart = Float64Array.from([0.1, 0, 30.3, 0]);
  partAsShown(apart, ROOM);
  expect(shownApart(apart)).toBeCloseTo(SMALLEST.across * 30.2, 9);
  const held = Float64Array.from([0.1, 0.7, 12.3, 0.7]);
  partAsShown(held, ROOM, Uint8Array.from([1, 0]));
  expect([...held.slice(0, 2)]).toEqual([0.1, 0.7]);
  expect(shownApart(held)).toBeGreaterThanOrEqual(20 - 0.1);
});

it.each([
  [MOST_PARTED, 20],
  [MOST_PARTED + 1, 22 * SMALLEST.across],
])('leaves what is apart on its page where the nodes are many: %s', (count, least) => {
  const places = Float64Array.from({ length: 2 * count }, (_, k) => (k % 2 === 0 ? 100 * k : 0));
  places[2] = 22;
  partAsShown(places, new Float64Array(count).fill(10));
  expect(Math.abs(shownApart(places) - least)).toBeLessThan(0.2);
});
