import type { UnitKind } from '../../../data/measure/aspects.ts';
import { unitProfileOf } from '../../../data/measure/unit-profile.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { franceOutlines } from '../../../data/reference/outlines.ts';
import type { Language } from '../../i18n/index.ts';
import type { Compared } from '../../state/exploration/comparison.ts';
import { comparisonPicture } from '../../views/comparison/comparisonPicture.ts';
import { comparisonScene } from '../comparison.ts';
import { measureText } from '../measure.ts';
import { DARK, LIGHT, type SceneTheme } from '../theme.ts';
import type { GalleryPicture } from './picture.ts';
import { corpus, everything, speechOf, wordTable } from './rouen-read.ts';

const SLIDE = { width: 1280, height: 720 };
const CITIES = ['commune-76540', 'commune-67482', 'commune-35238', 'commune-44109'];

interface Shown {
  readonly name: string;
  readonly kind: UnitKind;
  readonly ids: readonly string[];
  readonly compared?: Compared;
  readonly nested?: boolean;
  readonly theme?: SceneTheme;
  readonly language?: Language;
}

function compared({ name, kind, ids, theme = LIGHT, ...shown }: Shown): GalleryPicture {
  const { nested = false } = shown;
  return {
    name,
    scene: (on, language = shown.language ?? 'fr') => {
      const profiles = ids.map(id => unitProfileOf(corpus, everything, kind, id, nested));
      const picture = comparisonPicture(
        {
          corpus,
          table: wordTable,
          profiles,
          kind,
          compared: shown.compared ?? 'all',
          nested,
          query: EMPTY_QUERY,
          outlines: franceOutlines(),
        },
        speechOf(language),
      );
      return comparisonScene({ ...picture, size: SLIDE, theme, measure: measureText, ...on });
    },
  };
}

/** Four cities by the words that each over-uses. */
export const comparisonFour = compared({
  name: 'comparison-four',
  kind: 'territory',
  ids: CITIES,
  compared: 'terms',
});

/** The same by the territories that they met, in English. */
export const comparisonMet = compared({
  name: 'comparison-met',
  kind: 'territory',
  ids: CITIES.slice(0, 3),
  compared: 'met',
  language: 'en',
});

/** A city and its métropole by their words, back to back. */
export const comparisonTwo = compared({
  name: 'comparison-two',
  kind: 'territory',
  ids: ['commune-76540', 'intercommunality-200023414'],
  compared: 'terms',
  nested: true,
  theme: DARK,
});

/** Everything about two territories. */
export const comparisonPlaces = compared({
  name: 'comparison-places',
  kind: 'territory',
  ids: ['commune-76540', 'intercommunality-200023414'],
});

/** Everything about two sessions, in the dark and in English. */
export const comparisonSessions = compared({
  name: 'comparison-sessions-dark',
  kind: 'session',
  ids: ['A12', 'A20'],
  theme: DARK,
  language: 'en',
});

/** Everything about two themes. */
export const comparisonThemes = compared({ name: 'comparison-themes', kind: 'theme', ids: ['T1', 'T3'] });

/** Everything about three bodies. */
export const comparisonBodies = compared({
  name: 'comparison-bodies',
  kind: 'organisation',
  ids: [
    'centre-national-de-la-fonction-publique-territoriale',
    'ville-de-rouen',
    'metropole-rouen-normandie',
  ],
});
