import { ROUNDED, SQUARE } from '../scenes/parts/shapes.ts';
import type { LinesMark, ShapesMark } from '../scenes/scene.ts';
import type { PaintContext } from './paint-context.ts';

/** Smaller shapes do not show whether their corners are round. */
const SHARP = 3;

/** Paints lines as one path; `scale` is the pixels in a scene unit. */
export function paintLines(context: PaintContext, { stroke, hairlines, segments }: LinesMark, scale: number) {
  context.setLineDash([]);
  context.strokeStyle = stroke.color;
  context.lineWidth = hairlines ? Math.min(stroke.width, 1 / scale) : stroke.width;
  context.beginPath();
  for (let k = 0; k < segments.length; k += 4) {
    context.moveTo(segments[k] ?? 0, segments[k + 1] ?? 0);
    context.lineTo(segments[k + 2] ?? 0, segments[k + 3] ?? 0);
  }
  context.stroke();
}

/** Paints shapes as one path, their rims under them. */
export function paintShapes(context: PaintContext, mark: ShapesMark): void {
  const rim = mark.stroke === undefined ? 0 : mark.stroke.width / 2;
  if (mark.stroke !== undefined) fill(context, mark, mark.stroke.color, rim);
  fill(context, mark, mark.fill, -rim);
}

function fill(context: PaintContext, { shape, at }: ShapesMark, color: string, more: number): void {
  context.fillStyle = color;
  context.beginPath();
  for (let k = 0; k < at.length; k += 3) {
    const [x, y, r] = [at[k] ?? 0, at[k + 1] ?? 0, (at[k + 2] ?? 0) + more];
    if (shape === 'square') {
      const half = r * SQUARE;
      if (r < SHARP) context.rect(x - half, y - half, 2 * half, 2 * half);
      else context.roundRect(x - half, y - half, 2 * half, 2 * half, half * ROUNDED);
    } else if (shape === 'circle') {
      context.moveTo(x + r, y);
      context.arc(x, y, r, 0, 2 * Math.PI);
    } else {
      for (const [c, [dx, dy]] of shape.entries()) {
        if (c === 0) context.moveTo(x + dx * r, y + dy * r);
        else context.lineTo(x + dx * r, y + dy * r);
      }
    }
  }
  context.fill();
}
