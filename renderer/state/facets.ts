import type { Corpus } from '../../data/model/corpus.ts';
import { ORGANISATION_KINDS, PARTS, SESSION_KINDS, TERRITORY_LEVELS } from '../../data/model/entity.ts';
import { type Selection, select } from '../../data/model/filter.ts';
import type { Query } from '../../data/model/query.ts';
import type { Facet, FacetValue } from './exploration.ts';

/** What a value of a facet keeps, with the other facets as they are: the number that its chip shows. */
export type FacetCounts = { readonly [F in Facet]: ReadonlyMap<FacetValue<F>, number> };

/** What is counted for each facet: the things that its values sort. */
const COUNTED: Readonly<Record<Facet, keyof Selection>> = {
  themes: 'sessions',
  sessionKinds: 'sessions',
  sessions: 'people',
  organisationKinds: 'organisations',
  territoryLevels: 'territories',
  parts: 'people',
};

/**
 * Counts, for every value of every facet, what would be kept if it were the only one chosen there: sessions for themes
 * and kinds of session, people for a session and for a part, organisations and territories for their kinds and levels.
 */
export function countFacets(corpus: Corpus, query: Query): FacetCounts {
  const count = <F extends Facet>(facet: F, values: readonly FacetValue<F>[]) =>
    new Map(
      values.map(
        value => [value, select(corpus, { ...query, [facet]: [value] })[COUNTED[facet]].size] as const,
      ),
    );
  return {
    themes: count(
      'themes',
      corpus.dataset.themes.map(theme => theme.id),
    ),
    sessionKinds: count('sessionKinds', SESSION_KINDS),
    sessions: count(
      'sessions',
      corpus.dataset.sessions.map(session => session.id),
    ),
    organisationKinds: count('organisationKinds', ORGANISATION_KINDS),
    territoryLevels: count('territoryLevels', TERRITORY_LEVELS),
    parts: count('parts', PARTS),
  };
}
