import type { Dataset, DocumentPart } from '../../model/dataset.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Session, Term, Theme } from '../../model/entity.ts';
import { idAmong, shifted } from '../../model/together.ts';
import { key } from '../../text/normalise.ts';
import { freeAmong, type Ids, movedAll } from './shift.ts';

/** The ids of people, bodies and places among several documents. */
export interface EntityIds {
  readonly person: Ids;
  readonly organisation: Ids;
  readonly territory: Ids;
}

type Facts = Omit<
  Dataset,
  'formatVersion' | 'proceedings' | 'documents' | 'people' | 'organisations' | 'territories' | 'decisions'
>;

/** What several documents say, one behind the other, of things under their common ids. */
export function factsOf(
  datasets: readonly Dataset[],
  documents: readonly DocumentPart[],
  ids: EntityIds,
): Facts {
  const { themes, themeOf } = themesOf(datasets, documents);
  const { terms, termOf } = termsOf(datasets);
  const each = <T>(of: (dataset: Dataset, part: number, by: number) => readonly T[]): readonly T[] =>
    datasets.flatMap((dataset, part) => of(dataset, part, documents[part]?.start ?? 0));
  const sessions = each((dataset, part, by) =>
    dataset.sessions.map(session =>
      sessionOf(session, { part, by, ids, themeOf, document: documents[part]?.id ?? '' }),
    ),
  );
  return {
    themes,
    sessions: sessions.map((session, order) => ({ ...session, order })),
    terms,
    participations: each((dataset, part, by) =>
      movedAll(dataset.participations, by).map(item => ({
        ...item,
        person: ids.person(part, item.person),
        session: idAmong(part, item.session),
        ...(item.by === undefined ? {} : { by: ids.person(part, item.by) }),
      })),
    ),
    affiliations: each((dataset, part, by) =>
      movedAll(dataset.affiliations, by).map(item => ({
        ...item,
        person: ids.person(part, item.person),
        organisation: ids.organisation(part, item.organisation),
        session: idAmong(part, item.session),
      })),
    ),
    mentions: each((dataset, part, by) =>
      movedAll(dataset.mentions, by).map(item => ({
        ...item,
        id: item.kind === 'initiative' ? item.id : ids[item.kind](part, item.id),
        session: idAmong(part, item.session),
      })),
    ),
    dates: each((dataset, part, by) =>
      movedAll(dataset.dates, by).map(item => ({ ...item, session: idAmong(part, item.session) })),
    ),
    figures: each((dataset, part, by) =>
      movedAll(dataset.figures, by).map(item => ({ ...item, session: idAmong(part, item.session) })),
    ),
    warnings: each((dataset, part, by) => {
      const known = idsIn(dataset);
      return dataset.warnings.map(warning => warningOf(warning, known, { part, by, ids, termOf }));
    }),
  };
}

/** A theme of the same title is one theme; those of later documents are counted on, so that each has its number and its colour. */
function themesOf(datasets: readonly Dataset[], documents: readonly DocumentPart[]) {
  const byTitle = new Map<string, Theme>();
  const ids = new Map<string, string>();
  for (const [part, { themes }] of datasets.entries()) {
    const { id: document = '', start = 0 } = documents[part] ?? {};
    for (const theme of themes) {
      const spans = theme.spans.map(span => shifted(span, start));
      const known = byTitle.get(key(theme.title));
      const id = known?.id ?? idAmong(part, theme.id);
      const before = known?.documents ?? [];
      byTitle.set(key(theme.title), {
        ...(known ?? { ...theme, id, number: byTitle.size + 1 }),
        spans: [...(known?.spans ?? []), ...spans],
        documents: before.includes(document) ? before : [...before, document],
      });
      ids.set(`${part} ${theme.id}`, id);
    }
  }
  const themeOf: Ids = (part, id) => ids.get(`${part} ${id}`) ?? idAmong(part, id);
  return { themes: [...byTitle.values()], themeOf };
}

/** A term is one by its label. */
function termsOf(datasets: readonly Dataset[]) {
  const byLabel = new Map<string, Term>();
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const [part, { terms }] of datasets.entries()) {
    for (const term of terms) {
      const label = `${term.kind} ${term.label}`;
      let known = byLabel.get(label);
      if (known === undefined) {
        known = { ...term, id: freeAmong(taken, term.id) };
        byLabel.set(label, known);
      }
      ids.set(`${part} ${term.id}`, known.id);
    }
  }
  const termOf: Ids = (part, id) => ids.get(`${part} ${id}`) ?? id;
  return { terms: [...byLabel.values()], termOf };
}

interface Moving {
  readonly part: number;
  readonly by: number;
  readonly ids: EntityIds;
}

function sessionOf(
  session: Session,
  { part, by, ids, themeOf, document }: Moving & { readonly themeOf: Ids; readonly document: string },
): Session {
  const { theme, parent, summary, titleSpan } = session;
  return {
    ...session,
    id: idAmong(part, session.id),
    document,
    theme: theme === null ? null : themeOf(part, theme),
    ...(parent == null ? {} : { parent: idAmong(part, parent) }),
    declaredKeywords: movedAll(session.declaredKeywords, by),
    summary: summary === null ? null : shifted(summary, by),
    resources: movedAll(session.resources, by).map(resource => ({
      ...resource,
      person: resource.person === null ? null : ids.person(part, resource.person),
    })),
    span: shifted(session.span, by),
    ...(titleSpan === undefined ? {} : { titleSpan: shifted(titleSpan, by) }),
  };
}

/** The ids of one document, by what they are of. */
function idsIn({ people, organisations, sessions }: Dataset) {
  const of = (things: readonly { readonly id: string }[]): ReadonlySet<unknown> =>
    new Set(things.map(({ id }) => id));
  return { people: of(people), organisations: of(organisations), sessions: of(sessions) };
}

/** A question of a reader, about what its things are among several documents. */
function warningOf(
  warning: Diagnostic,
  { people, organisations, sessions }: ReturnType<typeof idsIn>,
  { part, by, ids, termOf }: Moving & { readonly termOf: Ids },
): Diagnostic {
  const { span, args, candidates } = warning;
  const among = (id: string) => {
    if (people.has(id)) return ids.person(part, id);
    if (organisations.has(id)) return ids.organisation(part, id);
    return sessions.has(id) ? idAmong(part, id) : termOf(part, id);
  };
  const isAt = (name: string) => (name === 'start' || name === 'end') && warning.args.name !== undefined;
  return {
    ...warning,
    span: span === null ? null : shifted(span, by),
    args: Object.fromEntries(
      Object.entries(args).map(([name, value]) => {
        if (name === 'session' && sessions.has(value)) return [name, idAmong(part, String(value))];
        return [name, isAt(name) && typeof value === 'number' ? value + by : value];
      }),
    ),
    candidates: candidates.map(among),
  };
}
