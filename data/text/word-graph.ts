import { BASE, SYMBOL_VALUES } from '../reference/packed.ts';

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
    const symbol = SYMBOL_VALUES[this.#part.charCodeAt(this.#at)] ?? 0;
    this.#at += 1;
    return symbol;
  }

  /** Unfolds the node that the text goes on with, and those inside of it. A text leads to tens of thousands: no call is made for a letter. */
  #unfold(): void {
    const { cells } = this;
    const part = this.#part;
    const first = this.#end;
    cells[first] = -1;
    let symbol = this.#next();
    if (symbol === FINAL || symbol === LEAF) {
      cells[first] = this.#next() * BASE + this.#next();
      if (symbol === LEAF) {
        this.#end = first + 2;
        return;
      }
      symbol = this.#next();
    }
    let at = this.#at;
    let end = first + 2;
    for (;;) {
      const isRare = symbol === RARE;
      if (isRare) {
        symbol = SYMBOL_VALUES[part.charCodeAt(at)] ?? 0;
        at += 1;
      }
      cells[end] = this.#codes[(symbol >> 1) + (isRare ? OWN_LETTERS : 0)] ?? 0;
      end += 2;
      if ((symbol & 1) === 1) break;
      symbol = SYMBOL_VALUES[part.charCodeAt(at)] ?? 0;
      at += 1;
    }
    this.#at = at;
    this.#end = end;
    cells[first + 1] = (end - first - 2) / 2;
    for (let target = first + 3; target < end; target += 2) this.#lead(target);
  }

  /** Says in a cell where an edge leads to: the cell of a node that stands inside, or the number of a shared one below zero. */
  #lead(target: number): void {
    const symbol = SYMBOL_VALUES[this.#part.charCodeAt(this.#at)] ?? 0;
    if (symbol < ONE) {
      this.cells[target] = this.#end;
      this.#unfold();
      return;
    }
    this.#at += 1;
    this.cells[target] =
      symbol < TWO
        ? ONE - symbol - 1
        : farReference(symbol, symbol < THREE ? this.#next() : this.#next() * BASE + this.#next());
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
