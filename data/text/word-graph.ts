import { BASE, symbolsOf } from '../reference/packed.ts';

/** A list of words with a number each, as build/word-graph.mjs writes it: a graph of letters in which ends are shared. */
export interface WordGraphFile {
  /** Letters by frequency; the first of them have symbols of their own. */
  readonly letters: string;
  /** How many nodes come before the root, to be referred to by their number. */
  readonly shared: number;
  /** How many cells all nodes take: two each, and two for each edge. */
  readonly cells: number;
  readonly graph: string;
}

/** The words, walked letter by letter. A node is a number, `NOWHERE` when no word goes on like that. */
export interface WordGraph {
  readonly root: number;
  readonly step: (node: number, letter: number) => number;
  /** The number of the word that ends at a node; -1 when none does. */
  readonly valueAt: (node: number) => number;
}

/** No word begins with these letters. */
export const NOWHERE = -1;

const OWN_LETTERS = 26;
const RARE = 2 * OWN_LETTERS;
const FINAL = RARE + 1;
const LEAF = FINAL + 1;
const ONE = LEAF + 1;
const TWO = ONE + 5;
const THREE = TWO + 27;
const ONE_SIZE = TWO - ONE;
const TWO_SIZE = (THREE - TWO) * BASE;

/**
 * Unfolds the text into one array, each node in a row of cells: its value, how many edges it has, then letter and target of
 * each; gives that array and the first cells of the shared nodes and the root. Locals and plain numbers: it runs over a quarter of a megabyte.
 */
function unfolded({ letters, shared, cells: size, graph }: WordGraphFile): {
  readonly cells: Int32Array;
  readonly firsts: Int32Array;
} {
  const symbols = symbolsOf(graph);
  const codes = Uint16Array.from(letters, letter => letter.charCodeAt(0));
  const cells = new Int32Array(size);
  let at = 0;
  let end = 0;

  const next = (): number => symbols[at++] ?? 0;
  /** A reference, as the number of a shared node below zero. */
  const reference = (symbol: number): number => {
    if (symbol < TWO) return ONE - symbol - 1;
    if (symbol < THREE) return -ONE_SIZE - (symbol - TWO) * BASE - next() - 1;
    const high = (symbol - THREE) * BASE + next();
    return -(ONE_SIZE + TWO_SIZE) - high * BASE - next() - 1;
  };
  /** Reads the node that begins with a symbol and all that hang on it alone; gives its first cell. */
  const node = (mark: number): number => {
    const first = end;
    const isFinal = mark === FINAL || mark === LEAF;
    cells[first] = isFinal ? next() * BASE + next() : -1;
    end += 2;
    if (mark === LEAF) return first;
    let symbol = isFinal ? next() : mark;
    for (;;) {
      const rare = symbol === RARE;
      if (rare) symbol = next();
      cells[end] = codes[(symbol >> 1) + (rare ? OWN_LETTERS : 0)] ?? 0;
      end += 2;
      if (symbol % 2 === 1) break;
      symbol = next();
    }
    const last = end;
    cells[first + 1] = (last - first - 2) / 2;
    for (let edge = first + 3; edge < last; edge += 2) {
      const target = next();
      cells[edge] = target < ONE ? node(target) : reference(target);
    }
    return first;
  };
  const firsts = Int32Array.from({ length: shared + 1 }, () => node(next()));
  return { cells, firsts };
}

/** Unfolds a graph of words. Takes a few milliseconds for seventy thousand of them. */
export function readWordGraph(file: WordGraphFile): WordGraph {
  const { cells, firsts } = unfolded(file);
  return {
    root: firsts[file.shared] ?? NOWHERE,
    step: (node, letter) => {
      const end = node + 2 + 2 * (cells[node + 1] ?? 0);
      for (let edge = node + 2; edge < end; edge += 2) {
        if (cells[edge] !== letter) continue;
        const target = cells[edge + 1] ?? NOWHERE;
        return target < 0 ? (firsts[-1 - target] ?? NOWHERE) : target;
      }
      return NOWHERE;
    },
    valueAt: node => cells[node] ?? -1,
  };
}
