import type { Places } from '../../../data/graph/plain.ts';

export interface Bounds {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The box around some places, of no size around the origin when there are none. */
export function boundsOf(places: Places): Bounds {
  if (places.length === 0) return { x0: 0, y0: 0, x1: 0, y1: 0 };
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < places.length; i += 2) {
    const [x, y] = [places[i] ?? 0, places[i + 1] ?? 0];
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  }
  return { x0, y0, x1, y1 };
}

/** The same places, scaled about the origin and then moved. */
export function moved(places: Places, scale: number, dx: number, dy: number): Places {
  return places.map((value, i) => value * scale + (i % 2 === 0 ? dx : dy));
}

/** The same places with the middle of their box at the origin. */
export function centred(places: Places): Places {
  const { x0, y0, x1, y1 } = boundsOf(places);
  return moved(places, 1, -(x0 + x1) / 2, -(y0 + y1) / 2);
}
