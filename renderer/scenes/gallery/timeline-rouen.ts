import { measureText } from '../measure.ts';
import { LIGHT } from '../theme.ts';
import { timelineScene } from '../timeline.ts';
import { DECADES, HORIZON } from './horizon.ts';
import type { GalleryPicture } from './picture.ts';
import { TIMELINE } from './words.ts';

/** The years that the workshops of Rouen speak of. */
export const timelineRouen: GalleryPicture = {
  name: 'timeline-rouen',
  scene: (on, language = 'fr') =>
    timelineScene({
      entries: HORIZON,
      decades: DECADES[language],
      now: 2025,
      size: { width: 1280, height: 720 },
      theme: LIGHT,
      measure: measureText,
      words: TIMELINE[language],
      ...on,
    }),
};
