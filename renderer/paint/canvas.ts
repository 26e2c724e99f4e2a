import type { Mark, Scene, Stroke } from '../scenes/scene.ts';
import { paintLines, paintShapes } from './canvas-batches.ts';
import type { PaintContext } from './paint-context.ts';

export type { PaintContext } from './paint-context.ts';

import { fontShorthand } from './fonts.ts';

function pen(context: PaintContext, stroke: Stroke): void {
  context.strokeStyle = stroke.color;
  context.lineWidth = stroke.width;
  context.setLineDash([...(stroke.dash ?? [])]);
}

/** Fills, then strokes, the current path or the one given. */
function ink(context: PaintContext, fill: string | null, stroke: Stroke | undefined, path?: Path2D): void {
  if (fill !== null) {
    context.fillStyle = fill;
    if (path) context.fill(path);
    else context.fill();
  }
  if (stroke) {
    pen(context, stroke);
    if (path) context.stroke(path);
    else context.stroke();
  }
}

function paintMark(context: PaintContext, mark: Mark, scale: number): void {
  context.save();
  context.globalAlpha *= mark.opacity ?? 1;
  switch (mark.kind) {
    case 'circle':
      context.beginPath();
      context.arc(mark.x, mark.y, mark.r, 0, 2 * Math.PI);
      ink(context, mark.fill, mark.stroke);
      break;
    case 'rect':
      context.beginPath();
      context.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
      ink(context, mark.fill, mark.stroke);
      break;
    case 'line':
      context.beginPath();
      context.moveTo(mark.x1, mark.y1);
      context.lineTo(mark.x2, mark.y2);
      context.lineCap = 'round';
      pen(context, mark.stroke);
      context.stroke();
      break;
    case 'path':
      context.lineJoin = 'round';
      ink(context, mark.fill, mark.stroke, new Path2D(mark.d));
      break;
    case 'text':
      context.translate(mark.x, mark.y);
      if (mark.rotate) context.rotate((mark.rotate * Math.PI) / 180);
      context.font = fontShorthand(mark.font);
      context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
      context.textBaseline = 'alphabetic';
      if (mark.halo) {
        context.lineJoin = 'round';
        pen(context, mark.halo);
        context.strokeText(mark.text, 0, 0);
      }
      context.fillStyle = mark.fill;
      context.fillText(mark.text, 0, 0);
      break;
    case 'group':
      context.translate(mark.x, mark.y);
      for (const inner of mark.marks) paintMark(context, inner, scale);
      break;
    case 'lines':
      paintLines(context, mark, scale);
      break;
    case 'shapes':
      paintShapes(context, mark);
      break;
  }
  context.restore();
}

/** Paints marks in scene units, as far as the context's transform says; `scale` is the pixels in a unit. */
export function paintMarks(context: PaintContext, marks: readonly Mark[], scale: number): void {
  for (const mark of marks) paintMark(context, mark, scale);
}

/** Paints a scene on a 2D context, `scale` pixels a scene unit. The canvas must already have that size. */
export function paintCanvas(
  context: PaintContext,
  scene: Scene,
  scale: number,
  options: { readonly transparent?: boolean } = {},
): void {
  context.save();
  context.scale(scale, scale);
  if (!options.transparent) {
    context.fillStyle = scene.background;
    context.fillRect(0, 0, scene.width, scene.height);
  }
  paintMarks(context, scene.marks, scale);
  context.restore();
}
