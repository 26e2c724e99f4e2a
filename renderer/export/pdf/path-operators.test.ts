import { describe, expect, it } from 'vitest';
import { circleOperators, pathOperators, roundedOperators } from './path-operators.ts';

describe('path data as operators', () => {
  it('keeps lines and curves, moved', () => {
    expect(pathOperators('M1,2L3,4C5,6 7,8 9,10Z', 10, 20)).toBe('11 22 m 13 24 l 15 26 17 28 19 30 c h');
    expect(pathOperators('M0,0 10,0L10,10', 0, 0)).toBe('0 0 m 10 0 l 10 10 l');
  });

  it('makes a curve of the third degree of one of the second', () => {
    expect(pathOperators('M0,0Q3,6 6,0', 0, 0)).toBe('0 0 m 2 4 4 4 6 0 c');
  });

  it('draws arcs that stay on their circle', () => {
    for (const flags of ['0 1', '1 1', '0 0', '1 0']) {
      const points = [
        ...pathOperators(`M10,0A10,10 0 ${flags} 0,10`, 0, 0).matchAll(/([-\d.]+) ([-\d.]+) c/gu),
      ];
      expect(points.at(-1)?.slice(1)).toEqual(['0', '10']);
      const [centre] = flags === '0 1' || flags === '1 0' ? [0] : [10];
      for (const [, x, y] of points) {
        expect(Math.hypot(Number(x) - (centre ?? 0), Number(y) - (centre ?? 0))).toBeCloseTo(10, 1);
      }
    }
  });

  it('draws an arc of no size as a line, and one that cannot reach as one that just does', () => {
    expect(pathOperators('M0,0A0,5 0 0 1 10,0', 0, 0)).toBe('0 0 m 10 0 l');
    expect(pathOperators('M0,0A1,1 0 0 1 10,0', 0, 0)).toMatch(/10 0 c$/u);
  });

  it('draws circles and boxes, round or sharp', () => {
    expect(circleOperators(5, 5, 5).match(/ c/gu)).toHaveLength(4);
    expect(roundedOperators(0, 0, 4, 2, 0)).toBe('0 0 4 2 re');
    expect(roundedOperators(0, 0, 4, 2, 9)).toContain('1 0 m 3 0 l');
  });
});
