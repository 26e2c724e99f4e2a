import { measureText } from '../measure.ts';
import { LIGHT } from '../theme.ts';
import { timelineScene } from '../timeline.ts';
import { DECADES_FR, HORIZON } from './horizon.ts';
import type { GalleryPicture } from './picture.ts';
import { TIMELINE_FR } from './words.ts';

/** The years that the workshops of Rouen speak of. */
export const timelineRouen: GalleryPicture = {
  name: 'timeline-rouen',
  scene: on =>
    timelineScene({
      entries: HORIZON,
      decades: DECADES_FR,
      now: 2025,
      size: { width: 1280, height: 720 },
      theme: LIGHT,
      measure: measureText,
      words: TIMELINE_FR,
      ...on,
    }),
};
