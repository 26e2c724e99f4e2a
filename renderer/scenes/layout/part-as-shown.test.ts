import { expect, it } from 'vitest';
import { partAsShown, SMALLEST } from './part-as-shown.ts';

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
