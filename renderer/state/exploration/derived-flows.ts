import { copresence } from '../../../data/measure/copresence.ts';
import { DIMENSIONS, type Dimension, flowsOf } from '../../../data/measure/flows.ts';
import { heldDimensions, tellingDimensions } from '../../../data/measure/telling-dimensions.ts';
import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';
import { selectSelection } from './derived.ts';
import { DEFAULT_FLOWS } from './flows.ts';

/** What is computed for the flows' screen, once a change; null for the reading that is not shown. */

/** The dimensions that are shown: those chosen, or while none were, those that tell most of the document. */
export const selectDimensions = memo(
  (s: MaillageState) => [s.corpus, s.exploration.flows.dimensions],
  (corpus, dimensions): readonly Dimension[] =>
    corpus === null || dimensions !== DEFAULT_FLOWS.dimensions ? dimensions : tellingDimensions(corpus),
);

/** The dimensions that can be chosen. */
export const selectOfferedDimensions = memo(
  (s: MaillageState) => [s.corpus],
  (corpus): readonly Dimension[] => (corpus === null ? DIMENSIONS : heldDimensions(corpus)),
);

export const selectFlows = memo(
  (s: MaillageState) => [
    s.corpus,
    selectSelection(s),
    s.exploration.flows.reading,
    selectDimensions(s),
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
