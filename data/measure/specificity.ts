/** What Lafon's index compares: a word with `F` occurrences among `T` tokens, `f` of them among the `t` tokens of a part. */
export interface Counts {
  readonly f: number;
  readonly F: number;
  readonly t: number;
  readonly T: number;
}

/** Half the logarithm of a whole turn: of the constant in Stirling's formula. */
const HALF_LN_TURN = Math.log(2 * Math.PI) / 2;

const stirling = (n: number) => (n + 0.5) * Math.log(n) - n + HALF_LN_TURN;

/** What Stirling's formula lacks of ln n!, for small n. */
const SMALL: readonly number[] = (() => {
  const lacks = [0];
  let sum = 0;
  for (let n = 1; n < 64; n += 1) {
    sum += Math.log(n);
    lacks.push(sum - stirling(n));
  }
  return lacks;
})();

/** What Stirling's formula lacks of ln n!: by its series above 63, where the rest is under 1e-16. */
function lack(n: number): number {
  const small = SMALL[n];
  if (small !== undefined) return small;
  const n2 = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * n2)) / n2) / n2) / n;
}

/** k·ln(k/m) + m − k without the cancelling of its terms where k is near m. */
function deviance(k: number, m: number): number {
  const apart = k - m;
  if (Math.abs(apart) >= 0.1 * (k + m)) return k * Math.log(k / m) - apart;
  const v = apart / (k + m);
  let sum = apart * v;
  let power = 2 * k * v;
  for (let odd = 3; odd < 1000; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** ln P(X = k) of n draws with the chance p. */
function logBinomial(k: number, n: number, p: number): number {
  if (n === 0) return 0;
  if (k === 0) return n * Math.log1p(-p);
  if (k === n) return n * Math.log(p);
  return (
    lack(n) -
    lack(k) -
    lack(n - k) -
    deviance(k, n * p) -
    deviance(n - k, n * (1 - p)) +
    Math.log(n / k / (n - k)) / 2 -
    HALF_LN_TURN
  );
}

/**
 * ln P(X = k) for the hypergeometric law of `counts`, as three binomial laws by their deviances (Loader 2000, "Fast and accurate
 * computation of binomial probabilities"): logarithms of factorials of millions would lose eight digits to one another.
 */
function logProbability({ F, t, T }: Counts, k: number): number {
  if (t === 0 || t === T) return 0;
  const p = t / T;
  return logBinomial(k, F, p) + logBinomial(t - k, T - F, p) - logBinomial(t, T, p);
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
