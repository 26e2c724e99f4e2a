import { selectWords } from '../exploration/decided-words.ts';
import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';
import { createSearch, type SearchGroup } from './search.ts';

const NO_GROUPS: readonly SearchGroup[] = [];

/** The search of the shown document; built when first asked for, and again when words are counted. */
export const selectSearch = memo(
  (s: MaillageState) => [s.corpus, selectWords(s)],
  (corpus, words) => (corpus === null ? null : createSearch(corpus, words)),
);

/** What the search box finds. */
export const selectSearchResults = memo(
  (s: MaillageState) => [s.exploration.search.trim() === '' ? null : selectSearch(s), s.exploration.search],
  (search, text) => (search === null ? NO_GROUPS : search(text)),
);
