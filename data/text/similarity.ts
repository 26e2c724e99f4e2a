/**
 * Number of letters lost, added, changed or swapped with their neighbour between two words (optimal string alignment,
 * Damerau 1964), or `most + 1` as soon as it is sure to be more than `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? most + 1, most + 1);
}

/** Whether two words (as keys) are writings of one: at most one slip in four letters or more, two in eight or more. */
export function nearlySame(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 4) return a === b;
  const most = length >= 8 ? 2 : 1;
  return distance(a, b, most) <= most;
}
