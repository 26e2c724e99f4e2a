import type { Corpus } from '../model/corpus.ts';
import type { Subcorpus } from '../model/filter.ts';
import { type ListedPlace, placesOf } from './places.ts';
import { seriate } from './seriate.ts';

/** One thing of a matrix: a row and a column. */
export interface MatrixItem {
  readonly id: string;
  /** Ids of its sessions. */
  readonly sessions: readonly string[];
}

/** What two things have in common, both ways alike; `values[i][j]` is that of items i and j. */
export interface SimilarityMatrix {
  /** In the order of `seriate`. */
  readonly items: readonly MatrixItem[];
  readonly values: readonly (readonly number[])[];
  /** Things that had too few sessions to enter, the most present first. */
  readonly left: readonly MatrixItem[];
}

/** Most rows of a matrix that can still be read. */
const MOST_ROWS = 40;

/** Ids of the sessions that two things share, in the order of the first. */
export function commonSessions(a: MatrixItem, b: MatrixItem): readonly string[] {
  const there = new Set(b.sessions);
  return a.sessions.filter(session => there.has(session));
}

/** Shared sessions over all sessions of the two (Jaccard 1901): 1 the same ones, 0 none in common. */
export function jaccard(a: MatrixItem, b: MatrixItem): number {
  const shared = commonSessions(a, b).length;
  const all = a.sessions.length + b.sessions.length - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * A matrix of some things by a measure of likeness in [0, 1], seriated. Those with the most sessions enter, `most` at the
 * most; the others are listed in `left`.
 */
export function matrixOf<T extends MatrixItem>(
  things: readonly T[],
  likeness: (a: T, b: T) => number,
  { most = MOST_ROWS, value = likeness }: { most?: number; value?: (a: T, b: T) => number } = {},
): SimilarityMatrix {
  const ranked = things.toSorted((a, b) => b.sessions.length - a.sessions.length || (a.id < b.id ? -1 : 1));
  const taken = ranked.slice(0, most);
  const distances = taken.map(a => taken.map(b => 1 - likeness(a, b)));
  const order = seriate(taken.length, (i, j) => distances[i]?.[j] ?? 1);
  const items = order.flatMap(i => taken[i] ?? []);
  return { items, values: items.map(a => items.map(b => value(a, b))), left: ranked.slice(most) };
}

/** Kept bodies with the kept sessions where they stand or are named. */
function presentOrganisations(corpus: Corpus, kept: Subcorpus): readonly MatrixItem[] {
  const found = new Map<string, Set<string>>();
  const put = (id: string, session: string) => {
    if (!kept.organisations.has(id) || !kept.sessions.has(session)) return;
    found.set(id, (found.get(id) ?? new Set()).add(session));
  };
  for (const { kind, id, session } of corpus.dataset.mentions) if (kind === 'organisation') put(id, session);
  for (const { organisation, session, person } of corpus.dataset.affiliations) {
    if (kept.people.has(person)) put(organisation, session);
  }
  const order = corpus.dataset.sessions.map(session => session.id);
  return [...found].map(([id, sessions]) => ({ id, sessions: order.filter(each => sessions.has(each)) }));
}

/**
 * Who stands in the same sessions: the number of sessions that two bodies, or two territories, share; on the diagonal
 * their own. Seriated by Jaccard. Things of one session enter only while there is room.
 */
export function copresence(
  corpus: Corpus,
  kept: Subcorpus,
  of: 'organisation' | 'territory',
  most: number = MOST_ROWS,
): SimilarityMatrix {
  const things: readonly MatrixItem[] =
    of === 'organisation' ? presentOrganisations(corpus, kept) : placesOf(corpus, kept, false);
  return matrixOf(things, jaccard, { most, value: (a, b) => commonSessions(a, b).length });
}

/** How alike territories are by their sessions (Jaccard), seriated. */
export function similarBySessions(
  places: readonly ListedPlace[],
  most: number = MOST_ROWS,
): SimilarityMatrix {
  return matrixOf(places, jaccard, { most });
}
