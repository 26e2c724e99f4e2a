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

/** The file that build/lexicon.mjs writes. A word's number is that of the paradigms by which it inflects. */
export interface LexiconFile extends WordGraphFile {
  readonly origin: string;
  readonly licence: string;
  /** "v" for each paradigm of verbs, "n" for others. */
  readonly verbs: string;
  /** How forms end: "add", then each "strip" that lemmas have in place of it, with the paradigms where this is so, in two digits of base 36. */
  readonly endings: string;
  /** Paradigms that some word has together, each in base 36. */
  readonly sets: string;
}

/** A way back from a form to its lemma: put `strip` in place of its end; good for the words of these paradigms. */
interface Ending {
  readonly strip: string;
  readonly paradigms: ReadonlySet<number>;
  /** Its place among those of the same end. */
  readonly order: number;
}

/** Endings with the same first letter (by its code, none for the one that strips nothing): one step in the graph of words refuses them all. */
interface Endings {
  readonly letter: number | null;
  readonly endings: Ending[];
}

const PARADIGM = 2;

/** The endings by their first letter; first the one that strips nothing. */
function endingsOf(row: string): readonly Endings[] {
  const fields = row.split(' ');
  const byLetter = new Map<string, Endings>();
  for (let at = 1; at < fields.length; at += 2) {
    const strip = fields[at] ?? '';
    const numbers = fields[at + 1] ?? '';
    const paradigms = new Set<number>();
    for (let from = 0; from < numbers.length; from += PARADIGM)
      paradigms.add(Number.parseInt(numbers.slice(from, from + PARADIGM), 36));
    const ending = { strip, paradigms, order: at };
    const first = strip.slice(0, 1);
    const same = byLetter.get(first);
    if (same === undefined)
      byLetter.set(first, { letter: first === '' ? null : first.charCodeAt(0), endings: [ending] });
    else same.endings.push(ending);
  }
  return [...byLetter.values()];
}

/** All endings by what forms end with; a row is read when a form first ends so. */
class EndingTable {
  readonly #rows = new Map<string, string>();
  readonly #read = new Map<string, readonly Endings[]>();
  readonly longest: number;

  constructor(table: string) {
    let longest = 0;
    for (const row of table.split('|')) {
      const add = row.slice(0, row.indexOf(' '));
      this.#rows.set(add, row);
      longest = Math.max(longest, add.length);
    }
    this.longest = longest;
  }

  of(add: string): readonly Endings[] | undefined {
    const known = this.#read.get(add);
    if (known !== undefined) return known;
    const row = this.#rows.get(add);
    if (row === undefined) return undefined;
    const read = endingsOf(row);
    this.#read.set(add, read);
    return read;
  }
}

/** Where one has come to by the letters of an ending behind its first, after a node; NOWHERE when no word goes on like that. */
function walk(graph: WordGraph, from: number, letters: string): number {
  let node = from;
  for (let at = 1; at < letters.length && node !== NOWHERE; at += 1)
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

/** A reading, with how much of the form it changes and which way back it is, for the order of readings. */
interface Found extends LexiconReading {
  readonly changed: number;
  readonly length: number;
  readonly order: number;
}

function inOrder(a: Found, b: Found): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return a.changed - b.changed || a.length - b.length || a.order - b.order;
}

/** Makes a lexicon of its file. What most words need of it is unfolded as they are asked for. */
export function readLexicon(file: LexiconFile): Lexicon {
  const graph = readWordGraph(file);
  const sets = file.sets.split('|');
  const endings = new EndingTable(file.endings);
  const known = new Map<string, readonly LexiconReading[]>();

  /** Adds the lemmas that a way back leads to: the words at a node, of the paradigms that have the ending. */
  const add = (found: Found[], form: string, length: number, ending: Ending, node: number): void => {
    const value = graph.valueAt(node);
    if (value < 0) return;
    const lemma = form.slice(0, form.length - length) + ending.strip;
    for (const number of (sets[value] ?? '').split(' ')) {
      const paradigm = Number.parseInt(number, 36);
      if (!ending.paradigms.has(paradigm)) continue;
      const kind = file.verbs[paradigm] === 'v' ? 'verb' : 'noun';
      if (found.some(one => one.lemma === lemma && one.kind === kind)) continue;
      found.push({ lemma, kind, changed: length + ending.strip.length, length, order: ending.order });
    }
  };
  /** Takes `length` letters off the form, after which one stands at a node, and puts in place what words may have there. */
  const takeOff = (found: Found[], form: string, length: number, stem: number): void => {
    for (const { letter, endings: same } of endings.of(form.slice(form.length - length)) ?? []) {
      const next = letter === null ? stem : graph.step(stem, letter);
      if (next === NOWHERE) continue;
      for (const ending of same) {
        const node = walk(graph, next, ending.strip);
        if (node !== NOWHERE) add(found, form, length, ending, node);
      }
    }
  };
  const find = (form: string): readonly LexiconReading[] => {
    const found: Found[] = [];
    const path = pathOf(graph, form);
    // No word goes along with the form beyond its path: shorter endings leave a stem that nothing has.
    const shortest = form.length - path.length + 1;
    for (let length = shortest; length <= Math.min(endings.longest, form.length - 1); length += 1) {
      const stem = path[form.length - length];
      if (stem !== undefined) takeOff(found, form, length, stem);
    }
    return found.sort(inOrder).map(({ lemma, kind }) => ({ lemma, kind }));
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
