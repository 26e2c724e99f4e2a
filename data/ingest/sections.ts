import type { Diagnostic } from '../model/diagnostic.ts';
import type { SessionKind, Theme } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { Line } from '../text/lines.ts';
import { key } from '../text/normalise.ts';
import type { Contents, ContentsEntry } from './contents.ts';
import type { Heading } from './headings.ts';
import { groupOf, isFrontMatter, kindOf } from './labels.ts';

/** A session as its heading shows it, with the lines [from, to) under the heading that are its own. */
export interface Section {
  readonly id: string;
  readonly kind: SessionKind;
  readonly number: number | null;
  readonly title: string;
  readonly titleSpan: Span;
  readonly theme: string | null;
  readonly page: number | null;
  readonly heading: number;
  readonly from: number;
  readonly to: number;
}

export interface Sections {
  readonly themes: readonly Theme[];
  readonly sections: readonly Section[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Ids in reading order: "A12" by the workshop's number, "W1" for one without, "P1" for the others; the second "A12" is "A12-2". */
function idMaker(): (kind: SessionKind, mark: string | null) => string {
  const used = new Set<string>();
  let others = 0;
  let unnumbered = 0;
  return (kind, mark) => {
    let id: string;
    if (kind === 'workshop' && mark !== null) id = `A${mark}`;
    else if (kind === 'workshop') id = `W${++unnumbered}`;
    else id = `P${++others}`;
    let unique = id;
    for (let n = 2; used.has(unique); n += 1) unique = `${id}-${n}`;
    used.add(unique);
    return unique;
  };
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

function readThemes(headings: readonly Heading[], contents: Contents | null): readonly Theme[] {
  const themes = new Map<number, { title: string; spans: Span[] }>();
  const put = (number: number, title: string, span: Span) => {
    const theme = themes.get(number);
    if (theme === undefined) themes.set(number, { title, spans: [span] });
    else {
      theme.title = longer(theme.title, title);
      theme.spans.push(span);
    }
  };
  for (const heading of headings) {
    if (heading.label?.type === 'theme') put(heading.label.number, heading.title, heading.titleSpan);
  }
  for (const entry of contents?.entries ?? []) {
    if (entry.label?.type === 'theme') put(entry.label.number, entry.title, entry.span);
  }
  return [...themes]
    .sort(([a], [b]) => a - b)
    .map(([number, theme]) => ({
      id: `T${number}`,
      number,
      title: theme.title,
      spans: theme.spans.sort((a, b) => a.start - b.start),
    }));
}

function titleDiffers(section: Section, entry: ContentsEntry): Diagnostic | null {
  if (key(section.title) === key(entry.title)) return null;
  return {
    code: 'title-differs',
    severity: 'info',
    span: section.titleSpan,
    args: { session: section.id, contents: entry.title, body: section.title },
    candidates: [],
  };
}

/** Sessions that the contents announce and the body lacks: they exist, with a warning. */
function missing(
  contents: Contents | null,
  headings: readonly Heading[],
): readonly [ContentsEntry, string | null][] {
  const met = new Set(headings.map(heading => heading.entry));
  const lost: [ContentsEntry, string | null][] = [];
  let theme: string | null = null;
  for (const entry of contents?.entries ?? []) {
    if (entry.label?.type === 'theme') theme = `T${entry.label.number}`;
    else if (entry.label === null && groupOf(entry.title) !== null) theme = null;
    else if (entry.label?.type === 'workshop' && !met.has(entry)) lost.push([entry, theme]);
  }
  return lost;
}

/** Headings → themes and sessions: each heading closes what stands before it. */
export function readSections(
  lines: readonly Line[],
  headings: readonly Heading[],
  contents: Contents | null,
): Sections {
  const nextId = idMaker();
  const sections: Section[] = [];
  const diagnostics: Diagnostic[] = [];
  let theme: string | null = null;
  let group: SessionKind | null = null;
  headings.forEach((heading, i) => {
    if (heading.label?.type === 'theme') {
      theme = `T${heading.label.number}`;
      group = null;
    }
    if (heading.type === 'group') {
      group = heading.kind;
      if (heading.kind !== 'workshop') theme = null;
    }
    if (heading.type !== 'session') return;
    const workshop = heading.label?.type === 'workshop' ? heading.label : null;
    const kind = heading.kind ?? group ?? 'plenary';
    if (kind === 'closing') theme = null;
    const to = nextBoundary(lines, headings, contents, i);
    const section: Section = {
      id: nextId(kind, workshop?.mark ?? null),
      kind,
      number: workshop?.number ?? null,
      title: heading.title,
      titleSpan: heading.titleSpan,
      theme,
      page: heading.entry?.page ?? null,
      heading: heading.from,
      from: heading.to,
      to,
    };
    sections.push(section);
    const differs = heading.entry && titleDiffers(section, heading.entry);
    if (differs) diagnostics.push(differs);
    if (contents !== null && workshop !== null && heading.entry === null) {
      diagnostics.push({
        code: 'unlisted-session',
        severity: 'info',
        span: heading.titleSpan,
        args: { session: section.id, title: section.title },
        candidates: [],
      });
    }
  });
  for (const [entry, inTheme] of missing(contents, headings)) {
    if (isFrontMatter(entry.title) || entry.label?.type !== 'workshop' || contents === null) continue;
    const section: Section = {
      id: nextId(kindOf(entry.title) ?? 'workshop', entry.label.mark),
      kind: 'workshop',
      number: entry.label.number,
      title: entry.title,
      titleSpan: entry.span,
      theme: inTheme,
      page: entry.page,
      heading: contents.to,
      from: contents.to,
      to: contents.to,
    };
    sections.push(section);
    diagnostics.push({
      code: 'missing-session',
      severity: 'warning',
      span: entry.span,
      args: { session: section.id, title: entry.title },
      candidates: [],
    });
  }
  return { themes: readThemes(headings, contents), sections, diagnostics };
}

function nextBoundary(
  lines: readonly Line[],
  headings: readonly Heading[],
  contents: Contents | null,
  i: number,
): number {
  const heading = headings[i];
  const next = headings[i + 1]?.from ?? lines.length;
  if (contents !== null && heading && contents.from >= heading.to && contents.from < next)
    return contents.from;
  return next;
}
