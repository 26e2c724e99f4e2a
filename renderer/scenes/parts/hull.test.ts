import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedPath, convexHull } from './hull.ts';

describe('a hull', () => {
  it('leaves out what lies inside, and what lies on a side', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ];
    expect(convexHull([{ x: 5, y: 5 }, ...square, { x: 5, y: 0 }])).toEqual(square);
    expect(closedPath(square)).toBe('M0,0L10,0L10,10L0,10Z');
  });

  it('holds every point, whatever the points', () => {
    const point = fc.record({ x: fc.integer({ min: -99, max: 99 }), y: fc.integer({ min: -99, max: 99 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 40 }), points => {
        const hull = convexHull(points);
        for (const [i, a] of hull.entries()) {
          const b = hull[(i + 1) % hull.length] ?? a;
          for (const p of points) {
            expect((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});
