import type { NodeKind } from '../../../data/graph/graph.ts';
import type { Font, Mark, Stroke } from '../scene.ts';

/** How a node looks: colour is never alone, each kind has its own shape. */
export interface NodeLook {
  readonly kind: NodeKind;
  /** Radius of the circle whose area the shape has. */
  readonly r: number;
  readonly fill: string;
  readonly stroke: Stroke;
  /** Written inside: the short name of a session. */
  readonly badge?: {
    readonly text: string;
    readonly font: Font;
    readonly fill: string;
    /** Measured width of the text. */
    readonly width: number;
  };
}

/** Points of each polygon for an area of π, around the origin. */
const POLYGONS: Readonly<Partial<Record<NodeKind, readonly (readonly [number, number])[]>>> = {
  territory: Array.from({ length: 6 }, (_, i) => {
    const angle = (i * Math.PI) / 3 + Math.PI / 6;
    return [1.1 * Math.cos(angle), 1.1 * Math.sin(angle)] as const;
  }),
  theme: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  // A luggage tag: pointed at the left.
  keyword: [
    [-1.45, 0],
    [-0.75, -0.75],
    [1.25, -0.75],
    [1.25, 0.75],
    [-0.75, 0.75],
  ],
};

/** Half the side of a square with the area of a circle of radius 1, and how much of it its corners are rounded. */
export const SQUARE = 0.89;
export const ROUNDED = 0.45;

/** The corners of a kind's shape at radius 1, around the origin; null for a circle or a square. */
export function cornersOf(kind: NodeKind): readonly (readonly [number, number])[] | null {
  return POLYGONS[kind] ?? null;
}

/** Half of the width and height that a node takes. */
export function reach(look: NodeLook): { readonly rx: number; readonly ry: number } {
  if (look.badge) return { rx: look.badge.width / 2 + 5, ry: look.badge.font.size / 2 + 3.5 };
  const points = POLYGONS[look.kind];
  if (points === undefined) return { rx: look.r, ry: look.r };
  return {
    rx: look.r * Math.max(...points.map(([x]) => Math.abs(x))),
    ry: look.r * Math.max(...points.map(([, y]) => Math.abs(y))),
  };
}

/** The marks of a node around the origin. */
export function shapeMarks(look: NodeLook): readonly Mark[] {
  const { fill, stroke } = look;
  if (look.kind === 'session') {
    const { rx, ry } = look.badge ? reach(look) : { rx: look.r * SQUARE, ry: look.r * SQUARE };
    const box: Mark = {
      kind: 'rect',
      key: 'shape',
      x: -rx,
      y: -ry,
      width: 2 * rx,
      height: 2 * ry,
      radius: Math.min(rx, ry) * ROUNDED,
      fill,
      stroke,
    };
    if (!look.badge) return [box];
    const { text, font } = look.badge;
    return [
      box,
      {
        kind: 'text',
        key: 'badge',
        x: 0,
        y: font.size * 0.35,
        text,
        font,
        fill: look.badge.fill,
        anchor: 'middle',
      },
    ];
  }
  const points = POLYGONS[look.kind];
  if (points === undefined) return [{ kind: 'circle', key: 'shape', x: 0, y: 0, r: look.r, fill, stroke }];
  const d = `M${points.map(([x, y]) => `${(x * look.r).toFixed(2)},${(y * look.r).toFixed(2)}`).join('L')}Z`;
  return [{ kind: 'path', key: 'shape', d, fill, stroke }];
}

/** A ring around a node, just outside of its shape. */
export function ringMark(look: NodeLook, stroke: Stroke): Mark {
  const { rx, ry } = reach(look);
  const gap = 2 + stroke.width / 2;
  return {
    kind: 'rect',
    key: 'ring',
    x: -rx - gap,
    y: -ry - gap,
    width: 2 * (rx + gap),
    height: 2 * (ry + gap),
    radius: look.kind === 'session' ? 7 : Math.max(rx, ry) + gap,
    fill: null,
    stroke,
  };
}
