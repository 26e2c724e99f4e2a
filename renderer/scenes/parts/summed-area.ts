/**
 * Makes a summed-area table of counts, in place (Crow 1984): rows of `width` cells, of which the first row and the first of each
 * row are empty. Each cell then holds what is counted above and to the left of its lower right corner.
 */
export function sumUp(cells: Uint32Array, width: number): void {
  for (let row = width; row < cells.length; row += width) {
    let along = 0;
    for (let at = row + 1; at < row + width; at += 1) {
      along += cells[at] ?? 0;
      cells[at] = along + (cells[at - width] ?? 0);
    }
  }
}
