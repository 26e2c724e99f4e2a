/** English metric units in a scene unit (1/96 inch) and in a point. */
export const EMU = 9525;
export const POINT = 12_700;

/** Where a scene lies on a slide: units to EMU. */
export interface Space {
  /** EMU a scene unit. */
  readonly scale: number;
  /** EMU of the scene's left upper corner. */
  readonly x: number;
  readonly y: number;
}

/** A box on the slide in EMU. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A scene of a size as large as it fits into a box, in its middle. */
export function fitted(size: { readonly width: number; readonly height: number }, box: Box): Space {
  const scale = Math.min(box.width / size.width, box.height / size.height);
  return {
    scale,
    x: box.x + (box.width - scale * size.width) / 2,
    y: box.y + (box.height - scale * size.height) / 2,
  };
}

/** The space inside a group that is moved by (x, y) scene units. */
export function moved(space: Space, x: number, y: number): Space {
  return x === 0 && y === 0
    ? space
    : { ...space, x: space.x + x * space.scale, y: space.y + y * space.scale };
}

/** Places are written in steps of a twelfth of a point, which no eye sees and which packs well; connectors in larger ones. */
const STEP = 1000;
const TIE_STEP = 5000;

/** A length in EMU as it is written. */
export function stepped(emu: number, step = STEP): number {
  return Math.round(emu / step) * step;
}

/** A point of the scene on the slide. */
export function pointOn(space: Space, x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: stepped(space.x + x * space.scale), y: stepped(space.y + y * space.scale) };
}

/** A point at which a connector is held: the shape is there in any case. */
export function heldPoint(x: number, y: number): { readonly x: number; readonly y: number } {
  return { x: stepped(x, TIE_STEP), y: stepped(y, TIE_STEP) };
}

/** A box of scene units on the slide; a group's size may not be nothing. */
export function boxOn(space: Space, x: number, y: number, width: number, height: number): Box {
  return {
    x: stepped(space.x + x * space.scale),
    y: stepped(space.y + y * space.scale),
    width: Math.max(1, stepped(width * space.scale)),
    height: Math.max(1, stepped(height * space.scale)),
  };
}

/** The box around boxes. */
export function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return left > right
    ? { x: 0, y: 0, width: 1, height: 1 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Place and size as the transform of a shape; `more` turns or mirrors it. */
export function xfrmXml({ x, y, width, height }: Box, more = ''): string {
  return `<a:xfrm${more}><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
}

/** Place and size as the transform of a frame, which holds a table or a chart. */
export function frameXfrmXml({ x, y, width, height }: Box): string {
  return `<p:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></p:xfrm>`;
}
