import { memo } from './memo.ts';
import { createPassageSearch, type Passages } from './search-passages.ts';
import type { MaillageState } from './store.ts';

const NO_PASSAGES: Passages = { hits: [], count: 0 };

/** The search of the full text; made when first asked for. */
const selectPassageSearch = memo(
  (s: MaillageState) => [s.corpus],
  corpus => (corpus === null ? null : createPassageSearch(corpus)),
);

/** The passages that the search box finds. */
export const selectPassages = memo(
  (s: MaillageState) => [
    s.exploration.search.trim() === '' ? null : selectPassageSearch(s),
    s.exploration.search,
  ],
  (search, text) => (search === null ? NO_PASSAGES : search(text)),
);
