import { findEntry, spansOf, type WordEntry, type WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Span } from '../../../data/model/span.ts';

/** The counted word that a term's id stands for: its key in the cloud, or the term of the dataset with that label. */
export function entryOf(corpus: Corpus, table: WordTable | null, id: string): WordEntry | null {
  if (table === null) return null;
  const byKey = findEntry(table, id);
  if (byKey !== null) return byKey;
  const label = corpus.dataset.terms.find(term => term.id === id)?.label;
  return table.entries.find(entry => entry.label === label) ?? null;
}

/** Where a term stands in the text, in reading order; empty until the words are counted. */
export function spansOfTerm(corpus: Corpus, table: WordTable | null, id: string): readonly Span[] {
  const entry = entryOf(corpus, table, id);
  return table === null || entry === null ? [] : spansOf(table, entry);
}

/** How a term is written. */
export function termLabel(corpus: Corpus, table: WordTable | null, id: string): string {
  return entryOf(corpus, table, id)?.label ?? id;
}

/** The words that are shown, as a choice by typing: the most frequent first. */
export function wordItems({ entries }: WordTable) {
  return entries
    .filter(({ hidden }) => hidden === null)
    .toSorted((a, b) => b.F - a.F || (a.key < b.key ? -1 : 1))
    .map(({ key, label, F }) => ({ id: key, label, note: String(F) }));
}
