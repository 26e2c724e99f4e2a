import { type Cells, lowestBit } from './cells.ts';

/** How high a band is, how wide its runs are at the least, and how many rows apart bands begin. */
export interface BandSize {
  readonly height: number;
  readonly width: number;
  readonly step: number;
}

/** The runs of columns that are free in all rows of each band of a grid. */
export interface FreeBands {
  readonly size: BandSize;
  readonly count: number;
  /** First and last column of the runs of band b, from b · `most` on; `ends[b]` is where they end. */
  readonly runs: Int32Array;
  readonly ends: Int32Array;
  readonly most: number;
  /** Looks again at the bands that have one of so many rows. */
  readonly lookAgain: (row: number, rows: number) => void;
}

/** Looks at all bands of a size. */
export function freeBands(grid: Cells, size: BandSize): FreeBands {
  const most = 2 * Math.ceil((grid.columns + 1) / (size.width + 1)) + 2;
  const count = Math.max(0, Math.floor((grid.rows - size.height) / size.step) + 1);
  const runs = new Int32Array(count * most);
  const ends = new Int32Array(count);
  const line = new Int32Array(grid.stride);
  const read = (band: number) => {
    gather(grid, band * size.step, size.height, line);
    ends[band] = freeRuns(line, grid.columns, size.width, runs, band * most);
  };
  for (let band = 0; band < count; band += 1) read(band);
  return {
    size,
    count,
    runs,
    ends,
    most,
    lookAgain: (row, rows) => {
      const first = Math.max(0, Math.ceil((row - size.height + 1) / size.step));
      const last = Math.min(count - 1, Math.floor((row + rows - 1) / size.step));
      for (let band = first; band <= last; band += 1) read(band);
    },
  };
}

/** What is taken in any of some rows. */
function gather({ stride, words }: Cells, row: number, rows: number, line: Int32Array): void {
  line.fill(0);
  for (let at = row * stride; at < (row + rows) * stride; at += stride) {
    for (let word = 0; word < stride; word += 1)
      line[word] = (line[word] as number) | (words[at + word] as number);
  }
}

/** Writes the free runs of a line that are wide enough behind each other, and returns where they end. */
function freeRuns(line: Int32Array, columns: number, width: number, runs: Int32Array, start: number): number {
  let next = start;
  let from = -1;
  const end = (to: number) => {
    if (to - from >= width) {
      runs[next] = from;
      runs[next + 1] = to - 1;
      next += 2;
    }
    from = -1;
  };
  for (let word = 0; word < line.length; word += 1) {
    const taken = line[word] as number;
    if (taken === 0) {
      if (from < 0) from = word * 32;
      continue;
    }
    for (let bit = 0; bit < 32; bit += 1) {
      const rest = (from >= 0 ? taken : ~taken) & (-1 << bit);
      if (rest === 0) break;
      bit = lowestBit(rest);
      if (from < 0) from = word * 32 + bit;
      else end(word * 32 + bit);
    }
  }
  if (from >= 0) end(columns);
  return next;
}
