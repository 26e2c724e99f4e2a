import { decideWords, isWordDecision, type WordDecision } from '../../../data/measure/word-decisions.ts';
import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';

const NONE: readonly WordDecision[] = [];

/** The decisions of the journal that speak of words; the very same list while there are none. */
const selectWordDecisions = memo(
  (s: MaillageState) => [s.journal],
  ({ entries }): readonly WordDecision[] => {
    const decisions = entries.map(entry => entry.correction).filter(isWordDecision);
    return decisions.length === 0 ? NONE : decisions;
  },
);

/** The words as they were counted and as the analyst decided, with the list of what was decided; null until they are counted. */
export const selectDecidedWords = memo(
  (s: MaillageState) => [s.corpus?.text ?? null, s.counted, selectWordDecisions(s)],
  (text, counted, decisions) =>
    text === null || counted === null ? null : decideWords(text, counted, decisions),
);

/** The words of the shown document as every screen shows them; null until they are counted. */
export const selectWords = (state: MaillageState) => selectDecidedWords(state)?.table ?? null;
