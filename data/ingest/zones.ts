import type { Mention } from '../model/dataset.ts';
import type { Appearance, Outline, SessionReading } from '../model/reading.ts';
import { overlaps, type Span } from '../model/span.ts';
import { rejoined } from '../text/asides.ts';
import { matchesOf } from '../text/matches.ts';
import { joined, type Passage, passage, spanIn } from '../text/normalise.ts';
import { marksOf } from './marks.ts';
import { type NameWord, nameWords } from './name-words.ts';

/** A stretch of a session where bodies, places, years and figures are looked for. */
export interface Zone {
  readonly session: string;
  readonly via: Mention['via'];
  readonly span: Span;
  /** Index into the outline's appearances, for a role. */
  readonly appearance: number | null;
  /** The words on the line before a name, where some programmes put the body. */
  readonly lead: boolean;
}

/** Where a paragraph ends: a blank line, a form feed, the next bullet. */
const PARAGRAPH_BREAK = /\n[ \t]*\n|\f|\n(?=[ \t]*(?:[-–—•▪►*◦‣]|\d{1,2}[.)]|[IVX]{1,4}\.)[ \t])/g;

/** The paragraphs of a stretch, without the white space around them. */
export function paragraphs(text: string, within: Span): readonly Span[] {
  const spans: Span[] = [];
  const body = text.slice(within.start, within.end);
  let from = 0;
  const push = (to: number): void => {
    const part = body.slice(from, to);
    const lead = part.length - part.trimStart().length;
    const size = part.trim().length;
    if (size > 0) spans.push({ start: within.start + from + lead, end: within.start + from + lead + size });
  };
  for (const match of matchesOf(PARAGRAPH_BREAK, body)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(body.length);
  return spans;
}

/** The title of a session: from its start to the first thing that the outline found in it. */
function titleSpan(session: SessionReading, people: readonly Span[]): Span {
  if (session.titleSpan !== undefined) return session.titleSpan;
  const starts = [
    ...people.map(span => span.start),
    ...session.declaredKeywords.map(keyword => keyword.span.start),
    ...session.resources.map(resource => resource.span.start),
    session.summary?.start ?? session.span.end,
    session.span.end,
  ].filter(start => start >= session.span.start);
  return { start: session.span.start, end: starts.reduce((first, start) => Math.min(first, start)) };
}

/** "Atelier 12", "Table ronde 3 :": the label before a title, which says nothing of what it speaks of. */
const LABEL = /^\s*(?:Atelier|Session|Table ronde|Conférence|Plénière|Séance)\s+\d+\s*[:–—-]?\s*/iu;

function withoutLabel(text: string, span: Span): Span {
  const label = LABEL.exec(text.slice(span.start, span.end));
  return label ? { start: span.start + label[0].length, end: span.end } : span;
}

/** "10h30 (heure de Paris) Marcher": the hours before a title speak of no place. */
function withoutHours(text: string, span: Span): Span {
  const read = passage(text, span.start, span.end);
  const marks = marksOf(read.text);
  return marks.hours ? { start: spanIn(read, marks.length, read.text.length).start, end: span.end } : span;
}

/** A zone with its text and words. */
export interface ZoneText extends Zone {
  readonly passage: Passage;
  readonly words: readonly NameWord[];
}

/** The words of a zone; what a role has in two columns is parted as by a comma: an office, a tab, and "Mutuelle du Val". */
function wordsOf(text: string, { via, span: { start, end } }: Zone): Passage {
  const raw = text.slice(start, end);
  if (via !== 'role' || !raw.includes('\t')) return passage(text, start, end);
  const [first, ...others] = [...raw.matchAll(/[^\t]*\S[^\t]*/gu)].map(({ index, 0: cell }) =>
    passage(text, start + index, start + index + cell.length),
  );
  return others.reduce((all, cell) => joined(all, cell, ', '), first ?? passage(text, start, end));
}

const read = new WeakMap<Outline, { readonly text: string; readonly zones: readonly ZoneText[] }>();

/** The zones of a document with their words; bodies, places, years and figures share one reading of them. */
export function readZones(text: string, outline: Outline): readonly ZoneText[] {
  const known = read.get(outline);
  if (known?.text === text) return known.zones;
  const zones = zonesOf(text, outline).map(zone => {
    // "Région Nor-" over "mandie": a name is read as it was before the end of a line cut it.
    const own = rejoined(wordsOf(text, zone), text);
    return { ...zone, passage: own, words: nameWords(own.text) };
  });
  read.set(outline, { text, zones });
  return zones;
}

/** The lines of a stretch that are not blank: a title and what stands under it are no one sentence. */
function lines(text: string, within: Span): readonly Span[] {
  const spans: Span[] = [];
  let start = within.start;
  for (const line of text.slice(within.start, within.end).split('\n')) {
    const size = line.trim().length;
    const lead = line.length - line.trimStart().length;
    if (size > 0) spans.push({ start: start + lead, end: start + lead + size });
    start += line.length + 1;
  }
  return spans;
}

/** Characters: a line that goes on for longer before a name is a sentence. */
const LONGEST_LEAD = 160;

/** "Ademe Bretagne : Gwenaël Tanguy, directeur régional": what stands on the line before a name, with its separator. */
function leadOf(text: string, name: Span): Span | null {
  const near = text.slice(Math.max(0, name.start - LONGEST_LEAD), name.start);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  const start = name.start - line.length;
  const lead = /^[\s*•▪–—-]*(\p{Lu}[^\n]*?)\s*[:|–—-]\s*\**$/u.exec(line);
  const words = lead?.[1];
  if (!lead || words === undefined) return null;
  const from = start + lead[0].indexOf(words);
  return { start: from, end: from + words.length };
}

/** The zones of one appearance: what leads up to its name, and its role. */
function zonesOfAppearance(text: string, appearance: Appearance, index: number): readonly Zone[] {
  const { session, role, name } = appearance;
  const zone = (span: Span, lead: boolean): Zone => ({ session, via: 'role', span, appearance: index, lead });
  const before = appearance.via === 'list' ? leadOf(text, name.span) : null;
  // Where the role itself stands before the name there is no other lead.
  const lead = before && !(role && overlaps(before, role.span)) ? before : null;
  return [...(lead ? [zone(lead, true)] : []), ...(role ? [zone(role.span, false)] : [])];
}

/** Every zone of a document in reading order of its sessions: titles, roles, body paragraphs, resources. */
function zonesOf(text: string, outline: Outline): readonly Zone[] {
  const bySession = new Map<string, Zone[]>();
  const people = new Map<string, Span[]>();
  for (const session of outline.sessions) {
    bySession.set(session.id, []);
    people.set(session.id, []);
  }
  outline.appearances.forEach((appearance, index) => {
    if (appearance.via === 'list' || appearance.via === 'body')
      people.get(appearance.session)?.push(appearance.name.span);
    bySession.get(appearance.session)?.push(...zonesOfAppearance(text, appearance, index));
  });
  return outline.sessions.flatMap(session => {
    const roles = bySession.get(session.id) ?? [];
    const other = (via: Zone['via'], span: Span): Zone => ({
      session: session.id,
      via,
      span,
      appearance: null,
      lead: false,
    });
    const body = session.summary === null ? [] : paragraphs(text, session.summary);
    return [
      ...lines(text, withoutLabel(text, titleSpan(session, people.get(session.id) ?? []))).map(span =>
        other('title', withoutHours(text, span)),
      ),
      ...roles,
      ...body.map(span => other('body', span)),
      ...session.resources.map(resource => other('resource', resource.span)),
    ].filter(zone => zone.span.end > zone.span.start);
  });
}
