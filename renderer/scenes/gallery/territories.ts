import { placesOf } from '../../../data/measure/places.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { franceOutlines } from '../../../data/reference/outlines.ts';
import { DEFAULT_TERRITORIES } from '../../state/exploration/territories.ts';
import { mapPicture } from '../../views/territories/mapPicture.ts';
import { similarity, similarityPicture } from '../../views/territories/similarityPicture.ts';
import { mapScene } from '../map.ts';
import { matrixScene } from '../matrix.ts';
import { measureText } from '../measure.ts';
import { DARK, LIGHT } from '../theme.ts';
import type { GalleryPicture } from './picture.ts';
import { corpus, everything, speechOf, wordTable } from './rouen-read.ts';

const SLIDE = { width: 1280, height: 720 };
const CITIES = ['commune-76540', 'commune-67482'];

/** Where the territories named in Rouen are. */
export const mapRouen: GalleryPicture = {
  name: 'map-rouen',
  scene: (on, language = 'fr') =>
    mapScene({
      ...mapPicture(
        corpus,
        everything,
        { ...DEFAULT_TERRITORIES, chosen: [] },
        null,
        EMPTY_QUERY,
        speechOf(language),
      ),
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
        { ...DEFAULT_TERRITORIES, unit: 'region', rate: true, links: true, chosen: CITIES },
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
