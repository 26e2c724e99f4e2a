import type { Corpus } from '../model/corpus.ts';
import type { Mention } from '../model/dataset.ts';
import { AWAY } from '../model/entity.ts';
import type { Subcorpus } from '../model/filter.ts';
import { sessionHeading } from '../model/session-heading.ts';
import type { UnitKind } from './aspects.ts';
import { Gathering, type ProfileItem } from './gathering.ts';
import { type Profile, profileOf, SMALL_PROFILE } from './profile.ts';
import { inReadingOrder, orderOf, saidIn, themesOf } from './profile-parts.ts';

/** Who was not there, or is only spoken of, is not heard. */
const UNHEARD: ReadonlySet<string> = new Set(['cited', ...AWAY]);

/** The profile of a thing of any kind that can be compared, over what the filters keep. */
export function unitProfileOf(
  corpus: Corpus,
  kept: Subcorpus,
  kind: UnitKind,
  id: string,
  nested: boolean,
): Profile {
  switch (kind) {
    case 'territory':
      return profileOf(corpus, kept, id, nested);
    case 'organisation':
      return bodyProfile(corpus, kept, id);
    case 'theme':
      return heardProfile(
        corpus,
        kept,
        id,
        corpus.dataset.sessions.filter(({ theme }) => theme === id).map(session => session.id),
      );
    case 'session':
      return { ...heardProfile(corpus, kept, id, withTalks(corpus, id)), small: false };
  }
}

/** A session with the talks that it holds, and what these hold. */
function withTalks(corpus: Corpus, id: string): readonly string[] {
  const talks = corpus.dataset.sessions.filter(({ parent }) => parent === id);
  return corpus.sessions.has(id) ? [id, ...talks.flatMap(talk => withTalks(corpus, talk.id))] : [];
}

/** Who is heard and what is named in some sessions. */
function heardProfile(corpus: Corpus, kept: Subcorpus, id: string, ids: readonly string[]): Profile {
  const here = new Set(ids.filter(session => kept.sessions.has(session)));
  const speakers = new Gathering();
  for (const { person, session, part, span } of corpus.dataset.participations) {
    if (here.has(session) && kept.people.has(person) && !UNHEARD.has(part)) {
      speakers.add(person, session, span);
    }
  }
  const sessions = [...here].map(session => itemOf(corpus, session));
  return { ...standingIn(corpus, kept, sessions, () => false), id, speakers: speakers.list(orderOf(corpus)) };
}

/** Where a body is named or someone stands for it, whom it sent, and which others and which places stand there. */
function bodyProfile(corpus: Corpus, kept: Subcorpus, id: string): Profile {
  const sessions = new Gathering();
  const speakers = new Gathering();
  for (const mention of corpus.mentionsOf.get(`organisation:${id}`) ?? []) {
    if (kept.sessions.has(mention.session)) sessions.add(mention.session, mention.session, mention.span);
  }
  for (const { person, session, span } of corpus.affiliationsOfOrganisation.get(id) ?? []) {
    if (!kept.sessions.has(session) || !kept.people.has(person)) continue;
    sessions.add(session, session, span);
    speakers.add(person, session, span);
  }
  const order = orderOf(corpus);
  const list = inReadingOrder(sessions, order);
  const standing = standingIn(
    corpus,
    kept,
    list,
    ({ kind, id: other }) => kind === 'organisation' && other === id,
  );
  return { ...standing, id, speakers: speakers.list(order) };
}

/** A session as a thing of its theme: its heading is the passage that says so. */
function itemOf(corpus: Corpus, id: string): ProfileItem {
  const session = corpus.sessions.get(id);
  return { id, sessions: [id], spans: session === undefined ? [] : [sessionHeading(corpus.text, session)] };
}

/** Everything that stands in some sessions, but for what is the thing itself. */
function standingIn(
  corpus: Corpus,
  kept: Subcorpus,
  sessions: readonly ProfileItem[],
  isItself: (mention: Pick<Mention, 'kind' | 'id'>) => boolean,
): Omit<Profile, 'id' | 'speakers'> {
  const here = new Set(sessions.map(session => session.id));
  const [organisations, met] = [new Gathering(), new Gathering()];
  const initiatives = new Gathering();
  for (const { kind, id, session, span } of corpus.dataset.mentions) {
    if (!here.has(session) || isItself({ kind, id })) continue;
    if (kind === 'organisation' && kept.organisations.has(id)) organisations.add(id, session, span);
    if (kind === 'territory' && kept.territories.has(id)) met.add(id, session, span);
    if (kind === 'initiative') initiatives.add(id, session, span);
  }
  for (const { organisation, person, session, span } of corpus.dataset.affiliations) {
    const isKept = here.has(session) && kept.people.has(person) && kept.organisations.has(organisation);
    if (isKept && !isItself({ kind: 'organisation', id: organisation })) {
      organisations.add(organisation, session, span);
    }
  }
  const order = orderOf(corpus);
  return {
    nested: false,
    members: [],
    sessions,
    themes: themesOf(corpus, sessions).list(order),
    organisations: organisations.list(order),
    met: met.list(order),
    initiatives: initiatives.list(order),
    ...saidIn(corpus, here),
    small: sessions.length < SMALL_PROFILE,
  };
}
