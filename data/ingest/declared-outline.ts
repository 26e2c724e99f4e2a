import type { DeclaredProgramme, DeclaredSession } from '../document/programme/programme.ts';
import type { Readable } from '../document/readable.ts';
import type { Proceedings, Source } from '../model/dataset.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SessionKind, Theme } from '../model/entity.ts';
import { slug } from '../model/ids.ts';
import type { Appearance, Outline, SessionReading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { key } from '../text/normalise.ts';
import { daysIn } from './days.ts';
import { appearanceOf, namedIn } from './declared-people.ts';
import { statusOf } from './presence.ts';
import { kindOf } from './session-kind.ts';

/** The parts of a programme that is data: nothing is weighed, what the file declares is believed as it stands. */
export function readDeclared(document: Readable, programme: DeclaredProgramme, source: Source): Outline {
  const { text } = document;
  const ids = idsOf(programme.sessions);
  const themes = themesOf(programme.sessions);
  const themeOf = new Map(themes.map(theme => [key(theme.title), theme.id]));
  const sessions = programme.sessions.map((session, order) => sessionOf(session, { ids, order, themeOf }));
  const appearances = programme.sessions.flatMap((session, i): readonly Appearance[] => {
    const id = ids[i] ?? '';
    return withoutTwice([
      ...session.people.map(person => appearanceOf(text, id, person)),
      ...session.named.flatMap(names => namedIn(text, id, names)),
    ]);
  });
  return {
    proceedings: proceedingsOf(document, programme, source),
    themes,
    sessions,
    appearances,
    diagnostics: [...programme.diagnostics, ...silent(sessions, appearances)],
  };
}

/** A session that names somebody by a record and in words names one person. */
function withoutTwice(appearances: readonly Appearance[]): readonly Appearance[] {
  const seen = new Set<string>();
  return appearances.filter(({ identity, name }) => {
    const id = identity ?? key(name.text);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Ids that last as long as the file keeps its own; a session without one has its place ("P3"). */
function idsOf(sessions: readonly DeclaredSession[]): readonly string[] {
  const used = new Set<string>();
  let others = 0;
  return sessions.map(session => {
    const own = session.key === null ? '' : slug(session.key).slice(0, 40);
    let id = own === '' ? `P${++others}` : `S-${own}`;
    for (let times = 2; used.has(id); times += 1) id = `${own === '' ? `P${others}` : `S-${own}`}-${times}`;
    used.add(id);
    return id;
  });
}

/** Tracks are the themes of a programme, numbered as they come. */
function themesOf(sessions: readonly DeclaredSession[]): readonly Theme[] {
  const themes = new Map<string, { title: string; spans: Span[] }>();
  for (const { track } of sessions) {
    if (track === null || key(track.text) === '') continue;
    const known = themes.get(key(track.text));
    if (known === undefined) themes.set(key(track.text), { title: track.text, spans: [track.span] });
    else if (!known.spans.some(span => span.start === track.span.start)) known.spans.push(track.span);
  }
  return [...themes.values()].map(({ title, spans }, i) => ({
    id: `T${i + 1}`,
    number: i + 1,
    title,
    spans: spans.toSorted((a, b) => a.start - b.start),
  }));
}

interface OutlinePlace {
  readonly ids: readonly string[];
  readonly order: number;
  readonly themeOf: ReadonlyMap<string, string>;
}

function sessionOf(session: DeclaredSession, { ids, order, themeOf }: OutlinePlace): SessionReading {
  const { status, from, to } = statusOf(session.title.text);
  const [first] = session.texts;
  const last = session.texts.at(-1);
  const parent = session.parent === null ? null : (ids[session.parent] ?? null);
  const state = session.isCancelled ? 'cancelled' : status;
  return {
    id: ids[order] ?? '',
    kind: kindIn(session),
    number: null,
    title: session.title.text.slice(from, to),
    subtitle: session.subtitle?.text ?? null,
    format: null,
    theme: session.track === null ? null : (themeOf.get(key(session.track.text)) ?? null),
    page: null,
    order,
    declaredKeywords: session.keywords.map(({ text, span }) => ({ text, label: text, span })),
    summary: first === undefined || last === undefined ? null : { start: first.start, end: last.end },
    resources: [],
    span: session.span,
    titleSpan: session.title.span,
    ...(parent === null ? {} : { parent }),
    ...(state === 'held' ? {} : { status: state }),
    ...(session.start === null ? {} : { start: session.start }),
    ...(session.end === null ? {} : { end: session.end }),
    ...(session.day === null ? {} : { day: session.day }),
    ...(session.room === null ? {} : { room: session.room }),
    ...(session.language === null ? {} : { language: session.language }),
    ...(session.type === null ? {} : { type: session.type }),
  };
}

const WORKSHOP =
  /\b(?:ateliers?|workshops?|tutorials?|tutoriels?|hands on|labs?|codelabs?|training|formations?|universite)\b/;
const PLENARY = /\b(?:keynotes?|plenary|plenieres?|pleniaires?|panels?|tables? rondes?|plenum)\b/;

/** What the file calls the session, else what its title gives away; with speakers it is a talk. */
function kindIn({ type, title, isService, people, named }: DeclaredSession): SessionKind {
  const called = key(type ?? '');
  if (WORKSHOP.test(called)) return 'workshop';
  if (PLENARY.test(called)) return 'plenary';
  const told = kindOf(title.text);
  if (told === 'closing' || told === 'address' || told === 'workshop') return told;
  if (isService) return 'other';
  return people.length + named.length > 0 ? 'talk' : (told ?? 'other');
}

/** The longest list of days that an event is taken to have; a calendar of years has more. */
const MOST_DAYS = 31;

function proceedingsOf({ declared }: Readable, programme: DeclaredProgramme, source: Source): Proceedings {
  const days = [
    ...new Set(
      programme.sessions.flatMap(({ start }) =>
        start === null || start.startsWith('T') ? [] : start.slice(0, 10),
      ),
    ),
  ].toSorted();
  const dates = days.length === 0 ? programme.days : days.slice(0, MOST_DAYS);
  const title = declared.title?.text ?? titleFrom(source.name);
  const year = dates[0]?.slice(0, 4) ?? daysIn(title, null)[0]?.slice(0, 4);
  return {
    id: slug(year === undefined || title.includes(year) ? title : `${title} ${year}`),
    title,
    subtitle: declared.subtitle?.text ?? null,
    place: declared.place?.text ?? null,
    dates,
    organiser: declared.organiser?.text ?? null,
    ...(programme.timeZone === null ? {} : { timeZone: programme.timeZone }),
    source,
  };
}

/** A file that says no title is called by its name. */
function titleFrom(name: string): string {
  return (
    name
      .replace(/\.\w{1,8}$/u, '')
      .replace(/[_-]+/g, ' ')
      .trim() || name
  );
}

/** A file in which nothing was recognised. */
function silent(
  sessions: readonly SessionReading[],
  appearances: readonly Appearance[],
): readonly Diagnostic[] {
  if (appearances.length + sessions.length > 0) return [];
  return [{ code: 'unknown-layout', severity: 'warning', span: null, args: {}, candidates: [] }];
}
