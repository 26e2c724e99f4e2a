import type { Places } from '../../../data/graph/plain.ts';
import { boundsOf } from './places.ts';

/** A picture to be placed among others: its places, around the origin, and the links between them. */
export interface Parcel {
  readonly places: Places;
  /** Link e ties nodes `ends[2 e]` and `ends[2 e + 1]`. */
  readonly ends: Int32Array;
}

/** The cells that a picture covers, column and row one after the other, and the box around them. */
export interface Silhouette {
  readonly cells: Int32Array;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The cells of a given side under the nodes and links of a picture. */
export function silhouetteOf({ places, ends }: Parcel, side: number): Silhouette {
  const { x0, y0, x1, y1 } = boundsOf(places);
  const [left, top] = [Math.round(x0 / side), Math.round(y0 / side)];
  const [right, bottom] = [Math.round(x1 / side), Math.round(y1 / side)];
  const width = right - left + 1;
  const covered = new Uint8Array(width * (bottom - top + 1));
  const mark = (x: number, y: number) => {
    covered[(Math.round(y / side) - top) * width + Math.round(x / side) - left] = 1;
  };
  for (let i = 0; i < places.length; i += 2) mark(places[i] ?? 0, places[i + 1] ?? 0);
  for (let e = 0; e < ends.length; e += 2) {
    const [a, b] = [2 * (ends[e] ?? 0), 2 * (ends[e + 1] ?? 0)];
    const [x, y] = [places[a] ?? 0, places[a + 1] ?? 0];
    const [dx, dy] = [(places[b] ?? 0) - x, (places[b + 1] ?? 0) - y];
    const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / side);
    for (let s = 1; s < steps; s += 1) mark(x + (dx * s) / steps, y + (dy * s) / steps);
  }
  const cells: number[] = [];
  for (const [cell, is] of covered.entries()) {
    if (is === 1) cells.push(left + (cell % width), top + Math.floor(cell / width));
  }
  return { cells: Int32Array.from(cells), left, top, right, bottom };
}
