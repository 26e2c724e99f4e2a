import { ORGANISATION_KINDS, PARTS, SESSION_KINDS, TERRITORY_LEVELS } from '../../../data/model/entity.ts';
import { type Choices, FACETS, type Facet, type FacetValue, type Query } from '../../../data/model/query.ts';
import { yearsOfValue } from '../../../data/model/years.ts';

/** The facets as they are written in an address. */
const NAMES: Readonly<Record<Facet, string>> = {
  documents: 'document',
  themes: 'theme',
  sessionKinds: 'type',
  sessions: 'seance',
  keywords: 'motcle',
  organisationKinds: 'organisation',
  organisations: 'org',
  territoryLevels: 'niveau',
  territories: 'territoire',
  parts: 'part',
  years: 'annees',
};
const EXCEPT = 'sauf-';
const EVERY = 'tous';

/** `theme=T2&theme=T3&tous=theme&sauf-type=workshop`: chosen values, the facets joined by AND, excluded values. */
export function queryFields(query: Query): readonly (readonly [name: string, value: string])[] {
  const fields = (choices: Choices, before: string) =>
    FACETS.flatMap(facet => choices[facet].map(value => [`${before}${NAMES[facet]}`, value] as const));
  const every = query.every.map(facet => NAMES[facet]).join(',');
  return [
    ...fields(query, ''),
    ...(every === '' ? [] : [[EVERY, every] as const]),
    ...fields(query.except, EXCEPT),
  ];
}

/** Reads the query of an address; `all` gives the plausible values of a field. A value that is both is chosen. */
export function queryOfFields(all: (name: string) => readonly string[]): Query {
  const chosen = choicesOf(facet => all(NAMES[facet]));
  const except = choicesOf(facet => {
    const taken: readonly string[] = chosen[facet];
    return all(`${EXCEPT}${NAMES[facet]}`).filter(value => !taken.includes(value));
  });
  const joined = new Set(all(EVERY).flatMap(value => value.split(',')));
  const every = [...joined].flatMap(
    name => FACETS.find(facet => NAMES[facet] === name && chosen[facet].length > 0) ?? [],
  );
  return { ...chosen, every, except };
}

function choicesOf(all: (facet: Facet) => readonly string[]): Choices {
  return {
    documents: all('documents'),
    themes: all('themes'),
    sessionKinds: known('sessionKinds', SESSION_KINDS, all),
    sessions: all('sessions'),
    keywords: all('keywords'),
    organisationKinds: known('organisationKinds', ORGANISATION_KINDS, all),
    organisations: all('organisations'),
    territoryLevels: known('territoryLevels', TERRITORY_LEVELS, all),
    territories: all('territories'),
    parts: known('parts', PARTS, all),
    years: all('years').filter(value => yearsOfValue(value) !== null),
  };
}

/** The members of a closed list that are written, in the order written. */
function known<F extends Facet>(
  facet: F,
  list: readonly FacetValue<F>[],
  all: (facet: Facet) => readonly string[],
): readonly FacetValue<F>[] {
  return all(facet).flatMap(value => list.find(each => each === value) ?? []);
}
