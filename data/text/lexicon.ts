import { NOWHERE, readWordGraph, type WordGraph, type WordGraphFile } from './word-graph.ts';

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

/** The file that build/lexicon.mjs writes. A paradigm is a kind and its "strip>add" endings; a word's number is that of its paradigms. */
export interface LexiconFile extends WordGraphFile {
  readonly origin: string;
  readonly licence: string;
  readonly paradigms: string;
  /** Paradigms that some word has together, each in base 36. */
  readonly sets: string;
}

/** A way back from a form to its lemma: take `add` off its end, put `strip` in place; good for the words of these paradigms. */
interface Ending {
  readonly add: string;
  readonly strip: string;
  readonly paradigms: Set<number>;
}

/** All endings by what they add, each with the paradigms that have it. */
function indexEndings(paradigms: readonly string[]): Map<string, Ending[]> {
  const byRule = new Map<string, Ending>();
  paradigms.forEach((endings, paradigm) => {
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

/** Where one has come to by the letters of a text from a node on; NOWHERE when no word goes on like that. */
function walk(graph: WordGraph, from: number, letters: string): number {
  let node = from;
  for (let at = 0; at < letters.length && node !== NOWHERE; at += 1)
    node = graph.step(node, letters.charCodeAt(at));
  return node;
}

/** The node after each letter of a form, the root first, as far as some word goes along with it. */
function pathOf(graph: WordGraph, form: string): readonly number[] {
  const path = [graph.root];
  for (let at = 0; at < form.length; at += 1) {
    const next = graph.step(path[at] ?? NOWHERE, form.charCodeAt(at));
    if (next === NOWHERE) break;
    path.push(next);
  }
  return path;
}

/** Makes a lexicon of its file. Takes a few milliseconds: do it once, and only where words are counted. */
export function readLexicon(file: LexiconFile): Lexicon {
  const graph = readWordGraph(file);
  const paradigms = file.paradigms.split('|');
  const sets = file.sets.split('|').map(set => set.split(' ').map(paradigm => Number.parseInt(paradigm, 36)));
  const endings = indexEndings(paradigms);
  const longest = Math.max(...[...endings.keys()].map(add => add.length));
  const isVerb = paradigms.map(rules => rules.startsWith('v'));
  const known = new Map<string, readonly LexiconReading[]>();

  const find = (form: string): LexiconReading[] => {
    const found: (LexiconReading & { readonly changed: number })[] = [];
    const path = pathOf(graph, form);
    // No word goes along with the form beyond its path: shorter endings leave a stem that nothing has.
    for (
      let length = form.length - path.length + 1;
      length <= Math.min(longest, form.length - 1);
      length += 1
    ) {
      const stem = path[form.length - length];
      if (stem === undefined) continue;
      for (const ending of endings.get(form.slice(form.length - length)) ?? []) {
        const node = walk(graph, stem, ending.strip);
        const set = node === NOWHERE ? -1 : graph.valueAt(node);
        for (const paradigm of sets[set] ?? []) {
          if (!ending.paradigms.has(paradigm)) continue;
          const kind = isVerb[paradigm] === true ? 'verb' : 'noun';
          const lemma = form.slice(0, form.length - length) + ending.strip;
          if (!found.some(one => one.lemma === lemma && one.kind === kind))
            found.push({ lemma, kind, changed: length + ending.strip.length });
        }
      }
    }
    return found
      .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.changed - b.changed))
      .map(({ lemma, kind }) => ({ lemma, kind }));
  };
  return {
    readings: form => {
      const before = known.get(form);
      if (before !== undefined) return before;
      const readings = find(form);
      known.set(form, readings);
      return readings;
    },
  };
}
