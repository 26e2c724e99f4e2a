import { BASE, symbolAt } from '../reference/packed.ts';

/** A list of words with a number each, as build/word-graph.mjs writes it: a graph of letters in which ends are shared, in parts. */
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

/** What parts the nodes that stand by themselves. */
const PARTS = '$';

/** A reference by more than one symbol, as the number of a shared node below zero; `rest`: what the symbols behind the first say. */
function farReference(symbol: number, rest: number): number {
  return symbol < THREE
    ? -ONE_SIZE - (symbol - TWO) * BASE - rest - 1
    : -(ONE_SIZE + TWO_SIZE) - (symbol - THREE) * BASE * BASE - rest - 1;
}

/**
 * The graph in cells, of which only the parts that words lead into are ever unfolded. A node is a
 * row of cells: its value, how many edges it has, then letter and target of each.
 */
class Cells {
  readonly #parts: readonly string[];
  readonly #codes: Uint16Array;
  /** First cell of each node that stands by itself; 0 where it is still folded. */
  readonly #firsts: Int32Array;
  readonly cells: Int32Array;
  #part = '';
  #at = 0;
  #end = 1;

  constructor({ letters, shared, cells, graph }: WordGraphFile) {
    this.#parts = graph.split(PARTS);
    this.#codes = Uint16Array.from(letters, letter => letter.charCodeAt(0));
    this.#firsts = new Int32Array(shared + 1);
    this.cells = new Int32Array(cells + 1);
  }

  /** The first cell of a node that stands by itself, by its number. */
  node(number: number): number {
    const known = this.#firsts[number] ?? 0;
    if (known > 0) return known;
    const first = this.#end;
    this.#firsts[number] = first;
    this.#part = this.#parts[number] ?? '';
    this.#at = 0;
    this.#unfold();
    return first;
  }

  #next(): number {
    this.#at += 1;
    return symbolAt(this.#part, this.#at - 1);
  }

  /** Unfolds the node that the text goes on with, and those inside of it. */
  #unfold(): void {
    const first = this.#end;
    let symbol = this.#next();
    const isLeaf = symbol === LEAF;
    this.cells[first] = -1;
    this.#end += 2;
    if (isLeaf || symbol === FINAL) {
      this.cells[first] = this.#next() * BASE + this.#next();
      if (isLeaf) return;
      symbol = this.#next();
    }
    for (;;) {
      const isRare = symbol === RARE;
      if (isRare) symbol = this.#next();
      this.cells[this.#end] = this.#codes[(symbol >> 1) + (isRare ? OWN_LETTERS : 0)] ?? 0;
      this.#end += 2;
      if (symbol % 2 === 1) break;
      symbol = this.#next();
    }
    const end = this.#end;
    this.cells[first + 1] = (end - first - 2) / 2;
    for (let target = first + 3; target < end; target += 2) this.cells[target] = this.#target();
  }

  /** Where an edge leads to: the cell of a node that stands inside, or the number of a shared one below zero. */
  #target(): number {
    const symbol = symbolAt(this.#part, this.#at);
    if (symbol < ONE) {
      const first = this.#end;
      this.#unfold();
      return first;
    }
    this.#at += 1;
    if (symbol < TWO) return ONE - symbol - 1;
    return farReference(symbol, symbol < THREE ? this.#next() : this.#next() * BASE + this.#next());
  }
}

/** Reads a graph of words, which unfolds as it is walked. */
export function readWordGraph(file: WordGraphFile): WordGraph {
  const graph = new Cells(file);
  const { cells } = graph;
  return {
    root: graph.node(file.shared),
    step: (node, letter) => {
      const end = node + 2 + 2 * (cells[node + 1] ?? 0);
      for (let edge = node + 2; edge < end; edge += 2) {
        if (cells[edge] !== letter) continue;
        const target = cells[edge + 1] ?? NOWHERE;
        return target < 0 ? graph.node(-1 - target) : target;
      }
      return NOWHERE;
    },
    valueAt: node => cells[node] ?? -1,
  };
}
