import type { MapOutline, MapOutlines } from './map-input.ts';
import { fitted, type Point, type ToPaper } from './map-outline.ts';
import type { Rect } from './scene-words.ts';

/** What lies around the places, as a share of the larger side of what they take up. */
const AROUND = 0.35;
/** A frame is at least so large, as a share of the sheet: around one department its neighbours tell where it is. */
const LEAST = 0.42;
/** A frame that takes more than this of the sheet, both ways, shows too little more: the whole is drawn. */
const WORTH = 0.62;

/** The part of the sheet that holds all of some departments with what lies around them; null where the whole sheet is as good. */
export function frameOf(outlines: MapOutlines, codes: readonly string[], shape: Rect): Rect | null {
  const held = outlines.departments.filter(({ code }) => codes.includes(code));
  if (held.length === 0) return null;
  const box = boundsOf(held);
  const around = AROUND * Math.max(box.width, box.height);
  const wide = Math.max(box.width + around, outlines.width * LEAST);
  const high = Math.max(box.height + around, outlines.height * LEAST);
  // As wide for its height as the room that it is drawn in, so that nothing of this stays empty.
  const ratio = shape.width / Math.max(1, shape.height);
  const width = Math.min(outlines.width, Math.max(wide, high * ratio));
  const height = Math.min(outlines.height, Math.max(high, width / ratio));
  if (Math.max(wide / outlines.width, high / outlines.height) > WORTH) return null;
  const within = (middle: number, size: number, whole: number) =>
    Math.min(Math.max(0, middle - size / 2), whole - size);
  return {
    x: within(box.x + box.width / 2, width, outlines.width),
    y: within(box.y + box.height / 2, height, outlines.height),
    width,
    height,
  };
}

/** What some outlines take up. */
export function boundsOf(outlines: readonly MapOutline[]): Rect {
  const [box, ...rest] = outlines.flatMap(({ rings }) => rings.map(ringBounds));
  if (box === undefined) return { x: 0, y: 0, width: 0, height: 0 };
  return rest.reduce((all, each) => {
    const [x, y] = [Math.min(all.x, each.x), Math.min(all.y, each.y)];
    const right = Math.max(all.x + all.width, each.x + each.width);
    const foot = Math.max(all.y + all.height, each.y + each.height);
    return { x, y, width: right - x, height: foot - y };
  }, box);
}

function ringBounds(ring: readonly number[]): Rect {
  let [left, top, right, foot] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    const [x, y] = [ring[i] ?? 0, ring[i + 1] ?? 0];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, foot] = [Math.min(top, y), Math.max(foot, y)];
  }
  return { x: left, y: top, width: right - left, height: foot - top };
}

/** The outlines as far as they lie inside of a frame; those outside are left out. */
export function cutOutlines(outlines: readonly MapOutline[], frame: Rect): readonly MapOutline[] {
  return outlines.flatMap(({ code, rings }) => {
    const inside = rings.map(ring => cutRing(ring, frame)).filter(ring => ring.length >= 6);
    return inside.length === 0 ? [] : [{ code, rings: inside }];
  });
}

/** A ring clipped to a rectangle, side by side (Sutherland and Hodgman). */
function cutRing(ring: readonly number[], { x, y, width, height }: Rect): readonly number[] {
  const sides: readonly ((point: Point) => number)[] = [
    point => point.x - x,
    point => x + width - point.x,
    point => point.y - y,
    point => y + height - point.y,
  ];
  let points: readonly Point[] = pointsOf(ring);
  for (const depth of sides) {
    points = points.flatMap((to, i) => {
      const from = points[i - 1] ?? points[points.length - 1] ?? to;
      const [a, b] = [depth(from), depth(to)];
      const crossing = a < 0 !== b < 0 ? [between(from, to, a / (a - b))] : [];
      return b < 0 ? crossing : [...crossing, to];
    });
  }
  return points.flatMap(point => [point.x, point.y]);
}

function pointsOf(ring: readonly number[]): readonly Point[] {
  return Array.from({ length: ring.length / 2 }, (_, i) => ({
    x: ring[2 * i] ?? 0,
    y: ring[2 * i + 1] ?? 0,
  }));
}

function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The mainland, or as much of it as lies in a frame, and the way to a box of the paper. */
export function mainlandIn(
  outlines: MapOutlines,
  frame: Rect | null,
  box: Rect,
): { readonly departments: readonly MapOutline[]; readonly place: ToPaper } {
  if (frame === null)
    return { departments: outlines.departments, place: fitted(box, outlines.width, outlines.height) };
  return {
    departments: cutOutlines(outlines.departments, frame),
    place: framed(fitted(box, frame.width, frame.height), frame),
  };
}

/** The way to the paper of what lies in a frame, where `place` is that of a sheet as large as it. */
export function framed(place: ToPaper, { x, y }: Rect): ToPaper {
  return (px, py) => place(px - x, py - y);
}
