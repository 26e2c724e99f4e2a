import type { EditionKind } from '../../../data/measure/edition-kinds.ts';
import { editionsOf, trendsOf } from '../../../data/measure/editions.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { DEFAULT_EDITIONS } from '../../state/exploration/editions.ts';
import { presencePicture, trendsPicture } from '../../views/editions/editionsPicture.ts';
import { editionLinesScene } from '../edition-lines.ts';
import { editionMatrixScene } from '../edition-matrix.ts';
import { measureText } from '../measure.ts';
import { DARK, LIGHT } from '../theme.ts';
import { editions, editionWords, everyEdition } from './editions-read.ts';
import type { GalleryPicture } from './picture.ts';
import { speechOf } from './rouen-read.ts';

const size = { width: 1280, height: 720 };
const read = (kind: EditionKind) => editionsOf(editions, everyEdition, kind, editionWords);

/** Who comes back in the second of two editions, who is new, who is gone. */
export const editionsPeople: GalleryPicture = {
  name: 'editions-people',
  scene: (on, language = 'fr') =>
    editionMatrixScene({
      ...presencePicture(editions, read('person'), DEFAULT_EDITIONS, EMPTY_QUERY, speechOf(language)),
      size,
      theme: LIGHT,
      measure: measureText,
      selected: { kind: 'person', id: 'virginie-lutrot' },
      ...on,
    }),
};

/** The words that change most, in the dark, one of them chosen. */
export const editionsTrends: GalleryPicture = {
  name: 'editions-trends-dark',
  scene: (on, language = 'en') => {
    const words = read('term');
    const selected = { kind: 'term', id: 'santé' } as const;
    const trends = trendsOf(words, 8, selected);
    const options = { ...DEFAULT_EDITIONS, reading: 'trends', kind: 'term' } as const;
    return editionLinesScene({
      ...trendsPicture(editions, words, trends, options, EMPTY_QUERY, speechOf(language)),
      size,
      theme: DARK,
      measure: measureText,
      selected,
      ...on,
    });
  },
};
