import { type SimilarityMatrix, similarBySessions } from '../../../data/measure/copresence.ts';
import { similarByWords } from '../../../data/measure/cosine.ts';
import type { ListedPlace } from '../../../data/measure/places.ts';
import type { WordTable } from '../../../data/measure/word-table.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Query } from '../../../data/model/query.ts';
import type { MatrixSceneInput } from '../../scenes/matrix-input.ts';
import type { Likeness } from '../../state/exploration/territories.ts';
import type { Speech } from '../../ui/language.tsx';
import { type MatrixPair, pairsOf } from '../parts/pairs.ts';
import { filterWords, onlyFirst, sourceLine, subtitle } from '../parts/picture.ts';
import { placeName } from '../parts/placeNames.ts';

export type MatrixPicture = Pick<MatrixSceneInput, 'kind' | 'items' | 'values' | 'words'>;

/** Pairs named in the description. */
const NAMED = 3;

/** How alike places are, by their sessions or by the words of these; null while words are not counted. */
export function similarity(
  places: readonly ListedPlace[],
  likeness: Likeness,
  table: WordTable | null,
): SimilarityMatrix | null {
  if (likeness === 'sessions') return similarBySessions(places);
  return table === null ? null : similarByWords(table, places);
}

/** Chooses the matrix of likeness and every word of it. */
export function similarityPicture(
  corpus: Corpus,
  matrix: SimilarityMatrix,
  likeness: Likeness,
  query: Query,
  speech: Speech,
): MatrixPicture {
  const { t, formats, language } = speech;
  const share = (value: number) => formats.number(value, 2);
  const all = pairsOf(matrix);
  const pairs = all.slice(0, NAMED);
  const first = onlyFirst(all, ({ value }) => value);
  const pair = ({ a, b, value }: MatrixPair) =>
    t('similarity.pair', { a: placeName(corpus, a), b: placeName(corpus, b), value: share(value) });
  return {
    kind: 'territory',
    items: matrix.items.map(({ id, sessions }) => ({
      id,
      label: `${placeName(corpus, id)} (${sessions.length})`,
      say: t('map.item', { name: placeName(corpus, id), count: sessions.length }),
    })),
    values: matrix.values,
    words: {
      language,
      title: t('similarity.title'),
      finding:
        first === undefined
          ? undefined
          : t('finding.alike', { a: placeName(corpus, first.a), b: placeName(corpus, first.b) }),
      subtitle: subtitle(
        t(`similarity.by.${likeness}`),
        t('similarity.shown', {
          count: matrix.items.length,
          all: matrix.items.length + matrix.left.length,
        }),
        filterWords(corpus, query, speech),
      ),
      description: t('similarity.describe', {
        count: matrix.items.length,
        list: formats.list(pairs.map(pair)),
        pairs: pairs.length,
      }),
      source: sourceLine(corpus, speech),
      number: value => formats.number(value),
      legendValue: t(`similarity.legend.${likeness}`),
      value: value => t('similarity.upTo', { value: share(value) }),
      cell: share,
      more: count => t('matrix.more', { count }),
      say: (row, column, value) =>
        t('similarity.pair', { a: row.label, b: column.label, value: share(value) }),
    },
  };
}
