import { passagesOf } from '../../../data/graph/evidence.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Participation } from '../../../data/model/dataset.ts';
import type { EntityRef, Part } from '../../../data/model/entity.ts';
import type { Span } from '../../../data/model/span.ts';

/** One tie of what is selected: to what, how, and where it is said. */
export interface TieRow {
  readonly to: EntityRef;
  /** The words that say how, as the text has them: a role, a position; or a part to be translated. */
  readonly note:
    | { readonly kind: 'words'; readonly text: string }
    | { readonly kind: 'part'; readonly part: Part }
    /** Who was expected and did not come, with the role that was announced. */
    | {
        readonly kind: 'away';
        readonly part: 'absent' | 'represented';
        readonly role: string | null;
        readonly by: string | null;
      }
    | null;
  readonly spans: readonly Span[];
}

/** Everything that the corpus says of one thing, grouped by what it is tied to; each list in reading order. */
export interface Ties {
  readonly people: readonly TieRow[];
  readonly sessions: readonly TieRow[];
  readonly organisations: readonly TieRow[];
  readonly territories: readonly TieRow[];
  /** Every passage about it, in reading order, without doubles. */
  readonly passages: readonly Span[];
}

const EMPTY: Ties = { people: [], sessions: [], organisations: [], territories: [], passages: [] };

/** Gathers ties to the same thing, keeping the first note and every passage. */
function gather(ties: readonly TieRow[]): readonly TieRow[] {
  const byKey = new Map<string, TieRow>();
  for (const tie of ties) {
    const key = `${tie.to.kind}:${tie.to.id}`;
    const known = byKey.get(key);
    byKey.set(
      key,
      known === undefined
        ? tie
        : { ...known, note: known.note ?? tie.note, spans: [...known.spans, ...tie.spans] },
    );
  }
  return [...byKey.values()];
}

function words(text: string | null): TieRow['note'] {
  return text === null ? null : { kind: 'words', text };
}

/** How somebody takes part: absent and represented people are never taken for those who speak. */
function partNote({ part, role, by }: Participation): TieRow['note'] {
  if (part === 'absent' || part === 'represented') return { kind: 'away', part, role, by: by ?? null };
  return role === null ? { kind: 'part', part } : { kind: 'words', text: role };
}

function tiesOfPerson(corpus: Corpus, id: string): Ties {
  const participations = corpus.participationsOfPerson.get(id) ?? [];
  const affiliations = corpus.affiliationsOfPerson.get(id) ?? [];
  const variants = corpus.people.get(id)?.variants.flatMap(v => v.spans) ?? [];
  return {
    ...EMPTY,
    sessions: gather(
      participations.map(p => ({
        to: { kind: 'session', id: p.session },
        note: partNote(p),
        spans: [p.span],
      })),
    ),
    organisations: gather(
      affiliations.map(a => ({
        to: { kind: 'organisation', id: a.organisation },
        note: words(a.position),
        spans: [a.span],
      })),
    ),
    passages: passagesOf(corpus.text, [...participations.map(p => p.span), ...variants]),
  };
}

function tiesOfOrganisation(corpus: Corpus, id: string): Ties {
  const organisation = corpus.organisations.get(id);
  const affiliations = corpus.affiliationsOfOrganisation.get(id) ?? [];
  const mentions = corpus.mentionsOf.get(`organisation:${id}`) ?? [];
  return {
    people: gather(
      affiliations.map(a => ({
        to: { kind: 'person', id: a.person },
        note: words(a.position),
        spans: [a.span],
      })),
    ),
    sessions: gather([
      ...affiliations.map(
        (a): TieRow => ({ to: { kind: 'session', id: a.session }, note: null, spans: [a.span] }),
      ),
      ...mentions.map(
        (m): TieRow => ({ to: { kind: 'session', id: m.session }, note: null, spans: [m.span] }),
      ),
    ]),
    organisations: [],
    territories:
      organisation?.territory == null
        ? []
        : [{ to: { kind: 'territory', id: organisation.territory }, note: null, spans: [] }],
    passages: passagesOf(corpus.text, [...affiliations.map(a => a.span), ...mentions.map(m => m.span)]),
  };
}

function tiesOfTerritory(corpus: Corpus, id: string): Ties {
  const mentions = corpus.mentionsOf.get(`territory:${id}`) ?? [];
  const organisations = corpus.dataset.organisations.filter(o => o.territory === id);
  return {
    ...EMPTY,
    sessions: gather(
      mentions.map(m => ({ to: { kind: 'session', id: m.session }, note: null, spans: [m.span] })),
    ),
    organisations: organisations.map(o => ({
      to: { kind: 'organisation', id: o.id },
      note: null,
      spans: o.variants.flatMap(v => v.spans),
    })),
    passages: passagesOf(
      corpus.text,
      mentions.map(m => m.span),
    ),
  };
}

function tiesOfSession(corpus: Corpus, id: string): Ties {
  const participations = corpus.participationsOfSession.get(id) ?? [];
  const mentions = corpus.mentionsOfSession.get(id) ?? [];
  const of = (kind: 'organisation' | 'territory') =>
    gather(
      mentions
        .filter(m => m.kind === kind)
        .map(m => ({ to: { kind, id: m.id }, note: null, spans: [m.span] })),
    );
  const session = corpus.sessions.get(id);
  return {
    people: gather(
      participations.map(p => ({
        to: { kind: 'person', id: p.person },
        note: partNote(p),
        spans: [p.span],
      })),
    ),
    // The talks of a session, or the session of a talk.
    sessions: [
      ...(session?.parent == null ? [] : [session.parent]),
      ...corpus.dataset.sessions.filter(s => s.parent === id).map(s => s.id),
    ].map(other => ({ to: { kind: 'session', id: other }, note: null, spans: [] })),
    organisations: of('organisation'),
    territories: of('territory'),
    passages:
      session === undefined
        ? []
        : passagesOf(corpus.text, session.summary === null ? [session.span] : [session.summary]),
  };
}

function tiesOfTheme(corpus: Corpus, id: string): Ties {
  const sessions = corpus.dataset.sessions.filter(s => s.theme === id);
  return {
    ...EMPTY,
    sessions: sessions.map(s => ({ to: { kind: 'session', id: s.id }, note: null, spans: [s.span] })),
    passages: passagesOf(corpus.text, corpus.themes.get(id)?.spans ?? []),
  };
}

function tiesOfKeyword(corpus: Corpus, id: string): Ties {
  const label = corpus.dataset.terms.find(term => term.id === id)?.label ?? id;
  const declaring = corpus.dataset.sessions.flatMap(s =>
    s.declaredKeywords.filter(k => k.label === label).map(k => ({ session: s.id, span: k.span })),
  );
  return {
    ...EMPTY,
    sessions: gather(
      declaring.map(d => ({ to: { kind: 'session', id: d.session }, note: null, spans: [d.span] })),
    ),
    passages: passagesOf(
      corpus.text,
      declaring.map(d => d.span),
    ),
  };
}

function tiesOfYear(corpus: Corpus, id: string): Ties {
  const dates = corpus.dataset.dates.filter(d => String(d.year) === id);
  return {
    ...EMPTY,
    sessions: gather(
      dates.map(d => ({ to: { kind: 'session', id: d.session }, note: words(d.phrase), spans: [d.span] })),
    ),
    passages: passagesOf(
      corpus.text,
      dates.map(d => d.span),
    ),
  };
}

/** Everything that the corpus says of one thing. */
export function tiesOf(corpus: Corpus, ref: EntityRef): Ties {
  switch (ref.kind) {
    case 'person':
      return tiesOfPerson(corpus, ref.id);
    case 'organisation':
      return tiesOfOrganisation(corpus, ref.id);
    case 'territory':
      return tiesOfTerritory(corpus, ref.id);
    case 'session':
      return tiesOfSession(corpus, ref.id);
    case 'theme':
      return tiesOfTheme(corpus, ref.id);
    case 'keyword':
      return tiesOfKeyword(corpus, ref.id);
    case 'year':
      return tiesOfYear(corpus, ref.id);
    case 'term':
      return EMPTY;
    default:
      return ref.kind satisfies never;
  }
}
