import type { Span } from '../model/span.ts';
import { commonest } from '../text/label.ts';
import { onOneLine } from '../text/plain-passage.ts';
import { spansOf, type WordEntry, type WordTable } from './word-table.ts';

/** One way in which a word is written, capitals and line breaks apart. */
export interface WordForm {
  /** What tells it from the others. */
  readonly key: string;
  /** As the text writes it most. */
  readonly label: string;
  readonly f: number;
}

/** A written form without what its place in the text adds: a capital, a line break in a term. */
export const formKey = (written: string) => onOneLine(written).toLowerCase();

/** The forms of some passages, the most frequent first. */
export function formsIn(text: string, spans: readonly Span[]): readonly WordForm[] {
  const groups = new Map<string, Map<string, number>>();
  for (const { start, end } of spans) {
    const written = onOneLine(text.slice(start, end));
    const key = formKey(written);
    const group = groups.get(key) ?? new Map<string, number>();
    group.set(written, (group.get(written) ?? 0) + 1);
    groups.set(key, group);
  }
  return [...groups]
    .map(([key, written]) => ({
      key,
      label: commonest(written, key),
      f: [...written.values()].reduce((sum, count) => sum + count, 0),
    }))
    .sort((a, b) => b.f - a.f || (a.key < b.key ? -1 : 1));
}

/** All that is counted as one word: what the lexicon joined, and what the analyst did. */
export function formsOf(text: string, table: WordTable, entry: WordEntry): readonly WordForm[] {
  return formsIn(text, spansOf(table, entry));
}
