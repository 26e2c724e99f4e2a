import type { Line } from '../document/lines.ts';
import type { Link, Readable } from '../document/readable.ts';
import type { SessionReading } from '../model/reading.ts';
import { overlaps, type Span } from '../model/span.ts';
import { HIDDEN } from '../text/hidden.ts';
import { spanIn } from '../text/normalise.ts';
import { statusOf } from './presence.ts';
import type { Block } from './read-unit.ts';
import type { SectionParts } from './section-parts.ts';
import type { Section } from './sections.ts';

/** A section and its parts as the session that they are. */
export function sessionOf(
  lines: readonly Line[],
  section: Section,
  parts: SectionParts | undefined,
  order: number,
  blocks: readonly Block[],
): SessionReading {
  const first = parts?.body[0];
  const last = parts?.body.at(-1);
  const { status, from, to } = statusOf(section.title);
  const title = section.title.slice(from, to);
  const session: SessionReading = {
    id: section.id,
    kind: section.kind,
    number: section.number,
    title,
    subtitle: parts?.subtitle ?? null,
    format: /^plateau radio\b/i.test(title) ? 'radio' : null,
    theme: section.theme,
    page: section.page,
    order,
    declaredKeywords: parts?.keywords ?? [],
    summary: first && last ? { start: first.start, end: Math.max(first.start, last.end) } : null,
    resources: parts?.resources ?? [],
    span: spanOf(lines, section, blocks),
  };
  return {
    ...session,
    ...(section.parent === null ? {} : { parent: section.parent }),
    ...(section.label === null ? {} : { label: section.label }),
    ...(status === 'held' ? {} : { status }),
  };
}

/** From the heading to the last block that is the session's own: an imprint at the end of the document is not. */
function spanOf(lines: readonly Line[], section: Section, blocks: readonly Block[]): Span {
  if (section.to <= section.heading) return section.titleSpan;
  const start = section.parent === null ? (lines[section.heading]?.start ?? 0) : section.titleSpan.start;
  const last = blocks.findLast(block => block.kind !== 'contact')?.p;
  const end = last === undefined ? section.titleSpan.end : spanIn(last, 0, last.text.length).end;
  // What stands beside its hours on a page may stand before them in the text.
  const from = Math.min(start, section.titleSpan.start);
  return { start: from, end: Math.max(end, section.titleSpan.end, from) };
}

/** A link this far behind the last words of a session still belongs to it. */
const NEAR = 200;

/** Sessions with the bare web addresses that stand in them as resources; words that are a link say what they say. */
export function withLinks(
  sessions: readonly SessionReading[],
  { text, links }: Readable,
): readonly SessionReading[] {
  const bare = links.filter(({ kind, span }) => kind === 'web' && text.startsWith(HIDDEN, span.start));
  const owned = new Map<string, Link[]>();
  for (const link of bare) {
    const owner = sessions.findLast(session => session.span.start <= link.span.start);
    if (owner !== undefined) owned.set(owner.id, [...(owned.get(owner.id) ?? []), link]);
  }
  return sessions.map(session => {
    const isNew = ({ span }: Link) =>
      span.start <= session.span.end + NEAR && !session.resources.some(one => overlaps(one.span, span));
    const found = (owned.get(session.id) ?? []).filter(isNew);
    if (found.length === 0) return session;
    const added = found.map(
      ({ target, span }) => ({ kind: 'link', label: target, person: null, span }) as const,
    );
    return { ...session, resources: [...session.resources, ...added] };
  });
}
