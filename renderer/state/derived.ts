import { type Selection, select } from '../../data/model/filter.ts';
import { EMPTY_QUERY } from '../../data/model/query.ts';
import { measureShown } from './exploration.ts';
import { countFacets, type FacetCounts } from './facets.ts';
import { memo } from './memo.ts';
import { createSearch, type SearchGroup } from './search.ts';
import type { MaillageState } from './store.ts';

/** Everything here is computed from the state, once a change, and gives the same value until its inputs change. */

const NOTHING: Selection = {
  sessions: new Set(),
  people: new Set(),
  organisations: new Set(),
  territories: new Set(),
};
const NO_COUNTS: FacetCounts = {
  themes: new Map(),
  sessionKinds: new Map(),
  sessions: new Map(),
  organisationKinds: new Map(),
  territoryLevels: new Map(),
  parts: new Map(),
};
const NO_GROUPS: readonly SearchGroup[] = [];

const corpusOf = (state: MaillageState) => state.corpus;
const queryOf = (state: MaillageState) => state.exploration.query;

/** What the filters keep; empty sets while there is no corpus. */
export const selectSelection = memo(
  (s: MaillageState) => [corpusOf(s), queryOf(s)],
  (corpus, query) => (corpus === null ? NOTHING : select(corpus, query)),
);

/** What there is without any filter: the totals that "n of N" needs. */
export const selectEverything = memo(
  (s: MaillageState) => [corpusOf(s)],
  corpus => (corpus === null ? NOTHING : select(corpus, EMPTY_QUERY)),
);

/** The number beside each filter chip; empty maps while there is no corpus. */
export const selectFacetCounts = memo(
  (s: MaillageState) => [corpusOf(s), queryOf(s)],
  (corpus, query) => (corpus === null ? NO_COUNTS : countFacets(corpus, query)),
);

/** The search of the shown document; built when first asked for. */
export const selectSearch = memo(
  (s: MaillageState) => [corpusOf(s)],
  corpus => (corpus === null ? null : createSearch(corpus)),
);

/** What the search box finds. */
export const selectSearchResults = memo(
  (s: MaillageState) => [s.exploration.search.trim() === '' ? null : selectSearch(s), s.exploration.search],
  (search, text) => (search === null ? NO_GROUPS : search(text)),
);

/** The measure of words that is shown. */
export const selectWordMeasure = (state: MaillageState) => measureShown(state.exploration.words);
