import type { Correction, SessionName } from '../model/correction.ts';
import type { Affiliation, Dataset } from '../model/dataset.ts';
import type { Person, Session } from '../model/entity.ts';
import { contains, type Span } from '../model/span.ts';
import { fold, key } from '../text/normalise.ts';
import { findEntity } from './journal-names.ts';

type Of<O extends Correction['op']> = Extract<Correction, { op: O }>;

const ANALYST = { source: 'analyst' } as const;

/** Another title, kind or hours of a session. Null when the session is gone, or nothing is said of it. */
export function setSession(dataset: Dataset, decision: Of<'set-session'>): Dataset | null {
  const title = fold(decision.title ?? '');
  // What bears the new title already is meant, and not its twin that still bears the old one.
  const done = dataset.sessions.find(
    ({ id, title: own }) => id === decision.session.id && title !== '' && own === title,
  );
  const session = done ?? sessionNamed(dataset, decision.session);
  const { kind, start, end } = decision;
  const saysNothing = title === '' && kind === undefined && start === undefined && end === undefined;
  if (session === null || saysNothing) return null;
  const { start: began, end: ended, ...rest } = session;
  const [from, to] = [start === undefined ? began : start, end === undefined ? ended : end];
  const changed: Session = {
    ...rest,
    ...(title === '' ? {} : { title }),
    ...(kind === undefined ? {} : { kind }),
    ...(from == null ? {} : { start: from }),
    ...(to == null ? {} : { end: to }),
  };
  return { ...dataset, sessions: dataset.sessions.map(each => (each === session ? changed : each)) };
}

/** Ties a person to a body where she takes part or is named; where she is tied to it already, that stays. Null when she is nowhere there. */
export function attach(dataset: Dataset, decision: Of<'attach' | 'detach'>): Dataset | null {
  const meant = endsOf(dataset, decision);
  if (meant === null) return null;
  const { person, organisation, sessions } = meant;
  const taken = new Map(
    dataset.participations.filter(p => p.person === person.id).map(p => [p.session, p.span]),
  );
  const places = sessions.flatMap(session => {
    // Everywhere is where she takes part; who is only named in a session is tied there when it is asked for.
    const named = decision.session === undefined ? null : passageIn(session, person);
    const span = taken.get(session.id) ?? named;
    return span === null ? [] : [{ session: session.id, span }];
  });
  if (places.length === 0) return null;
  const known = new Set(
    dataset.affiliations.filter(a => isBetween(a, person.id, organisation)).map(a => a.session),
  );
  const added = places
    .filter(({ session }) => !known.has(session))
    .map(({ session, span }): Affiliation => {
      return { person: person.id, session, position: null, organisation, span, ...ANALYST };
    });
  return added.length === 0 ? dataset : { ...dataset, affiliations: [...dataset.affiliations, ...added] };
}

/** Unties a person from a body; that the body is named there stays. Null when she is not tied to it there. */
export function detach(dataset: Dataset, decision: Of<'attach' | 'detach'>): Dataset | null {
  const meant = endsOf(dataset, decision);
  if (meant === null) return null;
  const there = new Set(meant.sessions.map(session => session.id));
  const affiliations = dataset.affiliations.filter(
    a => !(isBetween(a, meant.person.id, meant.organisation) && there.has(a.session)),
  );
  return affiliations.length === dataset.affiliations.length ? null : { ...dataset, affiliations };
}

function endsOf(dataset: Dataset, decision: Of<'attach' | 'detach'>) {
  const person = findEntity(dataset.people, decision.name);
  const organisation = findEntity(dataset.organisations, decision.organisation)?.id;
  if (person === null || organisation === undefined) return null;
  if (decision.session === undefined) return { person, organisation, sessions: dataset.sessions };
  const session = sessionNamed(dataset, decision.session);
  return session === null ? null : { person, organisation, sessions: [session] };
}

function isBetween(affiliation: Affiliation, person: string, organisation: string): boolean {
  return affiliation.person === person && affiliation.organisation === organisation;
}

/** The first place in a session where a person is named. */
export function passageIn(session: Session, person: Person): Span | null {
  const spans = person.variants.flatMap(variant => variant.spans);
  return spans.find(each => contains(session.span, each)) ?? null;
}

/** The session that a decision means: by its title, and by its id where several bear it. */
export function sessionNamed({ sessions }: Dataset, { id, title }: SessionName): Session | null {
  const titled = sessions.filter(each => key(each.title) === key(title));
  return titled.find(each => each.id === id) ?? titled[0] ?? null;
}
