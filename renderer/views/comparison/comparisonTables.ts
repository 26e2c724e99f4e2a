import type { SceneTable } from '../../scenes/scene.ts';
import type { Speech } from '../../ui/language.tsx';
import type { ComparisonPicture } from './comparisonPicture.ts';

/** The comparison as two tables: what each has, and who has what. */
export function comparisonTables(
  picture: ComparisonPicture,
  speech: Speech,
): { readonly counts: SceneTable; readonly shares: SceneTable } {
  const { sides, counts } = picture;
  const { t } = speech;
  return {
    counts: {
      caption: t('comparison.countsTable'),
      columns: [
        { id: 'what', label: t('column.what'), numeric: false },
        ...sides.map(side => ({ id: side.id, label: side.label, numeric: true })),
      ],
      rows: counts.map(row => ({ key: row.key, cells: [row.label, ...row.values.map(value => value.n)] })),
    },
    shares: sharesTable(picture, speech),
  };
}

function sharesTable(picture: ComparisonPicture, { t, formats }: Speech): SceneTable {
  const { sides, shares, butterfly, portraits, words } = picture;
  if (portraits !== null) return portraitsTable(picture, portraits.rows, { t, formats });
  if (butterfly !== null) {
    return {
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
    };
  }
  return {
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
  };
}

/** One line a cell of the portraits: what it is of, whose it is, how many and which. */
function portraitsTable(
  { sides, words }: ComparisonPicture,
  rows: NonNullable<ComparisonPicture['portraits']>['rows'],
  { t, formats }: Pick<Speech, 't' | 'formats'>,
): SceneTable {
  return {
    caption: words.title,
    columns: [
      { id: 'what', label: t('column.what'), numeric: false },
      { id: 'who', label: t('column.who'), numeric: false },
      { id: 'n', label: t('column.n'), numeric: true },
      { id: 'list', label: t('column.list'), numeric: false },
    ],
    rows: rows.flatMap(row =>
      row.cells.map((cell, i) => ({
        key: `own:${row.key}@${i < sides.length ? i : 'shared'}`,
        cells: [row.label, sides[i]?.label ?? words.headingShared, cell.n, formats.list(cell.names)],
      })),
    ),
  };
}
