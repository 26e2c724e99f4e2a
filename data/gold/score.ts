/** How well found items fit expected ones, as counts and as precision, recall and their harmonic mean. */
export interface Score {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Expected and not found. */
  readonly missed: readonly string[];
  /** Found and not expected. */
  readonly extra: readonly string[];
}

/** Scores one list of items, each said as a text, against another; an item said twice counts twice. */
export function score(expected: readonly string[], found: readonly string[]): Score {
  const left = new Map<string, number>();
  for (const item of expected) left.set(item, (left.get(item) ?? 0) + 1);
  const extra: string[] = [];
  for (const item of found) {
    const count = left.get(item) ?? 0;
    if (count > 0) left.set(item, count - 1);
    else extra.push(item);
  }
  const missed = [...left].flatMap(([item, count]) => Array.from({ length: count }, () => item));
  const right = expected.length - missed.length;
  const precision = found.length === 0 ? (expected.length === 0 ? 1 : 0) : right / found.length;
  const recall = expected.length === 0 ? 1 : right / expected.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { expected: expected.length, found: found.length, right, precision, recall, f1, missed, extra };
}

/** Several scores as one, each item weighing the same. */
export function total(scores: readonly Score[]): Score {
  const sum = (pick: (s: Score) => number) => scores.reduce((all, s) => all + pick(s), 0);
  const expected = sum(s => s.expected);
  const found = sum(s => s.found);
  const right = sum(s => s.right);
  const precision = found === 0 ? (expected === 0 ? 1 : 0) : right / found;
  const recall = expected === 0 ? 1 : right / expected;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    expected,
    found,
    right,
    precision,
    recall,
    f1,
    missed: scores.flatMap(s => s.missed),
    extra: scores.flatMap(s => s.extra),
  };
}
