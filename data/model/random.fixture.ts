import fc from 'fast-check';
import { SMALL, SMALL_DATASET } from '../graph/small.fixture.ts';
import type { Corpus } from './corpus.ts';
import type { Affiliation, Dataset, Mention, Participation } from './dataset.ts';
import type { Organisation, Session, Territory } from './entity.ts';
import { ORGANISATION_KINDS, PARTS, SESSION_KINDS, TERRITORY_LEVELS } from './entity.ts';
import { valuesOfFacet } from './facet-values.ts';
import { type Choices, FACETS, type Facet, NO_CHOICES, type Query } from './query.ts';

const SPAN = { start: 0, end: 1 };
const [ONE_SESSION] = SMALL_DATASET.sessions;
const [ONE_PERSON] = SMALL_DATASET.people;
const [ONE_BODY] = SMALL_DATASET.organisations;
const [ONE_PLACE] = SMALL_DATASET.territories;

const pick = <T>(values: readonly T[]) => fc.constantFrom(...values);
const few = <T>(value: fc.Arbitrary<T>, most: number) => fc.array(value, { maxLength: most });
const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);

const SESSIONS = ids('A', 6);
const PEOPLE = ids('p', 5);
const BODIES = ids('o', 5);
const PLACES = ids('t', 4);

const kinds = pick(SESSION_KINDS.slice(0, 3));
const session = (id: string, order: number): fc.Arbitrary<Session> =>
  fc
    .record({ theme: pick(['T1', 'T2', 'T3', null]), kind: kinds, keywords: fc.subarray(['eau', 'air']) })
    .map(({ theme, kind, keywords }) => ({
      ...(ONE_SESSION as Session),
      id,
      order,
      kind,
      theme,
      declaredKeywords: keywords.map(label => ({ text: label, label, span: SPAN })),
    }));
const body = (id: string): fc.Arbitrary<Organisation> =>
  pick(ORGANISATION_KINDS.slice(0, 3)).map(kind => ({ ...(ONE_BODY as Organisation), id, kind }));
const place = (id: string): fc.Arbitrary<Territory> =>
  fc
    .record({ level: pick(TERRITORY_LEVELS.slice(0, 3)), region: pick(['1', '2', null]) })
    .map(({ level, region }) => ({ ...(ONE_PLACE as Territory), id, level, region, department: null }));
const participation: fc.Arbitrary<Participation> = fc.record({
  person: pick(PEOPLE),
  session: pick(SESSIONS),
  part: pick(PARTS.slice(0, 3)),
  role: fc.constant(null),
  span: fc.constant(SPAN),
});
const mention: fc.Arbitrary<Mention> = fc
  .record({ body: fc.boolean(), n: fc.nat(3), session: pick(SESSIONS), via: pick(['role', 'body'] as const) })
  .map(({ body: isBody, n, session: at, via }) => ({
    kind: isBody ? 'organisation' : 'territory',
    id: (isBody ? BODIES : PLACES)[n] ?? '',
    session: at,
    via,
    span: SPAN,
  }));

/** A corpus of up to six sessions in which anything may stand anywhere; whoever holds a position takes part. */
export const corpora: fc.Arbitrary<Corpus> = fc
  .record({
    sessions: fc.tuple(...SESSIONS.map(session)),
    organisations: fc.tuple(...BODIES.map(body)),
    territories: fc.tuple(...PLACES.map(place)),
    participations: few(participation, 14),
    bodies: few(pick(BODIES), 14),
    mentions: few(mention, 12),
  })
  .map(({ sessions, organisations, territories, participations, bodies, mentions }) => {
    const affiliations = bodies.flatMap((organisation, i): readonly Affiliation[] => {
      const at = participations[i];
      return at === undefined
        ? []
        : [{ person: at.person, session: at.session, position: null, organisation, span: SPAN }];
    });
    const people = PEOPLE.map(id => ({ ...(ONE_PERSON as Dataset['people'][number]), id }));
    const themes = ['T1', 'T2', 'T3'].map((id, i) => ({ id, number: i + 1, title: id, spans: [] }));
    const facts = { sessions, people, organisations, territories, participations, affiliations, mentions };
    const dataset: Dataset = { ...SMALL_DATASET, ...facts, themes, terms: [] };
    return {
      ...SMALL,
      dataset,
      organisations: new Map(organisations.map(each => [each.id, each])),
      territories: new Map(territories.map(each => [each.id, each])),
    };
  });

/** A query of a corpus over some facets: what is chosen, what is excluded, and what is asked for at once. */
export function queriesOf(corpus: Corpus, facets: readonly Facet[] = FACETS): fc.Arbitrary<Query> {
  const some = <F extends Facet>(facet: F) =>
    facets.includes(facet)
      ? fc.oneof(
          { weight: 3, arbitrary: fc.constant({ chosen: [], out: [] }) },
          {
            weight: 1,
            arbitrary: fc
              .tuple(
                fc.subarray([...valuesOfFacet(corpus, facet)]),
                fc.subarray([...valuesOfFacet(corpus, facet)]),
              )
              .map(([chosen, out]) => ({ chosen, out: out.filter(each => !chosen.includes(each)) })),
          },
        )
      : fc.constant({ chosen: [], out: [] });
  return fc
    .record({
      documents: some('documents'),
      themes: some('themes'),
      sessionKinds: some('sessionKinds'),
      sessions: some('sessions'),
      keywords: some('keywords'),
      organisationKinds: some('organisationKinds'),
      organisations: some('organisations'),
      territoryLevels: some('territoryLevels'),
      territories: some('territories'),
      parts: some('parts'),
      years: some('years'),
      every: fc.subarray([...FACETS]),
    })
    .map(({ every, ...sides }) => {
      const side = (which: 'chosen' | 'out'): Choices => ({
        ...NO_CHOICES,
        ...Object.fromEntries(FACETS.map(facet => [facet, sides[facet][which]])),
      });
      const chosen = side('chosen');
      return { ...chosen, every: every.filter(facet => chosen[facet].length > 0), except: side('out') };
    });
}
