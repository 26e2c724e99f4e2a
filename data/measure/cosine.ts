import { type MatrixItem, matrixOf, type SimilarityMatrix } from './copresence.ts';
import { countBySession, type WordTable } from './word-table.ts';

/** Frequencies of the content words in some sessions, one a word of the table. */
type Vector = readonly { readonly word: number; readonly f: number }[];

/** The angle between two vectors as its cosine; 0 when either is empty. */
function cosine(a: Vector, b: Vector): number {
  const inB = new Map(b.map(({ word, f }) => [word, f]));
  const norm = (v: Vector) => Math.sqrt(v.reduce((sum, { f }) => sum + f * f, 0));
  const dot = a.reduce((sum, { word, f }) => sum + f * (inB.get(word) ?? 0), 0);
  const size = norm(a) * norm(b);
  // Rounding may leave a vector a little longer than itself.
  return size === 0 ? 0 : Math.min(1, dot / size);
}

/**
 * How alike territories are by the words of their sessions: the cosine of their frequencies (Salton 1971), single content
 * words only, hidden ones left out; seriated. Two territories of the very same sessions have 1.
 */
export function similarByWords(
  table: WordTable,
  things: readonly MatrixItem[],
  most?: number,
): SimilarityMatrix {
  const indexOf = new Map(table.sessions.map(({ id }, i) => [id, i]));
  const shown = table.entries.filter(entry => entry.hidden === null && entry.kind === 'word');
  const counts = shown.map(entry => countBySession(table, entry));
  const vectors = new Map(
    things.map(({ id, sessions }): [string, Vector] => {
      const indices = sessions.flatMap(session => indexOf.get(session) ?? []);
      const all = counts.map((row, word) => ({
        word,
        f: indices.reduce((sum, i) => sum + (row[i] ?? 0), 0),
      }));
      return [id, all.filter(({ f }) => f > 0)];
    }),
  );
  const likeness = (a: MatrixItem, b: MatrixItem) => cosine(vectors.get(a.id) ?? [], vectors.get(b.id) ?? []);
  return matrixOf(things, likeness, most === undefined ? {} : { most });
}
