import type { Rect } from '../scene-words.ts';
import { sumUp } from './summed-area.ts';

/** Where the middles of many boxes are, as sums by cells. */
export interface PointCount {
  /** Whether a middle is surely in a box; false tells nothing. */
  readonly surelyIn: (box: Rect) => boolean;
}

/** Side of a cell. */
const CELL = 4;

/** Counts the middles of boxes within some bounds. */
export function countPoints(bounds: Rect, boxes: readonly Rect[]): PointCount {
  const columns = Math.max(1, Math.ceil(bounds.width / CELL));
  const rows = Math.max(1, Math.ceil(bounds.height / CELL));
  const width = columns + 1;
  const sums = new Uint32Array(width * (rows + 1));
  for (const { x, y, width: w, height: h } of boxes) {
    const column = Math.floor((x + w / 2 - bounds.x) / CELL);
    const row = Math.floor((y + h / 2 - bounds.y) / CELL);
    if (column < 0 || column >= columns || row < 0 || row >= rows) continue;
    const at = (row + 1) * width + column + 1;
    sums[at] = (sums[at] ?? 0) + 1;
  }
  sumUp(sums, width);
  const sum = (row: number, column: number) => sums[row * width + column] ?? 0;
  return {
    // Only cells that lie wholly in the box count.
    surelyIn: box => {
      const left = Math.max(0, Math.ceil((box.x - bounds.x) / CELL));
      const right = Math.min(columns, Math.floor((box.x + box.width - bounds.x) / CELL));
      const top = Math.max(0, Math.ceil((box.y - bounds.y) / CELL));
      const bottom = Math.min(rows, Math.floor((box.y + box.height - bounds.y) / CELL));
      if (left >= right || top >= bottom) return false;
      return sum(bottom, right) - sum(bottom, left) - sum(top, right) + sum(top, left) > 0;
    },
  };
}
