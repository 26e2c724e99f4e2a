import type { LineBatch, ShapeBatch } from '../scenes/crowd.ts';
import { cornersOf, ROUNDED, SQUARE } from '../scenes/parts/shapes.ts';
import type { PaintContext } from './canvas.ts';

/**
 * Lines of one batch from which they are a texture, drawn as hairlines: up to one pixel wide, a painter without a graphics
 * card draws them ten times quicker than wider ones.
 */
const TEXTURE = 1500;
/** Nodes of one batch up to which each has its rim, which tells it from its neighbours. */
const RIMMED = 3000;
/** Smaller shapes do not show whether their corners are round. */
const SHARP = 3;

/** Paints the lines of a crowd, one path a batch; `scale` is the pixels in a scene unit. */
export function paintLines(context: PaintContext, batches: readonly LineBatch[], scale: number): void {
  const count = batches.reduce((sum, { segments }) => sum + segments.length / 4, 0);
  context.setLineDash([]);
  for (const { stroke, segments } of batches) {
    context.strokeStyle = stroke.color;
    context.lineWidth = count > TEXTURE ? Math.min(stroke.width, 1 / scale) : stroke.width;
    context.beginPath();
    for (let k = 0; k < segments.length; k += 4) {
      context.moveTo(segments[k] ?? 0, segments[k + 1] ?? 0);
      context.lineTo(segments[k + 2] ?? 0, segments[k + 3] ?? 0);
    }
    context.stroke();
  }
}

/** Paints the nodes of a crowd, one path a batch, each batch with its rims under it. */
export function paintShapes(context: PaintContext, batches: readonly ShapeBatch[]): void {
  const count = batches.reduce((sum, { at }) => sum + at.length / 3, 0);
  for (const batch of batches) {
    const before = context.globalAlpha;
    context.globalAlpha *= batch.opacity;
    if (count <= RIMMED) fill(context, batch, batch.stroke.color, batch.stroke.width / 2);
    fill(context, batch, batch.fill, count <= RIMMED ? -batch.stroke.width / 2 : 0);
    context.globalAlpha = before;
  }
}

function fill(context: PaintContext, { kind, at }: ShapeBatch, color: string, more: number): void {
  const corners = cornersOf(kind);
  context.fillStyle = color;
  context.beginPath();
  for (let k = 0; k < at.length; k += 3) {
    const [x, y, r] = [at[k] ?? 0, at[k + 1] ?? 0, (at[k + 2] ?? 0) + more];
    if (corners !== null) {
      for (const [c, [dx, dy]] of corners.entries()) {
        if (c === 0) context.moveTo(x + dx * r, y + dy * r);
        else context.lineTo(x + dx * r, y + dy * r);
      }
    } else if (kind === 'session') {
      const half = r * SQUARE;
      if (r < SHARP) context.rect(x - half, y - half, 2 * half, 2 * half);
      else context.roundRect(x - half, y - half, 2 * half, 2 * half, half * ROUNDED);
    } else {
      context.moveTo(x + r, y);
      context.arc(x, y, r, 0, 2 * Math.PI);
    }
  }
  context.fill();
}
