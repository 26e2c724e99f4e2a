import { describe, expect, it } from 'vitest';
import { rouenInput } from './gallery/network-rouen.ts';
import { radiusScale } from './network-look.ts';

const input = rouenInput();
const shares = { ...input, options: { ...input.options, sizeBy: 'value' as const } };

describe('sizes of nodes', () => {
  it('are as areas: a quarter of the largest value has half its radius', () => {
    const radius = radiusScale(shares, [0.1, 0.8]);
    expect(radius('person', 0.2) / radius('person', 0.8)).toBeCloseTo(0.5, 9);
    const counted = radiusScale(input, [1, 4]);
    expect(counted('organisation', 4) / counted('organisation', 1)).toBeCloseTo(2, 9);
  });

  it('are never too small to be pointed at, and never larger than the largest', () => {
    const radius = radiusScale(shares, [0, 1]);
    expect(radius('person', 0)).toBe(2.4);
    expect(radius('person', 1e-6)).toBe(2.4);
    expect(radius('person', 1)).toBeLessThanOrEqual(18 * 1.25);
    const room = { ...shares, size: { width: 4000, height: 4000 } };
    expect(radiusScale(room, [1])('person', 1)).toBeCloseTo(18 * 1.25, 9);
  });

  it('stay of one unit while the largest finds its room, and shrink together beyond it', () => {
    const few = { ...input, size: { width: 4000, height: 4000 } };
    const one = (most: number) => radiusScale(few, [1, most])('organisation', 1);
    // The largest may have 18: an organisation of one has 5, so that (18 / 5)² = 12.96 is the most that needs no shrinking.
    expect(one(12)).toBeCloseTo(one(2), 9);
    expect(one(14)).toBeLessThan(one(2));
  });
});
