import type { Corpus } from '../../data/model/corpus.ts';
import type { Session } from '../../data/model/entity.ts';
import { idAmong, ownId } from '../../data/model/together.ts';
import type { Translate } from '../i18n/index.ts';
import { editionShort } from './editions.ts';

/** A title is cut behind about so many letters where it stands for the session. */
const LONGEST = 36;
/** "Séance 1", "Table ronde 2": what a title calls its session before it says the subject. */
const CALLED = /^(\p{L}[\p{L} '’-]{2,20} (?:n° ?)?(?:\d{1,3}|[IVX]{1,4}|[A-Z])) *(?:[:|–—.-] |\()/u;
/** "Table ronde : qui paie ?": the title says itself what is held. */
const SAYS_KIND =
  /^(?:(?:grand )?(?:débat|entretien)|tables?[ -]rondes?|conférences?|ateliers?|forum|keynote|panel|round ?table|workshop|(?:fireside|expert) (?:chat|panel)|discussion|ouverture|clôture|conclusions?|synthèse|introduction|opening|closing)(?=\P{L})/iu;
/** The badge of a session in a network holds up to so many letters. */
const LONGEST_BADGE = 14;

interface SessionName {
  readonly short: string;
  readonly full: string;
}

const named = new WeakMap<Corpus, WeakMap<Translate, ReadonlyMap<string, SessionName>>>();

/** What a session is called in a label or a sentence, and no other of its document: "Atelier 12", "Séance 1", "Allocution (Hélène Castaing)". */
export function sessionShort(t: Translate, corpus: Corpus, session: Session): string {
  return namesOf(t, corpus).get(session.id)?.short ?? ownShort(t, session);
}

/** What a session is called in full: "Atelier 12 : Assemblées citoyennes". A title that says its kind is enough by itself. */
export function sessionFull(t: Translate, corpus: Corpus, session: Session): string {
  return namesOf(t, corpus).get(session.id)?.full ?? ownFull(t, session);
}

/** The few letters that stand in a session's mark in a network: its code or its short name; null where that is too long for one, or is its title, which stands beside it. */
export function sessionBadge(t: Translate, corpus: Corpus, session: Session): string | null {
  if (isNumbered(session) && !session.label) return codeOf(t, corpus, session);
  const short = sessionShort(t, corpus, session);
  return short.length <= LONGEST_BADGE && short !== session.title ? short : null;
}

/** What stands beside a session's mark: its title, without what the badge says already, and longer where another has the same. */
export function sessionLabel(t: Translate, corpus: Corpus, session: Session): string {
  const badge = sessionBadge(t, corpus, session);
  const rest = session.label ? null : (CALLED.exec(session.title)?.[0] ?? null);
  if (badge !== null && rest !== null && !isNumbered(session)) return session.title.slice(rest.length).trim();
  const isShared = corpus.dataset.sessions.some(
    ({ id, title }) => id !== session.id && title === session.title,
  );
  return session.title === '' || (badge === null && isShared)
    ? sessionShort(t, corpus, session)
    : session.title;
}

/** "A12"; "A12 (2024)" where another of the documents that are open together has an "A12" too. */
function codeOf(t: Translate, { dataset, sessions }: Corpus, { id, document }: Session): string | null {
  const own = ownId(id);
  if (own === null) return id;
  const others = dataset.documents ?? [];
  const isShared = others.some((_, i) => i !== own.part && sessions.has(idAmong(i, own.id)));
  if (!isShared || document === undefined) return own.id;
  const told = t('session.of', { name: own.id, edition: editionShort(dataset, document) });
  return told.length <= LONGEST_BADGE ? told : null;
}

function namesOf(t: Translate, corpus: Corpus): ReadonlyMap<string, SessionName> {
  const inLanguage = named.get(corpus) ?? new WeakMap<Translate, ReadonlyMap<string, SessionName>>();
  named.set(corpus, inLanguage);
  const known = inLanguage.get(t);
  if (known !== undefined) return known;
  const { sessions } = corpus.dataset;
  const short = toldApart(t, corpus, session => ownShort(t, session));
  const full = toldApart(t, corpus, session => ownFull(t, session));
  const names = new Map(
    sessions.map(({ id }) => [id, { short: short.get(id) ?? id, full: full.get(id) ?? id }]),
  );
  inLanguage.set(t, names);
  return names;
}

function isNumbered({ kind, number }: Session): boolean {
  return kind === 'workshop' && number !== null;
}

function kindOf(t: Translate, session: Session): string {
  return isNumbered(session)
    ? t('session.workshop', { number: session.number ?? 0 })
    : t(`sessionKind.${session.kind}`);
}

/** What the text calls it: its label, or what its title begins with; null when it has no such name. */
function calledOf({ label, title }: Session): string | null {
  return label || (CALLED.exec(title)?.[1] ?? null);
}

function ownShort(t: Translate, session: Session): string {
  const called = calledOf(session);
  if (called !== null) return called;
  return isNumbered(session) || session.title === '' ? kindOf(t, session) : cut(session.title, LONGEST);
}

function ownFull(t: Translate, session: Session): string {
  const { title, label, kind } = session;
  const short = label || kindOf(t, session);
  if (title === '') return short;
  const isEnough =
    title
      .toLowerCase()
      .replace(/^[\s([«“]+/u, '')
      .startsWith(short.toLowerCase()) ||
    (!label && !isNumbered(session) && SAYS_KIND.test(title)) ||
    (!label && !isNumbered(session) && (kind === 'talk' || kind === 'other' || calledOf(session) !== null));
  return isEnough ? title : t('session.named', { short, title });
}

/** A name made longer, of a session that shares it with others. */
type Longer = (session: Session, name: string, fellows: readonly Session[]) => string;

/**
 * Names of all sessions, longer by what tells them apart where two would be the same: title, programme part, where their titles
 * part, who speaks, place in the row.
 */
function toldApart(
  t: Translate,
  corpus: Corpus,
  nameOf: (session: Session) => string,
): ReadonlyMap<string, string> {
  const { sessions } = corpus.dataset;
  let names = new Map(sessions.map(session => [session.id, nameOf(session)]));
  const ways: readonly Longer[] = [
    // One programme over the years has the same sessions under the same names.
    ({ document }, name) =>
      document === undefined
        ? name
        : t('session.of', { name, edition: editionShort(corpus.dataset, document) }),
    ({ title }, name) =>
      title === '' || isIn(title, name)
        ? name
        : t('session.named', { short: name, title: cut(title, LONGEST) }),
    ({ parent }, name) => {
      const above = corpus.sessions.get(parent ?? '');
      return above === undefined ? name : t('session.within', { name, parent: ownShort(t, above) });
    },
    ({ title }, name, fellows) => (name.endsWith('…') ? parted(title, fellows) : name),
    ({ id }, name, fellows) => {
      const person = firstSpeaker(corpus, id);
      const isOwn = fellows.some(fellow => firstSpeaker(corpus, fellow.id) !== person);
      return person === null || !isOwn ? name : t('session.by', { name, person });
    },
  ];
  for (const longer of ways) {
    const shared = sharedNames(names);
    if (shared.size === 0) return names;
    const now = names;
    const keyOf = ({ id }: Session) => now.get(id)?.toLowerCase() ?? '';
    const fellows = new Map<string, Session[]>();
    for (const name of shared) fellows.set(name, []);
    for (const session of sessions) fellows.get(keyOf(session))?.push(session);
    names = new Map(
      sessions.map(session => {
        const name = now.get(session.id) ?? '';
        const group = fellows.get(keyOf(session));
        return [session.id, group === undefined ? name : longer(session, name, group)];
      }),
    );
  }
  return counted(t, names);
}

function sharedNames(names: ReadonlyMap<string, string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const name of names.values()) {
    const folded = name.toLowerCase();
    if (seen.has(folded)) shared.add(folded);
    seen.add(folded);
  }
  return shared;
}

/** Names that nothing in the text tells apart get their place in the row: "Pause (1)", "Pause (2)". */
function counted(t: Translate, names: ReadonlyMap<string, string>): Map<string, string> {
  const shared = sharedNames(names);
  const taken = new Set([...names.values()].map(name => name.toLowerCase()));
  const placed = (name: string) => {
    let place = 1;
    while (taken.has(t('session.nth', { name, place }).toLowerCase())) place += 1;
    const own = t('session.nth', { name, place });
    taken.add(own.toLowerCase());
    return own;
  };
  return new Map([...names].map(([id, name]) => [id, shared.has(name.toLowerCase()) ? placed(name) : name]));
}

function firstSpeaker(corpus: Corpus, id: string): string | null {
  const speaks = (corpus.participationsOfSession.get(id) ?? []).find(
    ({ part }) => part === 'speaker' || part === 'moderator',
  );
  return speaks === undefined ? null : (corpus.people.get(speaks.person)?.name ?? null);
}

/** Whether a name says a title already, or its beginning. */
function isIn(title: string, name: string): boolean {
  const [words, said] = [title.toLowerCase(), name.toLowerCase()];
  return said.includes(words.slice(0, LONGEST / 2)) || words.startsWith(said.slice(0, LONGEST / 2));
}

/** The beginning of a title, and what it says where it parts from those that begin alike: "Aménagement des rives… achat du terrain". */
function parted(title: string, fellows: readonly Session[]): string {
  const words = title.split(' ');
  const others = fellows.map(fellow => fellow.title.split(' '));
  const at = words.findIndex((word, i) => others.some(other => other[i] !== word));
  const rest = words
    .slice(at)
    .join(' ')
    .replace(/^[\s,;:.–—-]+/u, '');
  if (at < 1 || rest === '') return cut(title, 2 * LONGEST);
  return `${cut(words.slice(0, at).join(' '), LONGEST)} ${cut(rest, LONGEST)}`;
}

/** The beginning of a text in whole words. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const space = text[most] === ' ' ? most : head.lastIndexOf(' ');
  const words = head.slice(0, space > most / 3 ? space : most).replace(/[\s,;:.–—-]+$/u, '');
  return `${words}…`;
}
