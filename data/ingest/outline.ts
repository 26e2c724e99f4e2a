import { type Line, readLines } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import type { Source } from '../model/dataset.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Appearance, Outline, SessionReading } from '../model/reading.ts';
import { bySpan, type Span } from '../model/span.ts';
import { spanIn } from '../text/normalise.ts';
import { type Contents, readContents } from './contents.ts';
import { namesEvent, readFront } from './front.ts';
import { type Heading, readHeadings } from './headings.ts';
import { readProceedings } from './proceedings.ts';
import { knownPeople, readQuoted } from './quoted.ts';
import { type Block, readBlocks } from './section-blocks.ts';
import { readParts, type SectionParts } from './section-parts.ts';
import { identify, readSections, readThemes, type Section, sectionDiagnostics } from './sections.ts';
import { hasSpeaker, trustOf } from './trust.ts';

/**
 * The parts of a document and who stands in each: contents, headings, sections; then every line under a heading is read by
 * every layout, the document says which layouts it uses, and those are believed.
 */
export function readOutline(document: Readable, source: Source): Outline {
  const { text } = document;
  const lines = readLines(document);
  const contents = readContents(text, lines);
  const headings = readHeadings(text, lines, contents);
  const front = readFront(text, lines, endOfFront(contents, headings), source.name);
  const drafts = readSections(lines, headings, contents, front).map(draft => ({
    draft,
    blocks: readBlocks(text, lines, draft.from, draft.to),
  }));
  const trust = trustOf(
    drafts.map(({ blocks }) => blocks),
    drafts.filter(({ draft }) => draft.sure).length,
    namesEvent(lines),
  );
  const kept = drafts.filter(
    ({ draft, blocks }) => (draft.sure && trust.programme) || hasSpeaker(blocks, trust),
  );
  const sections = identify(kept.map(({ draft }) => draft));
  const parts = sections.map((section, i) =>
    readParts(section.id, section.kind, kept[i]?.blocks ?? [], trust),
  );
  const sessions = sections.map((section, order) =>
    sessionOf(lines, section, parts[order], order, kept[order]?.blocks ?? []),
  );
  const known = knownPeople(parts.flatMap(part => part.appearances.map(appearance => appearance.name)));
  const appearances = parts
    .flatMap((part, i) => [...part.appearances, ...readQuoted(text, sections[i]?.id ?? '', part.body, known)])
    .sort((a, b) => bySpan(a.name.span, b.name.span));
  return {
    proceedings: readProceedings(lines, front, source),
    themes: readThemes(headings, contents),
    sessions,
    appearances: captionsAtHome(appearances, sections),
    diagnostics: [
      ...sectionDiagnostics(sections, contents),
      ...parts.flatMap(part => part.diagnostics),
      ...unspoken(sections, parts),
      ...unknown(sections),
    ],
  };
}

/** The title page ends where the contents or the first session begins. */
function endOfFront(contents: Contents | null, headings: readonly Heading[]): number {
  const first = headings.find(heading => heading.type !== 'group' || heading.kind !== null)?.from;
  return Math.min(contents?.from ?? Number.MAX_SAFE_INTEGER, first ?? Number.MAX_SAFE_INTEGER);
}

/** A picture may stand before the heading of its session: its caption belongs where the person is listed. */
function captionsAtHome(
  appearances: readonly Appearance[],
  sections: readonly Section[],
): readonly Appearance[] {
  const listed = new Set(appearances.filter(a => a.via === 'list').map(a => `${a.session}\n${a.name.text}`));
  const following = new Map(sections.map((section, i) => [section.id, sections[i + 1]?.id]));
  return appearances.map(appearance => {
    const next = following.get(appearance.session);
    const isElsewhere =
      appearance.via === 'caption' &&
      next !== undefined &&
      !listed.has(`${appearance.session}\n${appearance.name.text}`) &&
      listed.has(`${next}\n${appearance.name.text}`);
    return isElsewhere ? { ...appearance, session: next } : appearance;
  });
}

function sessionOf(
  lines: readonly Line[],
  section: Section,
  parts: SectionParts | undefined,
  order: number,
  blocks: readonly Block[],
): SessionReading {
  const first = parts?.body[0];
  const last = parts?.body.at(-1);
  return {
    id: section.id,
    kind: section.kind,
    number: section.number,
    title: section.title,
    subtitle: parts?.subtitle ?? null,
    format: /^plateau radio\b/i.test(section.title) ? 'radio' : null,
    theme: section.theme,
    page: section.page,
    order,
    declaredKeywords: parts?.keywords ?? [],
    summary: first && last ? { start: first.start, end: last.end } : null,
    resources: parts?.resources ?? [],
    span: spanOf(lines, section, blocks),
  };
}

/** From the heading to the last block that is the session's own: an imprint at the end of the document is not. */
function spanOf(lines: readonly Line[], section: Section, blocks: readonly Block[]): Span {
  if (section.to <= section.heading) return section.titleSpan;
  const start = lines[section.heading]?.start ?? 0;
  const last = blocks.findLast(block => block.kind !== 'contact')?.p;
  const end = last === undefined ? section.titleSpan.end : spanIn(last, 0, last.text.length).end;
  return { start, end: Math.max(end, section.titleSpan.end) };
}

/** A text with no session: a novel, a letter, or a layout that the reader has not met. */
function unknown(sections: readonly Section[]): readonly Diagnostic[] {
  if (sections.length > 0) return [];
  return [{ code: 'unknown-layout', severity: 'warning', span: null, args: {}, candidates: [] }];
}

function unspoken(sections: readonly Section[], parts: readonly SectionParts[]): readonly Diagnostic[] {
  return sections.flatMap((section, i) =>
    parts[i]?.appearances.some(a => a.via === 'list')
      ? []
      : [
          {
            code: 'no-speaker',
            severity: 'info',
            span: section.titleSpan,
            args: { session: section.id },
            candidates: [],
          } as const,
        ],
  );
}
