/**
 * A list of words, each with a number, as the smallest graph of letters that holds them: words share their beginnings and
 * their ends. It is written in parts of packed symbols; data/text/word-graph.ts unfolds those that a text walks into.
 */
import { packed } from './packing.mjs';

/** Letters that have symbols of their own; a rarer one is written behind RARE. */
const OWN_LETTERS = 26;
const RARE = 2 * OWN_LETTERS;
/** A word ends here, and others go on; a word ends here, and none goes on. Its number follows, in two symbols. */
const FINAL = RARE + 1;
const LEAF = FINAL + 1;
/** References by one, two and three symbols: how many first symbols each has. */
const ONE = LEAF + 1;
const TWO = ONE + 5;
const THREE = TWO + 27;
const END = 90;
const BASE = 90;
/** A node whose own letters take more symbols than this stands by itself, so that a reader unfolds the parts that it walks into. */
const LONGEST = 60;
/** What parts the nodes that stand by themselves is no symbol. */
const PARTS = '$';

function node() {
  return { edges: new Map(), final: -1, uses: 0, reference: -1 };
}

function trieOf(words) {
  const root = node();
  for (const [word, value] of words) {
    let at = root;
    for (const letter of word) {
      if (!at.edges.has(letter)) at.edges.set(letter, node());
      at = at.edges.get(letter);
    }
    at.final = value;
  }
  return root;
}

/** Nodes from which the same ends lead on become one. */
function minimised(root) {
  const known = new Map();
  const visit = at => {
    for (const [letter, next] of at.edges) at.edges.set(letter, visit(next));
    const key = `${at.final}|${[...at.edges].map(([letter, next]) => `${letter}${next.id}`).join(' ')}`;
    const same = known.get(key);
    if (same) return same;
    at.id = known.size;
    known.set(key, at);
    return at;
  };
  visit(root);
  return [...known.values()];
}

function reference(number) {
  if (number < TWO - ONE) return packed(ONE + number, 1);
  const beyondOne = number - (TWO - ONE);
  const two = (THREE - TWO) * BASE;
  if (beyondOne < two) return packed(TWO * BASE + beyondOne, 2);
  const three = beyondOne - two;
  if (three >= (END - THREE) * BASE * BASE) throw new RangeError('too many shared ends');
  return packed(THREE * BASE * BASE + three, 3);
}

/** How many symbols a node takes about, with all that is written inside of it; one that is too long for that counts as a reference. */
function sizeOf(n) {
  n.size = 3 + n.edges.size;
  for (const next of n.edges.values()) n.size += next.uses > 1 || next.size > LONGEST ? 3 : next.size;
  return n.size;
}

/** `words`: pairs of a word and its number, in the order of the words, each once. */
export function wordGraph(words) {
  const root = trieOf(words);
  const nodes = minimised(root);
  const letters = new Map();
  for (const { edges } of nodes) {
    for (const [letter, next] of edges) {
      next.uses += 1;
      letters.set(letter, (letters.get(letter) ?? 0) + 1);
    }
  }
  const alphabet = [...letters]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([letter]) => letter);
  const byUse = (a, b) => b.uses - a.uses || a.id - b.id;
  const shared = nodes.filter(n => n !== root && n.uses > 1).sort(byUse);
  // A node comes behind those that it leads to, whose sizes are known by then.
  for (const n of nodes) if (n !== root && n.uses === 1 && sizeOf(n) > LONGEST) shared.push(n);
  shared.forEach((n, number) => {
    n.reference = number;
  });
  const letterSymbol = (letter, isLast) => {
    const at = alphabet.indexOf(letter);
    if (at < OWN_LETTERS) return packed(2 * at + (isLast ? 1 : 0), 1);
    return packed(RARE, 1) + packed(2 * (at - OWN_LETTERS) + (isLast ? 1 : 0), 1);
  };
  const written = n => {
    const edges = [...n.edges];
    const final = n.final < 0 ? '' : packed(edges.length > 0 ? FINAL : LEAF, 1) + packed(n.final, 2);
    const own = edges.map(([letter], at) => letterSymbol(letter, at === edges.length - 1)).join('');
    const targets = edges.map(([, next]) => (next.reference < 0 ? written(next) : reference(next.reference)));
    return final + own + targets.join('');
  };
  return {
    letters: alphabet.join(''),
    shared: shared.length,
    cells: 2 * nodes.reduce((sum, n) => sum + 1 + n.edges.size, 0),
    graph: [...shared, root].map(written).join(PARTS),
  };
}
