import { networkScene } from '../network.ts';
import { DARK } from '../theme.ts';
import { rouenInput } from './network-rouen.ts';
import type { GalleryPicture } from './picture.ts';
import { NETWORK } from './words.ts';

const LEGEND = {
  fr: { legendColour: 'Couleur : nature', legendSize: 'Taille : nombre de séances' },
  en: { legendColour: 'Colour: kind', legendSize: 'Size: number of sessions' },
};

/** A narrow window in English, dark, coloured by kind: the legend goes to the foot. */
export const networkDark: GalleryPicture = {
  name: 'network-dark',
  scene: (on, language = 'en') =>
    networkScene({
      ...rouenInput(language),
      size: { width: 760, height: 680 },
      theme: DARK,
      words: { ...NETWORK[language], ...LEGEND[language] },
      options: { colourBy: 'kind', sizeBy: 'sessions' },
      ...on,
    }),
};
