import { bySpecificity, type CloudOptions, type CloudWord, countTerms, THEME_FLOOR } from './cloud.ts';
import { specificity } from './specificity.ts';
import { countBySession, findEntry, partOf, type WordTable } from './word-table.ts';

/** The lines between which a score says nothing: ±2, as TXM draws them. */
export const BANALITY = 2;

/** A named set of sessions: a theme, a session, a territory's sessions. */
export interface NamedPart {
  readonly id: string;
  readonly sessions: readonly string[];
}

/** One bar of a word across parts. */
export interface PartBar {
  readonly part: string;
  readonly f: number;
  readonly F: number;
  readonly t: number;
  readonly T: number;
  readonly S: number;
  /** |S| stays within the banality lines. */
  readonly banal: boolean;
}

/** One word in each part, in the order of the parts; empty when the table has no such word. */
export function barsOfWord(table: WordTable, key: string, parts: readonly NamedPart[]): PartBar[] {
  const entry = findEntry(table, key);
  if (entry === null) return [];
  const counts = countBySession(table, entry);
  return parts.map(({ id, sessions }) => {
    const { indices, tokens: t } = partOf(table, sessions);
    let f = 0;
    for (const index of indices) f += counts[index] ?? 0;
    const bar = { f, F: entry.F, t, T: table.tokens };
    const S = specificity(bar);
    return { part: id, ...bar, S, banal: Math.abs(S) < BANALITY };
  });
}

/**
 * The words that a part uses most above and most below what was expected, `limit` of each sign at the most, in signed
 * order. Words within the banality lines, and with fewer than three occurrences in all, are out.
 */
export function barsOfPart(
  table: WordTable,
  sessions: readonly string[],
  { limit = 15, ...visible }: Pick<CloudOptions, 'hide' | 'show'> & { readonly limit?: number } = {},
): CloudWord[] {
  const words = countTerms(table, sessions, visible)
    .filter(({ S, F }) => Math.abs(S) >= BANALITY && F >= THEME_FLOOR.F)
    .sort(bySpecificity);
  const over = words.filter(({ S }) => S > 0).slice(0, limit);
  const under = words.filter(({ S }) => S < 0).slice(-limit);
  return [...over, ...under];
}
