import type { Corpus } from './corpus.ts';
import { ORGANISATION_KINDS, PARTS, SESSION_KINDS, TERRITORY_LEVELS } from './entity.ts';
import { keywordIds } from './keywords.ts';
import { type Choices, FACETS, type Facet, type FacetValue, type Query } from './query.ts';
import { idsAround } from './within.ts';
import { citedYears, decadeValue, holdsYear } from './years.ts';

/** The values that a facet can take in a corpus: closed lists in their order, things in the order of the dataset; years by decades. */
export function valuesOfFacet<F extends Facet>(corpus: Corpus, facet: F): readonly FacetValue<F>[] {
  return VALUES[facet](corpus.dataset);
}

const VALUES: { readonly [F in Facet]: (dataset: Corpus['dataset']) => readonly FacetValue<F>[] } = {
  documents: dataset => (dataset.documents ?? []).map(each => each.id),
  themes: dataset => dataset.themes.map(each => each.id),
  sessionKinds: dataset => SESSION_KINDS.filter(kind => dataset.sessions.some(each => each.kind === kind)),
  sessions: dataset => dataset.sessions.map(each => each.id),
  keywords: dataset => {
    const keywordId = keywordIds(dataset);
    return unique(dataset.sessions.flatMap(each => each.declaredKeywords.map(k => keywordId(k.label))));
  },
  organisationKinds: dataset =>
    ORGANISATION_KINDS.filter(kind => dataset.organisations.some(each => each.kind === kind)),
  organisations: dataset => dataset.organisations.map(each => each.id),
  territoryLevels: dataset =>
    TERRITORY_LEVELS.filter(level => dataset.territories.some(each => each.level === level)),
  territories: dataset =>
    unique([...dataset.territories.map(each => each.id), ...dataset.territories.flatMap(idsAround)]),
  years: dataset => unique(cited(dataset).map(decadeValue)),
  parts: dataset => PARTS.filter(part => dataset.participations.some(each => each.part === part)),
};

/**
 * The part of a query that a corpus understands; the very same query when it understands all of it. An address from
 * another document, or a name that a correction took away, leaves values that stand for nothing.
 */
export function knownQuery(corpus: Corpus, query: Query): Query {
  const chosen = knownChoices(corpus, query);
  const every = query.every.filter(facet => chosen[facet].length > 0);
  const next = { ...chosen, every, except: knownChoices(corpus, query.except) };
  const isSame = FACETS.every(
    facet =>
      next[facet].length === query[facet].length && next.except[facet].length === query.except[facet].length,
  );
  return isSame ? query : next;
}

function knownChoices(corpus: Corpus, choices: Choices): Choices {
  const said = choices.years.length === 0 ? [] : cited(corpus.dataset);
  const known = <F extends Facet>(facet: F): readonly FacetValue<F>[] => {
    const chosen: readonly FacetValue<F>[] = choices[facet];
    if (chosen.length === 0) return chosen;
    const values = new Set<string>(valuesOfFacet(corpus, facet));
    return chosen.filter(value => values.has(value));
  };
  return {
    documents: known('documents'),
    themes: known('themes'),
    sessionKinds: known('sessionKinds'),
    sessions: known('sessions'),
    keywords: known('keywords'),
    organisationKinds: known('organisationKinds'),
    organisations: known('organisations'),
    territoryLevels: known('territoryLevels'),
    territories: known('territories'),
    parts: known('parts'),
    years: choices.years.filter(value => holdsYear(value, ...said)),
  };
}

/** Every year that a session speaks of, in order. */
function cited(dataset: Corpus['dataset']): readonly number[] {
  return [...new Set([...citedYears({ dataset }).values()].flat())].sort((a, b) => a - b);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
