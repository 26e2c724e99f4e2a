import type { Mention, Participation } from '../model/dataset.ts';
import type { Part } from '../model/entity.ts';
import type { Appearance } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/** The stronger part wins when a session names one person twice; who is said not to have come did not speak. */
const RANK: Readonly<Record<Part, number>> = {
  absent: 0,
  represented: 0,
  speaker: 1,
  moderator: 2,
  participant: 3,
  interviewee: 4,
  cited: 5,
};

/** Characters between a name and its role: what the roll of a meeting gave stands farther, and is no passage with the name. */
const NEAR = 600;

function spanOf(appearance: Appearance): Span {
  const { name, role } = appearance;
  if (role === null) return name.span;
  if (role.span.start > name.span.end + NEAR || role.span.end < name.span.start - NEAR) return name.span;
  return { start: Math.min(name.span.start, role.span.start), end: Math.max(name.span.end, role.span.end) };
}

/** A caption names people who are known from elsewhere; only one that says what the person does introduces somebody. */
function takesPart(appearance: Appearance): boolean {
  return appearance.via !== 'caption' || appearance.part === 'moderator';
}

/** One participation for each person and session, in reading order of their first place in the session. */
export function readParticipations(
  appearances: readonly Appearance[],
  idOf: readonly string[],
): readonly Participation[] {
  const best = new Map<string, { readonly at: number; readonly appearance: Appearance }>();
  appearances.forEach((appearance, at) => {
    if (!takesPart(appearance)) return;
    const id = `${appearance.session}\n${idOf[at]}`;
    const known = best.get(id);
    if (known === undefined || isBetter(appearance, known.appearance)) best.set(id, { at, appearance });
  });
  const idAt = new Map(appearances.map((appearance, at) => [appearance.name.span.start, idOf[at] ?? '']));
  return [...best.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ at, appearance }) => {
      const participation = {
        person: idOf[at] ?? '',
        session: appearance.session,
        part: appearance.part,
        role: appearance.role?.text ?? null,
        span: spanOf(appearance),
      };
      const by = appearance.by && idAt.get(appearance.by.span.start);
      return by === undefined ? participation : { ...participation, by };
    });
}

function isBetter(a: Appearance, b: Appearance): boolean {
  const byPart = RANK[a.part] - RANK[b.part];
  return byPart < 0 || (byPart === 0 && a.role !== null && b.role === null);
}

const VIA: Readonly<Record<Appearance['via'], Mention['via']>> = {
  list: 'role',
  body: 'body',
  resource: 'resource',
  caption: 'resource',
};

/** Each place where a person is named. */
export function personMentions(
  appearances: readonly Appearance[],
  idOf: readonly string[],
): readonly Mention[] {
  return appearances.map((appearance, i) => ({
    kind: 'person',
    id: idOf[i] ?? '',
    session: appearance.session,
    via: VIA[appearance.via],
    span: appearance.name.span,
  }));
}
