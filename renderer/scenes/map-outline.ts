import type { MapOutline } from './map-input.ts';
import type { Rect } from './scene-words.ts';

/** A place on the paper. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a point of the ground stands on the paper. */
export type ToPaper = (x: number, y: number) => Point;

/** Fits a sheet of that width and height into a box, in its middle. */
export function fitted(box: Rect, width: number, height: number): ToPaper {
  const k = Math.min(box.width / width, box.height / height);
  const [dx, dy] = [box.x + (box.width - k * width) / 2, box.y + (box.height - k * height) / 2];
  return (x, y) => ({ x: dx + k * x, y: dy + k * y });
}

/** The rings of an outline as one path; with `least`, without the points that are nearer than that to the one before. */
export function outlinePath(rings: MapOutline['rings'], place: ToPaper, least = 0): string {
  return rings
    .map(ring => {
      const steps: string[] = [];
      let last: Point | null = null;
      for (let i = 0; i < ring.length; i += 2) {
        const point = place(ring[i] ?? 0, ring[i + 1] ?? 0);
        if (last !== null && Math.hypot(point.x - last.x, point.y - last.y) < least) continue;
        steps.push(`${point.x.toFixed(1)},${point.y.toFixed(1)}`);
        last = point;
      }
      return steps.length < 3 ? '' : `M${steps.join('L')}Z`;
    })
    .join('');
}

/** The centroid of the largest ring. */
export function middleOf({ rings }: MapOutline, place: ToPaper): Point {
  let largest = 0;
  let middle: Point = { x: 0, y: 0 };
  for (const ring of rings) {
    let [area, cx, cy] = [0, 0, 0];
    for (let i = 0; i < ring.length; i += 2) {
      const [x1, y1] = [ring[i] ?? 0, ring[i + 1] ?? 0];
      const [x2, y2] = [ring[(i + 2) % ring.length] ?? 0, ring[(i + 3) % ring.length] ?? 0];
      const cross = x1 * y2 - x2 * y1;
      area += cross / 2;
      cx += (x1 + x2) * cross;
      cy += (y1 + y2) * cross;
    }
    if (Math.abs(area) <= largest) continue;
    largest = Math.abs(area);
    middle = place(cx / (6 * area), cy / (6 * area));
  }
  return middle;
}
