import type { SimilarityMatrix } from '../../../data/measure/copresence.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import type { Speech } from '../../ui/language.tsx';

/** Two things of a matrix and what they have in common, the most first. */
export interface MatrixPair {
  readonly a: string;
  readonly b: string;
  readonly value: number;
}

/** The pairs of a matrix that have something in common. */
export function pairsOf({ items, values }: SimilarityMatrix): readonly MatrixPair[] {
  return items
    .flatMap((a, i) =>
      items.slice(0, i).flatMap((b, j): readonly MatrixPair[] => {
        const value = values[i]?.[j] ?? 0;
        return value === 0 ? [] : [{ a: a.id, b: b.id, value }];
      }),
    )
    .sort((x, y) => y.value - x.value || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
}

/** The pairs of a matrix as a table. */
export function pairTable(
  matrix: SimilarityMatrix,
  kind: 'organisation' | 'territory',
  nameOf: (id: string) => string,
  caption: string,
  value: string,
  { t }: Speech,
): SceneTable {
  return {
    caption,
    columns: [
      { id: 'a', label: t('column.one'), numeric: false },
      { id: 'b', label: t('column.other'), numeric: false },
      { id: 'value', label: value, numeric: true },
    ],
    rows: pairsOf(matrix).map(pair => ({
      key: `${pair.a}|${pair.b}`,
      datum: { kind, id: pair.a },
      cells: [nameOf(pair.a), nameOf(pair.b), Math.round(pair.value * 100) / 100],
    })),
  };
}
