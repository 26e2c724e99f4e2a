/** Whether two keys differ by one letter lost, added, changed or by two that changed places. */
export function oneSlipApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  const rest = (text: string, skip: number): string => text.slice(from + skip);
  if (short.length < long.length) return rest(short, 0) === rest(long, 1);
  const swapped = short[from] === long[from + 1] && short[from + 1] === long[from];
  return rest(short, 1) === rest(long, 1) || (swapped && rest(short, 2) === rest(long, 2));
}

const FACTOR = 31;
/** Numbers of thirty bits need no memory of their own. */
const BITS = 0x3fff_ffff;

/**
 * Numbers of a key and of all that it becomes by losing one letter. Two keys one slip apart have one of them in common
 * (Garbe 2012, "Symmetric delete"), so that what is alike is looked up and not compared with all others.
 */
function signsOf(key: string): readonly number[] {
  const size = key.length;
  // What the letters behind each place add up to, and what a place weighs.
  const behind = new Int32Array(size + 1);
  const weights = new Int32Array(size + 1);
  weights[0] = 1;
  for (let at = size - 1; at >= 0; at -= 1) {
    const weight = weights[size - 1 - at] ?? 0;
    behind[at] = (behind[at + 1] ?? 0) + Math.imul(key.charCodeAt(at), weight);
    weights[size - at] = Math.imul(weight, FACTOR);
  }
  const signs = [(behind[0] ?? 0) & BITS];
  let before = 0;
  for (let at = 0; at < size; at += 1) {
    signs.push((Math.imul(before, weights[size - 1 - at] ?? 0) + (behind[at + 1] ?? 0)) & BITS);
    before = Math.imul(before, FACTOR) + key.charCodeAt(at);
  }
  return signs;
}

/** Keys in the order in which they were put, of which the first that is one slip from another is found without trying all. */
export class SlipIndex {
  readonly #keys: string[] = [];
  readonly #bySign = new Map<number, number | number[]>();

  put(key: string): void {
    const index = this.#keys.push(key) - 1;
    for (const sign of new Set(signsOf(key))) {
      const known = this.#bySign.get(sign);
      if (known === undefined) this.#bySign.set(sign, index);
      else if (typeof known === 'number') this.#bySign.set(sign, [known, index]);
      else known.push(index);
    }
  }

  /** The number of the first key one slip apart (or equal), or -1. */
  first(key: string): number {
    let first = -1;
    const seen = new Set<number>();
    for (const sign of signsOf(key)) {
      for (const index of [this.#bySign.get(sign) ?? []].flat()) {
        if (seen.has(index) || (first >= 0 && index > first)) continue;
        seen.add(index);
        if (oneSlipApart(this.#keys[index] ?? '', key)) first = index;
      }
    }
    return first;
  }
}
