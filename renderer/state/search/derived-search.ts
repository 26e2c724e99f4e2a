import { selectWords } from '../exploration/decided-words.ts';
import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';
import { type Search, type SearchGroup, searchInPieces } from './search.ts';

/** Nothing is found. */
export const NO_GROUPS: readonly SearchGroup[] = [];

/** The search of the shown document, to be built when the box opens, and again when words are counted. */
export const selectSearchWork = memo(
  (s: MaillageState) => [s.corpus, selectWords(s)],
  (corpus, words) => (corpus === null ? null : searchInPieces(corpus, words)),
);

/** The search itself. */
export const selectSearch = (s: MaillageState): Search | null => selectSearchWork(s)?.finish() ?? null;

/** What the search box finds. */
export const selectSearchResults = memo(
  (s: MaillageState) => [s.exploration.search.trim() === '' ? null : selectSearch(s), s.exploration.search],
  (search, text) => (search === null ? NO_GROUPS : search(text)),
);
