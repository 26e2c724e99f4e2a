import { measureText } from '../measure.ts';
import { LIGHT } from '../theme.ts';
import type { TimelineInput } from '../timeline-input.ts';
import { DECADES, HORIZON } from './horizon.ts';
import { TIMELINE } from './words.ts';

/** The horizon of the gallery, in French and light, at one size. */
export const HORIZON_INPUT: TimelineInput = {
  entries: HORIZON,
  decades: DECADES.fr,
  now: 2025,
  size: { width: 1280, height: 720 },
  theme: LIGHT,
  measure: measureText,
  words: TIMELINE.fr,
};
