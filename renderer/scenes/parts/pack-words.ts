import type { Rect } from '../scene-words.ts';
import { boxHolds, boxIndex } from './boxes.ts';

/** A word to pack: `key` gives its place, `width` is measured at size 1 and grows with it. */
export interface PackItem {
  readonly key: string;
  readonly weight: number;
  readonly width: number;
}

export interface PackedWord {
  /** Index of the item. */
  readonly item: number;
  readonly size: number;
  /** Left end of the baseline. */
  readonly x: number;
  readonly y: number;
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

/** Share of a line's height above and under the baseline that letters take. */
const ABOVE = 0.76;
const BELOW = 0.24;

/** FNV-1a (Fowler, Noll and Vo), 32 bits: the same key, the same number. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h;
}

/** Two numbers in 0…1 from a key, far from each other even for keys that differ by one letter. */
function seat(key: string): readonly [number, number] {
  const mixed = (salt: string) => {
    let h = hash(salt + key);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0;
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0;
    return ((h ^ (h >>> 16)) >>> 0) / 0xffffffff;
  };
  return [mixed('x:'), mixed('y:')];
}

function boxOf(item: PackItem, size: number, x: number, y: number): Rect {
  const width = item.width * size;
  return { x: x - width / 2, y: y - (size * (ABOVE + BELOW)) / 2, width, height: size * (ABOVE + BELOW) };
}

/** The free place nearest to a word's own seat, on a spiral as wide as the plot is; null when there is none. */
function settle(item: PackItem, size: number, plot: Rect, index: ReturnType<typeof boxIndex>): Rect | null {
  const [u, v] = seat(item.key);
  // Seats keep to the middle, so that a cloud of few words is a cloud and not a scatter.
  const cx = plot.x + plot.width * (0.5 + (u - 0.5) * 0.62);
  const cy = plot.y + plot.height * (0.5 + (v - 0.5) * 0.62);
  const aspect = Math.max(1, Math.min(3, plot.width / plot.height));
  const end = Math.hypot(plot.width, plot.height);
  const step = Math.max(3, size / 6);
  for (let radius = 0, angle = u * 2 * Math.PI; radius < end; ) {
    const box = boxOf(item, size, cx + radius * aspect * Math.cos(angle), cy + radius * Math.sin(angle));
    if (boxHolds(plot, box) && index.free({ ...box, x: box.x - 4, width: box.width + 8 })) {
      return box;
    }
    // Arc and pitch of one step each: Archimedes' spiral walked at an even pace.
    const turn = step / Math.max(radius, step);
    angle += turn;
    radius += (step * turn) / (2 * Math.PI) + (radius === 0 ? step / 2 : 0);
  }
  return null;
}

function attempt(
  items: readonly PackItem[],
  plot: Rect,
  scale: number,
  options: PackOptions,
  patient: boolean,
): Packing {
  const index = boxIndex(40);
  const words: PackedWord[] = [];
  const dropped: number[] = [];
  for (const [at, item] of items.entries()) {
    const wanted = Math.max(options.smallest, Math.min(options.largest, scale * item.weight));
    let size = wanted;
    let box = settle(item, size, plot, index);
    // The last ones shrink before one is left out.
    while (box === null && patient && size > options.smallest) {
      size = Math.max(options.smallest, size * 0.85);
      box = settle(item, size, plot, index);
    }
    if (box === null) {
      dropped.push(at);
      if (!patient) break;
      continue;
    }
    index.add(box, at);
    words.push({ item: at, size, x: box.x, y: box.y + size * ABOVE, box });
  }
  return { words, dropped, scale };
}

/**
 * Packs words on one plot, the heaviest first, size in proportion to weight: the largest scale at which all of them fit.
 * Each starts from the seat that its key gives it, so that the same word stands at nearly the same place in every cloud
 * (Herold et al. 2019 on stable word clouds). Where even the smallest legible size is too large, words shrink to it and
 * what still finds no room is given back.
 */
export function packWords(items: readonly PackItem[], plot: Rect, options: PackOptions): Packing {
  const heaviest = items.reduce((a, b) => Math.max(a, b.weight), 0);
  if (heaviest === 0) return { words: [], dropped: [], scale: 1 };
  const lightest = items.reduce((a, b) => Math.min(a, b.weight), heaviest);
  let high = options.largest / heaviest;
  let low = Math.min(high, options.smallest / lightest);
  let best = attempt(items, plot, low, options, false);
  if (best.dropped.length > 0) {
    // Proportion cannot be kept for all: the smallest words are larger than their weight asks.
    high = low;
    low = options.smallest / heaviest;
    best = attempt(items, plot, low, options, true);
  }
  for (let round = 0; round < 6; round += 1) {
    const scale = (low + high) / 2;
    const trial = attempt(items, plot, scale, options, false);
    if (trial.dropped.length === 0) {
      best = trial;
      low = scale;
    } else high = scale;
  }
  return best;
}
