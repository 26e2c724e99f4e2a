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

/** Tells whether a name is that of somebody who was read, however it is written: "A. Roux", "ROUX Anne". */
export function knownAmong(names: readonly string[]): (who: string) => boolean {
  const byWord = new Map<string, string[][]>();
  for (const name of new Set(names)) {
    const words = [...keyWords(name)];
    for (const word of words) {
      const those = byWord.get(word);
      if (those === undefined) byWord.set(word, [words]);
      else those.push(words);
    }
  }
  const told = new Map<string, boolean>();
  return who => {
    const before = told.get(who);
    if (before !== undefined) return before;
    const words = keyWords(who);
    const known = words.some(
      word => word.length > 1 && (byWord.get(word) ?? []).some(other => isSame(words, other)),
    );
    told.set(who, known);
    return known;
  };
}
