import { fixed } from '../../paint/fixed.ts';

/** How far the handles of a quarter of a circle stand, for a curve of the third degree. */
export const QUARTER = 0.5523;

type Point = readonly [number, number];

const at = ([x, y]: Point) => `${fixed(x)} ${fixed(y)}`;
const COUNTS = { M: 2, L: 2, C: 6, Q: 4, A: 7 } as const;

/** SVG path data (M, L, C, Q, A and Z, absolute) as operators of a PDF page, moved by (dx, dy). */
export function pathOperators(d: string, dx: number, dy: number): string {
  const parts: string[] = [];
  let here: Point = [0, 0];
  let start: Point = here;
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLCQAZ])([^MLCQAZ]*)/gu)) {
    if (letter === 'Z') {
      parts.push('h');
      here = start;
      continue;
    }
    const values = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gu) ?? []).map(Number);
    const count = COUNTS[letter as keyof typeof COUNTS];
    for (let k = 0; k + count <= values.length; k += count) {
      const v = (i: number) => values[k + i] ?? 0;
      const point = (i: number): Point => [v(i) + dx, v(i + 1) + dy];
      const end = point(count - 2);
      if (letter === 'M' && k === 0) {
        start = end;
        parts.push(`${at(end)} m`);
      } else if (letter === 'M' || letter === 'L') parts.push(`${at(end)} l`);
      else if (letter === 'C') parts.push(`${at(point(0))} ${at(point(2))} ${at(end)} c`);
      else if (letter === 'Q') parts.push(quadratic(here, point(0), end));
      else
        parts.push(
          ...arc(here, { rx: v(0), ry: v(1), turn: v(2), large: v(3) !== 0, sweep: v(4) !== 0 }, end),
        );
      here = end;
    }
  }
  return parts.join(' ');
}

function quadratic(from: Point, handle: Point, to: Point): string {
  const towards = (end: Point): Point => [
    end[0] + (2 / 3) * (handle[0] - end[0]),
    end[1] + (2 / 3) * (handle[1] - end[1]),
  ];
  return `${at(towards(from))} ${at(towards(to))} ${at(to)} c`;
}

interface Arc {
  readonly rx: number;
  readonly ry: number;
  /** Degrees. */
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** An arc as curves of an eighth of a turn at most (SVG 1.1, appendix F.6). */
function arc(from: Point, shape: Arc, to: Point): readonly string[] {
  const phi = (shape.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [hx, hy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [px, py] = [cos * hx + sin * hy, -sin * hx + cos * hy];
  if (shape.rx === 0 || shape.ry === 0 || (hx === 0 && hy === 0)) return [`${at(to)} l`];
  const grow = Math.sqrt(Math.max(1, (px / shape.rx) ** 2 + (py / shape.ry) ** 2));
  const [rx, ry] = [Math.abs(shape.rx) * grow, Math.abs(shape.ry) * grow];
  const inner = (rx * py) ** 2 + (ry * px) ** 2;
  const factor = (shape.large === shape.sweep ? -1 : 1) * Math.sqrt(Math.max(0, (rx * ry) ** 2 / inner - 1));
  const [qx, qy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
  const [cx, cy] = [cos * qx - sin * qy + (from[0] + to[0]) / 2, sin * qx + cos * qy + (from[1] + to[1]) / 2];
  const first = Math.atan2((py - qy) / ry, (px - qx) / rx);
  let sweep = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - first;
  if (shape.sweep && sweep < 0) sweep += 2 * Math.PI;
  if (!shape.sweep && sweep > 0) sweep -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 4)));
  const step = sweep / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const on = (a: number, b: number): Point => [
    cx + cos * rx * a - sin * ry * b,
    cy + sin * rx * a + cos * ry * b,
  ];
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [first + i * step, first + (i + 1) * step];
    const one = on(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a));
    const two = on(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b));
    return `${at(one)} ${at(two)} ${at(i + 1 === count ? to : on(Math.cos(b), Math.sin(b)))} c`;
  });
}

/** A circle as four curves. */
export function circleOperators(x: number, y: number, r: number): string {
  return roundedOperators(x - r, y - r, 2 * r, 2 * r, r);
}

/** A box with round corners. */
export function roundedOperators(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `${at([x, y])} ${fixed(width)} ${fixed(height)} re`;
  const [right, bottom, k] = [x + width, y + height, r * (1 - QUARTER)];
  return [
    `${at([x + r, y])} m ${at([right - r, y])} l`,
    `${at([right - k, y])} ${at([right, y + k])} ${at([right, y + r])} c ${at([right, bottom - r])} l`,
    `${at([right, bottom - k])} ${at([right - k, bottom])} ${at([right - r, bottom])} c ${at([x + r, bottom])} l`,
    `${at([x + k, bottom])} ${at([x, bottom - k])} ${at([x, bottom - r])} c ${at([x, y + r])} l`,
    `${at([x, y + k])} ${at([x + k, y])} ${at([x + r, y])} c h`,
  ].join(' ');
}
