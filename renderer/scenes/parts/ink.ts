import type { Rect } from '../scene-words.ts';

/** How much of a picture is struck by lines, by place: asked of many boxes, so it is kept as sums (Crow 1984, summed-area tables). */
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
  const hits = new Uint8Array(columns * rows);
  for (const { x1, y1, x2, y2 } of segments) {
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (cell * 0.7)));
    for (let i = 0; i <= steps; i += 1) {
      const column = Math.floor((x1 + ((x2 - x1) * i) / steps - bounds.x) / cell);
      const row = Math.floor((y1 + ((y2 - y1) * i) / steps - bounds.y) / cell);
      if (column >= 0 && column < columns && row >= 0 && row < rows) hits[row * columns + column] = 1;
    }
  }
  const sums = new Uint32Array((columns + 1) * (rows + 1));
  const at = (column: number, row: number) => sums[row * (columns + 1) + column] ?? 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      sums[(row + 1) * (columns + 1) + column + 1] =
        (hits[row * columns + column] ?? 0) + at(column, row + 1) + at(column + 1, row) - at(column, row);
    }
  }
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
