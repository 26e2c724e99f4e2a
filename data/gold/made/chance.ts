/** A stream of choices that a number decides: the same number, the same choices. */
export interface Chance {
  /** One of several values. */
  pick<T>(values: readonly T[]): T;
  /** A whole number from the least to the most, both included. */
  whole(least: number, most: number): number;
  /** True so many times of a hundred. */
  is(percent: number): boolean;
}

/** The stream of a seed (mulberry32: 32 bits, the same on every machine). */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    pick: <T>(values: readonly T[]) => values[whole(0, values.length - 1)] as T,
    is: percent => next() * 100 < percent,
  };
}
