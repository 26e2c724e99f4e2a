import { describe, expect, it } from 'vitest';
import { lineNear } from './near.ts';

const LINES = [
  { key: 'flat', segment: { x1: 0, y1: 0, x2: 100, y2: 0 } },
  { key: 'steep', segment: { x1: 50, y1: 0, x2: 50, y2: 80 } },
  { key: 'point', segment: { x1: 200, y1: 200, x2: 200, y2: 200 } },
];

describe('the line near the pointer', () => {
  it('is the nearest within reach', () => {
    expect(lineNear(LINES, { x: 20, y: 4 })).toBe('flat');
    expect(lineNear(LINES, { x: 53, y: 40 })).toBe('steep');
    expect(lineNear(LINES, { x: 203, y: 203 })).toBe('point');
  });

  it('is none beyond, nor past its ends', () => {
    expect(lineNear(LINES, { x: 20, y: 7 })).toBeNull();
    expect(lineNear(LINES, { x: -7, y: 0 })).toBeNull();
    expect(lineNear([], { x: 0, y: 0 })).toBeNull();
  });
});
