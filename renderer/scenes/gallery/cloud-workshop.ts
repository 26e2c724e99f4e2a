import { cloudScene } from '../cloud.ts';
import { measureText } from '../measure.ts';
import { DARK } from '../theme.ts';
import { DECLARED } from './cloud-theme.ts';
import type { GalleryPicture } from './picture.ts';
import { TERMS } from './terms.ts';
import { CLOUD } from './words.ts';

/** A small text, in English and dark, with one word chosen. */
export const cloudWorkshop: GalleryPicture = {
  name: 'cloud-workshop',
  scene: (on, language = 'en') =>
    cloudScene({
      terms: TERMS.slice(0, 24),
      declared: DECLARED.slice(0, 1),
      size: { width: 760, height: 640 },
      theme: DARK,
      measure: measureText,
      words: CLOUD[language],
      selected: { kind: 'term', id: 'citoyen' },
      ...on,
    }),
};
