import { type Line, passageOf } from '../../document/lines.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { OPENED } from '../../model/explanation.ts';
import type { Appearance } from '../../model/reading.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { cut, spanIn } from '../../text/normalise.ts';
import type { Block } from '../read-unit.ts';
import type { SectionParts } from '../section-parts.ts';
import { PLAIN_SECTION, type Section } from '../sections.ts';
import { kindOf } from '../session-kind.ts';
import { lineFinder, namesOn } from './names-on.ts';
import type { Opened, WeightedOpening } from './opening.ts';
import { openingsIn } from './openings-in.ts';
import { type Reopened, reopenedBy } from './reopen.ts';
import { weighOpenings } from './weigh.ts';

/** From this likelihood on what stands below may be another's. */
const PERHAPS = 0.3;

/** What the rules made of a document: its sessions, what stands in each, and who speaks where. */
export interface Sectioned {
  readonly sections: readonly Section[];
  readonly parts: readonly SectionParts[];
  readonly blocks: readonly (readonly Block[])[];
  readonly appearances: readonly Appearance[];
  readonly questions: readonly Diagnostic[];
}

/** The document itself. */
export interface OfDocument {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly title: string;
  readonly report: boolean;
}

function openedBy(
  sections: readonly Section[],
  parts: readonly SectionParts[],
  lineAt: (offset: number) => number,
): readonly Opened[] {
  return sections
    .map(({ id, parent, heading, title, titleSpan, label }, i): Opened => {
      const at = parent === null ? heading : lineAt(titleSpan.start);
      return { id, parent, at, title, also: `${label ?? ''} ${parts[i]?.subtitle ?? ''}` };
    })
    .sort((a, b) => a.at - b.at);
}

/** Ids that no session has: "P4" beside others, "P2.3" in one. */
function idsBehind(sections: readonly Section[]): (parent: string | null) => string {
  const used = new Set(sections.map(({ id }) => id));
  const last = new Map<string | null, number>();
  return parent => {
    let n = last.get(parent) ?? 0;
    let id = '';
    do {
      n += 1;
      id = parent === null ? `P${n}` : `${parent}.${n}`;
    } while (used.has(id));
    last.set(parent, n);
    used.add(id);
    return id;
  };
}

/** The title of a session that is opened after all, as its lines spell it. */
function titleOf({ text, lines }: OfDocument, { opening: { entry } }: Reopened) {
  const { at, more, title } = entry;
  const whole = passageOf(text, lines, at, at + 1 + more);
  const [from, to] = title ?? [0, 0];
  return cut(whole, from, more > 0 ? whole.text.length : to);
}

function sectionOf(of: OfDocument, found: Reopened, owner: Section, id: string): Section {
  const p = titleOf(of, found);
  const { parent, opening } = found;
  return {
    ...PLAIN_SECTION,
    id,
    parent,
    kind: parent === null ? (kindOf(p.text) ?? owner.kind) : 'talk',
    title: p.text,
    titleSpan: spanIn(p, 0, p.text.length),
    theme: owner.theme,
    heading: opening.entry.at,
    from: opening.entry.at + 1 + opening.entry.more,
    to: found.to,
    sure: true,
    origin: 'heading',
    level: opening.entry.line.level,
    talk: parent !== null,
  };
}

/** One block over the lines [from, to), as far as there are words. */
function blockOver({ text, lines }: OfDocument, from: number, to: number): readonly Block[] {
  let last = to;
  while (last > from && lines[last - 1]?.text === '') last -= 1;
  return last > from ? [{ kind: 'text', p: passageOf(text, lines, from, last), units: [] }] : [];
}

/** A session that is opened after all, with its id. */
interface Named extends Reopened {
  readonly id: string;
}

/** Tells in which of the sessions that were opened after all a stretch of their owner stands. */
function placesIn(found: readonly Named[], lineAt: (offset: number) => number, end: number) {
  const places = new Array<Named | null>(end).fill(null);
  for (const each of found) places.fill(each, each.from, each.to);
  return (session: string, { start }: Span): Named | null => {
    const place = places[lineAt(start)] ?? null;
    return place !== null && place.owner.id === session ? place : null;
  };
}

type Place = ReturnType<typeof placesIn>;

/** The body and the resources of a session by the one that was opened over them; null for what stays in it. */
function partsByPlace(id: string, { body, resources }: SectionParts, placeOf: Place) {
  const bodies = new Map<Named | null, Span[]>();
  const sources = new Map<Named | null, SectionParts['resources'][number][]>();
  for (const span of body) put(bodies, placeOf(id, span), span);
  for (const resource of resources) put(sources, placeOf(id, resource.span), resource);
  return (place: Named | null) => ({ body: bodies.get(place) ?? [], resources: sources.get(place) ?? [] });
}

function put<Key, Value>(map: Map<Key, Value[]>, at: Key, value: Value): void {
  const those = map.get(at);
  if (those === undefined) map.set(at, [value]);
  else those.push(value);
}

interface Whole {
  readonly section: Section;
  readonly parts: SectionParts;
  readonly blocks: readonly Block[];
}

/** A session, and behind it those that were opened in its lines. */
function withOpened(of: OfDocument, whole: Whole, found: readonly Named[], placeOf: Place): readonly Whole[] {
  const { section, parts, blocks } = whole;
  const [first] = found;
  if (first === undefined) return [whole];
  const holdsAll = found.every(({ parent }) => parent === section.id);
  const partsOf = partsByPlace(section.id, parts, placeOf);
  return [
    {
      section,
      parts: { ...parts, ...partsOf(null) },
      blocks: holdsAll ? blocks : blockOver(of, section.heading, first.from),
    },
    ...found.map((each): Whole => {
      const own = sectionOf(of, each, section, each.id);
      const { body, resources } = partsOf(each);
      return {
        section: own,
        parts: {
          ...{ subtitle: null, keywords: [], appearances: [], diagnostics: [], resources },
          body: body.filter(span => !overlaps(span, own.titleSpan)),
        },
        blocks: blockOver(of, own.heading, own.to),
      };
    }),
  ];
}

/** What is likely a session, with somebody in it. */
function reopenedIn(
  of: OfDocument,
  { sections, parts, appearances }: Sectioned,
  lineAt: (offset: number) => number,
  tell?: (weighted: WeightedOpening) => void,
): readonly Reopened[] {
  const { names, roles } = namesOn(of.text, of.lines, appearances, lineAt);
  if (names.size === 0) return [];
  const sessions = openedBy(sections, parts, lineAt);
  const weighted = weighOpenings(openingsIn({ ...of, opened: sessions, names, roles }));
  if (tell !== undefined) for (const each of weighted) tell(each);
  const from = (least: number) =>
    weighted.filter(({ likelihood }) => likelihood >= least).map(({ opening }) => opening);
  const standing = appearances
    .filter(({ part }) => part === 'speaker' || part === 'moderator')
    .map(({ session, name }) => ({ session, line: lineAt(name.span.start) }));
  return reopenedBy([from(OPENED), from(PERHAPS)], sessions, standing, of.lines.length);
}

/**
 * Opens the sessions that the rules left in others, where a line is very likely the title of one and somebody stands in it; who
 * stands there goes with it, and nobody else is named. A document whose contents name its sessions has no others.
 */
export function openAgain(
  of: OfDocument,
  all: Sectioned,
  tell?: (weighted: WeightedOpening) => void,
): Sectioned {
  if (all.sections.some(({ entry }) => entry !== null)) return all;
  const lineAt = lineFinder(of.lines);
  const nextId = idsBehind(all.sections);
  const found = reopenedIn(of, all, lineAt, tell).map(
    (each): Named => ({ ...each, id: nextId(each.parent) }),
  );
  if (found.length === 0) return all;
  const placeOf = placesIn(found, lineAt, of.lines.length);
  const byOwner = new Map<string, Named[]>();
  for (const each of found) put(byOwner, each.owner.id, each);
  const whole = all.sections.flatMap((section, i): readonly Whole[] => {
    const [parts, blocks] = [all.parts[i], all.blocks[i] ?? []];
    return parts === undefined
      ? []
      : withOpened(of, { section, parts, blocks }, byOwner.get(section.id) ?? [], placeOf);
  });
  return {
    sections: whole.map(({ section }) => section),
    parts: whole.map(({ parts }) => parts),
    blocks: whole.map(({ blocks }) => blocks),
    appearances: all.appearances.map(appearance => {
      const place = placeOf(appearance.session, appearance.name.span);
      return place === null ? appearance : { ...appearance, session: place.id };
    }),
    questions: all.questions.map(question => {
      const { session } = question.args;
      const place =
        question.span === null || typeof session !== 'string' ? null : placeOf(session, question.span);
      return place === null ? question : { ...question, args: { ...question.args, session: place.id } };
    }),
  };
}
