import { measureText } from '../measure.ts';
import { DARK } from '../theme.ts';
import { timelineScene } from '../timeline.ts';
import { DECADES, HORIZON } from './horizon.ts';
import type { GalleryPicture } from './picture.ts';
import { TIMELINE } from './words.ts';

/** A narrow window in English: empty years are shortened, and the axis is broken there; one session is chosen. */
export const timelineDark: GalleryPicture = {
  name: 'timeline-dark',
  scene: (on, language = 'en') =>
    timelineScene({
      entries: HORIZON,
      decades: DECADES[language],
      now: 2025,
      size: { width: 760, height: 640 },
      theme: DARK,
      measure: measureText,
      words: TIMELINE[language],
      selected: { kind: 'session', id: 'A2' },
      ...on,
    }),
};
