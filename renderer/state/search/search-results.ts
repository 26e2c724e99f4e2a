import { memo } from '../memo.ts';
import type { MaillageState } from '../state.ts';
import { type Folded, foldInPieces } from './search-fold.ts';
import { createPassageSearch, type Passages } from './search-passages.ts';

/** No passage is found. */
export const NO_PASSAGES: Passages = { hits: [], count: 0 };

/** The folding of the text, to be done when the search box opens. */
export const selectFoldingWork = memo(
  (s: MaillageState) => [s.corpus?.text ?? ''],
  text => foldInPieces(text),
);

/** The text as searches see it, folded once for the search box and the find field. */
export const selectFolded = (s: MaillageState): Folded => selectFoldingWork(s).finish();

/** The search of the full text; made when first asked for. */
const selectPassageSearch = memo(
  (s: MaillageState) => [s.corpus, s.corpus === null ? null : selectFolded(s)],
  (corpus, folded) => (corpus === null || folded === null ? null : createPassageSearch(corpus, () => folded)),
);

/** The passages that the search box finds. */
export const selectPassages = memo(
  (s: MaillageState) => [
    s.exploration.search.trim() === '' ? null : selectPassageSearch(s),
    s.exploration.search,
  ],
  (search, text) => (search === null ? NO_PASSAGES : search(text)),
);
