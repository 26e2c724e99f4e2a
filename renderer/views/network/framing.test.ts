import { describe, expect, it } from 'vitest';
import { WHOLE } from '../../scenes/scene-words.ts';
import { viewOnto } from './framing.ts';

const plot = { x: 0, y: 100, width: 800, height: 600 };
const places = [
  { key: 'a', x: 100, y: 200 },
  { key: 'b', x: 300, y: 300 },
  { key: 'c', x: 700, y: 600 },
];
const at = (view: { k: number; x: number; y: number }, { x, y }: { x: number; y: number }) => ({
  x: view.k * x + view.x,
  y: view.k * y + view.y,
});

describe('a frame around some nodes', () => {
  it('has them all in the plot, in its middle, as large as there is room', () => {
    const view = viewOnto({ places, plot, view: WHOLE }, new Set(['a', 'b']));
    if (view === null) throw new Error('nothing framed');
    expect(view.k).toBeCloseTo(3.3);
    expect(at(view, { x: 200, y: 250 })).toEqual({ x: 400, y: 400 });
  });

  it('is the same whatever the zoom before, and never closer than names can be read', () => {
    const view = viewOnto({ places, plot, view: WHOLE }, new Set(['a', 'b']));
    const zoomed = { k: 2, x: -50, y: 30 };
    const moved = places.map(({ key, ...place }) => ({ key, ...at(zoomed, place) }));
    expect(viewOnto({ places: moved, plot, view: zoomed }, new Set(['a', 'b']))).toEqual(view);
    expect(viewOnto({ places, plot, view: WHOLE }, new Set(['c']))?.k).toBe(4);
    expect(viewOnto({ places, plot, view: WHOLE }, new Set(['gone']))).toBeNull();
  });
});
