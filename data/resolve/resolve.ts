import type { Correction } from '../model/correction.ts';
import type { Affiliation, Dataset, Mention } from '../model/dataset.ts';
import type { Session } from '../model/entity.ts';
import { slug } from '../model/ids.ts';
import type { Reading } from '../model/reading.ts';
import { bySpan } from '../model/span.ts';
import { namesakes } from './namesakes.ts';
import { resolveOrganisations } from './organisations.ts';
import { personMentions, readParticipations } from './participations.ts';
import { type ResolvedPeople, resolvePeople } from './people.ts';
import { resolveTerritories } from './territories.ts';

/** Mentions → entities: one person, body and place for each real one, and the facts that tie them together. */
export function resolve(reading: Reading, _journal: readonly Correction[] = []): Dataset {
  const people = resolvePeople(reading.appearances);
  const bodies = resolveOrganisations(reading.organisations);
  const places = resolveTerritories(reading.territories);
  const order = new Map(reading.sessions.map(session => [session.id, session.order]));
  const inOrder = (
    a: { session: string; span: Mention['span'] },
    b: { session: string; span: Mention['span'] },
  ) => (order.get(a.session) ?? 0) - (order.get(b.session) ?? 0) || bySpan(a.span, b.span);
  return {
    formatVersion: 1,
    proceedings: reading.proceedings,
    themes: reading.themes,
    sessions: sessionsOf(reading, people),
    people: people.people,
    organisations: bodies.organisations,
    territories: places.territories,
    terms: reading.terms,
    participations: readParticipations(reading.appearances, people.idOf),
    affiliations: affiliationsOf(reading, people, bodies.idOf),
    mentions: [
      ...personMentions(reading.appearances, people.idOf),
      ...mentionsOf('organisation', reading.organisations, bodies.idOf),
      ...mentionsOf('territory', reading.territories, places.idOf),
      ...reading.initiatives.map(
        initiative =>
          ({
            kind: 'initiative',
            id: slug(initiative.name),
            session: initiative.session,
            via: 'body',
            span: initiative.span,
          }) as const,
      ),
    ].sort(inOrder),
    dates: reading.dates,
    figures: reading.figures,
    warnings: [
      ...reading.diagnostics,
      ...people.warnings,
      ...namesakes(reading.appearances, people.idOf),
      ...bodies.warnings,
      ...places.warnings,
    ],
  };
}

/** Sessions with the interviewee of each resource tied to a person. */
function sessionsOf(reading: Reading, people: ResolvedPeople): readonly Session[] {
  const personAt = new Map(reading.appearances.map((a, i) => [a.name.span.start, people.idOf[i] ?? null]));
  return reading.sessions.map(session => ({
    ...session,
    resources: session.resources.map(resource => ({
      ...resource,
      person: resource.person && (personAt.get(resource.person.span.start) ?? null),
    })),
  }));
}

function affiliationsOf(
  reading: Reading,
  people: ResolvedPeople,
  organisationOf: readonly string[],
): readonly Affiliation[] {
  return reading.mandates.flatMap(mandate => {
    const appearance = reading.appearances[mandate.appearance];
    const person = people.idOf[mandate.appearance];
    const organisation = organisationOf[mandate.organisation];
    if (appearance === undefined || person === undefined || organisation === undefined) return [];
    return [
      {
        person,
        session: appearance.session,
        position: mandate.position,
        organisation,
        span: mandate.span,
      },
    ];
  });
}

function mentionsOf(
  kind: 'organisation' | 'territory',
  found: readonly Omit<Mention, 'kind' | 'id'>[],
  idOf: readonly string[],
): readonly Mention[] {
  return found.flatMap(({ session, via, span }, i) => {
    const id = idOf[i];
    return id === undefined ? [] : [{ kind, id, session, via, span }];
  });
}
