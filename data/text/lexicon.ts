/** One reading of a form: the word that a dictionary lists it under. */
export interface LexiconReading {
  readonly lemma: string;
  readonly kind: 'noun' | 'verb';
}

/** The words of a language with their endings. 'noun' stands for everything that is not a verb. */
export interface Lexicon {
  /** Every reading that the lexicon allows for a lower-case form, nouns first, the nearest lemma first; empty when unknown. */
  readonly readings: (form: string) => readonly LexiconReading[];
}

/** The file that build/lexicon.mjs writes: words by paradigm, front-coded; a paradigm is a kind and its "strip>add" endings. */
export interface LexiconFile {
  readonly origin: string;
  readonly licence: string;
  readonly paradigms: readonly { readonly endings: string; readonly words: string }[];
}

/** A way back from a form to its lemma: take `add` off its end, put `strip` in place; good for the words of these paradigms. */
interface Ending {
  readonly add: string;
  readonly strip: string;
  readonly paradigms: Set<number>;
}

const isCapital = (code: number) => code >= 65 && code <= 90;

/** Undoes the front coding: a capital letter says how many letters are kept from the word before. A plain loop: it runs over half a megabyte. */
function decodeWords(coded: string, visit: (word: string) => void): void {
  let word = '';
  let at = 0;
  while (at < coded.length) {
    const kept = coded.charCodeAt(at) - 65;
    let end = at + 1;
    while (end < coded.length && !isCapital(coded.charCodeAt(end))) end += 1;
    word = word.slice(0, kept) + coded.slice(at + 1, end);
    visit(word);
    at = end;
  }
}

/** All endings by what they add, each with the paradigms that have it. */
function indexEndings(paradigms: LexiconFile['paradigms']): Map<string, Ending[]> {
  const byRule = new Map<string, Ending>();
  paradigms.forEach(({ endings }, paradigm) => {
    for (const rule of ['>', ...endings.split(' ').slice(1)]) {
      const [strip = '', add = ''] = rule.split('>');
      const ending = byRule.get(rule) ?? { add, strip, paradigms: new Set() };
      ending.paradigms.add(paradigm);
      byRule.set(rule, ending);
    }
  });
  const byAdd = new Map<string, Ending[]>();
  for (const ending of byRule.values()) {
    const same = byAdd.get(ending.add);
    if (same === undefined) byAdd.set(ending.add, [ending]);
    else same.push(ending);
  }
  return byAdd;
}

/** Makes a lexicon of its file. Takes some 20 ms: do it once, and only where words are counted. */
export function readLexicon(file: LexiconFile): Lexicon {
  const paradigmsOf = new Map<string, readonly number[]>();
  file.paradigms.forEach(({ words }, paradigm) => {
    const alone = [paradigm];
    decodeWords(words, word => {
      const others = paradigmsOf.get(word);
      paradigmsOf.set(word, others === undefined ? alone : [...others, paradigm]);
    });
  });
  const endings = indexEndings(file.paradigms);
  const longest = Math.max(...[...endings.keys()].map(add => add.length));
  const isVerb = file.paradigms.map(({ endings: rules }) => rules.startsWith('v'));
  const known = new Map<string, readonly LexiconReading[]>();

  const find = (form: string): LexiconReading[] => {
    const found = new Map<string, LexiconReading & { readonly changed: number }>();
    for (let length = 0; length <= Math.min(longest, form.length - 1); length += 1) {
      const stem = form.slice(0, form.length - length);
      for (const ending of endings.get(form.slice(form.length - length)) ?? []) {
        const lemma = stem + ending.strip;
        for (const paradigm of paradigmsOf.get(lemma) ?? []) {
          if (!ending.paradigms.has(paradigm)) continue;
          const kind = isVerb[paradigm] === true ? 'verb' : 'noun';
          const key = `${kind} ${lemma}`;
          if (!found.has(key)) found.set(key, { lemma, kind, changed: length + ending.strip.length });
        }
      }
    }
    return [...found.values()]
      .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.changed - b.changed))
      .map(({ lemma, kind }) => ({ lemma, kind }));
  };
  return {
    readings: form => {
      const readings = known.get(form) ?? find(form);
      known.set(form, readings);
      return readings;
    },
  };
}
