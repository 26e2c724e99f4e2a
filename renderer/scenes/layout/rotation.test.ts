import { describe, expect, it } from 'vitest';
import { boundsOf } from './places.ts';
import { turnThin } from './rotation.ts';

const ASPECT = 1.45;

/** A picture of so much width and height around the origin: its corners and its middle. */
const picture = (width: number, height: number) =>
  Float64Array.from(
    [-1, -1, 1, -1, 1, 1, -1, 1, 0, 0].map((v, i) => (v * (i % 2 === 0 ? width : height)) / 2),
  );

function sides(places: Float64Array): readonly [number, number] {
  const { x0, y0, x1, y1 } = boundsOf(places);
  return [x1 - x0, y1 - y0];
}

describe('a picture that is thin', () => {
  it('is turned towards the diagonal until it has the shape of the page', () => {
    const [width, height] = sides(turnThin(Float64Array.from([-50, 0, 0, 0, 50, 0]), ASPECT));
    expect(width / height).toBeGreaterThan(ASPECT - 0.06);
    expect(width / height).toBeLessThanOrEqual(ASPECT);
  });

  it('keeps its distances', () => {
    const before = picture(300, 20);
    const after = turnThin(before, ASPECT);
    const side = (places: Float64Array) =>
      Math.hypot((places[0] ?? 0) - (places[2] ?? 0), (places[1] ?? 0) - (places[3] ?? 0));
    expect(after).not.toEqual(before);
    expect(side(after)).toBeCloseTo(side(before), 9);
  });

  it('is one by a fifth more than the page, and no less', () => {
    const enough = picture(100 * ASPECT * 1.19, 100);
    expect(turnThin(enough, ASPECT)).toBe(enough);
    const thin = picture(100 * ASPECT * 1.21, 100);
    expect(turnThin(thin, ASPECT)).not.toBe(thin);
  });

  it('stands on a page that is higher than wide, and one node stays where it is', () => {
    const [width, height] = sides(turnThin(Float64Array.from([0, -50, 0, 50]), 1 / ASPECT));
    expect(height / width).toBeLessThanOrEqual(ASPECT);
    const alone = Float64Array.from([0, 0]);
    expect(turnThin(alone, ASPECT)).toBe(alone);
  });
});
