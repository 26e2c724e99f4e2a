import type { NamedPart } from './bars.ts';
import { specificity } from './specificity.ts';
import type { WordTable } from './word-table.ts';

/** Every word of a table in every part: a row an entry of the table, a column a part. */
export interface ScoreTable {
  readonly parts: readonly { readonly id: string; readonly t: number }[];
  readonly T: number;
  /** f and S of entry e in part p stand at e · parts + p. */
  readonly f: Uint32Array;
  readonly S: Float64Array;
}

/**
 * Frequency and specificity of every entry of a table in every part, hidden ones too. One walk over the occurrences; parts may
 * share sessions. Scores of one F and f in one part are computed once: most words are rare.
 */
export function scoreTable(table: WordTable, parts: readonly NamedPart[]): ScoreTable {
  const places = new Map(table.sessions.map(({ id }, index) => [id, index]));
  const partsOf: number[][] = table.sessions.map(() => []);
  const sizes = parts.map(({ sessions }, part) => {
    let t = 0;
    for (const id of new Set(sessions)) {
      const index = places.get(id);
      if (index === undefined) continue;
      partsOf[index]?.push(part);
      t += table.sessions[index]?.tokens ?? 0;
    }
    return t;
  });
  const f = new Uint32Array(table.entries.length * parts.length);
  const S = new Float64Array(f.length);
  const known = parts.map(() => new Map<number, number>());
  for (const [row, { first, F }] of table.entries.entries()) {
    const start = row * parts.length;
    for (let at = first; at < first + F; at += 1) {
      for (const part of partsOf[table.sessionOf[at] ?? -1] ?? [])
        f[start + part] = (f[start + part] ?? 0) + 1;
    }
    for (let part = 0; part < parts.length; part += 1) {
      const own = f[start + part] ?? 0;
      const key = F * 67_108_864 + own;
      let score = known[part]?.get(key);
      if (score === undefined) {
        score = specificity({ f: own, F, t: sizes[part] ?? 0, T: table.tokens });
        known[part]?.set(key, score);
      }
      S[start + part] = score;
    }
  }
  return { parts: parts.map(({ id }, part) => ({ id, t: sizes[part] ?? 0 })), T: table.tokens, f, S };
}
