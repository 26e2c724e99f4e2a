/** Lines drawn along one edge at one place, as stretches that do not touch; a horizontal one has its height as its place. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The rules of one table, which touch one another. */
export interface RuleSet {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** Borders of neighbours, and ends of rules that meet, are so near one another, in points. */
const NEAR = 2.6;
/** More rules than this are a plot's or a map's; putting them together would take long. */
const MOST = 1200;

/** The rules of a page, those that touch together. */
export function ruleSetsOf(rules: Float32Array): readonly RuleSet[] {
  const across: Rule[] = [];
  const down: Rule[] = [];
  for (let at = 0; at + 3 < rules.length; at += 4) {
    const [left = 0, top = 0, right = 0, bottom = 0] = rules.subarray(at, at + 4);
    if (right - left >= top - bottom) across.push({ at: (top + bottom) / 2, from: left, to: right });
    else down.push({ at: (left + right) / 2, from: bottom, to: top });
  }
  const [one, two] = [merged(across), merged(down)];
  return one.length + two.length > MOST ? [] : touching(one, two);
}

/** Rules at nearly one place, at one; those that go on in one another as one. */
function merged(rules: readonly Rule[]): readonly Rule[] {
  const out: Rule[] = [];
  for (const group of grouped(rules.toSorted((a, b) => a.at - b.at))) {
    const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length;
    let last: { at: number; from: number; to: number } | null = null;
    for (const { from, to } of group.toSorted((a, b) => a.from - b.from)) {
      if (last !== null && from <= last.to + NEAR) last.to = Math.max(last.to, to);
      else {
        last = { at, from, to };
        out.push(last);
      }
    }
  }
  return out;
}

/** Rules in order, those at nearly one place together. */
function grouped(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const out: Rule[][] = [];
  for (const rule of rules) {
    const group = out.at(-1);
    const [first] = group ?? [];
    if (group !== undefined && first !== undefined && rule.at - first.at <= NEAR) group.push(rule);
    else out.push([rule]);
  }
  return out;
}

function meet(horizontal: Rule, vertical: Rule): boolean {
  return (
    vertical.at >= horizontal.from - NEAR &&
    vertical.at <= horizontal.to + NEAR &&
    horizontal.at >= vertical.from - NEAR &&
    horizontal.at <= vertical.to + NEAR
  );
}

function touching(across: readonly Rule[], down: readonly Rule[]): readonly RuleSet[] {
  const left = new Set(down);
  const sets = new Map<Rule, { across: Rule[]; down: Rule[] }>();
  const unseen = new Set(across);
  for (const first of across) {
    if (!unseen.delete(first)) continue;
    const set = { across: [first], down: [] as Rule[] };
    sets.set(first, set);
    // Grows while it is gone through: what touches is looked at in turn.
    for (let a = 0, d = 0; a < set.across.length || d < set.down.length; ) {
      const horizontal = set.across[a];
      if (horizontal !== undefined) {
        a += 1;
        for (const rule of left) if (meet(horizontal, rule) && left.delete(rule)) set.down.push(rule);
        continue;
      }
      const vertical = set.down[d];
      d += 1;
      if (vertical === undefined) continue;
      for (const rule of unseen) if (meet(rule, vertical) && unseen.delete(rule)) set.across.push(rule);
    }
  }
  return [...sets.values()].filter(set => set.down.length > 0);
}
