import type { SimilarityMatrix } from '../../../data/measure/copresence.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import { entityName } from '../../naming/entities.ts';
import type { MatrixSceneInput } from '../../scenes/matrix-input.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import type { Speech } from '../../ui/language.tsx';
import { pairsOf } from '../parts/pairs.ts';
import { filterWords, onlyFirst, sourceLine, subtitle } from '../parts/picture.ts';

export type CopresencePicture = Pick<MatrixSceneInput, 'kind' | 'items' | 'values' | 'words'>;

/** Pairs named in the description. */
const NAMED = 3;

/** Chooses the matrix of who stands in the same sessions, and every word of it. */
export function copresencePicture(
  corpus: Corpus,
  matrix: SimilarityMatrix,
  kind: 'organisation' | 'territory',
  query: Query,
  speech: Speech,
): CopresencePicture {
  const { t, formats, language } = speech;
  const name = (id: string) => entityName(corpus, { kind, id }, t) ?? id;
  const tied = pairsOf(matrix);
  const pairs = tied.slice(0, NAMED);
  const first = onlyFirst(tied, ({ value }) => value);
  const all = matrix.items.length + matrix.left.length;
  return {
    kind,
    items: matrix.items.map(({ id, sessions }) => ({
      id,
      label: `${name(id)} (${formats.number(sessions.length)})`,
      say: t('map.item', { name: name(id), count: sessions.length }),
    })),
    values: matrix.values,
    words: {
      language,
      title: t(`copresence.title.${kind}`),
      finding:
        first === undefined || first.value < 2
          ? undefined
          : t(`finding.together.${kind}`, {
              a: name(first.a),
              b: name(first.b),
              sessions: t('finding.sessions', { count: first.value }),
            }),
      subtitle: subtitle(
        t(`copresence.shown.${kind}`, { count: matrix.items.length, all }),
        t(`copresence.order.${kind}`),
        filterWords(corpus, query, speech),
      ),
      description: t('copresence.describe', {
        count: matrix.items.length,
        all,
        pairs: pairs.length,
        list: formats.list(
          pairs.map(({ a, b, value }) => t('copresence.pair', { a: name(a), b: name(b), count: value })),
        ),
      }),
      source: sourceLine(corpus, speech),
      number: value => formats.number(value),
      legendValue: t('copresence.legend'),
      value: value => formats.number(value),
      cell: value => formats.number(value),
      more: count => t('matrix.more', { count }),
      say: (row, column, value) => t('copresence.pair', { a: row.label, b: column.label, count: value }),
    },
  };
}

/** What did not enter the matrix, with its sessions. */
export function leftTable(
  corpus: Corpus,
  { left }: SimilarityMatrix,
  kind: 'organisation' | 'territory',
  { t }: Speech,
): SceneTable {
  return {
    caption: t('copresence.left'),
    columns: [
      { id: 'name', label: t('column.name'), numeric: false },
      { id: 'sessions', label: t('column.sessions'), numeric: true },
    ],
    rows: left.map(({ id, sessions }) => ({
      key: id,
      datum: { kind, id },
      cells: [entityName(corpus, { kind, id }, t) ?? id, sessions.length],
    })),
  };
}
