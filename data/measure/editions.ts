import type { Corpus } from '../model/corpus.ts';
import type { DocumentPart } from '../model/dataset.ts';
import type { EntityRef } from '../model/entity.ts';
import type { Subcorpus } from '../model/filter.ts';
import type { EditionGroup, EditionKind } from './edition-kinds.ts';
import { countBySession, type WordTable } from './word-table.ts';

export interface EditionRow {
  readonly kind: EditionKind;
  readonly id: string;
  readonly name: string;
  /** By edition: distinct sessions that it stands in; of a word, its occurrences. */
  readonly counts: readonly number[];
  readonly group: EditionGroup;
}

export interface Editions {
  /** In the order of their first day, those without one last. */
  readonly columns: readonly { readonly id: string; readonly sessions: number; readonly tokens: number }[];
  /** By the number of editions, then by all that is counted. */
  readonly rows: readonly EditionRow[];
}

/** Rarer words come and go by chance. */
export const LEAST_SAID = 3;

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
const present = (counts: readonly number[]) => counts.filter(count => count > 0).length;

/** Who and what comes back, appears and vanishes over the documents that a selection keeps; words only once they are counted. */
export function editionsOf(
  corpus: Corpus,
  kept: Subcorpus,
  kind: EditionKind,
  table: WordTable | null,
): Editions {
  const sessions = corpus.dataset.sessions.filter(({ id }) => kept.sessions.has(id));
  const documents = (corpus.dataset.documents ?? [])
    .filter(({ id }) => sessions.some(each => each.document === id))
    .toSorted(byFirstDay);
  const editionOf = new Map(
    sessions.map(({ id, document }) => [id, documents.findIndex(each => each.id === document)] as const),
  );
  const tokens = documents.map(() => 0);
  for (const session of table?.sessions ?? []) add(tokens, editionOf.get(session.id), session.tokens);
  const counted =
    kind === 'term'
      ? countedWords(table, editionOf, documents.length)
      : countedThings(corpus, kept, kind, editionOf, documents.length);
  const rows = counted.filter(({ counts }) => present(counts) > 0).toSorted(byPresence);
  const columns = documents.map(({ id }, i) => ({
    id,
    sessions: sessions.filter(session => session.document === id).length,
    tokens: tokens[i] ?? 0,
  }));
  return { columns, rows };
}

function byFirstDay(a: DocumentPart, b: DocumentPart): number {
  const [first = '9999', second = '9999'] = [a.dates[0], b.dates[0]];
  return first < second ? -1 : first > second ? 1 : 0;
}

function byPresence(a: EditionRow, b: EditionRow): number {
  return present(b.counts) - present(a.counts) || sum(b.counts) - sum(a.counts) || (a.name < b.name ? -1 : 1);
}

function add(counts: number[], at: number | undefined, by: number): void {
  if (at !== undefined && at >= 0) counts[at] = (counts[at] ?? 0) + by;
}

function rowOf(kind: EditionKind, id: string, name: string, counts: readonly number[]): EditionRow {
  const before = counts.slice(0, -1).some(count => count > 0);
  const group = counts.at(-1) === 0 ? 'gone' : before ? 'back' : 'new';
  return { kind, id, name, counts, group };
}

function countedThings(
  corpus: Corpus,
  kept: Subcorpus,
  kind: Exclude<EditionKind, 'term'>,
  editionOf: ReadonlyMap<string, number>,
  width: number,
): readonly EditionRow[] {
  const counts = new Map<string, number[]>();
  for (const [session, edition] of editionOf) {
    for (const id of standingIn(corpus, kept, kind, session)) {
      const own = counts.get(id) ?? Array.from({ length: width }, () => 0);
      add(own, edition, 1);
      counts.set(id, own);
    }
  }
  return [...counts].map(([id, own]) => rowOf(kind, id, nameIn(corpus, kind, id), own));
}

function standingIn(corpus: Corpus, kept: Subcorpus, kind: EditionKind, id: string): Iterable<string> {
  const standing = kept.standing.get(id);
  if (kind === 'person') return standing?.people ?? [];
  if (kind === 'organisation') return standing?.organisations ?? [];
  if (kind === 'territory') return standing?.territories ?? [];
  const theme = corpus.sessions.get(id)?.theme ?? null;
  return theme === null ? [] : [theme];
}

function nameIn(corpus: Corpus, kind: Exclude<EditionKind, 'term'>, id: string): string {
  if (kind === 'theme') return corpus.themes.get(id)?.title ?? id;
  const lists = { person: corpus.people, organisation: corpus.organisations, territory: corpus.territories };
  return lists[kind].get(id)?.name ?? id;
}

function countedWords(
  table: WordTable | null,
  editionOf: ReadonlyMap<string, number>,
  width: number,
): readonly EditionRow[] {
  if (table === null) return [];
  return table.entries.flatMap((entry): readonly EditionRow[] => {
    if (entry.hidden !== null || entry.within !== null || entry.F < LEAST_SAID) return [];
    const counts = Array.from({ length: width }, () => 0);
    countBySession(table, entry).forEach((f, i) => {
      add(counts, editionOf.get(table.sessions[i]?.id ?? ''), f);
    });
    return sum(counts) < LEAST_SAID ? [] : [rowOf('term', entry.key, entry.label, counts)];
  });
}

export interface Trend {
  readonly row: EditionRow;
  /** By edition: sessions; of a word, occurrences in a thousand words. */
  readonly values: readonly number[];
}

/** The lines that change most between two editions, and that of what is selected, whatever it does. */
export function trendsOf(
  { columns, rows }: Editions,
  limit: number,
  selected: EntityRef | null,
): readonly Trend[] {
  const span = ({ values }: Trend) => Math.max(...values) - Math.min(...values);
  const isSelected = ({ row }: Trend) => row.kind === selected?.kind && row.id === selected.id;
  const trends = rows
    .map((row): Trend => {
      const rate = (count: number, i: number) => {
        const tokens = columns[i]?.tokens ?? 0;
        return tokens === 0 ? 0 : (1000 * count) / tokens;
      };
      return { row, values: row.kind === 'term' ? row.counts.map(rate) : row.counts };
    })
    .toSorted((a, b) => span(b) - span(a) || sum(b.values) - sum(a.values));
  const most = trends.filter(each => span(each) > 0).slice(0, limit);
  const chosen = trends.find(isSelected);
  return chosen === undefined || most.includes(chosen) ? most : [...most.slice(0, limit - 1), chosen];
}
