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

/** A reference by more than one symbol, as the number of a shared node below zero; `rest`: what the symbols behind the first say. */
function farReference(symbol: number, rest: number): number {
  return symbol < THREE
    ? -ONE_SIZE - (symbol - TWO) * BASE - rest - 1
    : -(ONE_SIZE + TWO_SIZE) - (symbol - THREE) * BASE * BASE - rest - 1;
}

/**
 * Unfolds the text into one array, each node in a row of cells: its value, how many edges it has, then letter and target of
 * each; gives that array and the first cells of the shared nodes and the root. One loop without calls: it runs over a quarter of a
 * megabyte before the engine has compiled anything.
 */
function unfolded({ letters, shared, cells: size, graph }: WordGraphFile): {
  readonly cells: Int32Array;
  readonly firsts: Int32Array;
} {
  const symbols = symbolsOf(graph);
  const codes = Uint16Array.from(letters, letter => letter.charCodeAt(0));
  const cells = new Int32Array(size);
  const firsts = new Int32Array(shared + 1);
  // Nodes that wait for the targets of their edges, the innermost last: the next target of each, and where they end.
  const targets: number[] = [];
  const ends: number[] = [];
  let [at, end, depth, read] = [0, 0, 0, 0];
  while (depth > 0 || read <= shared) {
    let symbol = 0;
    if (depth === 0) {
      firsts[read] = end;
      read += 1;
      symbol = symbols[at++] ?? 0;
    } else {
      const target = targets[depth - 1] ?? 0;
      if (target >= (ends[depth - 1] ?? 0)) {
        depth -= 1;
        continue;
      }
      targets[depth - 1] = target + 2;
      symbol = symbols[at++] ?? 0;
      if (symbol >= THREE) {
        cells[target] = farReference(symbol, (symbols[at] ?? 0) * BASE + (symbols[at + 1] ?? 0));
        at += 2;
      } else if (symbol >= TWO) cells[target] = farReference(symbol, symbols[at++] ?? 0);
      else if (symbol >= ONE) cells[target] = ONE - symbol - 1;
      else cells[target] = end;
      if (symbol >= ONE) continue;
    }
    const first = end;
    const isLeaf = symbol === LEAF;
    cells[first] = -1;
    end += 2;
    if (isLeaf || symbol === FINAL) {
      cells[first] = (symbols[at] ?? 0) * BASE + (symbols[at + 1] ?? 0);
      at += 2;
      if (isLeaf) continue;
      symbol = symbols[at++] ?? 0;
    }
    for (;;) {
      let letter = symbol >> 1;
      if (symbol === RARE) {
        symbol = symbols[at++] ?? 0;
        letter = (symbol >> 1) + OWN_LETTERS;
      }
      cells[end] = codes[letter] ?? 0;
      end += 2;
      if (symbol % 2 === 1) break;
      symbol = symbols[at++] ?? 0;
    }
    cells[first + 1] = (end - first - 2) / 2;
    targets[depth] = first + 3;
    ends[depth] = end;
    depth += 1;
  }
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
