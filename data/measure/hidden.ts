import { partOf, spansOf, type WordEntry, type WordTable } from './word-table.ts';

/** A word that counts in t and T but is not shown. */
export interface HiddenWord {
  readonly key: string;
  readonly label: string;
  readonly reason: NonNullable<WordEntry['hidden']>;
  readonly f: number;
  readonly F: number;
}

/** What a cloud of these sessions does not show, with why, the most frequent first. */
export function hiddenWords(table: WordTable, sessions: readonly string[]): HiddenWord[] {
  const { indices } = partOf(table, sessions);
  const words: HiddenWord[] = [];
  for (const entry of table.entries) {
    if (entry.hidden === null) continue;
    const f = spansOf(table, entry, indices).length;
    if (f > 0) words.push({ key: entry.key, label: entry.label, reason: entry.hidden, f, F: entry.F });
  }
  return words.sort((a, b) => b.f - a.f || (a.key < b.key ? -1 : 1));
}
