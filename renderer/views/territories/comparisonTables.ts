import type { SceneTable } from '../../scenes/scene.ts';
import type { Speech } from '../../ui/language.tsx';
import type { ComparisonPicture } from './comparisonPicture.ts';

/** The comparison as two tables: what each has, and who has what. */
export function comparisonTables(
  { sides, counts, shares, butterfly, words }: ComparisonPicture,
  { t, formats }: Speech,
): { readonly counts: SceneTable; readonly shares: SceneTable } {
  const byCount: SceneTable = {
    caption: t('comparison.countsTable'),
    columns: [
      { id: 'what', label: t('column.what'), numeric: false },
      ...sides.map(side => ({ id: side.id, label: side.label, numeric: true })),
    ],
    rows: counts.map(row => ({ key: row.key, cells: [row.label, ...row.values.map(value => value.n)] })),
  };
  if (butterfly !== null) {
    return {
      counts: byCount,
      shares: {
        caption: words.headingShares,
        columns: [
          { id: 'word', label: t('column.word'), numeric: false },
          ...sides.flatMap(side => [
            { id: `S:${side.id}`, label: t('column.scoreOf', { name: side.label }), numeric: true },
            { id: `f:${side.id}`, label: t('column.countOf', { name: side.label }), numeric: true },
          ]),
        ],
        rows: butterfly.map(word => ({
          key: word.key,
          datum: { kind: 'term', id: word.key },
          cells: [word.label, ...word.values.flatMap(({ S, f }) => [Math.round(S * 100) / 100, f])],
        })),
      },
    };
  }
  return {
    counts: byCount,
    shares: {
      caption: words.headingShares,
      columns: [
        { id: 'who', label: t('column.who'), numeric: false },
        { id: 'n', label: t('column.n'), numeric: true },
        { id: 'list', label: t('column.list'), numeric: false },
      ],
      rows: shares.map(share => ({
        key: share.key,
        cells: [share.label, share.n, formats.list(share.names)],
      })),
    },
  };
}
