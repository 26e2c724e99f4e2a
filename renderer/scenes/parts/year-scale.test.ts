import { describe, expect, it } from 'vitest';
import { yearScale } from './year-scale.ts';

describe('years on a line', () => {
  it('are each as wide as any other where there is room', () => {
    const { x, step, breaks } = yearScale([2000, 2004, 2009], 100, 10);
    expect([step, breaks]).toEqual([10, []]);
    expect([x(2000), x(2004), x(2009)]).toEqual([5, 45, 95]);
  });

  it('are shortened to four where there is none, the longest empty stretch first and no more than it takes', () => {
    const { x, step, breaks } = yearScale([1900, 1990, 2000], 150, 10);
    // 1900 and four years, 1990 to 2000.
    expect(breaks).toEqual([{ from: 1900, to: 1990 }]);
    expect(step).toBe(10);
    expect(x(1990) - x(1900)).toBeCloseTo(40, 9);
    expect(x(2000) - x(1990)).toBeCloseTo(100, 9);
    expect(x(1945) - x(1900)).toBeCloseTo(20, 9);
  });

  it('are not shortened where a stretch lasts no longer than that', () => {
    expect(yearScale([2000, 2004], 10, 10).breaks).toEqual([]);
    expect(yearScale([2000, 2005], 10, 10).breaks).toEqual([{ from: 2000, to: 2005 }]);
  });
});
