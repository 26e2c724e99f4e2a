import { describe, expect, it } from 'vitest';
import { WHOLE } from '../../scenes/scene-words.ts';
import { viewAfter, viewOnto } from './framing.ts';

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

describe('a picture whose plot has become another', () => {
  const wide = { fit: { kx: 8, ky: 6, x: 10, y: 110 }, plot };
  const narrow = { fit: { kx: 5, ky: 5, x: 20, y: 140 }, plot: { x: 10, y: 130, width: 500, height: 560 } };
  const view = { k: 3, x: -700, y: -400 };
  const spotInMiddle = ({ fit, plot: { x, y, width, height } }: typeof wide, looking: typeof view) => [
    ((x + width / 2 - looking.x) / looking.k - fit.x) / fit.kx,
    ((y + height / 2 - looking.y) / looking.k - fit.y) / fit.ky,
  ];

  it('looks at the same spot as closely as before', () => {
    const next = viewAfter({ ...wide, view }, { ...narrow, view });
    if (next === null) throw new Error('the camera was left');
    const [before = [], now = []] = [spotInMiddle(wide, view), spotInMiddle(narrow, next)];
    now.forEach((value, axis) => {
      expect(value).toBeCloseTo(before[axis] ?? Number.NaN);
    });
    expect(next.k).toBe(3);
  });

  it('is left as it is where the plot is the same or the whole network is seen', () => {
    expect(viewAfter({ ...wide, view }, { ...wide, view: { k: 2, x: 5, y: 5 } })).toBeNull();
    expect(viewAfter({ ...wide, view: WHOLE }, { ...narrow, view: WHOLE })).toBeNull();
    expect(viewAfter({ ...wide, view: WHOLE }, { ...narrow, view: { k: 1, x: 1, y: 0 } })).not.toBeNull();
  });
});
