import type { Corpus } from './corpus.ts';
import type { Participation } from './dataset.ts';
import type { Session } from './entity.ts';
import { keywordIds } from './keywords.ts';
import type { Choices, Query } from './query.ts';
import { idsAround } from './within.ts';
import { citedYears, holdsYear } from './years.ts';

/** What one session holds that the exclusions of a query leave. */
export interface Holding {
  readonly session: Session;
  /** Ids of its declared keywords. */
  readonly keywords: readonly string[];
  /** The years that it speaks of. */
  readonly years: readonly number[];
  readonly participations: readonly Participation[];
  readonly organisations: ReadonlySet<string>;
  readonly territories: ReadonlySet<string>;
}

/** How the values of each facet that a session holds are read off one of the things that it holds. */
export interface FacetReading {
  readonly organisationKind: (id: string) => string | null;
  readonly territoryLevel: (id: string) => string | null;
  readonly territoryIds: (id: string) => readonly string[];
}

/** Kinds, levels and surroundings by id. */
export function facetReadingOf(corpus: Corpus): FacetReading {
  const around = new Map(corpus.dataset.territories.map(each => [each.id, idsAround(each)] as const));
  return {
    organisationKind: id => corpus.organisations.get(id)?.kind ?? null,
    territoryLevel: id => corpus.territories.get(id)?.level ?? null,
    territoryIds: id => around.get(id) ?? [id],
  };
}

/** Takes away what a query excludes, as if the document did not have it; what is left stands session by session. */
export function holdingsOf(corpus: Corpus, query: Query, reading: FacetReading): readonly Holding[] {
  const { dataset } = corpus;
  const { except } = query;
  const keywordId = keywordIds(dataset);
  const cited = citedYears(corpus);
  const holdings = new Map<string, Draft>();
  for (const session of dataset.sessions) {
    const keywords = session.declaredKeywords.map(keyword => keywordId(keyword.label));
    const years = cited.get(session.id) ?? [];
    if (isExcluded(session, keywords, years, except)) continue;
    const empty = { participations: [], organisations: new Set<string>(), territories: new Set<string>() };
    holdings.set(session.id, { session, keywords, years, ...empty });
  }
  for (const p of dataset.participations) {
    if (!has(except.parts, p.part)) holdings.get(p.session)?.participations.push(p);
  }
  putOrganisations(corpus, query, reading, holdings);
  for (const { kind, id, session } of dataset.mentions) {
    if (kind !== 'territory') continue;
    if (has(except.territoryLevels, reading.territoryLevel(id))) continue;
    if (reading.territoryIds(id).some(each => has(except.territories, each))) continue;
    holdings.get(session)?.territories.add(id);
  }
  return [...holdings.values()];
}

interface Draft extends Holding {
  readonly participations: Participation[];
  readonly organisations: Set<string>;
  readonly territories: Set<string>;
}

function isExcluded(
  session: Session,
  keywords: readonly string[],
  years: readonly number[],
  except: Choices,
): boolean {
  return (
    has(except.documents, session.document ?? null) ||
    has(except.themes, session.theme) ||
    has(except.sessionKinds, session.kind) ||
    has(except.sessions, session.id) ||
    keywords.some(each => has(except.keywords, each)) ||
    except.years.some(value => holdsYear(value, ...years))
  );
}

/**
 * A body stands where someone stands for it, or where it is named. To choose a part is to ask for what certain people
 * stand for: bodies that are only named have no part, so they are left out. A name in the role of someone whose part is
 * excluded goes with them.
 */
function putOrganisations(
  { dataset }: Corpus,
  { parts, except }: Query,
  reading: FacetReading,
  holdings: ReadonlyMap<string, Draft>,
): void {
  const isOut = (id: string) =>
    has(except.organisations, id) || has(except.organisationKinds, reading.organisationKind(id));
  const gone = new Set<string>();
  for (const { person, session, organisation } of dataset.affiliations) {
    const holding = holdings.get(session);
    if (holding === undefined || isOut(organisation)) continue;
    const there = holding.participations.filter(p => p.person === person);
    if (there.length === 0 && except.parts.length > 0) gone.add(`${session} ${organisation}`);
    else if (parts.length === 0 || there.some(p => has(parts, p.part)))
      holding.organisations.add(organisation);
  }
  if (parts.length > 0) return;
  for (const { kind, id, session, via } of dataset.mentions) {
    if (kind !== 'organisation' || isOut(id)) continue;
    if (via !== 'role' || !gone.has(`${session} ${id}`)) holdings.get(session)?.organisations.add(id);
  }
}

/** Whether a list of wanted values holds one that may be missing. */
export function has(values: readonly string[], value: string | null): boolean {
  return value !== null && values.includes(value);
}
