import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachNearPair } from './near-pairs.ts';
import { createQuadrants } from './quadrants.ts';

const place = fc.double({ min: -50, max: 50, noNaN: true });
const places = fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 40 });

describe('pairs that are near', () => {
  it('are visited once each, whatever else is', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 0.5, max: 20, noNaN: true }), (points, reach) => {
        const visited = new Map<string, number>();
        eachNearPair(Float64Array.from(points.flat()), reach, (a, b) => {
          expect(a).toBeLessThan(b);
          visited.set(`${a} ${b}`, (visited.get(`${a} ${b}`) ?? 0) + 1);
        });
        expect(Math.max(0, ...visited.values())).toBeLessThanOrEqual(1);
        points.forEach(([x, y], a) => {
          points.slice(a + 1).forEach(([u, v], i) => {
            if (Math.hypot(x - u, y - v) < reach) expect(visited.has(`${a} ${a + 1 + i}`)).toBe(true);
          });
        });
      }),
    );
  });

  it('are few of all where places are spread: those of a cell and its neighbours', () => {
    let visits = 0;
    const spread = Float64Array.from(
      Array.from({ length: 400 }, (_, i) => [10 * (i % 20), 10 * Math.floor(i / 20)]).flat(),
    );
    eachNearPair(spread, 1, () => {
      visits += 1;
    });
    expect(visits).toBeLessThan(2400);
  });
});

describe('a quadtree over places', () => {
  it('has in each cell the middle and the number of its bodies, and behind it the first that is not inside', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 4 }), (points, leaf) => {
        const X = Float64Array.from(points.map(([x]) => x));
        const Y = Float64Array.from(points.map(([, y]) => y));
        const tree = createQuadrants(points.length, leaf).over(X, Y);
        expect([tree.mass[0], tree.skip[0]]).toEqual([points.length, tree.cells]);
        expect([...tree.order].toSorted((a, b) => a - b)).toEqual(points.map((_, i) => i));
        for (let cell = 0; cell < tree.cells; cell += 1) {
          const [first, last] = [tree.first[cell] ?? 0, tree.last[cell] ?? 0];
          const own = [...tree.order.slice(first, last)].map(body => points[body] ?? ([0, 0] as const));
          expect(tree.mass[cell]).toBe(own.length);
          expect(tree.x[cell]).toBeCloseTo(own.reduce((sum, [x]) => sum + x, 0) / own.length, 6);
          expect(tree.y[cell]).toBeCloseTo(own.reduce((sum, [, y]) => sum + y, 0) / own.length, 6);
          const inside = Array.from({ length: tree.cells }, (_, at) => at).filter(
            at => at > cell && (tree.first[at] ?? 0) >= first && (tree.last[at] ?? 0) <= last,
          );
          expect(inside.every(at => at < (tree.skip[cell] ?? 0))).toBe(true);
          if (tree.isLeaf[cell] === 1) expect(tree.skip[cell]).toBe(cell + 1);
          else expect(own.length).toBeGreaterThan(leaf);
        }
      }),
    );
  });

  it('is the same over other places in the same memory', () => {
    const grown = createQuadrants(3, 1);
    const over = (x: readonly number[]) => {
      const { cells, x: middles, mass } = grown.over(Float64Array.from(x), Float64Array.from([0, 0, 0]));
      return [cells, middles[0], mass[0]];
    };
    const before = over([0, 1, 5]);
    over([9, 9, 9]);
    expect(over([0, 1, 5])).toEqual(before);
    expect(before.slice(1)).toEqual([2, 3]);
  });
});
