import type { Line } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import type { Source } from '../model/dataset.ts';
import type { Appearance, Outline } from '../model/reading.ts';
import { bySpan, type Span } from '../model/span.ts';
import { readAbstractTalks } from './abstract-talks.ts';
import { readBoldNames, withBoldNames } from './bold-names.ts';
import { emptyBoxes } from './boxed-rolls.ts';
import { captionsAtHome } from './captions-at-home.ts';
import { choosesPeople } from './chosen.ts';
import { columnDays } from './column-days.ts';
import { type Contents, readContents } from './contents.ts';
import { cutLines } from './cut-lines.ts';
import { yearOf } from './days.ts';
import { readDeclared } from './declared-outline.ts';
import { withoutDeparted } from './departed.ts';
import { type Front, namesEvent, readFront } from './front.ts';
import { withFullNames } from './full-names.ts';
import type { Heading } from './heading.ts';
import { readHeadings } from './headings.ts';
import { withHolders } from './held-within.ts';
import { honouredIn } from './honoured.ts';
import { readIndexedTalks } from './indexed-talks.ts';
import { invites } from './invitation.ts';
import type { Candidate } from './layouts/layout.ts';
import { readLedHeadings } from './led-sessions.ts';
import { listedIn } from './listed.ts';
import { withLostHeadings } from './lost-headings.ts';
import { namedApart } from './named-apart/named-apart.ts';
import { readTimedNames } from './named-titles.ts';
import { readNamesBeforeHours } from './names-before-hours.ts';
import { readNamesBehindHours } from './names-behind-hours.ts';
import { type NestedItem, readNestedItems } from './nested-items.ts';
import { unknown, withoutSpeakers } from './nobody-speaks.ts';
import { readNumberedAuthors, withNumberedRoles } from './numbered-authors.ts';
import { openAgain, type Sectioned } from './openings/open-again.ts';
import type { WeightedOpening } from './openings/opening.ts';
import { otherEvents } from './other-events.ts';
import type { Ground, Tell } from './parts-state.ts';
import { withoutPortraits } from './portraits.ts';
import { withoutTwice } from './printed-twice.ts';
import { readProceedings } from './proceedings.ts';
import { knownPeople, readQuoted } from './quoted.ts';
import type { Block } from './read-unit.ts';
import { withRolesOfRolls } from './roll-roles.ts';
import { rollsOfAll } from './rolls-of-all.ts';
import { readRoomsSideBySide } from './rooms-side-by-side.ts';
import type { FirstLook, Weighted } from './second-look/reconsider.ts';
import { NOTHING_MORE, secondLook, withoutAnswered, withSecond } from './second-look/second-look.ts';
import { type HowRead, readBlocks } from './section-blocks.ts';
import { readParts, type SectionParts } from './section-parts.ts';
import { type Drafted, keepSections, wholeDocument } from './section-tree.ts';
import {
  identify,
  readSections,
  readThemes,
  type Section,
  type SectionDraft,
  sectionDiagnostics,
} from './sections.ts';
import { momentsIn } from './session-moments.ts';
import { sessionOf, withLinks } from './session-reading.ts';
import { readSisterItems } from './sister-items.ts';
import { readSlotTalks } from './slot-talks.ts';
import { withSurnamesFirst } from './surname-order.ts';
import { readScheduleRows } from './table-rows.ts';
import { readFloor } from './taking-floor.ts';
import { splitTalks } from './talks.ts';
import { withTitlesBehind } from './titles-behind.ts';
import { withToldRoles } from './told-roles.ts';
import type { ToldSessions } from './told-sessions.ts';
import { readTrackCells } from './track-cells.ts';
import { habitsOf } from './trust.ts';
import { readVerbatimTurns } from './verbatim-turns.ts';
import { calendarOf, whenOf } from './when.ts';

/** Headings that say who leads or where, and items that hold talks. */
function nestedIn(
  lines: readonly Line[],
  listed: ReadonlyMap<number, Candidate>,
): ReadonlyMap<number, NestedItem> {
  return new Map([
    ...readSisterItems(lines, listed),
    ...readRoomsSideBySide(lines),
    ...readLedHeadings(lines),
    ...readNestedItems(lines, listed),
  ]);
}

/** Talks that stand over their authors, side by side in a table, behind their hour and a name, with others in a slot, or over their abstracts. */
function talksIn(text: string, lines: readonly Line[], report: boolean) {
  return new Map([
    ...(report ? [] : readIndexedTalks(text, lines)),
    ...readTrackCells(lines),
    ...readTimedNames(lines),
    ...(report
      ? []
      : [
          ...readNamesBehindHours(lines),
          ...readNamesBeforeHours(lines),
          ...readSlotTalks(lines),
          ...readNumberedAuthors(text, lines),
          ...readAbstractTalks(lines),
        ]),
  ]);
}

/** The title of a report over the sessions that its sentences tell is one of them only if somebody speaks right under it. */
function withTitleUnsure(drafts: readonly SectionDraft[], told: ToldSessions, front: Front) {
  const isTitle = (draft: SectionDraft) =>
    told.turns.size > 0 && draft === drafts[0] && draft.titleSpan.start === front.titleSpan.start;
  return drafts.map(draft => (isTitle(draft) ? { ...draft, sure: false } : draft));
}

/** Whether a reading names more sessions or people than another, and fewer of neither. */
function saysMore({ sessions, appearances }: Outline, than: Outline): boolean {
  const more = [sessions.length - than.sessions.length, appearances.length - than.appearances.length];
  return Math.min(...more) >= 0 && Math.max(...more) > 0;
}

/** Who hears for what reasons a line was believed. */
type Tells = readonly [
  tell?: Tell,
  tellAgain?: (weighted: Weighted) => void,
  tellOpening?: (weighted: WeightedOpening) => void,
];

/**
 * The parts of a document and who stands in each. Where nothing opens a second session, short lines over text are taken for the headings that
 * were lost where the page was copied, if more is read so.
 */
export function readOutline(document: Readable, source: Source, ...tells: Tells): Outline {
  const first = readAs(document, source, ...tells);
  const headed = first.sessions.length > 1 ? null : withLostHeadings(document);
  if (headed === null) return first;
  const second = readAs(headed, source);
  if (!saysMore(second, first)) return first;
  return tells.length === 0 ? second : readAs(headed, source, ...tells);
}

/**
 * A document by the headings that it has: contents, headings, sections; then every line under a heading is read by every layout, the document
 * says which layouts it uses, and each line is believed as far as its reasons go.
 */
function readAs(document: Readable, source: Source, ...[tell, tellAgain, tellOpening]: Tells): Outline {
  const { text, programme } = document;
  if (programme !== undefined) return readDeclared(document, programme, source);
  const { lines, whole: standing, turns, told, report, headed } = cutLines(document);
  const contents = readContents(text, lines);
  const verbatim = readVerbatimTurns(lines);
  const page = headOf(lines, verbatim);
  const rows = readScheduleRows(lines);
  const talks = talksIn(text, lines, report);
  const moments = momentsIn(text, lines, report);
  const listed = listedIn(document, { lines, turns, headed }, { turns: verbatim, rows, talks }, report);
  const nested = report ? new Map<number, NestedItem>() : nestedIn(lines, listed);
  const chairs = [...nested].flatMap(([at, { chair }]) => (chair === null ? [] : [[at, chair] as const]));
  const siblings = new Map([...listed, ...chairs]);
  const read = { siblings, turns: verbatim, nested, rows, talks, told: told.turns, moments };
  const headings = readHeadings(document, lines, contents, read, report);
  const front = readFront(text, page, endOfFront(contents, headings), source.name, document.declared);
  const drafts = readSections(lines, headings, contents, front);
  const bold = report ? readBoldNames(document, lines) : new Set<number>();
  const drafted = withTitleUnsure(drafts, told, front).map(
    (draft): Drafted => ({
      draft,
      blocks: withBoldNames(blocksUnder(text, lines, { siblings, report }, draft), bold),
    }),
  );
  const habits = habitsOf(
    drafted.map(({ blocks }) => blocks),
    drafted.filter(({ draft }) => draft.sure).length,
    namesEvent(lines) || invites(lines),
    report,
  );
  const honoured = honouredIn(lines, front.title);
  const columns = columnDays(lines, yearOf(front.dates[0]));
  const calendar = calendarOf(lines, headings, front, columns);
  const kept = withoutPortraits(withoutTwice(lines, keepSections(drafted, habits), habits, calendar));
  const whole = kept.length > 0 ? kept : wholeDocument(text, lines, { siblings, report }, front);
  const titled = whole.map(({ draft, blocks }) => ({ draft, blocks: withTitlesBehind(blocks) }));
  const all = headed ? titled : splitTalks(titled, habits);
  const sections = identify(all.map(({ draft }) => draft));
  const ground = { habits, honoured, tell, unticked: emptyBoxes(report ? lines : []) };
  const parts = partsOf(sections, all, report, ground);
  const ordered = withSurnamesFirst(parts.flatMap(part => part.appearances));
  const seen = withRolesOfRolls(report ? calledIn(ordered, sections, front) : ordered);
  const bodies = parts.map((part, i) => ({ session: sections[i]?.id ?? '', body: part.body }));
  const isEvent = (report || habits.expectation > 0) && verbatim.size === 0;
  const diagnostics = parts.flatMap(part => part.diagnostics);
  const proceedings = readProceedings(page, front, source, document.declared);
  const look = { text, lines, sections, report, appearances: seen, diagnostics };
  const everyone = everybody(look, bodies, isEvent, tellAgain);
  const ruled = { sections, parts, blocks: all.map(({ blocks }) => blocks), ...everyone };
  const of = { text, lines, title: proceedings.title, report };
  const opened = isEvent ? openAgain(of, ruled, tellOpening) : ruled;
  const apart = opened.sections.map((section, order) => ({
    ...sessionOf(lines, section, opened.parts[order], order, opened.blocks[order] ?? []),
    ...whenOf(lines, section, { calendar, columns }, front.dates),
  }));
  const sessions = withLinks(withHolders(lines, opened.sections, apart), document);
  const seenAll = { ...opened, appearances: withRoles(text, lines, opened) };
  return {
    proceedings,
    themes: readThemes(headings, contents),
    sessions,
    appearances: seenAll.appearances,
    diagnostics: [
      ...otherEvents(lines, proceedings),
      ...sectionDiagnostics(opened.sections, contents),
      ...opened.questions,
      ...namedApart(text, standing, seenAll),
      ...(kept.length > 0 ? withoutSpeakers(opened, sessions) : unknown(opened.appearances)),
    ],
  };
}

/** Who appears in minutes, by the fullest of their names, and where the roll calls them. */
function calledIn(seen: readonly Appearance[], sections: readonly Section[], { title }: Front) {
  return rollsOfAll(withFullNames(seen, seen), sections, title);
}

/** Who appears, with the roles that sentences tell; those who lived long ago speak nowhere. */
function withRoles(text: string, lines: readonly Line[], { appearances, sections }: Sectioned) {
  const seen = withNumberedRoles(text, lines, captionsAtHome(appearances, sections));
  return withoutDeparted(lines, withToldRoles(text, seen));
}

/** The session whose lines are read; of a report, whether people are chosen under its title or that of the point it is of. */
function groundOf({ id: session, kind, sure, parent }: Section, points: readonly Section[]) {
  const own = points.filter(({ id }) => id === session || id === parent);
  return { session, kind, sure, chooses: own.some(({ title }) => choosesPeople(title)) };
}

/** What the lines of each section were read as. */
function partsOf(
  sections: readonly Section[],
  all: readonly Drafted[],
  report: boolean,
  ground: Pick<Ground, 'habits' | 'honoured' | 'tell' | 'unticked'>,
): readonly SectionParts[] {
  return sections.map((section, i) =>
    readParts({ ...groundOf(section, report ? sections : []), ...ground }, all[i]?.blocks ?? []),
  );
}

/** Who appears besides on lists: by the sentences of a report, by a second look, and in quotes; and the questions that remain. */
function everybody(
  look: FirstLook,
  bodies: readonly { readonly session: string; readonly body: readonly Span[] }[],
  isEvent: boolean,
  tellAgain?: (weighted: Weighted) => void,
) {
  const { text, lines, report, appearances: seen, diagnostics } = look;
  const named = [...seen, ...(report ? readFloor(text, bodies, seen, lines) : [])];
  const again = isEvent ? secondLook({ ...look, appearances: named }, tellAgain) : NOTHING_MORE;
  const known = knownPeople(seen.map(appearance => appearance.name));
  const cited = bodies.flatMap(({ session, body }) => readQuoted(text, session, body, known));
  const quoted = report ? withFullNames(cited, seen) : cited;
  return {
    appearances: [...withSecond(named, quoted, again)].sort((a, b) => bySpan(a.name.span, b.name.span)),
    questions: withoutAnswered(diagnostics, again),
  };
}

/** The lines before what is said word for word, which names other days and places than those of the sitting. */
function headOf(lines: readonly Line[], turns: ReadonlyMap<number, unknown>): readonly Line[] {
  const [first = lines.length] = turns.keys();
  return lines.slice(0, first);
}

/** What stands under a heading; its title may stand among the lines, and is no part of them. */
function blocksUnder(
  text: string,
  lines: readonly Line[],
  how: HowRead,
  { from, to, except }: SectionDraft,
): readonly Block[] {
  if (except === null) return readBlocks(text, lines, how, [from, to]);
  return [
    ...readBlocks(text, lines, how, [from, except[0]]),
    ...readBlocks(text, lines, how, [except[1], to]),
  ];
}

/** The title page ends where the contents or the first session begins. */
function endOfFront(contents: Contents | null, headings: readonly Heading[]): number {
  const first = headings.find(heading => heading.type !== 'group' || heading.kind !== null)?.from;
  return Math.min(contents?.from ?? Number.MAX_SAFE_INTEGER, first ?? Number.MAX_SAFE_INTEGER);
}
