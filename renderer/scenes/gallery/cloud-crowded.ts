import { cloudScene } from '../cloud.ts';
import { measureText } from '../measure.ts';
import { LIGHT } from '../theme.ts';
import { DECLARED } from './cloud-theme.ts';
import type { GalleryPicture } from './picture.ts';
import { TERMS } from './terms.ts';
import { CLOUD } from './words.ts';

/** Too many words for too small a picture: what does not fit is named under it. */
export const cloudCrowded: GalleryPicture = {
  name: 'cloud-crowded',
  scene: (on, language = 'fr') =>
    cloudScene({
      terms: TERMS,
      declared: DECLARED,
      size: { width: 480, height: 420 },
      theme: LIGHT,
      measure: measureText,
      words: CLOUD[language],
      ...on,
    }),
};
