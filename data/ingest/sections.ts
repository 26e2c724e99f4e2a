import type { Line } from '../document/lines.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SessionKind, Theme } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { key } from '../text/normalise.ts';
import { asksFor } from './contact-cards.ts';
import type { Contents, ContentsEntry } from './contents.ts';
import type { Front } from './front.ts';
import type { Heading } from './heading.ts';
import { isLabelledStep } from './labelled-steps.ts';
import { groupOf, isFrontMatter } from './labels.ts';
import { headsDay, isOverAll, titleOfAll } from './title-of-all.ts';
import { nextFilled } from './titles.ts';

/** A session as its heading shows it, with the lines [from, to) under the heading that are its own. */
export interface SectionDraft {
  readonly kind: SessionKind;
  readonly number: number | null;
  /** What numbers a workshop ("12", "B"); null for one without, and for other sessions. */
  readonly mark: string | null;
  readonly title: string;
  readonly titleSpan: Span;
  readonly theme: string | null;
  readonly page: number | null;
  /** First line of the heading. */
  readonly heading: number;
  readonly from: number;
  readonly to: number;
  /** A session by itself; else only if somebody speaks under it. */
  readonly sure: boolean;
  readonly origin: 'heading' | 'contents' | 'loose' | 'document';
  readonly entry: ContentsEntry | null;
  /** Level of its heading; 0 where the document has none. */
  readonly level: number;
  /** Goes on behind a break: it is the session before, if there is one. */
  readonly resumes: boolean;
  /** A talk inside the session before it. */
  readonly talk: boolean;
  /** What the text calls it ("Table ronde 2"), where that is not its title. */
  readonly label: string | null;
  /** Lines of the title, where they stand among those of the section. */
  readonly except: readonly [number, number] | null;
}

/** A session with its id. */
export interface Section extends SectionDraft {
  readonly id: string;
  readonly parent: string | null;
}

/** What most sections have none of. */
export const PLAIN_SECTION = {
  number: null,
  mark: null,
  theme: null,
  page: null,
  entry: null,
  level: 0,
  resumes: false,
  talk: false,
  label: null,
  except: null,
} as const;

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

/** Themes by number, each with the longest title that body or contents give. */
export function readThemes(headings: readonly Heading[], contents: Contents | null): readonly Theme[] {
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

/** Workshops that the contents announce and the body lacks. */
function missing(contents: Contents, headings: readonly Heading[]): readonly SectionDraft[] {
  const met = new Set(headings.map(heading => heading.entry));
  const lost: SectionDraft[] = [];
  let theme: string | null = null;
  for (const entry of contents.entries) {
    if (entry.label?.type === 'theme') theme = `T${entry.label.number}`;
    else if (entry.label === null && groupOf(entry.title) !== null) theme = null;
    else if (entry.label?.type === 'workshop' && !met.has(entry) && !isFrontMatter(entry.title)) {
      lost.push({
        ...PLAIN_SECTION,
        kind: 'workshop',
        number: entry.label.number,
        mark: entry.label.mark,
        title: entry.title,
        titleSpan: entry.span,
        theme,
        page: entry.page,
        heading: contents.to,
        from: contents.to,
        to: contents.to,
        sure: true,
        origin: 'contents',
        entry,
      });
    }
  }
  return lost;
}

/** Lines that no session heading rules: the title page, what stands under a day or a pause. They count only if somebody speaks there. */
function loose(
  lines: readonly Line[],
  [from, to]: readonly [number, number],
  heading: Heading | null,
  [front, day]: readonly [Front, Heading | null],
): SectionDraft | null {
  const first = nextFilled(lines, from);
  if (first >= to) return null;
  // Behind a pause nothing names what goes on, nor does the one day of an event: the document does.
  const named = heading?.type === 'group' && heading !== day ? heading : front;
  return {
    ...PLAIN_SECTION,
    kind: 'plenary',
    title: named.title,
    titleSpan: named.titleSpan,
    heading: heading?.from ?? first,
    from: first,
    to,
    sure: false,
    origin: 'loose',
    resumes: heading?.type === 'front',
  };
}

/** "Samedi 8 juin 2024": the heading of the one day of an event; null where there are several, or none. */
function onlyDay(headings: readonly Heading[]): Heading | null {
  const days = headings.filter(headsDay);
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** Headings → sessions in reading order: each heading closes what stands before it. */
export function readSections(
  lines: readonly Line[],
  headings: readonly Heading[],
  contents: Contents | null,
  front: Front,
): readonly SectionDraft[] {
  const sections: SectionDraft[] = [];
  const listed = headings.some(heading => heading.entry !== null);
  const day = onlyDay(headings);
  const titled = titleOfAll(lines, headings, front);
  const add = (range: readonly [number, number], heading: Heading | null) => {
    const draft = listed ? null : loose(lines, range, heading, [front, day]);
    if (draft) sections.push(draft);
  };
  let theme: string | null = null;
  let group: SessionKind | null = null;
  add([0, boundary(lines, headings, contents, -1)], null);
  headings.forEach((heading, i) => {
    if (i === titled) return;
    const to = boundary(lines, headings, contents, i);
    if (heading.label?.type === 'theme') {
      theme = `T${heading.label.number}`;
      group = null;
    }
    if (heading.type === 'group') {
      group = heading.kind;
      if (heading.kind !== 'workshop') theme = null;
    }
    if (heading.type !== 'session') {
      const { type, title, level } = heading;
      if (type !== 'front' || !(isFrontMatter(title, level) || asksFor(title)))
        add([heading.to, to], heading);
      return;
    }
    const workshop = heading.label?.type === 'workshop' ? heading.label : null;
    const kind = heading.kind ?? group ?? 'plenary';
    if (kind === 'closing') theme = null;
    sections.push({
      ...PLAIN_SECTION,
      kind,
      number: workshop?.number ?? null,
      mark: workshop?.mark ?? null,
      title: heading.title,
      titleSpan: heading.titleSpan,
      theme,
      page: heading.entry?.page ?? null,
      heading: heading.from,
      from: heading.to,
      to,
      sure: heading.sure && !isOverAll(headings, i, front),
      origin: 'heading',
      entry: heading.entry,
      level: heading.level,
      talk: heading.part === true || isLabelledStep(lines, headings, i),
      label: heading.name,
      except: heading.except,
    });
  });
  return contents === null ? sections : [...sections, ...missing(contents, headings)];
}

function boundary(
  lines: readonly Line[],
  headings: readonly Heading[],
  contents: Contents | null,
  i: number,
): number {
  const end = headings[i]?.to ?? 0;
  const next = headings[i + 1]?.from ?? lines.length;
  return contents !== null && contents.from >= end && contents.from < next ? contents.from : next;
}

/**
 * Gives each session its id: "A12" by the workshop's number, "W1" for one without, "P1" for the others; the second "A12" is
 * "A12-2", the third talk of it "A12.3".
 */
export function identify(drafts: readonly SectionDraft[]): readonly Section[] {
  const used = new Map<string, number>();
  let others = 0;
  let unnumbered = 0;
  let whole: string | null = null;
  let talks = 0;
  return drafts.map(draft => {
    let id: string;
    if (draft.talk && whole !== null) {
      talks += 1;
      return { ...draft, kind: 'talk', id: `${whole}.${talks}`, parent: whole };
    }
    if (draft.kind === 'workshop' && draft.mark !== null) id = `A${draft.mark}`;
    else if (draft.kind === 'workshop') id = `W${++unnumbered}`;
    else id = `P${++others}`;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    whole = times === 1 ? id : `${id}-${times}`;
    talks = 0;
    return { ...draft, id: whole, parent: null };
  });
}

/** What is odd about the sessions: titles that differ, workshops that only the contents or only the body has. */
export function sectionDiagnostics(
  sections: readonly Section[],
  contents: Contents | null,
): readonly Diagnostic[] {
  return sections.flatMap((section): readonly Diagnostic[] => {
    const { id: session, title, entry } = section;
    const base = { span: section.titleSpan, candidates: [] };
    if (section.origin === 'contents') {
      return [{ ...base, code: 'missing-session', severity: 'warning', args: { session, title } }];
    }
    if (entry !== null && key(title) !== key(entry.title)) {
      const args = { session, contents: entry.title, body: title };
      return [{ ...base, code: 'title-differs', severity: 'info', args }];
    }
    if (contents !== null && section.mark !== null && entry === null) {
      return [{ ...base, code: 'unlisted-session', severity: 'info', args: { session, title } }];
    }
    return [];
  });
}
