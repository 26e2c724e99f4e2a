import { type CloudOptions, countTerms, SMALL_PART } from './cloud.ts';
import { specificity } from './specificity.ts';
import { partOf, spreadOf, type WordEntry, type WordTable } from './word-table.ts';

/** A word on both sides of a butterfly: A to the left, B to the right, on one scale. */
export interface ContrastWord {
  readonly key: string;
  readonly label: string;
  readonly kind: WordEntry['kind'];
  /** Occurrences in A and in B; F is their sum, since A and B together are the corpus here. */
  readonly fA: number;
  readonly fB: number;
  readonly F: number;
  /** Sessions of A and of B together that have it. */
  readonly sessions: number;
  /** Occurrences for a thousand tokens: what the two bars show. */
  readonly rateA: number;
  readonly rateB: number;
  /** Specificity in A against B: above 0 A over-uses it, below 0 B does. */
  readonly S: number;
  /** |S| stays under the banality line: absent from one side, perhaps by chance. */
  readonly banal: boolean;
}

export interface Contrast {
  readonly tA: number;
  readonly tB: number;
  readonly T: number;
  /**
   * Proper to A and to B: |S| ≥ `S`, or absent from the other side (then perhaps `banal`), the strongest first; then
   * used by both alike, the most frequent first. Each word with enough occurrences stands on one of the three lists.
   */
  readonly properA: readonly ContrastWord[];
  readonly properB: readonly ContrastWord[];
  readonly common: readonly ContrastWord[];
  /** Ids of sessions that both sides asked for: they are on neither, since a word cannot stand against itself. */
  readonly shared: readonly string[];
  /** How many words are beyond the limit, on the three lists together. */
  readonly beyond: number;
  /** Either side is under 200 tokens. */
  readonly small: boolean;
}

export interface ContrastOptions extends Pick<CloudOptions, 'hide' | 'show'> {
  /** Banality line; 2 unless told. */
  readonly S?: number;
  /** Least occurrences in A and B together; 3 unless told. */
  readonly F?: number;
  /** Most words on each of the three lists; 20 unless told. */
  readonly limit?: number;
}

type Counted = Omit<ContrastWord, 'sessions'>;

const perThousand = (f: number, t: number) => (t === 0 ? 0 : (1000 * f) / t);

/**
 * What tells one set of sessions from another: every word of both, counted on each side, scored by Lafon's index of A
 * within A and B (a partition in two, as in TXM). Compares themes, territories, any two selections.
 */
export function contrast(
  table: WordTable,
  a: readonly string[],
  b: readonly string[],
  { S = 2, F = 3, limit = 20, ...visible }: ContrastOptions = {},
): Contrast {
  const shared = a.filter(id => b.includes(id));
  const onlyA = a.filter(id => !shared.includes(id));
  const onlyB = b.filter(id => !shared.includes(id));
  const [tA, tB] = [partOf(table, onlyA).tokens, partOf(table, onlyB).tokens];
  const { indices } = partOf(table, [...onlyA, ...onlyB]);
  const inB = new Map(countTerms(table, onlyB, visible).map(word => [word.key, word.f]));
  const words = countTerms(table, onlyA, visible).flatMap(({ key, label, kind, f: fA }): Counted[] => {
    const fB = inB.get(key) ?? 0;
    if (fA + fB < F) return [];
    const score = specificity({ f: fA, F: fA + fB, t: tA, T: tA + tB });
    const rates = { rateA: perThousand(fA, tA), rateB: perThousand(fB, tB) };
    return [{ key, label, kind, fA, fB, F: fA + fB, ...rates, S: score, banal: Math.abs(score) < S }];
  });
  const byKey = (x: Counted, y: Counted) => (x.key < y.key ? -1 : 1);
  const isA = ({ S: score, banal, fB }: Counted) => score > 0 && (!banal || fB === 0);
  const isB = ({ S: score, banal, fA }: Counted) => score < 0 && (!banal || fA === 0);
  const properA = words.filter(isA).sort((x, y) => y.S - x.S || y.F - x.F || byKey(x, y));
  const properB = words.filter(isB).sort((x, y) => x.S - y.S || y.F - x.F || byKey(x, y));
  const common = words
    .filter(word => !isA(word) && !isB(word))
    .sort((x, y) => y.F - x.F || Math.abs(x.S) - Math.abs(y.S) || byKey(x, y));
  const lists = [properA, properB, common];
  const first = (list: readonly Counted[]): ContrastWord[] =>
    list.slice(0, limit).map(word => ({ ...word, sessions: spreadOf(table, word.key, indices) }));
  return {
    tA,
    tB,
    T: tA + tB,
    properA: first(properA),
    properB: first(properB),
    common: first(common),
    shared,
    beyond: lists.reduce((sum, { length }) => sum + Math.max(0, length - limit), 0),
    small: Math.min(tA, tB) < SMALL_PART,
  };
}
