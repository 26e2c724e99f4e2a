import type { OrganisationKind, Part, SessionKind, TerritoryLevel } from './entity.ts';

/** Values by facet. Those of a facet that names things are ids. */
export interface Choices {
  /** Ids of documents, where several are read together. */
  readonly documents: readonly string[];
  readonly themes: readonly string[];
  readonly sessionKinds: readonly SessionKind[];
  readonly sessions: readonly string[];
  /** Ids of declared keywords. */
  readonly keywords: readonly string[];
  readonly organisationKinds: readonly OrganisationKind[];
  readonly organisations: readonly string[];
  readonly territoryLevels: readonly TerritoryLevel[];
  /** Ids of territories; a department or a region stands for everything in it, named by the document or not. */
  readonly territories: readonly string[];
  readonly parts: readonly Part[];
  /** Spans of years that sessions speak of: see `yearsValue`. */
  readonly years: readonly string[];
}

/** A side from which the corpus can be sorted, and the values that it takes. */
export type Facet = keyof Choices;
export type FacetValue<F extends Facet> = Choices[F][number];

/**
 * What the analyst asks to see: what is chosen in each facet, and what is excluded. Facets are joined by AND. The chosen
 * values of one facet are joined by OR, or by AND when the facet stands in `every`. `select` says what follows.
 */
export interface Query extends Choices {
  /** The facets whose chosen values are all asked for at once. */
  readonly every: readonly Facet[];
  readonly except: Choices;
}

export const NO_CHOICES: Choices = {
  documents: [],
  themes: [],
  sessionKinds: [],
  sessions: [],
  keywords: [],
  organisationKinds: [],
  organisations: [],
  territoryLevels: [],
  territories: [],
  parts: [],
  years: [],
};

/** The facets in the order in which they are shown and written. */
export const FACETS = [
  'documents',
  'themes',
  'sessionKinds',
  'sessions',
  'keywords',
  'organisationKinds',
  'organisations',
  'territoryLevels',
  'territories',
  'parts',
  'years',
] as const satisfies readonly Facet[];

/** Keeps everything. */
export const EMPTY_QUERY: Query = { ...NO_CHOICES, every: [], except: NO_CHOICES };

/** Whether a query keeps everything. */
export function isEmptyQuery(query: Query): boolean {
  return FACETS.every(facet => query[facet].length === 0 && query.except[facet].length === 0);
}
