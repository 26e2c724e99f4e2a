import type { Places } from '../../../data/graph/plain.ts';
import { boundsOf } from './places.ts';

/** Cells to each node, at most: a picture that is wide and empty gets larger cells. */
const CELLS_A_NODE = 4;

/**
 * Visits every pair of nodes that are nearer than `reach` to each other, and some that are not, each pair once, by a grid of
 * cells at least so wide. The visitor may move nodes: pairs are those of the places at the beginning.
 */
export function eachNearPair(places: Places, reach: number, visit: (a: number, b: number) => void): void {
  const nodes = places.length / 2;
  const { x0, y0, x1, y1 } = boundsOf(places);
  const [width, height] = [x1 - x0, y1 - y0];
  const size = Math.max(
    reach,
    Math.sqrt((width * height) / (CELLS_A_NODE * nodes + 1)),
    width / 4096,
    height / 4096,
  );
  const columns = Math.floor(width / size) + 1;
  const rows = Math.floor(height / size) + 1;
  const cellOf = new Int32Array(nodes);
  const starts = new Int32Array(columns * rows + 1);
  for (let i = 0; i < nodes; i += 1) {
    const column = Math.floor(((places[2 * i] ?? 0) - x0) / size);
    const row = Math.floor(((places[2 * i + 1] ?? 0) - y0) / size);
    const cell = row * columns + column;
    cellOf[i] = cell;
    starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  }
  for (let cell = 0; cell < columns * rows; cell += 1) {
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  }
  const filled = starts.slice(0, columns * rows);
  const members = new Int32Array(nodes);
  for (let i = 0; i < nodes; i += 1) {
    const cell = cellOf[i] ?? 0;
    members[filled[cell] ?? 0] = i;
    filled[cell] = (filled[cell] ?? 0) + 1;
  }
  for (let a = 0; a < nodes; a += 1) {
    const cell = cellOf[a] ?? 0;
    const column = cell % columns;
    const row = (cell - column) / columns;
    for (let r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r += 1) {
      const from = starts[r * columns + Math.max(0, column - 1)] ?? 0;
      const to = starts[r * columns + Math.min(columns - 1, column + 1) + 1] ?? 0;
      for (let k = from; k < to; k += 1) {
        const b = members[k] ?? 0;
        if (b > a) visit(a, b);
      }
    }
  }
}
