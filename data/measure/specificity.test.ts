import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { theme, workshops } from './rouen.fixture.ts';
import { type Counts, specificity } from './specificity.ts';
import { countBySession, partOf } from './word-table.ts';

/**
 * Table `robespierre` of the R package textometry (ten speeches of 1793–1794), on which TXM's authors test theirs;
 * the scores were computed with exact integers.
 */
const T = 61449;
const PARTS = [8395, 2558, 3920, 6903, 7896, 4555, 10142, 2063, 1084, 13933];
const GOLD = {
  peuple: {
    f: [45, 18, 15, 14, 53, 30, 42, 16, 4, 59],
    S: [0.6161, 1.1466, -0.6709, -4.1743, 2.1122, 1.2906, -0.798, 1.3632, -0.3977, -0.841],
  },
  patrie: {
    f: [6, 5, 16, 8, 23, 10, 35, 8, 3, 39],
    S: [-4.2432, -0.416, 1.4491, -2.0903, 0.6178, -0.3834, 1.5961, 0.8409, 0.2942, 0.6414],
  },
  de: {
    f: [464, 165, 194, 392, 398, 235, 509, 96, 58, 662],
    S: [1.2477, 2.6891, -0.5534, 1.6471, -0.5096, -0.2909, -0.6132, -0.8098, 0.3884, -2.205],
  },
  ennemi: {
    f: [30, 13, 11, 19, 22, 10, 16, 7, 2, 35],
    S: [1.2133, 1.6778, 0.3146, 0.3091, 0.3364, -0.5024, -2.055, 0.4965, -0.3552, -0.4359],
  },
} as const;

/** n over k with integers. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let result = 1n;
  for (let i = 1; i <= k; i += 1) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

/** log10 of a/b, for integers of any length. */
function log10Ratio(a: bigint, b: bigint): number {
  const digits = (n: bigint) => n.toString().length;
  const head = (n: bigint) => Number(n.toString().slice(0, 17)) / 10 ** (Math.min(17, digits(n)) - 1);
  return Math.log10(head(a) / head(b)) + digits(a) - digits(b);
}

function exactly({ f, F, t, T }: Counts): number {
  const over = f * T >= F * t;
  let tail = 0n;
  const from = over ? f : Math.max(0, t - (T - F));
  const to = over ? Math.min(F, t) : f;
  for (let k = from; k <= to; k += 1) tail += choose(F, k) * choose(T - F, t - k);
  const score = Math.abs(log10Ratio(tail, choose(T, t)));
  return over ? score : -score;
}

/** The same by the law's other side, C(t,k)·C(T−t,F−k)/C(T,F): small numbers where the word is rare, and another way to be wrong. */
function exactlyByWord({ f, F, t, T }: Counts): number {
  return exactly({ f, F: t, t: F, T });
}

/** The same again with each term made of the one before it, which tables of millions of tokens need. */
function tailExactly({ f, F, t, T }: Counts): number {
  const over = f * T >= F * t;
  const last = over ? Math.min(F, t) : Math.max(0, t - (T - F));
  let term = choose(t, f) * choose(T - t, F - f);
  let tail = term;
  for (let k = f; k !== last; k += over ? 1 : -1) {
    term = over
      ? (term * BigInt(t - k) * BigInt(F - k)) / (BigInt(k + 1) * BigInt(T - t - F + k + 1))
      : (term * BigInt(k) * BigInt(T - t - F + k)) / (BigInt(t - k + 1) * BigInt(F - k + 1));
    tail += term;
    // What follows is less than the thirtieth digit.
    if (term * 10n ** 30n < tail) break;
  }
  const score = Math.abs(log10Ratio(tail, choose(T, F)));
  return over ? score : -score;
}

/** Counts that a table can hold. */
const counts = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain(T =>
      fc.record({
        T: fc.constant(T),
        F: fc.nat(T),
        t: fc.nat(T),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    )
    .map(({ T, F, t, share }) => {
      const least = Math.max(0, t - (T - F));
      return { T, F, t, f: least + Math.round(share * (Math.min(F, t) - least)) };
    });

/** As TXM rounds: four decimals. */
const rounded = (score: number) => Math.round(score * 10_000) / 10_000;

describe('specificity', () => {
  for (const [word, { f, S }] of Object.entries(GOLD)) {
    it(`gives "${word}" the scores of the reference in all ten parts`, () => {
      const F = f.reduce((sum, n) => sum + n, 0);
      const scores = PARTS.map((t, part) => rounded(specificity({ f: f[part] ?? 0, F, t, T })));
      expect(scores).toEqual(S);
    });
  }

  it('equals exact integers', () => {
    fc.assert(
      fc.property(counts(120), c => {
        expect(specificity(c)).toBeCloseTo(exactly(c), 8);
      }),
    );
  });

  it('equals exact integers for a thousand words in parts of the proceedings of Rouen', () => {
    const parts = [1, 2, 3, 4, 5].map(number => partOf(workshops, theme(number)));
    const pairs = workshops.entries.flatMap(entry => {
      const counts = countBySession(workshops, entry);
      return parts.map(({ indices, tokens: t }): Counts => {
        const f = [...indices].reduce((sum, index) => sum + (counts[index] ?? 0), 0);
        return { f, F: entry.F, t, T: workshops.tokens };
      });
    });
    const sample = pairs.filter((_, i) => i % Math.floor(pairs.length / 1000) === 0).slice(0, 1000);
    expect(sample).toHaveLength(1000);
    for (const c of sample) expect(Math.abs(specificity(c) - exactlyByWord(c))).toBeLessThan(1e-9);
  });

  it('equals exact integers for words in parts of fifteen megabytes of text, to nine decimals', () => {
    const T = 2_600_000;
    for (const t of [40, 2600, 92_857, 1_300_000, 2_599_000])
      for (const F of [1, 3, 64, 400, 2500])
        for (const share of [0, 0.3, 0.9, 1, 1.2, 2, 30]) {
          const least = Math.max(0, t - (T - F));
          const f = Math.min(F, t, Math.max(least, Math.round(((F * t) / T) * share)));
          const c = { f, F, t, T };
          expect(Math.abs(specificity(c) - tailExactly(c)), JSON.stringify(c)).toBeLessThan(1e-9);
        }
  });

  it('is of the same size and the other sign for the rest of the corpus, but for ties with the expected count', () => {
    fc.assert(
      fc.property(counts(5000), c => {
        const rest = { ...c, t: c.T - c.t, f: c.F - c.f };
        const [here, there] = [specificity(c), specificity(rest)];
        if (c.f * c.T === c.F * c.t) return;
        expect(here + there).toBeCloseTo(0, 6);
      }),
    );
  });

  it('is finite, and positive or null where the word reaches what was expected', () => {
    fc.assert(
      fc.property(counts(10_000_000), c => {
        const score = specificity(c);
        expect(Number.isFinite(score)).toBe(true);
        if (c.f * c.T >= c.F * c.t) expect(score).toBeGreaterThanOrEqual(0);
        else expect(score).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('grows with the occurrences in the part', () => {
    const scores = Array.from({ length: 21 }, (_, f) => specificity({ f, F: 20, t: 1000, T: 8000 }));
    expect([...scores].sort((a, b) => a - b)).toEqual(scores);
  });

  it('stays finite where plain probabilities underflow', () => {
    const c = { f: 900, F: 1000, t: 2000, T: 100_000 };
    expect(specificity(c)).toBeGreaterThan(900);
    expect(specificity(c)).toBeCloseTo(exactly(c), 8);
  });

  it('says nothing of a word that is nowhere, and of a part that is everything', () => {
    expect(specificity({ f: 0, F: 0, t: 10, T: 100 })).toBe(0);
    expect(specificity({ f: 7, F: 7, t: 100, T: 100 })).toBe(0);
  });

  it('refuses counts that no table holds', () => {
    expect(() => specificity({ f: 3, F: 2, t: 10, T: 100 })).toThrow(RangeError);
    expect(() => specificity({ f: 1, F: 2.5, t: 10, T: 100 })).toThrow(RangeError);
  });
});
