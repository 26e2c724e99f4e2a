import type { Silhouette } from './silhouette.ts';

/** A floor of cells on which pictures are put down, with the middle at 0, 0. */
export interface PackingGrid {
  /** Whether a picture can be put down there without coming nearer than the gap to another, and on the floor. */
  readonly isFree: (shape: Silhouette, column: number, row: number) => boolean;
  readonly putDown: (shape: Silhouette, column: number, row: number) => void;
}

/** An empty floor that reaches so many cells to each side; what is put down keeps `gap` empty cells around. */
export function createPackingGrid(halfWidth: number, halfHeight: number, gap: number): PackingGrid {
  const width = 2 * halfWidth + 1;
  const taken = new Uint8Array(width * (2 * halfHeight + 1));

  function isFree(shape: Silhouette, column: number, row: number): boolean {
    if (column + shape.left < -halfWidth || column + shape.right > halfWidth) return false;
    if (row + shape.top < -halfHeight || row + shape.bottom > halfHeight) return false;
    const origin = (row + halfHeight) * width + column + halfWidth;
    const { cells } = shape;
    for (let k = 0; k < cells.length; k += 2) {
      if (taken[origin + (cells[k + 1] ?? 0) * width + (cells[k] ?? 0)] === 1) return false;
    }
    return true;
  }

  function putDown({ cells }: Silhouette, column: number, row: number): void {
    for (let k = 0; k < cells.length; k += 2) {
      const c = column + (cells[k] ?? 0) + halfWidth;
      const r = row + (cells[k + 1] ?? 0) + halfHeight;
      const [from, to] = [Math.max(0, c - gap), Math.min(width - 1, c + gap)];
      for (let y = Math.max(0, r - gap); y <= Math.min(2 * halfHeight, r + gap); y += 1) {
        taken.fill(1, y * width + from, y * width + to + 1);
      }
    }
  }
  return { isFree, putDown };
}
