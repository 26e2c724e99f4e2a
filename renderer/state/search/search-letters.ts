/** Letters that thousands of names begin by: what is asked for by more is found by its words. */
export const LETTERS = 2;

/** A name that has a word which begins by some letters: its number, the word that they stand for best, and how well. */
export interface Lettered {
  readonly entry: number;
  readonly word: string;
  readonly score: number;
}

/** How well letters stand for a name: they are a word of it, its first word begins by them, another does; then what stands beside it. */
const SCORES = { whole: 4, first: 2, within: 1, wholeElsewhere: 0.9, elsewhere: 0.5 } as const;

/** What begins by one letter or two, told when names are added: a first letter finds tens of thousands, and has no time to weigh them. */
export interface Letters {
  /** The words of the name, then those that stand beside it. */
  readonly add: (entry: number, label: readonly string[], others: readonly string[]) => void;
  /** Those that have a word which begins so, in the order in which they came. */
  readonly find: (letters: string) => readonly Lettered[];
}

/** An index of first letters, empty. */
export function createLetters(): Letters {
  const found = new Map<string, Lettered[]>();
  const put = (letters: string, lettered: Lettered) => {
    const list = found.get(letters);
    const last = list?.at(-1);
    if (list === undefined) found.set(letters, [lettered]);
    else if (last?.entry !== lettered.entry) list.push(lettered);
    else if (last.score < lettered.score) list[list.length - 1] = lettered;
  };
  const begun = (entry: number, word: string, begins: number, is: number) => {
    for (let length = 1; length <= Math.min(LETTERS, word.length); length += 1)
      put(word.slice(0, length), { entry, word, score: length === word.length ? is : begins });
  };
  return {
    add: (entry, label, others) => {
      // Of two names that letters stand for alike, the shorter says less besides.
      const shorter = 0.05 / (1 + label.length);
      for (const [i, word] of label.entries())
        begun(entry, word, (i === 0 ? SCORES.first : SCORES.within) + shorter, SCORES.whole + shorter);
      for (const word of others) begun(entry, word, SCORES.elsewhere, SCORES.wholeElsewhere);
    },
    find: letters => found.get(letters) ?? [],
  };
}
