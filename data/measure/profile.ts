import { liesIn } from '../model/containment.ts';
import type { Corpus } from '../model/corpus.ts';
import type { DatedPhrase, Figure, Mention } from '../model/dataset.ts';
import type { Subcorpus } from '../model/filter.ts';
import { contains } from '../model/span.ts';
import { Gathering, type ProfileItem } from './gathering.ts';
import { inReadingOrder, orderOf, saidIn, themesOf } from './profile-parts.ts';

/** Under this many sessions a profile is a small one: one session more or less changes it. */
export const SMALL_PROFILE = 5;

/**
 * What the proceedings say of something that can be compared. The sessions of a territory are those where it is named (an
 * authority names its territory); everything else is what stands in them, or whom its bodies sent. Of other kinds: see `unit-profile.ts`.
 */
export interface Profile {
  readonly id: string;
  /** Whether what lies in it is gathered in it. */
  readonly nested: boolean;
  /** The territories gathered, itself first when the document names it. */
  readonly members: readonly string[];
  /** Where it is named. */
  readonly sessions: readonly ProfileItem[];
  /** Who speaks for it: the role names it, or a body of it; in a session or a theme, who speaks there. */
  readonly speakers: readonly ProfileItem[];
  /** Its own bodies: those that govern or serve it, where they stand; of other kinds, those that stand in its sessions. */
  readonly organisations: readonly ProfileItem[];
  /** Themes of its sessions. */
  readonly themes: readonly ProfileItem[];
  /** Initiatives named in its sessions. */
  readonly initiatives: readonly ProfileItem[];
  /** Territories named in the same sessions, those that lie in it or around it left out. */
  readonly met: readonly ProfileItem[];
  /** Years and quantities said in its sessions. */
  readonly dates: readonly DatedPhrase[];
  readonly figures: readonly Figure[];
  /** Under `SMALL_PROFILE` sessions; never of one session. */
  readonly small: boolean;
}

/** Ids of the territories that a profile gathers, among those that are kept. */
export function membersOf(corpus: Corpus, kept: Subcorpus, id: string, nested: boolean): readonly string[] {
  const inside = corpus.dataset.territories.filter(
    each => kept.territories.has(each.id) && (each.id === id || (nested && liesIn(each, id))),
  );
  return inside.map(each => each.id).sort((a, b) => Number(b === id) - Number(a === id) || (a < b ? -1 : 1));
}

/** The profile of one territory over what the filters keep; empty lists where the document says nothing of it. */
export function profileOf(corpus: Corpus, kept: Subcorpus, id: string, nested: boolean): Profile {
  const members = membersOf(corpus, kept, id, nested);
  const isMember = new Set(members);
  const order = orderOf(corpus);
  const mentions = corpus.dataset.mentions.filter(({ session }) => kept.sessions.has(session));
  const own = mentions.filter(each => each.kind === 'territory' && isMember.has(each.id));
  const sessions = new Gathering();
  for (const { session, span } of own) sessions.add(session, session, span);
  const list = inReadingOrder(sessions, order);
  const here = new Set(list.map(each => each.id));
  const initiatives = new Gathering();
  const met = new Gathering();
  for (const { kind, id: named, session, span } of mentions) {
    if (!here.has(session)) continue;
    if (kind === 'initiative') initiatives.add(named, session, span);
    if (kind === 'territory' && isBeside(corpus, kept, named, id, isMember)) met.add(named, session, span);
  }
  return {
    id,
    nested,
    members,
    sessions: list,
    speakers: speakersOf(corpus, kept, own, isMember).list(order),
    organisations: bodiesOf(corpus, kept, mentions, isMember).list(order),
    themes: themesOf(corpus, list).list(order),
    initiatives: initiatives.list(order),
    met: met.list(order),
    ...saidIn(corpus, here),
    small: list.length < SMALL_PROFILE,
  };
}

/** Whether a territory is another one than that of the profile: neither in it nor around it. */
function isBeside(
  corpus: Corpus,
  kept: Subcorpus,
  other: string,
  id: string,
  members: ReadonlySet<string>,
): boolean {
  if (other === id || members.has(other) || !kept.territories.has(other)) return false;
  const [there, here] = [corpus.territories.get(other), corpus.territories.get(id)];
  if (there !== undefined && liesIn(there, id)) return false;
  return here === undefined || !liesIn(here, other);
}

/** People who hold a position in a body of the territory, or whose role names it. */
function speakersOf(
  corpus: Corpus,
  kept: Subcorpus,
  own: readonly Mention[],
  members: ReadonlySet<string>,
): Gathering {
  const found = new Gathering();
  for (const { person, session, organisation, span } of corpus.dataset.affiliations) {
    const territory = corpus.organisations.get(organisation)?.territory ?? null;
    if (territory === null || !members.has(territory)) continue;
    if (kept.people.has(person) && kept.sessions.has(session)) found.add(person, session, span);
  }
  for (const { session, span, via } of own) {
    if (via !== 'role') continue;
    for (const each of corpus.participationsOfSession.get(session) ?? []) {
      if (kept.people.has(each.person) && contains(each.span, span)) found.add(each.person, session, span);
    }
  }
  return found;
}

/** Bodies of the territory, where they are named or someone stands for them. */
function bodiesOf(
  corpus: Corpus,
  kept: Subcorpus,
  mentions: readonly Mention[],
  members: ReadonlySet<string>,
): Gathering {
  const isOwn = (id: string) => {
    const territory = corpus.organisations.get(id)?.territory ?? null;
    return territory !== null && members.has(territory) && kept.organisations.has(id);
  };
  const found = new Gathering();
  for (const { kind, id, session, span } of mentions) {
    if (kind === 'organisation' && isOwn(id)) found.add(id, session, span);
  }
  for (const { organisation, session, person, span } of corpus.dataset.affiliations) {
    const isKept = kept.sessions.has(session) && kept.people.has(person);
    if (isKept && isOwn(organisation)) found.add(organisation, session, span);
  }
  return found;
}
