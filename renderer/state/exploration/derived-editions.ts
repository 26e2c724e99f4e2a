import { editionsOf } from '../../../data/measure/editions.ts';
import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';
import { selectWords } from './decided-words.ts';
import { selectSelection } from './derived.ts';

/** What comes back, appears and vanishes over the editions that the filters keep; null while words are not counted. */
export const selectEditions = memo(
  (s: MaillageState) => [
    s.corpus,
    selectSelection(s),
    s.exploration.editions.kind,
    s.exploration.editions.kind === 'term' ? selectWords(s) : null,
  ],
  (corpus, kept, kind, words) =>
    corpus === null || (kind === 'term' && words === null) ? null : editionsOf(corpus, kept, kind, words),
);
