import { SQUARE } from '../scenes/parts/shapes.ts';
import type { LinesMark, ShapesMark } from '../scenes/scene.ts';
import { fixed } from './fixed.ts';

/** Lines by the thousand as the data of one SVG path. */
export function linesPath({ segments }: LinesMark): string {
  let d = '';
  for (let k = 0; k < segments.length; k += 4) {
    const [x1, y1, x2, y2] = segments.subarray(k, k + 4);
    d += `M${fixed(x1 ?? 0)},${fixed(y1 ?? 0)}L${fixed(x2 ?? 0)},${fixed(y2 ?? 0)}`;
  }
  return d;
}

const CORNERS = [
  [-SQUARE, -SQUARE],
  [SQUARE, -SQUARE],
  [SQUARE, SQUARE],
  [-SQUARE, SQUARE],
] as const;

/** Shapes by the thousand as the data of one SVG path; corners stay sharp, which does not show at their size. */
export function shapesPath({ shape, at }: ShapesMark): string {
  let d = '';
  for (let k = 0; k < at.length; k += 3) {
    const [x = 0, y = 0, r = 0] = at.subarray(k, k + 3);
    if (shape === 'circle') {
      const arc = `A${fixed(r)},${fixed(r)} 0 1 1 `;
      d += `M${fixed(x + r)},${fixed(y)}${arc}${fixed(x - r)},${fixed(y)}${arc}${fixed(x + r)},${fixed(y)}Z`;
    } else {
      const corners = shape === 'square' ? CORNERS : shape;
      d += `M${corners.map(([dx, dy]) => `${fixed(x + dx * r)},${fixed(y + dy * r)}`).join('L')}Z`;
    }
  }
  return d;
}
