import type { Corpus } from './corpus.ts';
import { AWAY } from './entity.ts';
import { type FacetReading, facetReadingOf, type Holding, has, holdingsOf } from './holdings.ts';
import type { Facet, Query } from './query.ts';
import { holdsYear } from './years.ts';

/** What a query keeps of a corpus: ids by kind. Every screen counts and draws from the same selection. */
export interface Subcorpus {
  readonly sessions: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly territories: ReadonlySet<string>;
  /** What of these stands in each kept session: who is left of those who take part, and what is left of what is named. */
  readonly standing: ReadonlyMap<string, Standing>;
}

/** Ids of what a selection keeps in one session. */
export interface Standing {
  readonly people: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly territories: ReadonlySet<string>;
}

/** Facets that say what a session is; the others say what stands in it. */
const ABOUT_SESSIONS = [
  'documents',
  'themes',
  'sessionKinds',
  'sessions',
  'keywords',
  'years',
] as const satisfies Facet[];
const ABOUT_CONTENT = [
  'organisationKinds',
  'organisations',
  'territoryLevels',
  'territories',
  'parts',
] as const satisfies Facet[];

/**
 * Applies a query. The session is the hinge:
 *
 * 1. What is excluded (NOT) is taken away first, as if the document did not have it: sessions by theme, kind, name or
 *    keyword; organisations and territories by kind, level or name; participations by part.
 * 2. A session is kept when it passes every facet (AND). A facet about sessions asks for a session of one of the values
 *    (OR); a facet about what stands in them asks that one of the values stand there (OR), or each of them (`every`).
 * 3. People, organisations and territories are kept when they stand in a kept session and are themselves of a value that
 *    is chosen. With `every` on a facet about sessions, they must stand in kept sessions of each of the values: who is
 *    both in theme 2 and in theme 3.
 */
export function subcorpusOf(corpus: Corpus, asked: Query): Subcorpus {
  const query = withoutAway(asked);
  const reading = facetReadingOf(corpus);
  const kept = keptHoldings(corpus, query, reading);
  const people = new Map<string, Holding[]>();
  const organisations = new Map<string, Holding[]>();
  const territories = new Map<string, Holding[]>();
  for (const holding of kept) {
    for (const { person, part } of holding.participations) {
      if (accepts(query.parts, [part])) put(people, person, holding);
    }
    for (const id of holding.organisations) {
      const isChosen =
        accepts(query.organisations, [id]) &&
        accepts(query.organisationKinds, [reading.organisationKind(id)]);
      if (isChosen) put(organisations, id, holding);
    }
    for (const id of holding.territories) {
      const isChosen =
        accepts(query.territories, reading.territoryIds(id)) &&
        accepts(query.territoryLevels, [reading.territoryLevel(id)]);
      if (isChosen) put(territories, id, holding);
    }
  }
  const found = {
    people: throughout(people, query),
    organisations: throughout(organisations, query),
    territories: throughout(territories, query),
  };
  const standing = kept.map(holding => [holding.session.id, standingIn(holding, found, query)] as const);
  return { sessions: new Set(kept.map(each => each.session.id)), ...found, standing: new Map(standing) };
}

function standingIn(holding: Holding, kept: Standing, query: Query): Standing {
  const played = holding.participations.filter(each => accepts(query.parts, [each.part]));
  const within = (ids: Iterable<string>, among: ReadonlySet<string>) =>
    new Set([...ids].filter(id => among.has(id)));
  return {
    people: within(
      played.map(each => each.person),
      kept.people,
    ),
    organisations: within(holding.organisations, kept.organisations),
    territories: within(holding.territories, kept.territories),
  };
}

/** Whoever did not come stands in a session, with the body that they were to speak for, only when a part is asked for. */
function withoutAway(query: Query): Query {
  if (query.parts.length > 0) return query;
  return { ...query, except: { ...query.except, parts: [...query.except.parts, ...AWAY] } };
}

function keptHoldings(corpus: Corpus, query: Query, reading: FacetReading): readonly Holding[] {
  return holdingsOf(corpus, query, reading).filter(each => isKept(each, query, reading));
}

/**
 * How many of the sessions that a query keeps have each value of a facet: what choosing that value alone would keep. Values
 * that are made up by who asks, as spans of years are, must be in `asked`.
 */
export function countSessions(
  corpus: Corpus,
  query: Query,
  facet: Facet,
  asked: readonly string[],
): ReadonlyMap<string, number> {
  const reading = facetReadingOf(corpus);
  const counts = new Map<string, number>();
  const about = ABOUT_SESSIONS.find(each => each === facet);
  const content = ABOUT_CONTENT.find(each => each === facet);
  for (const holding of keptHoldings(corpus, query, reading)) {
    const values = [
      ...(about === undefined ? [] : valuesOfSession(holding, about, asked)),
      ...(content === undefined ? [] : valuesInSession(holding, content, reading)),
    ];
    for (const value of new Set(values)) {
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function accepts(wanted: readonly string[], values: readonly (string | null)[]): boolean {
  return wanted.length === 0 || values.some(value => has(wanted, value));
}

function isKept(holding: Holding, query: Query, reading: FacetReading): boolean {
  return (
    ABOUT_SESSIONS.every(facet => accepts(query[facet], valuesOfSession(holding, facet, query[facet]))) &&
    ABOUT_CONTENT.every(facet => {
      const wanted = query[facet];
      if (wanted.length === 0) return true;
      const values = valuesInSession(holding, facet, reading);
      return query.every.includes(facet)
        ? wanted.every(value => values.has(value))
        : wanted.some(value => values.has(value));
    })
  );
}

/** What a session is in a facet; of the spans of years those that are asked for and that it speaks of. */
function valuesOfSession(
  { session, keywords, years }: Holding,
  facet: (typeof ABOUT_SESSIONS)[number],
  asked: readonly string[],
): readonly (string | null)[] {
  if (facet === 'documents') return [session.document ?? null];
  if (facet === 'years') return asked.filter(value => holdsYear(value, ...years));
  if (facet === 'themes') return [session.theme];
  if (facet === 'sessionKinds') return [session.kind];
  return facet === 'sessions' ? [session.id] : keywords;
}

function valuesInSession(
  { participations, organisations, territories }: Holding,
  facet: (typeof ABOUT_CONTENT)[number],
  reading: FacetReading,
): ReadonlySet<string | null> {
  switch (facet) {
    case 'parts':
      return new Set(participations.map(p => p.part));
    case 'organisations':
      return organisations;
    case 'organisationKinds':
      return new Set([...organisations].map(reading.organisationKind));
    case 'territories':
      return new Set([...territories].flatMap(reading.territoryIds));
    case 'territoryLevels':
      return new Set([...territories].map(reading.territoryLevel));
  }
}

function put(found: Map<string, Holding[]>, id: string, holding: Holding): void {
  const there = found.get(id);
  if (there === undefined) found.set(id, [holding]);
  else there.push(holding);
}

/** Of things with the sessions where they stand, those that stand with each value that is asked for at once. */
function throughout(found: ReadonlyMap<string, readonly Holding[]>, query: Query): ReadonlySet<string> {
  const asked = ABOUT_SESSIONS.filter(facet => query.every.includes(facet) && query[facet].length > 1);
  if (asked.length === 0) return new Set(found.keys());
  const isThroughout = (holdings: readonly Holding[]) =>
    asked.every(facet => {
      const values = new Set(holdings.flatMap(each => valuesOfSession(each, facet, query[facet])));
      return query[facet].every(value => values.has(value));
    });
  return new Set([...found].filter(([, holdings]) => isThroughout(holdings)).map(([id]) => id));
}
