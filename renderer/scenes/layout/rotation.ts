import type { Places } from '../../../data/graph/plain.ts';
import { centred } from './places.ts';

/**
 * Turns a picture so that its longest direction (the first principal axis) lies along the longer side of a page of the
 * given aspect, around the middle of its box.
 */
export function rotateAlong(places: Places, aspect: number): Places {
  const middle = centroidOf(places);
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < places.length; i += 2) {
    const [x, y] = [(places[i] ?? 0) - middle.x, (places[i + 1] ?? 0) - middle.y];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const turn = (aspect >= 1 ? 0 : Math.PI / 2) - Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const turned = new Float64Array(places.length);
  for (let i = 0; i < places.length; i += 2) {
    const [x, y] = [places[i] ?? 0, places[i + 1] ?? 0];
    turned[i] = x * cos - y * sin;
    turned[i + 1] = x * sin + y * cos;
  }
  return centred(turned);
}

function centroidOf(places: Places): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (let i = 0; i < places.length; i += 2) {
    x += places[i] ?? 0;
    y += places[i + 1] ?? 0;
  }
  const nodes = Math.max(1, places.length / 2);
  return { x: x / nodes, y: y / nodes };
}
