import { networkScene } from '../network.ts';
import { DARK } from '../theme.ts';
import { rouenInput } from './network-rouen.ts';
import type { GalleryPicture } from './picture.ts';
import { NETWORK_EN } from './words.ts';

/** A narrow window in English, dark, coloured by kind: the legend goes to the foot. */
export const networkDark: GalleryPicture = {
  name: 'network-dark',
  scene: on =>
    networkScene({
      ...rouenInput(),
      size: { width: 760, height: 680 },
      theme: DARK,
      words: { ...NETWORK_EN, legendColour: 'Colour: kind', legendSize: 'Size: number of sessions' },
      options: { colourBy: 'kind', sizeBy: 'sessions' },
      ...on,
    }),
};
