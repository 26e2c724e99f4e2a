import type { Rect } from '../scene-words.ts';
import { type CellRoom, type CellShape, cellRoom } from './cell-room.ts';
import { seatOf } from './seat.ts';
import { LOW, type Slab } from './word-shape.ts';

/** A word to pack: `key` gives its place, `shape` is its outline at size 1 and grows with it. */
export interface PackItem {
  readonly key: string;
  readonly weight: number;
  readonly shape: readonly Slab[];
}

export interface PackedWord {
  /** Index of the item. */
  readonly item: number;
  readonly size: number;
  /** Left end of the baseline. */
  readonly x: number;
  readonly y: number;
  /** The line of text, as high as its letters are. */
  readonly box: Rect;
}

export interface Packing {
  readonly words: readonly PackedWord[];
  /** Indices of the items that found no room even at the smallest size. */
  readonly dropped: readonly number[];
  /** Size of a weight of 1. */
  readonly scale: number;
}

export interface PackOptions {
  readonly smallest: number;
  readonly largest: number;
}

/** Cells of the grid that words are packed on, about. */
const CELLS = 160_000;
/** Share of its frame that a heap of words fills, and of the board that the frame may become. */
const FILL = 0.55;
const FRAME = 0.6;
/** Empty scene units around the letters of a word, about. */
const GAP = 1;
/** Rows that are tried lie so far apart, in ems. */
const FINE = 0.25;
/** Sizes down to this share of the first are alike. */
const ALIKE = 0.85;
/** How much of the board seats are spread over. */
const SPREAD = 0.36;
/** Sizes are settled in so many rounds at the most: each knows better how much room the words take. */
const ROUNDS = 4;
/** Halvings of the range in which the likely scale is looked for. */
const HALVINGS = 12;

/** Two words on one line are two: more is left beside the letters than above. */
const sideGap = (size: number, gap: number) => gap + 0.07 * size;

const widthOf = (shape: readonly Slab[]) => shape.at(-1)?.to ?? 0;
const highest = (shape: readonly Slab[]) => shape.reduce((most, slab) => Math.max(most, slab.above), 0);
const deepest = (shape: readonly Slab[]) => shape.reduce((most, slab) => Math.max(most, slab.below), 0);

/** Room that a word takes at a size, so much left empty around it. */
function areaOf(shape: readonly Slab[], size: number, gap: number): number {
  let area = 0;
  for (const { from, to, above, below } of shape) area += (to - from) * size * ((above + below) * size + gap);
  return area;
}

/** The cells that a word of a size takes with a gap around its letters; the first row and column are those of the gap. */
function cellsOf(shape: readonly Slab[], size: number, { cell, gap, thinnest, bandRows }: Grain): CellShape {
  const top = highest(shape) * size + gap;
  const runs: number[] = [];
  const probes: number[] = [];
  let [columns, rows] = [0, 0];
  const every = Math.max(1, Math.floor(thinnest / cell));
  // Letters without anything above or below are the lowest: every letter takes the band that they have.
  const band = Math.ceil((top - LOW * size - gap) / cell);
  for (const { from, to, above, below } of shape) {
    const first = Math.floor((from * size) / cell);
    const last = Math.ceil((to * size + 2 * sideGap(size, gap)) / cell) - 1;
    const upper = Math.floor((top - above * size - gap) / cell);
    const lower = Math.ceil((top + below * size + gap) / cell) - 1;
    columns = Math.max(columns, last + 1);
    rows = Math.max(rows, lower + 1);
    for (let row = upper; row <= lower; row += 1) runs.push(row, first, last);
    // The band is free where a place is tried. What stands furthest from it is met first.
    for (let row = upper; row < band; row += every) probes.push(row, first, last);
    for (let row = lower; row >= band + bandRows; row -= every) probes.push(row, first, last);
    if (upper < band - 1 && every > 1) probes.push(band - 1, first, last);
    if (lower > band + bandRows && every > 1) probes.push(band + bandRows, first, last);
  }
  return { runs, probes, columns, rows, band };
}

/** How finely words are laid on cells. */
interface Grain {
  readonly cell: number;
  /** Left empty around the letters. */
  readonly gap: number;
  /** No part of a letter is thinner. */
  readonly thinnest: number;
  /** Rows of the band that is known to be free where a word is tried. */
  readonly bandRows: number;
}

interface Heap {
  /** Left end of the baseline of each word, in units of weight. */
  readonly at: readonly { readonly x: number; readonly y: number }[];
  readonly frame: Rect;
}

/** How much higher a board becomes on which a word found no place: a flat one has few lines, and long words leave much of them empty. */
const HIGHER = 1.25;

/** Heaps words of given sizes on a board as wide as the plot is for its height, and on a larger one as long as a word has no place. */
function heap(items: readonly PackItem[], sizes: readonly number[], gap: number, aspect: number): Heap {
  const area = items.reduce((sum, { shape }, i) => sum + areaOf(shape, sizes[i] ?? 0, 2 * gap), 0);
  const widest = Math.max(...items.map(({ shape }, i) => widthOf(shape) * (sizes[i] ?? 0) + 2 * gap));
  let height = Math.max(Math.sqrt(area / FILL / FRAME / aspect), (widest * 1.6) / aspect);
  for (;;) {
    const heaped = heapOn(height, items, sizes, gap, aspect);
    if (heaped !== null) return heaped;
    height *= HIGHER;
  }
}

/** The words around the middle of a board so high, each as near to its seat as it can be; null where one has no place. */
function heapOn(
  height: number,
  items: readonly PackItem[],
  sizes: readonly number[],
  gap: number,
  aspect: number,
): Heap | null {
  const width = height * aspect;
  const cell = Math.sqrt((width * height) / CELLS);
  const room = cellRoom(Math.ceil(width / cell), Math.ceil(height / cell));
  const thinnest = Math.min(...sizes) * 0.5;
  const at: { x: number; y: number }[] = [];
  let [left, top, right, bottom] = [width, height, 0, 0];
  let [lowest, bandRows] = [Number.POSITIVE_INFINITY, 1];
  for (const [i, { key, shape }] of items.entries()) {
    const size = sizes[i] ?? 0;
    if (size < lowest) {
      // Words of about one size look for places in the same bands.
      lowest = size * ALIKE;
      const alike = items.filter((_, k) => k >= i && (sizes[k] ?? 0) >= lowest);
      const narrowest = Math.min(...alike.map((each, k) => widthOf(each.shape) * (sizes[i + k] ?? 0)));
      bandRows = Math.max(1, Math.floor((LOW * lowest + 2 * gap) / cell) - 1);
      room.look({
        height: bandRows,
        width: Math.max(1, Math.floor(narrowest / cell)),
        step: Math.max(1, Math.round((size * FINE) / cell)),
      });
    }
    const cells = cellsOf(shape, size, { cell, gap, thinnest, bandRows });
    const place = room.nearest(cells, seatIn(room, cells, key), aspect);
    if (place === null) return null;
    room.take(cells, place);
    const x = place.column * cell + sideGap(size, gap);
    const y = place.row * cell + gap + highest(shape) * size;
    at.push({ x, y });
    left = Math.min(left, x);
    top = Math.min(top, y - highest(shape) * size);
    right = Math.max(right, x + widthOf(shape) * size);
    bottom = Math.max(bottom, y + deepest(shape) * size);
  }
  return { at, frame: { x: left, y: top, width: right - left, height: bottom - top } };
}

/** Where a word would stand if it were alone: by its key, in the middle of the board. */
function seatIn(
  room: CellRoom,
  cells: CellShape,
  key: string,
): { readonly column: number; readonly row: number } {
  const [u, v] = seatOf(key);
  const along = (share: number, all: number, own: number) =>
    Math.max(0, Math.min(all - own, Math.round(all * (0.5 + (share - 0.5) * SPREAD) - own / 2)));
  return { column: along(u, room.columns, cells.columns), row: along(v, room.rows, cells.rows) };
}

/** The scale at which the lines of all words, none smaller than the smallest, would fill their share of the plot. */
function likelyScale(items: readonly PackItem[], plot: Rect, { smallest, largest }: PackOptions): number {
  const heaviest = items.reduce((most, { weight }) => Math.max(most, weight), 0);
  const parts = items.map(({ weight, shape }) => ({
    weight,
    ink: areaOf(shape, 1, 0),
    around: widthOf(shape) * 2 * GAP,
  }));
  let [low, high] = [0, largest / heaviest];
  for (let round = 0; round < HALVINGS; round += 1) {
    const scale = (low + high) / 2;
    let area = 0;
    for (const { weight, ink, around } of parts) {
      const size = Math.max(smallest, scale * weight);
      area += (ink * size + around) * size;
    }
    if (area < FILL * plot.width * plot.height) low = scale;
    else high = scale;
  }
  return low;
}

/**
 * Packs words on one plot, the heaviest first, size in proportion to weight. They are heaped once, each from the seat that its key
 * gives it (so that the same word stands at nearly the same place in every cloud: Herold et al. 2019 on stable word clouds) into what
 * the letters of others leave free, and the heap is brought to the size of the plot. Where a word would become smaller than the
 * smallest legible size, small words keep that size and lose proportion; what still finds no room is given back.
 */
export function packWords(items: readonly PackItem[], plot: Rect, options: PackOptions): Packing {
  const heaviest = items.reduce((most, { weight }) => Math.max(most, weight), 0);
  if (heaviest === 0) return { words: [], dropped: [], scale: 1 };
  const aspect = plot.width / plot.height;
  let shown = items;
  let scale = likelyScale(items, plot, options);
  for (let round = 1; ; round += 1) {
    const sizes = shown.map(({ weight }) =>
      Math.max(options.smallest, Math.min(options.largest, scale * weight)),
    );
    const { at, frame } = heap(shown, sizes, GAP, aspect);
    const fit = Math.min(plot.width / frame.width, plot.height / frame.height);
    const largest = Math.max(...sizes);
    const least = Math.min(...sizes);
    const grown = Math.min(fit, options.largest / largest);
    if (grown * least >= options.smallest * 0.999) {
      const words = place(shown, sizes, at, frame, grown, plot).map(word => ({
        ...word,
        size: Math.max(options.smallest, word.size),
      }));
      const dropped = items.slice(shown.length).map((_, i) => shown.length + i);
      return { words, dropped, scale: scale * grown };
    }
    // Smaller words than can be read: the others give way, and in the end the last ones.
    if (round >= ROUNDS || scale * heaviest <= options.smallest) {
      shown = shown.slice(0, Math.max(0, Math.min(shown.length - 1, Math.ceil(shown.length * fit))));
      if (shown.length === 0) return { words: [], dropped: items.map((_, i) => i), scale };
    } else scale *= Math.min(0.97, fit * 0.98);
  }
}

function place(
  items: readonly PackItem[],
  sizes: readonly number[],
  at: Heap['at'],
  frame: Rect,
  grown: number,
  plot: Rect,
): PackedWord[] {
  const left = plot.x + (plot.width - frame.width * grown) / 2 - frame.x * grown;
  const top = plot.y + (plot.height - frame.height * grown) / 2 - frame.y * grown;
  return items.map(({ shape }, i): PackedWord => {
    const size = (sizes[i] ?? 0) * grown;
    const x = left + (at[i]?.x ?? 0) * grown;
    const y = top + (at[i]?.y ?? 0) * grown;
    const above = highest(shape) * size;
    const box = { x, y: y - above, width: widthOf(shape) * size, height: above + deepest(shape) * size };
    return { item: i, size, x, y, box };
  });
}
