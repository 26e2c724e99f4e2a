import type { Span } from '../model/span.ts';
import { specificity } from './specificity.ts';
import { partOf, spansOf, type WordEntry, type WordTable } from './word-table.ts';

/** One word of a part, with everything that its score comes from. */
export interface CloudWord {
  readonly key: string;
  readonly label: string;
  readonly kind: WordEntry['kind'];
  /** Key of the term that says all that this word says, or null: see `WordEntry`. */
  readonly within: string | null;
  /** Occurrences in the part and in all sessions; tokens of the part and of all sessions. */
  readonly f: number;
  readonly F: number;
  readonly t: number;
  readonly T: number;
  /** Specificity, unrounded. */
  readonly S: number;
  /** Number of sessions of the document that contain it. */
  readonly sessions: number;
  /** Where it stands in the part. */
  readonly spans: readonly Span[];
}

/** What a word must reach to be shown. */
export interface Floor {
  /** Least |S|; 0 when the measure is frequency. */
  readonly S: number;
  readonly f: number;
  readonly F: number;
  /** Whether words that the part avoids are shown too. */
  readonly negative: boolean;
}

export interface Cloud {
  /** By the measure, the greatest first (signed: most over-used to most under-used). */
  readonly words: readonly CloudWord[];
  readonly floor: Floor;
  readonly t: number;
  readonly T: number;
  /** Under 200 tokens: one word more or less changes the picture. */
  readonly small: boolean;
  /** Words that reach the floor but only stand inside longer terms that are shown ("mentale" in "santé mentale"). */
  readonly absorbed: readonly string[];
  /** Words that reach the floor beyond `limit`, in the same order. */
  readonly beyond: readonly CloudWord[];
}

export interface CloudOptions {
  readonly measure: 'frequency' | 'specificity';
  /** Keys to hide besides those of the table; and keys of hidden words to show after all. */
  readonly hide?: ReadonlySet<string>;
  readonly show?: ReadonlySet<string>;
  readonly floor?: Partial<Floor>;
  readonly limit?: number;
}

/** Below it a part is small. */
export const SMALL_PART = 200;
/** A cloud with fewer words than this lowers its floor of frequency. */
const ENOUGH = 25;
const LIMIT = 80;

/** Thresholds that survive small samples: for one session over-use alone, for a theme or a selection both signs. */
export const SESSION_FLOOR: Floor = { S: 2, f: 2, F: 3, negative: false };
export const THEME_FLOOR: Floor = { S: 2, f: 0, F: 3, negative: true };

/** Every entry of the table that may be shown, counted in a part. Words that the part has not are there too, with f = 0. */
export function countWords(
  table: WordTable,
  sessions: readonly string[],
  { hide, show }: Pick<CloudOptions, 'hide' | 'show'> = {},
): CloudWord[] {
  const part = partOf(table, sessions);
  const counted: CloudWord[] = [];
  for (const entry of table.entries) {
    if ((entry.hidden !== null && show?.has(entry.key) !== true) || hide?.has(entry.key) === true) continue;
    const spans = spansOf(table, entry, part.indices);
    const counts = { f: spans.length, F: entry.F, t: part.tokens, T: table.tokens };
    const { key, label, kind, within } = entry;
    counted.push({
      key,
      label,
      kind,
      within,
      ...counts,
      S: specificity(counts),
      sessions: entry.sessions,
      spans,
    });
  }
  return counted;
}

const first = (word: CloudWord) => word.spans[0]?.start ?? Number.POSITIVE_INFINITY;
const byKey = (a: CloudWord, b: CloudWord) => (a.key < b.key ? -1 : 1);

/** `countWords` without the words that a term says better: for tables and bars, where each line must say something new. */
export function countTerms(
  table: WordTable,
  sessions: readonly string[],
  visible: Pick<CloudOptions, 'hide' | 'show'> = {},
): CloudWord[] {
  return countWords(table, sessions, visible).filter(({ within }) => within === null);
}

/** Most specific first, then the more frequent, then as they are read. */
export function bySpecificity(a: CloudWord, b: CloudWord): number {
  return b.S - a.S || b.f - a.f || first(a) - first(b) || byKey(a, b);
}

function byFrequency(a: CloudWord, b: CloudWord): number {
  return b.f - a.f || b.S - a.S || first(a) - first(b) || byKey(a, b);
}

function frequencyFloor(words: readonly CloudWord[], wanted: Partial<Floor>): Floor {
  const enough = [3, 2].find(f => words.filter(word => word.f >= f).length >= ENOUGH) ?? 1;
  return { S: 0, f: enough, F: 1, negative: false, ...wanted };
}

function reaches({ f, F, S }: CloudWord, floor: Floor): boolean {
  const score = floor.negative ? Math.abs(S) : S;
  return f >= floor.f && F >= floor.F && (floor.S === 0 ? f > 0 : score >= floor.S);
}

/** Whether each of `inner` lies in one of `outer`; both in reading order. */
function allInside(inner: readonly Span[], outer: readonly Span[]): boolean {
  let at = 0;
  return inner.every(span => {
    while (at < outer.length && (outer[at]?.end ?? 0) < span.end) at += 1;
    const around = outer[at];
    return around !== undefined && around.start <= span.start && span.end <= around.end;
  });
}

/** Splits off the words that never stand outside a longer term of the list. */
function absorb(words: readonly CloudWord[]): { readonly kept: CloudWord[]; readonly absorbed: string[] } {
  const terms = words.filter(word => word.kind === 'term');
  const isAbsorbed = (word: CloudWord) =>
    word.f > 0 &&
    terms.some(
      term =>
        term !== word &&
        ` ${term.key} `.includes(` ${word.key} `) &&
        // The whole text is not more specific than itself: both are 0 there.
        Math.sign(term.S) === Math.sign(word.S) &&
        allInside(word.spans, term.spans),
    );
  return {
    kept: words.filter(word => !isAbsorbed(word)),
    absorbed: words.filter(isAbsorbed).map(word => word.label),
  };
}

/**
 * The words of a part (a session, a theme, any selection) by frequency or by specificity (`specificity`). The floor is
 * that of `SESSION_FLOOR` or `THEME_FLOOR`; by frequency it is the highest of 3, 2, 1 that leaves 25 words, so that a
 * short text still fills a cloud: what was taken is said in `floor`. A part without tokens gives no word.
 */
export function cloudWords(
  table: WordTable,
  part: { readonly sessions: readonly string[] },
  options: CloudOptions,
): Cloud {
  const counted = countWords(table, part.sessions, options);
  const { tokens: t } = partOf(table, part.sessions);
  const byUse = options.measure === 'frequency';
  const base = part.sessions.length === 1 ? SESSION_FLOOR : THEME_FLOOR;
  const floor = byUse ? frequencyFloor(counted, options.floor ?? {}) : { ...base, ...options.floor };
  const { kept, absorbed } = absorb(counted.filter(word => reaches(word, floor)));
  kept.sort(byUse ? byFrequency : bySpecificity);
  const limit = options.limit ?? LIMIT;
  return {
    words: t === 0 ? [] : kept.slice(0, limit),
    floor,
    t,
    T: table.tokens,
    small: t < SMALL_PART,
    absorbed,
    beyond: t === 0 ? [] : kept.slice(limit),
  };
}
