import type { Places } from '../../../data/graph/plain.ts';
import { boundsOf, centred } from './places.ts';

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
  return turned(places, (aspect >= 1 ? 0 : Math.PI / 2) - Math.atan2(2 * xy, xx - yy) / 2);
}

/** How many times longer than the page's shape a picture is that leaves a band of it empty, however far a stretch may go that does not show. */
const THIN = 1.2;
/** Steps in which a picture is turned towards the diagonal. */
const STEP = Math.PI / 180;

/**
 * Turns a picture that lies along the page, and is too thin to fill it, towards the page's diagonal until it fills both ways:
 * a chain of sessions takes the page and not a line of it, at no cost to its distances. Any other stays as it is.
 */
export function turnThin(places: Places, aspect: number): Places {
  const along = Math.max(aspect, 1 / aspect);
  const longer = (picture: Places) => {
    const { x0, y0, x1, y1 } = boundsOf(picture);
    const [width, height] = aspect >= 1 ? [x1 - x0, y1 - y0] : [y1 - y0, x1 - x0];
    return width / Math.max(height, 1e-9);
  };
  if (places.length < 4 || longer(places) <= THIN * along) return places;
  let picture = places;
  for (let step = 1; step <= 45 && longer(picture) > along; step += 1)
    picture = turned(places, aspect >= 1 ? step * STEP : -step * STEP);
  return picture;
}

function turned(places: Places, turn: number): Places {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const found = new Float64Array(places.length);
  for (let i = 0; i < places.length; i += 2) {
    const [x, y] = [places[i] ?? 0, places[i + 1] ?? 0];
    found[i] = x * cos - y * sin;
    found[i + 1] = x * sin + y * cos;
  }
  return centred(found);
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
