/** What Lafon's index compares: a word with `F` occurrences among `T` tokens, `f` of them among the `t` tokens of a part. */
export interface Counts {
  readonly f: number;
  readonly F: number;
  readonly t: number;
  readonly T: number;
}

/** ln n! exactly summed below 64, and by Stirling's series above, where its error is under 1e-16. */
const SMALL: readonly number[] = (() => {
  const sums = [0];
  for (let n = 1; n < 64; n += 1) sums.push((sums[n - 1] ?? 0) + Math.log(n));
  return sums;
})();

function logFactorial(n: number): number {
  const small = SMALL[n];
  if (small !== undefined) return small;
  const n2 = n * n;
  return (
    n * Math.log(n) -
    n +
    Math.log(2 * Math.PI * n) / 2 +
    (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * n2)) / n2) / n2) / n
  );
}

const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

/** ln P(X = k) for the hypergeometric law of `counts`. */
function logProbability({ F, t, T }: Counts, k: number): number {
  return logChoose(F, k) + logChoose(T - F, t - k) - logChoose(T, t);
}

/**
 * A tail of the law divided by its first term: 1 + p(k±1)/p(k) + …, by the ratio of neighbours. Tails start beyond the
 * expected frequency, so the terms fall and the sum stops when they no longer count.
 */
function tailRatio({ f, F, t, T }: Counts, upwards: boolean): number {
  const last = upwards ? Math.min(F, t) : Math.max(0, t - (T - F));
  const step = upwards ? 1 : -1;
  let sum = 1;
  let term = 1;
  for (let k = f; k !== last && term > sum * 1e-17; k += step) {
    term *= upwards
      ? ((F - k) * (t - k)) / ((k + 1) * (T - F - t + k + 1))
      : (k * (T - F - t + k)) / ((F - k + 1) * (t - k + 1));
    sum += term;
  }
  return sum;
}

/**
 * Specificity of a word in a part (Lafon 1980, "Sur la variabilité de la fréquence des formes dans un corpus", Mots 1,
 * 127–165), signed as TXM does: +|log10 P(X ≥ f)| where f reaches the expected F·t/T, else −|log10 P(X ≤ f)|; both
 * tails hold f itself. An exponent, unrounded: 2 is one chance in a hundred. Computed in logarithms, so it never
 * becomes infinite. Throws on counts that no table can hold (f > F, F > T …), since that is a bug.
 */
export function specificity(counts: Counts): number {
  const { f, F, t, T } = counts;
  const possible =
    [f, F, t, T].every(Number.isInteger) &&
    f >= Math.max(0, t - (T - F)) &&
    f <= Math.min(F, t) &&
    F <= T &&
    t <= T;
  if (!possible) throw new RangeError(`no such counts: f ${f}, F ${F}, t ${t}, T ${T}`);
  const over = f * T >= F * t;
  const logTail = logProbability(counts, f) + Math.log(tailRatio(counts, over));
  const exponent = Math.max(0, -logTail / Math.LN10);
  return over || exponent === 0 ? exponent : -exponent;
}

/** A score as it is shown: four decimals, as TXM rounds. */
export function roundScore(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
