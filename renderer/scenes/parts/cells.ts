/** Cells that are taken or free, one bit each, row by row in words of 32. */
export interface Cells {
  readonly columns: number;
  readonly rows: number;
  /** Words of a row. */
  readonly stride: number;
  readonly words: Int32Array;
}

/** Bits from `from` to `to`, both counted, of one word. */
export const bits = (from: number, to: number) => (-1 << from) & (-1 >>> (31 - to));
export const lowestBit = (word: number) => 31 - Math.clz32(word & -word);
export const highestBit = (word: number) => 31 - Math.clz32(word);

/** Cells that are all free. */
export function freeCells(columns: number, rows: number): Cells {
  const stride = (columns + 31) >> 5;
  const words = new Int32Array(stride * rows);
  // What lies beyond the last column is taken.
  if (columns % 32 !== 0) {
    for (let row = 0; row < rows; row += 1) words[(row + 1) * stride - 1] = -1 << (columns & 31);
  }
  return { columns, rows, stride, words };
}
