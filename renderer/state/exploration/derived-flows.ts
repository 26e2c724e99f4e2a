import { copresence } from '../../../data/measure/copresence.ts';
import { flowsOf } from '../../../data/measure/flows.ts';
import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';
import { selectSelection } from './derived.ts';

/** What is computed for the flows' screen, once a change; null for the reading that is not shown. */

export const selectFlows = memo(
  (s: MaillageState) => [
    s.corpus,
    selectSelection(s),
    s.exploration.flows.reading,
    s.exploration.flows.dimensions,
    s.exploration.flows.counting,
  ],
  (corpus, kept, reading, dimensions, counting) =>
    corpus === null || reading !== 'volumes' ? null : flowsOf(corpus, kept, dimensions, { counting }),
);

export const selectCopresence = memo(
  (s: MaillageState) => [s.corpus, selectSelection(s), s.exploration.flows.reading],
  (corpus, kept, reading) =>
    corpus === null || reading === 'volumes' ? null : copresence(corpus, kept, reading),
);
