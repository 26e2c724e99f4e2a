import type { Corpus } from '../../../data/model/corpus.ts';
import { valuesOfFacet } from '../../../data/model/facet-values.ts';
import { countSessions, type Subcorpus, subcorpusOf } from '../../../data/model/filter.ts';
import type { Facet, FacetValue, Query } from '../../../data/model/query.ts';
import { withCondition } from './filtering.ts';

/** What can be counted of a selection. */
type Counted = Exclude<keyof Subcorpus, 'standing'>;

/** What is counted for each facet: the sessions that a value keeps, or the things that it sorts. */
export const COUNTED: Readonly<Record<Facet, Counted>> = {
  documents: 'sessions',
  themes: 'sessions',
  sessionKinds: 'sessions',
  sessions: 'people',
  keywords: 'sessions',
  organisationKinds: 'organisations',
  organisations: 'sessions',
  territoryLevels: 'territories',
  territories: 'sessions',
  parts: 'people',
  years: 'sessions',
};

/** The values that a facet offers: those of the document, and what was asked for besides (a span of years that was drawn). */
export function offeredValues<F extends Facet>(
  corpus: Corpus,
  query: Query,
  facet: F,
): readonly FacetValue<F>[] {
  // Of any other facet the document has all that there is.
  if (facet !== 'years') return valuesOfFacet(corpus, facet);
  const asked: readonly FacetValue<F>[] = [...query[facet], ...query.except[facet]];
  return [...new Set([...valuesOfFacet(corpus, facet), ...asked])];
}

/**
 * Counts, for every value of a facet, what would be kept if it were the only one chosen there, with the other facets as
 * they are.
 */
export function countFacet<F extends Facet>(
  corpus: Corpus,
  query: Query,
  facet: F,
): ReadonlyMap<FacetValue<F>, number> {
  const others = withCondition(withCondition(query, facet, 'none', []), facet, 'any', []);
  const values = offeredValues(corpus, query, facet);
  const counted = COUNTED[facet];
  if (counted === 'sessions') {
    // The long lists: one pass over the sessions, not one a value.
    const sessions = countSessions(corpus, others, facet, values);
    return new Map(values.map(value => [value, sessions.get(value) ?? 0] as const));
  }
  return new Map(
    values.map(value => {
      const chosen = withCondition(others, facet, 'any', [value]);
      return [value, subcorpusOf(corpus, chosen)[counted].size] as const;
    }),
  );
}
