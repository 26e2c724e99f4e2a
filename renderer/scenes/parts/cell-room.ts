import { bits, type Cells, freeCells, highestBit, lowestBit } from './cells.ts';
import { type BandSize, type FreeBands, freeBands } from './free-bands.ts';

/** Where letters would stand on a grid of cells, rows and columns from the first that they take. */
export interface CellShape {
  /** Row, first and last column of each run of cells: three numbers a run. */
  readonly runs: readonly number[];
  /** Those of them that tell whether the shape meets another: letters have no thinner parts than lie between two. */
  readonly probes: readonly number[];
  /** Cells taken in all. */
  readonly columns: number;
  readonly rows: number;
  /** The first row of the band that all its letters take. */
  readonly band: number;
}

export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** A grid of cells that are taken or free, one bit each. */
export interface CellRoom {
  readonly columns: number;
  readonly rows: number;
  /** Makes ready for shapes whose bands are so high and at least so wide. */
  readonly look: (size: BandSize) => void;
  /** The free place of a shape that is nearest to a place, columns counting for less by `aspect`; null when there is none. */
  readonly nearest: (shape: CellShape, wanted: CellPlace, aspect: number) => CellPlace | null;
  /** Takes the cells of a shape. */
  readonly take: (shape: CellShape, place: CellPlace) => void;
}

const NONE = -1;

/** By products: a power of doubles costs ten times as much. */
const fourth = (n: number) => n * n * n * n;

/** How many columns a shape must at least move to the right (or left) to be free; 0 where it is. */
function blocked(grid: Cells, { probes }: CellShape, column: number, row: number, right: boolean): number {
  const { words, stride } = grid;
  for (let i = 0; i < probes.length; i += 3) {
    const start = (row + (probes[i] as number)) * stride;
    const from = column + (probes[i + 1] as number);
    const to = column + (probes[i + 2] as number);
    const first = from >> 5;
    const last = to >> 5;
    for (let n = 0; n <= last - first; n += 1) {
      const word = right ? last - n : first + n;
      const mask = bits(word === first ? from & 31 : 0, word === last ? to & 31 : 31);
      const hit = (words[start + word] as number) & mask;
      if (hit === 0) continue;
      return right ? word * 32 + highestBit(hit) - from + 1 : to - (word * 32 + lowestBit(hit)) + 1;
    }
  }
  return 0;
}

/** The free column nearest to one that is wanted, between two; NONE where no one is, or none nearer than `reach`. */
function inRun(
  grid: Cells,
  shape: CellShape,
  wanted: number,
  row: number,
  low: number,
  high: number,
  reach: number,
): number {
  let near = reach;
  let best = NONE;
  let right = Math.max(low, wanted);
  while (right <= high && right - wanted < near) {
    const jump = blocked(grid, shape, right, row, true);
    if (jump === 0) {
      best = right;
      near = right - wanted;
      break;
    }
    right += jump;
  }
  let left = Math.min(high, wanted);
  while (left >= low && wanted - left < near) {
    const jump = blocked(grid, shape, left, row, false);
    if (jump === 0) return left;
    left -= jump;
  }
  return best;
}

/** The free place nearest to one that is wanted: bands outwards from its own, in each the runs within reach. */
function nearestPlace(
  grid: Cells,
  bands: FreeBands,
  shape: CellShape,
  wanted: CellPlace,
  aspect: number,
): CellPlace | null {
  const { size, count, runs, ends, most } = bands;
  let [bestColumn, bestRow] = [NONE, NONE];
  // Fourth powers: what fills a rectangle is nearly one.
  let least = Number.POSITIVE_INFINITY;
  const seat = Math.round((wanted.row + shape.band) / size.step);
  for (let n = 0; n < 2 * count + 2; n += 1) {
    const band = n % 2 === 0 ? seat - n / 2 : seat + (n + 1) / 2;
    const row = band * size.step - shape.band;
    const away = fourth(row - wanted.row);
    if (away >= least) {
      if (n > 2) break;
      continue;
    }
    if (band < 0 || band >= count || row < 0 || row + shape.rows > grid.rows) continue;
    const last = ends[band] as number;
    let reach = bestRow === NONE ? grid.columns : aspect * Math.sqrt(Math.sqrt(least - away));
    for (let i = band * most; i < last; i += 2) {
      const low = runs[i] as number;
      const high = (runs[i + 1] as number) - shape.columns + 1;
      if (high < low || wanted.column - high >= reach) continue;
      if (low - wanted.column >= reach) break;
      const column = inRun(grid, shape, wanted.column, row, low, high, reach);
      if (column === NONE) continue;
      reach = Math.abs(column - wanted.column);
      bestColumn = column;
      bestRow = row;
      least = fourth(reach / aspect) + away;
    }
  }
  return bestRow === NONE ? null : { column: bestColumn, row: bestRow };
}

/** An empty grid. */
export function cellRoom(columns: number, rows: number): CellRoom {
  const grid = freeCells(columns, rows);
  let bands = freeBands(grid, { height: rows, width: 1, step: rows });
  return {
    columns,
    rows,
    look: size => {
      bands = freeBands(grid, size);
    },
    nearest: (shape, wanted, aspect) => nearestPlace(grid, bands, shape, wanted, aspect),
    take: ({ runs, rows: height }, { column, row }) => {
      for (let i = 0; i < runs.length; i += 3) {
        const start = (row + (runs[i] as number)) * grid.stride;
        const from = column + (runs[i + 1] as number);
        const to = column + (runs[i + 2] as number);
        for (let word = from >> 5; word <= to >> 5; word += 1) {
          const mask = bits(word === from >> 5 ? from & 31 : 0, word === to >> 5 ? to & 31 : 31);
          grid.words[start + word] = (grid.words[start + word] as number) | mask;
        }
      }
      bands.lookAgain(row, height);
    },
  };
}
