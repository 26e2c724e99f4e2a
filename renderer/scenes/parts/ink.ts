import type { Rect } from '../scene-words.ts';
import { sumUp } from './summed-area.ts';

/** How much of a picture is struck by lines, by place: asked of many boxes, so it is kept as sums. */
export interface InkMap {
  /** Cells under the box that a line crosses, as a share of the box: 0 for clean paper. */
  readonly under: (box: Rect) => number;
}

/** A straight line between two points. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Draws the segments into cells of `cell` units over `bounds` and sums them. */
export function inkMap(bounds: Rect, segments: readonly Segment[], cell = 5): InkMap {
  const columns = Math.max(1, Math.ceil(bounds.width / cell));
  const rows = Math.max(1, Math.ceil(bounds.height / cell));
  const width = columns + 1;
  const sums = new Uint32Array(width * (rows + 1));
  for (const { x1, y1, x2, y2 } of segments) {
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (cell * 0.7)));
    for (let i = 0; i <= steps; i += 1) {
      const column = Math.floor((x1 + ((x2 - x1) * i) / steps - bounds.x) / cell);
      const row = Math.floor((y1 + ((y2 - y1) * i) / steps - bounds.y) / cell);
      if (column >= 0 && column < columns && row >= 0 && row < rows) sums[(row + 1) * width + column + 1] = 1;
    }
  }
  sumUp(sums, width);
  const at = (column: number, row: number) => sums[row * width + column] ?? 0;
  const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));
  return {
    under: box => {
      const left = clamp(Math.floor((box.x - bounds.x) / cell), columns);
      const right = clamp(Math.ceil((box.x + box.width - bounds.x) / cell), columns);
      const top = clamp(Math.floor((box.y - bounds.y) / cell), rows);
      const bottom = clamp(Math.ceil((box.y + box.height - bounds.y) / cell), rows);
      const area = (right - left) * (bottom - top);
      if (area <= 0) return 0;
      return (at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top)) / area;
    },
  };
}
