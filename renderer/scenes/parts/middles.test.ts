import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../scene-words.ts';
import { countPoints } from './middles.ts';

const BOUNDS = { x: 8, y: 16, width: 80, height: 40 };
const box = fc.record({
  x: fc.integer({ min: 0, max: 90 }),
  y: fc.integer({ min: 0, max: 60 }),
  width: fc.integer({ min: 1, max: 24 }),
  height: fc.integer({ min: 1, max: 24 }),
});
/** On the edges of the cells, where the count is exact. */
const asked = fc.record({
  x: fc.integer({ min: 0, max: 24 }).map(n => 4 * n),
  y: fc.integer({ min: 0, max: 16 }).map(n => 4 * n),
  width: fc.integer({ min: 0, max: 12 }).map(n => 4 * n),
  height: fc.integer({ min: 0, max: 12 }).map(n => 4 * n),
});

function holds(outer: Rect, x: number, y: number): boolean {
  return x >= outer.x && x < outer.x + outer.width && y >= outer.y && y < outer.y + outer.height;
}

describe('the middles of boxes', () => {
  it('are in a box of whole cells exactly where one of them lies in it and in the bounds', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), asked, (boxes, within) => {
        const middles = boxes.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
        const expected = middles.some(([x, y]) => holds(within, x, y) && holds(BOUNDS, x, y));
        expect(countPoints(BOUNDS, boxes).surelyIn(within)).toBe(expected);
      }),
    );
  });

  it('are not surely in a box that no whole cell lies in', () => {
    const { surelyIn } = countPoints(BOUNDS, [{ x: 20, y: 20, width: 2, height: 2 }]);
    expect(surelyIn({ x: 20, y: 20, width: 4, height: 4 })).toBe(true);
    expect(surelyIn({ x: 20, y: 20, width: 3, height: 4 })).toBe(false);
    expect(surelyIn({ x: 21, y: 20, width: 4, height: 4 })).toBe(false);
  });

  it('are counted in bounds without extent', () => {
    expect(countPoints({ ...BOUNDS, width: 0, height: 0 }, []).surelyIn(BOUNDS)).toBe(false);
  });
});
