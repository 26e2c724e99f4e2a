import { fixed } from '../../paint/fixed.ts';
import { ROUNDED, SQUARE } from '../../scenes/parts/shapes.ts';
import type { LineMark, LinesMark, Mark, Scene, ShapesMark, Stroke, TextMark } from '../../scenes/scene.ts';
import { hexChannels } from '../rgb.ts';
import { circleOperators, pathOperators, roundedOperators } from './path-operators.ts';
import type { Typesetter } from './typeset.ts';

/** A PDF point in scene units, which are CSS pixels. */
export const POINT = 0.75;
/** How much slanted letters lean where a typeface has none of its own: those of a browser lean as much. */
const LEAN = Math.tan((14 * Math.PI) / 180);

/** What is painted on a page, as operators; opacities are named by the page's resources. */
export interface PageContent {
  readonly operators: string;
  readonly opacities: ReadonlyMap<number, string>;
}

/** Writes marks as operators: what holds already is not said again. */
class Pen {
  readonly lines: string[] = [];
  private fill = '';
  private stroke = '';
  private opacity = 1;

  constructor(readonly opacities: Map<number, string>) {}

  put(text: string): void {
    this.lines.push(text);
  }

  fillWith(color: string): void {
    if (color === this.fill) return;
    this.fill = color;
    this.put(`${colour(color)} rg`);
  }

  strokeWith({ color, width, dash }: Stroke, ends: 'round' | 'flat' = 'flat'): void {
    const said = `${colour(color)} RG ${fixed(width)} w [${(dash ?? []).map(fixed).join(' ')}] 0 d ${ends === 'round' ? 1 : 0} J`;
    if (said === this.stroke) return;
    this.stroke = said;
    this.put(said);
  }

  fadeTo(opacity: number): void {
    const shown = Math.round(opacity * 1000) / 1000;
    if (shown === this.opacity) return;
    this.opacity = shown;
    const name = this.opacities.get(shown) ?? `O${this.opacities.size + 1}`;
    this.opacities.set(shown, name);
    this.put(`/${name} gs`);
  }

  /** Fills and strokes what was outlined. */
  ink(outline: string, fill: string | null, stroke: Stroke | undefined): void {
    if (fill === null && stroke === undefined) return;
    if (fill !== null) this.fillWith(fill);
    if (stroke !== undefined) this.strokeWith(stroke);
    this.put(`${outline} ${fill === null ? 'S' : stroke === undefined ? 'f' : 'B'}`);
  }
}

const colours = new Map<string, string>();

function colour(hex: string): string {
  const known = colours.get(hex);
  if (known !== undefined) return known;
  const { r, g, b } = hexChannels(hex);
  const text = [r, g, b].map(channel => String(Math.round((channel / 255) * 1000) / 1000)).join(' ');
  colours.set(hex, text);
  return text;
}

/** Where a mark stands, and how much of it shows. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
}

/** Paints a scene on a page of its own size: units of scenes, y downwards. */
export function pageContent(scene: Scene, type: Typesetter): PageContent {
  const pen = new Pen(new Map());
  pen.put(`${POINT} 0 0 -${POINT} 0 ${fixed(scene.height * POINT)} cm 1 j`);
  pen.ink(`0 0 ${fixed(scene.width)} ${fixed(scene.height)} re`, scene.background, undefined);
  for (const mark of scene.marks) paintMark(pen, mark, type, { x: 0, y: 0, opacity: 1 });
  return { operators: pen.lines.join('\n'), opacities: pen.opacities };
}

function paintMark(pen: Pen, mark: Mark, type: Typesetter, frame: Frame): void {
  const opacity = frame.opacity * (mark.opacity ?? 1);
  const { x, y } = frame;
  if (mark.kind === 'group') {
    const inner = { x: x + mark.x, y: y + mark.y, opacity };
    for (const each of mark.marks) paintMark(pen, each, type, inner);
    return;
  }
  pen.fadeTo(opacity);
  switch (mark.kind) {
    case 'circle':
      pen.ink(circleOperators(x + mark.x, y + mark.y, mark.r), mark.fill, mark.stroke);
      break;
    case 'rect': {
      const { width, height, radius = 0 } = mark;
      pen.ink(roundedOperators(x + mark.x, y + mark.y, width, height, radius), mark.fill, mark.stroke);
      break;
    }
    case 'line':
      paintLine(pen, mark, x, y);
      break;
    case 'path':
      pen.ink(pathOperators(mark.d, x, y), mark.fill, mark.stroke);
      break;
    case 'lines':
      paintLines(pen, mark, x, y);
      break;
    case 'shapes':
      paintShapes(pen, mark, x, y);
      break;
    case 'text':
      paintText(pen, mark, type, x, y);
      break;
  }
}

function paintLine(pen: Pen, { x1, y1, x2, y2, stroke }: LineMark, x: number, y: number): void {
  pen.strokeWith(stroke, 'round');
  pen.put(`${fixed(x + x1)} ${fixed(y + y1)} m ${fixed(x + x2)} ${fixed(y + y2)} l S`);
}

function paintLines(pen: Pen, { segments, stroke }: LinesMark, x: number, y: number): void {
  pen.strokeWith(stroke);
  for (let k = 0; k < segments.length; k += 4) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = segments.subarray(k, k + 4);
    pen.put(`${fixed(x + x1)} ${fixed(y + y1)} m ${fixed(x + x2)} ${fixed(y + y2)} l`);
  }
  pen.put('S');
}

function paintShapes(pen: Pen, { shape, at, fill, stroke }: ShapesMark, x: number, y: number): void {
  for (let k = 0; k < at.length; k += 3) {
    const [cx = 0, cy = 0, r = 0] = at.subarray(k, k + 3);
    pen.ink(shapeOutline(shape, x + cx, y + cy, r), fill, stroke);
  }
}

function shapeOutline(shape: ShapesMark['shape'], x: number, y: number, r: number): string {
  if (shape === 'circle') return circleOperators(x, y, r);
  const half = r * SQUARE;
  if (shape === 'square') return roundedOperators(x - half, y - half, 2 * half, 2 * half, half * ROUNDED);
  const corners = shape.map(([dx, dy]) => `${fixed(x + dx * r)} ${fixed(y + dy * r)}`);
  return `${corners[0]} m ${corners.slice(1).join(' l ')} l h`;
}

function paintText(pen: Pen, mark: TextMark, type: Typesetter, x: number, y: number): void {
  const { font, anchor, halo } = mark;
  const set = type.set(mark.text, font);
  const width = (set.width * font.size) / 1000;
  const back = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
  const angle = ((mark.rotate ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const lean = font.italic ? LEAN : 0;
  const matrix = [
    cos,
    sin,
    sin + lean * cos,
    -cos + lean * sin,
    x + mark.x - back * cos,
    y + mark.y - back * sin,
  ].map((value, i) => (i < 4 ? String(Math.round(value * 1e5) / 1e5) : fixed(value)));
  const shown = `BT ${matrix.join(' ')} Tm`;
  if (halo !== undefined) {
    pen.strokeWith(halo);
    // Read once, in the letters themselves.
    pen.put(`/Artifact <</ActualText <feff>>> BDC ${shown} 1 Tr ${set.show(font.size)}`);
    pen.put(['0 Tr', 'ET', 'EMC'].join(' '));
  }
  pen.fillWith(mark.fill);
  pen.put(`${shown} ${set.show(font.size)} ET`);
}
