import type { Language } from '../../i18n/index.ts';
import { measureText } from '../measure.ts';
import { networkScene } from '../network.ts';
import type { NetworkInput } from '../network-input.ts';
import { LIGHT } from '../theme.ts';
import type { GalleryPicture } from './picture.ts';
import { positionsOf } from './positions.ts';
import { rouenGraph } from './rouen.ts';
import { NETWORK } from './words.ts';

/** What every network of the gallery starts from: organisations and sessions of Rouen, placed once. */
export function rouenInput(language: Language = 'fr'): NetworkInput {
  const graph = rouenGraph();
  return {
    graph,
    positions: positionsOf(graph),
    size: { width: 1280, height: 800 },
    theme: LIGHT,
    measure: measureText,
    words: NETWORK[language],
    options: { colourBy: 'theme', sizeBy: 'degree' },
  };
}

/** The first picture that an analyst sees. */
export const networkRouen: GalleryPicture = {
  name: 'network-rouen',
  scene: (on, language) => networkScene({ ...rouenInput(language), ...on }),
};
