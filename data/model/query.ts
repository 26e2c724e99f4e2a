import type { OrganisationKind, Part, SessionKind, TerritoryLevel } from './entity.ts';

/** What the analyst asks to see. An empty list keeps everything; facets are joined by AND, values in one by OR. */
export interface Query {
  readonly themes: readonly string[];
  readonly sessionKinds: readonly SessionKind[];
  readonly sessions: readonly string[];
  readonly organisationKinds: readonly OrganisationKind[];
  readonly territoryLevels: readonly TerritoryLevel[];
  readonly parts: readonly Part[];
}

export const EMPTY_QUERY: Query = {
  themes: [],
  sessionKinds: [],
  sessions: [],
  organisationKinds: [],
  territoryLevels: [],
  parts: [],
};
