/** Bits of each coordinate along the curve. */
export const BITS = 16;
const RADIX = 11;

/** Puts a zero between every two of sixteen bits. */
function spread(value: number): number {
  let bits = value;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** Up to so many bodies, putting each in its place from the order of the last time is quicker than counting. */
const FEW = 600;

/** Sorts bodies along a Z curve (G. M. Morton, 1966), in memory of its own: by insertion where they are few, else by radix. */
export function createCurveSort(bodies: number) {
  const counts = new Uint32Array(1 << RADIX);
  let keys = new Uint32Array(bodies);
  let otherKeys = new Uint32Array(bodies);
  const otherOrder = Int32Array.from({ length: bodies }, (_, i) => i);

  /** Fills `order` with the bodies along the curve; returns the side of the square that holds them all. */
  function along(X: Float64Array, Y: Float64Array, order: Int32Array): number {
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < bodies; i += 1) {
      const [x, y] = [X[i] ?? 0, Y[i] ?? 0];
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
    const side = Math.max(x1 - x0, y1 - y0) * 1.0001 + 1e-9;
    const scale = ((1 << BITS) - 1) / side;
    const isFew = bodies <= FEW;
    let from: Int32Array = otherOrder;
    for (let i = 0; i < bodies; i += 1) {
      const column = ((X[i] ?? 0) - x0) * scale;
      const row = ((Y[i] ?? 0) - y0) * scale;
      const key = (spread(column | 0) | (spread(row | 0) << 1)) >>> 0;
      if (isFew) otherKeys[i] = key;
      else {
        keys[i] = key;
        from[i] = i;
      }
    }
    if (isFew) {
      insert(otherOrder, otherKeys, order, keys);
      return side;
    }
    let to = order;
    // Three passes: the last one ends in `order`.
    for (let shift = 0; shift < 2 * BITS; shift += RADIX) {
      counts.fill(0);
      for (let b = 0; b < bodies; b += 1) {
        const digit = ((keys[b] ?? 0) >>> shift) & (counts.length - 1);
        counts[digit] = (counts[digit] ?? 0) + 1;
      }
      let sum = 0;
      for (let digit = 0; digit < counts.length; digit += 1) {
        const count = counts[digit] ?? 0;
        counts[digit] = sum;
        sum += count;
      }
      for (let b = 0; b < bodies; b += 1) {
        const key = keys[b] ?? 0;
        const digit = (key >>> shift) & (counts.length - 1);
        const place = counts[digit] ?? 0;
        counts[digit] = place + 1;
        otherKeys[place] = key;
        to[place] = from[b] ?? 0;
      }
      [keys, otherKeys] = [otherKeys, keys];
      [from, to] = [to, from];
    }
    return side;
  }

  /** The first body from `from` on that lies in another quadrant, by bisection. */
  function endOfQuadrant(from: number, last: number, shift: number): number {
    const quadrant = ((keys[from] ?? 0) >>> shift) & 3;
    let [low, high] = [from + 1, last];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((((keys[middle] ?? 0) >>> shift) & 3) === quadrant) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  return { along, endOfQuadrant };
}

/** From the last order, which is nearly the one wanted: bodies move little between two times. */
function insert(last: Int32Array, keyOf: Uint32Array, order: Int32Array, keys: Uint32Array): void {
  for (let i = 1; i < last.length; i += 1) {
    const body = last[i] ?? 0;
    const key = keyOf[body] ?? 0;
    let hole = i;
    for (; hole > 0; hole -= 1) {
      const before = last[hole - 1] ?? 0;
      const keyBefore = keyOf[before] ?? 0;
      if (keyBefore < key || (keyBefore === key && before < body)) break;
      last[hole] = before;
    }
    last[hole] = body;
  }
  for (let b = 0; b < last.length; b += 1) {
    const body = last[b] ?? 0;
    order[b] = body;
    keys[b] = keyOf[body] ?? 0;
  }
}
