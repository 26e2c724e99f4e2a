import { measureText } from '../measure.ts';
import { DARK } from '../theme.ts';
import { timelineScene } from '../timeline.ts';
import { DECADES_EN, HORIZON } from './horizon.ts';
import type { GalleryPicture } from './picture.ts';
import { TIMELINE_EN } from './words.ts';

/** A narrow window in English: empty years are shortened, and the axis is broken there; one session is chosen. */
export const timelineDark: GalleryPicture = {
  name: 'timeline-dark',
  scene: on =>
    timelineScene({
      entries: HORIZON,
      decades: DECADES_EN,
      now: 2025,
      size: { width: 760, height: 640 },
      theme: DARK,
      measure: measureText,
      words: TIMELINE_EN,
      selected: { kind: 'session', id: 'A2' },
      ...on,
    }),
};
