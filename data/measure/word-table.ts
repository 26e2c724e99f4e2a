import type { Span } from '../model/span.ts';
import type { HiddenReason } from '../text/stopwords.ts';

/** A session as words see it. */
export interface WordSession {
  readonly id: string;
  readonly theme: string | null;
  /** What is counted of it: its body, or its title where that is all the text it has. */
  readonly passage: Span;
  readonly titled: boolean;
  /** Its tokens, all of them: words and numbers, function words too. */
  readonly tokens: number;
  /** The keywords that it declares, and whether its body says them. */
  readonly declared: readonly { readonly label: string; readonly said: boolean }[];
}

/** A word by its lemma, or a term of several words. */
export interface WordEntry {
  readonly key: string;
  /** Its most frequent written form. */
  readonly label: string;
  readonly kind: 'word' | 'term';
  /** Why it counts but is not shown; null where it is. */
  readonly hidden: HiddenReason | 'analyst' | null;
  /** Key of the term that holds every occurrence of this word ("mental" never stands outside "santé mental"), or null. */
  readonly within: string | null;
  /** Occurrences in all sessions. */
  readonly F: number;
  /** Number of sessions that contain it. */
  readonly sessions: number;
  /** Its occurrences are those of the table from `first`, `F` of them, in reading order. */
  readonly first: number;
}

/**
 * All words of the sessions of one document. Plain data with flat columns: it can be handed from a worker to the page.
 * Terms of several words are entries of their own and take nothing out of the counts of the words in them: F and f of
 * "santé" hold every "santé mentale", so that the index is the one any textometry tool computes.
 */
export interface WordTable {
  readonly sessions: readonly WordSession[];
  /** T: the tokens of all sessions. */
  readonly tokens: number;
  /** In order of key. */
  readonly entries: readonly WordEntry[];
  /** Where each occurrence stands, and the index of its session. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly sessionOf: Uint32Array;
}

/** The entry of a key, or null. */
export function findEntry(table: WordTable, key: string): WordEntry | null {
  let low = 0;
  let high = table.entries.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const entry = table.entries[middle];
    if (entry === undefined) return null;
    if (entry.key === key) return entry;
    if (entry.key < key) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** Occurrences of an entry by session index. */
export function countBySession(table: WordTable, entry: WordEntry): Uint32Array {
  const counts = new Uint32Array(table.sessions.length);
  for (let i = entry.first; i < entry.first + entry.F; i += 1) {
    const session = table.sessionOf[i];
    if (session !== undefined) counts[session] = (counts[session] ?? 0) + 1;
  }
  return counts;
}

/** In how many of some sessions, by index, a word stands; 0 for a word that the table has not. */
export function spreadOf(table: WordTable, key: string, sessions: ReadonlySet<number>): number {
  const entry = findEntry(table, key);
  if (entry === null) return 0;
  const counts = countBySession(table, entry);
  return [...sessions].filter(at => (counts[at] ?? 0) > 0).length;
}

/** Places of an entry, in reading order; in the given sessions (by index) only, when they are given. */
export function spansOf(table: WordTable, entry: WordEntry, sessions?: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (let i = entry.first; i < entry.first + entry.F; i += 1) {
    const [start, end, session] = [table.starts[i], table.ends[i], table.sessionOf[i]];
    if (start === undefined || end === undefined || session === undefined) continue;
    if (sessions === undefined || sessions.has(session)) spans.push({ start, end });
  }
  return spans;
}

/** Some sessions of the table, and how many tokens they have together. */
export interface Part {
  readonly indices: ReadonlySet<number>;
  /** t of the part. */
  readonly tokens: number;
}

/** The part that some sessions make; unknown ids, and sessions without text, add nothing. */
export function partOf(table: WordTable, sessions: readonly string[]): Part {
  const wanted = new Set(sessions);
  const indices = new Set<number>();
  let tokens = 0;
  table.sessions.forEach((session, index) => {
    if (!wanted.has(session.id)) return;
    indices.add(index);
    tokens += session.tokens;
  });
  return { indices, tokens };
}
