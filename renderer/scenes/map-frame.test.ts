import { describe, expect, it } from 'vitest';
import { franceOutlines } from '../../data/reference/outlines.ts';
import { boundsOf, cutOutlines, frameOf } from './map-frame.ts';
import type { MapOutline } from './map-input.ts';

const outlines = franceOutlines();
const plot = { x: 0, y: 0, width: 900, height: 600 };
const box = (...codes: string[]) => boundsOf(outlines.departments.filter(({ code }) => codes.includes(code)));

describe('the frame of the map', () => {
  it.each([
    ['Brittany', ['22', '29', '35', '56']],
    ['one department', ['14']],
    ['the corner of Corsica', ['2A', '2B']],
    ['the north', ['59', '62', '80']],
  ])('holds all of %s, larger than the whole would show it, and stays on the sheet', (_, codes) => {
    const frame = frameOf(outlines, codes, plot);
    const held = box(...codes);
    expect(frame).not.toBeNull();
    if (frame === null) return;
    expect(frame.x).toBeLessThanOrEqual(held.x);
    expect(frame.y).toBeLessThanOrEqual(held.y);
    expect(frame.x + frame.width).toBeGreaterThanOrEqual(held.x + held.width);
    expect(frame.y + frame.height).toBeGreaterThanOrEqual(held.y + held.height);
    expect(frame.x).toBeGreaterThanOrEqual(0);
    expect(frame.x + frame.width).toBeLessThanOrEqual(outlines.width + 1e-9);
    expect(frame.y + frame.height).toBeLessThanOrEqual(outlines.height + 1e-9);
    const zoom = Math.min(plot.width / frame.width, plot.height / frame.height);
    expect(zoom).toBeGreaterThan(1.4 * Math.min(plot.width / outlines.width, plot.height / outlines.height));
  });

  it('is the whole sheet for what lies far apart, and for nothing', () => {
    expect(frameOf(outlines, ['14', '13'], plot)).toBeNull();
    expect(frameOf(outlines, ['29', '67'], plot)).toBeNull();
    expect(frameOf(outlines, ['974'], plot)).toBeNull();
    expect(frameOf(outlines, [], plot)).toBeNull();
  });
});

describe('outlines that are cut', () => {
  const square: MapOutline = { code: 'x', rings: [[0, 0, 10, 0, 10, 10, 0, 10]] };

  it('end at the frame', () => {
    const [cut] = cutOutlines([square], { x: 5, y: -5, width: 20, height: 10 });
    expect(cut && boundsOf([cut])).toEqual({ x: 5, y: 0, width: 5, height: 5 });
  });

  it('are left as they are inside of it, and are gone outside of it', () => {
    expect(cutOutlines([square], { x: -1, y: -1, width: 20, height: 20 })).toEqual([square]);
    expect(cutOutlines([square], { x: 20, y: 20, width: 5, height: 5 })).toEqual([]);
  });
});
