import { keyWords } from '../../text/normalise.ts';
import { nearlySame } from '../../text/similarity.ts';

/** Shorter words are other words with another letter. */
const LEAST_OF_SLIP = 6;

/** An initial stands for its word, and a slip of the pen for what was meant. */
function isAlike(a: string, b: string): boolean {
  if (a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0])) return true;
  return a.length >= LEAST_OF_SLIP && nearlySame(a, b);
}

/** All words of the shorter name stand in the longer, an initial for its word; a family name alone is as good. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every(word => long.some(each => isAlike(word, each)));
}

/** Where more names than this share a word, as a given name, only those are compared that have another word that begins or ends alike. */
const MOST_COMPARED = 64;
const EDGE = 3;

/** What a word has in common with others that are written nearly as it is: how it begins, how it ends, its initial. */
function edgesOf(word: string): readonly string[] {
  return word.length === 1
    ? [`.${word}`]
    : [`<${word.slice(0, EDGE)}`, `>${word.slice(-EDGE)}`, `.${word[0]}`];
}

/** Names by their words, and those of a word that many share by the edges of their others. */
class NamesByWord {
  readonly #all = new Map<string, (readonly string[])[]>();
  readonly #edged = new Map<string, ReadonlyMap<string, readonly (readonly string[])[]>>();

  put(words: readonly string[]): void {
    for (const word of words) {
      const those = this.#all.get(word);
      if (those === undefined) this.#all.set(word, [words]);
      else those.push(words);
    }
  }

  /** The names that share a word of a name and may be the same. */
  *near(word: string, words: readonly string[]): Iterable<readonly string[]> {
    const all = this.#all.get(word) ?? [];
    const others = words.filter(each => each !== word);
    if (all.length <= MOST_COMPARED || others.length === 0) return yield* all;
    const edged = this.#edgedOf(word, all);
    yield* edged.get('') ?? [];
    for (const other of others) {
      // An initial alone stands for all that begin so; a word for its initial alone.
      const edges = edgesOf(other).filter(edge => other.length === 1 || !edge.startsWith('.'));
      for (const edge of [...edges, `=${other[0]}`]) yield* edged.get(edge) ?? [];
    }
  }

  #edgedOf(word: string, all: readonly (readonly string[])[]) {
    const known = this.#edged.get(word);
    if (known !== undefined) return known;
    const edged = new Map<string, (readonly string[])[]>();
    const add = (edge: string, words: readonly string[]) => {
      const those = edged.get(edge);
      if (those === undefined) edged.set(edge, [words]);
      else those.push(words);
    };
    for (const words of all) {
      const others = words.filter(each => each !== word);
      if (others.length === 0) add('', words);
      for (const other of others) {
        for (const edge of edgesOf(other)) add(edge, words);
        if (other.length === 1) add(`=${other}`, words);
      }
    }
    this.#edged.set(word, edged);
    return edged;
  }
}

/** Tells whether a name is that of somebody who was read, however it is written: "A. Roux", "ROUX Anne". */
export function knownAmong(names: readonly string[]): (who: string) => boolean {
  const byWord = new NamesByWord();
  for (const name of new Set(names)) byWord.put([...keyWords(name)]);
  const told = new Map<string, boolean>();
  const isKnown = (words: readonly string[]) => {
    for (const word of words) {
      if (word.length < 2) continue;
      for (const other of byWord.near(word, words)) if (isSame(words, other)) return true;
    }
    return false;
  };
  return who => {
    const before = told.get(who);
    if (before !== undefined) return before;
    const known = isKnown(keyWords(who));
    told.set(who, known);
    return known;
  };
}
