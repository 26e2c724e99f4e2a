import { placesOf } from '../../../data/measure/places.ts';
import { profileOf } from '../../../data/measure/profile.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { franceOutlines } from '../../../data/reference/outlines.ts';
import type { Language } from '../../i18n/index.ts';
import { DEFAULT_TERRITORIES, type TerritoriesOptions } from '../../state/exploration/territories.ts';
import { comparisonPicture } from '../../views/territories/comparisonPicture.ts';
import { mapPicture } from '../../views/territories/mapPicture.ts';
import { similarity, similarityPicture } from '../../views/territories/similarityPicture.ts';
import { comparisonScene } from '../comparison.ts';
import { mapScene } from '../map.ts';
import { matrixScene } from '../matrix.ts';
import { measureText } from '../measure.ts';
import { DARK, LIGHT } from '../theme.ts';
import type { GalleryPicture } from './picture.ts';
import { corpus, everything, speechOf, wordTable } from './rouen-read.ts';

const SLIDE = { width: 1280, height: 720 };
const CITIES = ['commune-76540', 'commune-67482', 'commune-35238', 'commune-44109'];

function compared(options: Partial<TerritoriesOptions>, language: Language) {
  const all = { ...DEFAULT_TERRITORIES, ...options };
  const profiles = all.chosen.map(id => profileOf(corpus, everything, id, all.nested));
  return comparisonPicture(corpus, wordTable, profiles, all, EMPTY_QUERY, speechOf(language));
}

/** Where the territories named in Rouen are. */
export const mapRouen: GalleryPicture = {
  name: 'map-rouen',
  scene: (on, language = 'fr') =>
    mapScene({
      ...mapPicture(corpus, everything, DEFAULT_TERRITORIES, null, EMPTY_QUERY, speechOf(language)),
      outlines: franceOutlines(),
      size: SLIDE,
      theme: LIGHT,
      measure: measureText,
      ...on,
    }),
};

/** Regions, tinted by their rate, with the meetings of two cities, in the dark. */
export const mapRegions: GalleryPicture = {
  name: 'map-regions-dark',
  scene: (on, language = 'en') =>
    mapScene({
      ...mapPicture(
        corpus,
        everything,
        { ...DEFAULT_TERRITORIES, unit: 'region', rate: true, links: true, chosen: CITIES.slice(0, 2) },
        null,
        EMPTY_QUERY,
        speechOf(language),
      ),
      outlines: franceOutlines(),
      size: { width: 900, height: 1000 },
      theme: DARK,
      measure: measureText,
      ...on,
    }),
};

/** Four cities by the words that each over-uses. */
export const comparisonFour: GalleryPicture = {
  name: 'comparison-four',
  scene: (on, language = 'fr') =>
    comparisonScene({
      ...compared({ chosen: CITIES }, language),
      size: SLIDE,
      theme: LIGHT,
      measure: measureText,
      ...on,
    }),
};

/** The same by the territories that they met, in English. */
export const comparisonMet: GalleryPicture = {
  name: 'comparison-met',
  scene: (on, language = 'en') =>
    comparisonScene({
      ...compared({ chosen: CITIES.slice(0, 3), compared: 'met' }, language),
      size: SLIDE,
      theme: LIGHT,
      measure: measureText,
      ...on,
    }),
};

/** A city and its métropole, back to back. */
export const comparisonTwo: GalleryPicture = {
  name: 'comparison-two',
  scene: (on, language = 'fr') =>
    comparisonScene({
      ...compared({ chosen: ['commune-76540', 'intercommunality-200023414'], nested: true }, language),
      size: SLIDE,
      theme: DARK,
      measure: measureText,
      ...on,
    }),
};

/** Likeness of the territories by the words of their sessions. */
export const similarityRouen: GalleryPicture = {
  name: 'similarity-words',
  scene: (on, language = 'fr') => {
    const matrix = similarity(placesOf(corpus, everything, false), 'words', wordTable);
    if (matrix === null) throw new Error('the words are counted');
    return matrixScene({
      ...similarityPicture(corpus, matrix, 'words', EMPTY_QUERY, speechOf(language)),
      size: SLIDE,
      theme: LIGHT,
      measure: measureText,
      ...on,
    });
  },
};
