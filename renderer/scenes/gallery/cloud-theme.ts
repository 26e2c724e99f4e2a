import { cloudScene } from '../cloud.ts';
import { measureText } from '../measure.ts';
import { LIGHT } from '../theme.ts';
import type { GalleryPicture } from './picture.ts';
import { TERMS } from './terms.ts';
import { CLOUD } from './words.ts';

/** Declared keywords of the theme; one of them does not stand in the text. */
export const DECLARED = [
  { key: 'engagement', label: 'Engagement', absent: false },
  { key: 'authenticite', label: 'Authenticité (absent du texte)', absent: true },
  { key: 'anticipation', label: 'Anticipation', absent: false },
  { key: 'transparence', label: 'Transparence', absent: false },
];

/** The words of a theme. */
export const cloudTheme: GalleryPicture = {
  name: 'cloud-theme',
  scene: (on, language = 'fr') =>
    cloudScene({
      terms: TERMS,
      declared: DECLARED,
      size: { width: 1280, height: 720 },
      theme: LIGHT,
      measure: measureText,
      words: CLOUD[language],
      ...on,
    }),
};
