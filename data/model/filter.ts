import type { Corpus } from './corpus.ts';
import type { Participation } from './dataset.ts';
import type { Query } from './query.ts';

/** What a query keeps of a corpus: ids by kind. Every screen counts and draws from the same selection. */
export interface Selection {
  readonly sessions: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly territories: ReadonlySet<string>;
}

function accepts<T>(wanted: readonly T[], value: T | null): boolean {
  return wanted.length === 0 || (value !== null && wanted.includes(value));
}

/** Whether a participation is kept: its session is, and the part played is asked for. */
export function keepsParticipation(query: Query, sessions: ReadonlySet<string>, p: Participation): boolean {
  return sessions.has(p.session) && accepts(query.parts, p.part);
}

/**
 * Applies a query: sessions first, then the people who take part in them, then the bodies that stand there
 * (through a person kept, or named in a kept session), then the territories named in them.
 */
export function select(corpus: Corpus, query: Query): Selection {
  const { dataset } = corpus;
  const sessions = new Set(
    dataset.sessions
      .filter(
        s =>
          accepts(query.themes, s.theme) &&
          accepts(query.sessionKinds, s.kind) &&
          accepts(query.sessions, s.id),
      )
      .map(s => s.id),
  );
  const people = new Set(
    dataset.participations.filter(p => keepsParticipation(query, sessions, p)).map(p => p.person),
  );
  const organisations = new Set<string>();
  const territories = new Set<string>();
  const kindOf = (id: string) => corpus.organisations.get(id)?.kind ?? null;
  const levelOf = (id: string) => corpus.territories.get(id)?.level ?? null;
  for (const a of dataset.affiliations) {
    if (
      sessions.has(a.session) &&
      people.has(a.person) &&
      accepts(query.organisationKinds, kindOf(a.organisation))
    ) {
      organisations.add(a.organisation);
    }
  }
  for (const m of dataset.mentions) {
    if (!sessions.has(m.session)) continue;
    // A part filter asks for what certain people stand for; bodies that are only named have no part.
    if (
      m.kind === 'organisation' &&
      query.parts.length === 0 &&
      accepts(query.organisationKinds, kindOf(m.id))
    ) {
      organisations.add(m.id);
    }
    if (m.kind === 'territory' && accepts(query.territoryLevels, levelOf(m.id))) territories.add(m.id);
  }
  return { sessions, people, organisations, territories };
}
