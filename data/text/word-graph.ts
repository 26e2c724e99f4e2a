import { BASE, numberAt, symbolAt } from '../reference/packed.ts';

/** A list of words with a number each, as build/word-graph.mjs writes it: a graph of letters in which ends are shared. */
export interface WordGraphFile {
  /** Letters by frequency; the first of them have symbols of their own. */
  readonly letters: string;
  /** How many nodes come before the root, to be referred to by their number. */
  readonly shared: number;
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

/** Unfolds the text into two arrays, each node in a row of cells: its value and how many edges it has, then letter and target of each. */
class Unfolding {
  readonly cells: Int32Array;
  readonly #graph: string;
  readonly #codes: readonly number[];
  #at = 0;
  #end = 0;

  constructor({ letters, graph }: WordGraphFile) {
    this.#graph = graph;
    this.#codes = Array.from(letters, letter => letter.charCodeAt(0));
    // A node is two cells and an edge two more; either takes a symbol at least.
    this.cells = new Int32Array(4 * graph.length);
  }

  /** Reads the node that begins at the next symbol and all that hang on it alone; gives its first cell. */
  node(): number {
    const { cells } = this;
    const first = this.#end;
    const mark = symbolAt(this.#graph, this.#at);
    cells[first] = -1;
    if (mark === FINAL || mark === LEAF) {
      cells[first] = numberAt(this.#graph, this.#at + 1, 2);
      this.#at += 3;
    }
    this.#end += 2;
    if (mark === LEAF) return first;
    for (let isLast = false; !isLast; this.#end += 2) {
      let symbol = this.#next();
      const rare = symbol === RARE;
      if (rare) symbol = this.#next();
      isLast = symbol % 2 === 1;
      cells[this.#end] = this.#codes[(symbol >> 1) + (rare ? OWN_LETTERS : 0)] ?? 0;
    }
    const last = this.#end;
    cells[first + 1] = (last - first - 2) / 2;
    for (let edge = first + 2; edge < last; edge += 2) cells[edge + 1] = this.#target();
    return first;
  }

  /** A node of its own, or a reference: the number of a shared one below zero. */
  #target(): number {
    const symbol = symbolAt(this.#graph, this.#at);
    if (symbol < ONE) return this.node();
    const size = symbol < TWO ? 1 : symbol < THREE ? 2 : 3;
    const value = numberAt(this.#graph, this.#at, size);
    this.#at += size;
    if (size === 1) return -1 - (value - ONE);
    if (size === 2) return -1 - (value - TWO * BASE + (TWO - ONE));
    return -1 - (value - THREE * BASE * BASE + (TWO - ONE) + (THREE - TWO) * BASE);
  }

  #next(): number {
    const symbol = symbolAt(this.#graph, this.#at);
    this.#at += 1;
    return symbol;
  }
}

/** Unfolds a graph of words. Takes a few milliseconds for seventy thousand of them. */
export function readWordGraph(file: WordGraphFile): WordGraph {
  const unfolding = new Unfolding(file);
  const shared = Array.from({ length: file.shared }, () => unfolding.node());
  const root = unfolding.node();
  const { cells } = unfolding;
  return {
    root,
    step: (node, letter) => {
      const end = node + 2 + 2 * (cells[node + 1] ?? 0);
      for (let edge = node + 2; edge < end; edge += 2) {
        if (cells[edge] !== letter) continue;
        const target = cells[edge + 1] ?? NOWHERE;
        return target < 0 ? (shared[-1 - target] ?? NOWHERE) : target;
      }
      return NOWHERE;
    },
    valueAt: node => cells[node] ?? -1,
  };
}
