import { describe, expect, it } from 'vitest';
import { seriate } from './seriate.ts';

/** Things on a line, in an order that hides it: neighbours on the line stand far apart in the list. */
function scattered(count: number): readonly number[] {
  const step = 37;
  return Array.from({ length: count }, (_, i) => (i * step) % count);
}

/** Sum of distances between neighbours of the order. */
function lengthOf(places: readonly number[], order: readonly number[]): number {
  return order
    .slice(1)
    .reduce((sum, thing, i) => sum + Math.abs((places[thing] ?? 0) - (places[order[i] ?? 0] ?? 0)), 0);
}

const orderOf = (places: readonly number[]) =>
  seriate(places.length, (i, j) => Math.abs((places[i] ?? 0) - (places[j] ?? 0)));

describe('the order of things that are alike', () => {
  it('finds a line again, from one end to the other', () => {
    const places = scattered(30);
    expect(lengthOf(places, orderOf(places))).toBe(29);
  });

  it('turns the branches of eighty things, and leaves those of one more as they grew', () => {
    const eighty = scattered(80);
    expect(lengthOf(eighty, orderOf(eighty))).toBe(79);
    const more = scattered(81);
    expect(lengthOf(more, orderOf(more))).toBeGreaterThan(80);
    expect(orderOf(more).toSorted((a, b) => a - b)).toEqual(more.map((_, i) => i));
  });
});
