import { placesOf } from '../../../data/measure/places.ts';
import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';
import { selectSelection } from './derived.ts';

/** What is computed for the territories' screen, once a change. */

/** Every place that the filters keep, the most present first; with what lies around them when it is asked for. */
export const selectPlaces = memo(
  (s: MaillageState) => [s.corpus, selectSelection(s), s.exploration.territories.nested],
  (corpus, kept, nested) => (corpus === null ? [] : placesOf(corpus, kept, nested)),
);
