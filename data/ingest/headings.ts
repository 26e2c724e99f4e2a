import type { Line } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import { key } from '../text/normalise.ts';
import { pointsOf } from './agenda.ts';
import { billingHeading, readBillings } from './billings.ts';
import { isOverContacts } from './contact-cards.ts';
import type { Contents, ContentsEntry } from './contents.ts';
import { datedHeading } from './dated-entries.ts';
import { endOfDayTalk } from './day-talks.ts';
import { readDaysOfRows } from './days-of-rows.ts';
import { formsBelow } from './forms-below.ts';
import { type Facts, type Heading, headingOf } from './heading.ts';
import { giversBelow } from './heads-over-givers.ts';
import { readItemsOfKind } from './items-of-kind.ts';
import { LONGEST_HEADING, labelledHeading } from './labelled-heading.ts';
import { groupOf, isCommittee, isFrontMatter, type Label, labelOf, presentsSpeakers } from './labels.ts';
import { goesOnWith } from './leads-last.ts';
import { type MomentOf, momentHeading } from './moments.ts';
import { isMomentWithin } from './moments-within.ts';
import { type NestedItem, nestedHeading } from './nested-items.ts';
import { notesOfEntries } from './notes-of-entries.ts';
import { opensInText } from './numbered-sessions.ts';
import { isOverSpeakers } from './over-speakers.ts';
import { withoutOverview } from './overview.ts';
import { isSaid, pointOf } from './point-openings.ts';
import type { Points } from './point-series.ts';
import { isDay } from './programme.ts';
import { ofProgramme, type Siblings } from './programme-headings.ts';
import { recordHeading } from './record-headings.ts';
import { agendaPoint } from './report.ts';
import { namesOnRolls, rollLabel } from './rolls.ts';
import { onceSaid } from './said-twice.ts';
import { kindOf } from './session-kind.ts';
import { isSittingOf } from './sittings.ts';
import { rowHeading, type ScheduleRow } from './table-rows.ts';
import { areNamedByContents } from './talks-besides-contents.ts';
import { timedEntries } from './timed-titles.ts';
import { linesSpelling } from './titles.ts';
import { type Turn, toldHeading } from './told-sessions.ts';
import { type TrackTalk, trackHeading } from './track-cells.ts';
import { subjectHeading, subjectsOf } from './verbatim.ts';
import { isTurnByOffice } from './verbatim-turns.ts';
import { saysWhenOf } from './when-below.ts';

/** Entries of the contents by the first word of their title, so that each line is compared with few. */
function byFirstWord(entries: readonly ContentsEntry[]): ReadonlyMap<string, readonly ContentsEntry[]> {
  const map = new Map<string, ContentsEntry[]>();
  for (const entry of entries) {
    const first = key(entry.title).split(' ')[0] ?? '';
    const list = map.get(first);
    if (list) list.push(entry);
    else map.set(first, [entry]);
  }
  return map;
}

/** What is known of the lines before their headings are. */
export interface ReadLists {
  readonly siblings: Siblings;
  /** Who takes the floor in a record word for word, by line. */
  readonly turns: Siblings;
  /** Items of lists that hold lists, by line. */
  readonly nested: ReadonlyMap<number, NestedItem>;
  /** Rows of a schedule in a table, by line. */
  readonly rows: ReadonlyMap<number, ScheduleRow>;
  /** Talks that stand side by side in a table, or behind their hour and a name, by line. */
  readonly talks: ReadonlyMap<number, TrackTalk>;
  /** Sentences of a report that turn to another session, by line. */
  readonly told: ReadonlyMap<number, Turn>;
  /** Days with their hours alone on a line, each the time of what stands below. */
  readonly moments: ReadonlyMap<number, MomentOf>;
}

/** All headings of the body in order: labelled ones, those that the contents name, and where these are few, those of a programme. */
export function readHeadings(
  document: Readable,
  lines: readonly Line[],
  contents: Contents | null,
  read: ReadLists,
  report: boolean,
): readonly Heading[] {
  const said = collect(document, lines, contents, null, report);
  return areNamedByContents(said, read.talks)
    ? said
    : withoutOverview(lines, collect(document, lines, contents, read, report));
}

/** What opens no session: the form of the title above, the day of a row, and what opens a turn: the clock of a transcript ("00:12:04 Anne Roux"), an office, a name that is on the roll of the minutes. */
function turnsIn(
  lines: readonly Line[],
  read: ReadLists | null,
  report: boolean,
): (at: number, line: string) => boolean {
  const siblings = read?.siblings ?? null;
  const called = report ? namesOnRolls(lines) : new Set<string>();
  const forms = new Set(
    siblings === null ? [] : [...formsBelow(lines), ...giversBelow(lines), ...notesOfEntries(lines)],
  );
  const days = siblings === null ? new Set<number>() : readDaysOfRows(lines);
  return (at, line) =>
    forms.has(at) ||
    (days.has(at) && !read?.rows.has(at) && !read?.talks.has(at)) ||
    siblings?.get(at)?.layout === 'transcript' ||
    isTurnByOffice(line) ||
    (called.size > 0 && called.has(key(line)));
}

/** A value of a record opens nothing, but where a text under a key is itself a programme with hours, or with a series of sessions. */
function isValue(line: Line | undefined): boolean {
  return line?.block?.value != null && !opensInText(line);
}

/** A session that where it stands opens in what a page keeps as its text under a key of its head. */
function momentInText(
  text: string,
  lines: readonly Line[],
  read: ReadLists | null,
  from: number,
): Heading | null {
  const isText = lines[from]?.block?.value?.field === 'text';
  return read === null || !isText ? null : momentOrTold(text, lines, read, from);
}

/** Whether what stands under a heading is of a day: the last that is no session says so. */
function isInDay({ type, title }: Heading, before: boolean): boolean {
  return type === 'session' ? before : type === 'group' && isDay(title);
}

/** As what level of a heading a line is read at least: an item that leads or is of one kind with others opens what it says. */
function leastLevel(read: ReadLists | null, kinds: ReadonlySet<number>, at: number): number {
  if (read?.nested.has(at)) return 2;
  return kinds.has(at) ? 3 : 0;
}

/** A sentence of a report, or an entry whose title stands before those who give or lead it: it opens a session, however long it is. */
function opensOnItsLine(read: ReadLists | null, kinds: ReadonlySet<number>, at: number): boolean {
  return (
    read !== null &&
    (kinds.has(at) ||
      read.told.has(at) ||
      read.nested.has(at) ||
      read.moments.get(at)?.within !== undefined ||
      read.siblings.get(at)?.title != null)
  );
}

/** Whether a line is no heading by its length. */
function isTooLong(read: ReadLists | null, kinds: ReadonlySet<number>, line: string, at: number): boolean {
  return line.length > LONGEST_HEADING && !opensOnItsLine(read, kinds, at);
}

function collect(
  { text, records, declared }: Readable,
  lines: readonly Line[],
  contents: Contents | null,
  read: ReadLists | null,
  report: boolean,
): readonly Heading[] {
  const siblings = read?.siblings ?? null;
  const plain = byFirstWord((contents?.entries ?? []).filter(entry => entry.label === null && !entry.person));
  const entryOf = (label: Label) =>
    contents?.entries.find(
      entry =>
        entry.label?.type === label.type &&
        entry.label.number === label.number &&
        (entry.label.type === 'theme' || label.type === 'theme' || entry.label.mark === label.mark),
    ) ?? null;
  const isTurn = turnsIn(lines, read, report);
  const points: Points = report ? pointsOf(lines, declared) : new Map();
  const bill = siblings === null ? new Map() : readBillings(lines);
  const kinds = siblings === null || report ? new Set<number>() : readItemsOfKind(lines);
  const entries = siblings === null || report ? new Set<number>() : timedEntries(lines);
  const subjects = read === null ? new Map<number, number>() : subjectsOf(lines, read.turns);
  const found: Heading[] = [];
  let inDay = false;
  let at = 0;
  while (at < lines.length) {
    if (contents !== null && at === contents.from) at = contents.to;
    const line = lines[at]?.text ?? '';
    const heading = isTooLong(read, kinds, line, at)
      ? datedHeading(text, lines, at, siblings?.get(at))
      : line === '' || saysWhenOf(lines, found.at(-1), at)
        ? null
        : onceSaid(lines, read === null ? undefined : found.at(-1), headingAt(at, line));
    if (heading) found.push(heading);
    inDay = heading === null ? inDay : isInDay(heading, inDay);
    at = heading ? Math.max(heading.next, at + 1) : at + 1;
  }
  return found;

  function headingAt(from: number, line: string): Heading | null {
    const record = recordHeading(text, lines, records, from, siblings, read?.moments);
    if (record !== null || isValue(lines[from])) return record ?? momentInText(text, lines, read, from);
    if (isInCommittee(found.at(-1), lines[from]?.level ?? 0)) return null;
    if (subjects.has(from)) return subjectHeading(text, lines, from, subjects.get(from) ?? from);
    const timed = read === null ? null : momentOrTold(text, lines, read, from);
    if (timed !== null) return timed;
    if (subjects.size > 0 && isSittingOf(line)) return null;
    if (rollLabel(line, report) !== null || isTurn(from, line) || isSaid(lines[from], points, found))
      return null;
    if (siblings !== null && isMomentWithin(lines, found.at(-1), from)) return null;
    const billing = bill.get(from);
    if (billing !== undefined && !read?.moments.size) return billingHeading(text, lines, billing);
    const inTable = read === null ? null : rowOrTrack(text, lines, read, from);
    if (inTable !== null) return inTable;
    const nested = read === null ? null : nestedHeading(text, lines, read.nested, from);
    if (nested !== null) return nested;
    const point = points.get(from) ?? (report && points.size === 0 ? agendaPoint(line) : 0);
    if (point > 0 || points.has(from)) return pointOf(text, lines, siblings, from, point);
    if (read !== null && isOverContacts(lines, from)) return overContacts(text, lines, from);
    const label = labelOf(line);
    const byLabel = label && labelledHeading(text, lines, from, label, entryOf(label), siblings?.get(from));
    if (byLabel !== null) return byLabel;
    for (const entry of plain.get(key(line).split(' ')[0] ?? '') ?? []) {
      const count = linesSpelling(lines, from, entry.title);
      if (count > 0) return named(text, lines, [from, from + count], entry);
    }
    const group = groupOf(line);
    const facts: Facts = { type: 'group', label: null, kind: group, entry: null, sure: true };
    if (group !== null) return ofGroup(text, lines, siblings, from, facts);
    if (presentsSpeakers(line) && isOfSession(lines, from, found)) return null;
    if (isOverSpeakers(lines, from, found)) return null;
    const dayTalk = siblings ? endOfDayTalk(lines, from, inDay) : null;
    if (dayTalk !== null)
      return headingOf(text, lines, [from, dayTalk], [from, 0], { ...facts, type: 'session', sure: true });
    const opened = siblings
      ? ofProgramme(text, lines, siblings, from, entries.has(from), leastLevel(read, kinds, from))
      : null;
    return opened !== null && goesOnWith(lines, siblings, found.at(-1), opened) ? null : opened;
  }
}

/** "Les intervenants :" in the one session, or more than once: over those of the session above it, each time. */
function isOfSession(lines: readonly Line[], at: number, found: readonly Heading[]): boolean {
  if (found.filter(({ type }) => type === 'session').length <= 1) return true;
  const label = lines[at];
  return lines.some(({ text, level }, i) => i !== at && text === label?.text && level === label.level);
}

/** What ends the session above, and opens none. */
function overContacts(text: string, lines: readonly Line[], from: number): Heading {
  const facts: Facts = { type: 'front', label: null, kind: null, entry: null, sure: true };
  return headingOf(text, lines, [from, from + 1], [from, 0], facts);
}

/** A word of a group in the singular. */
const ONE = /^(?:conference|atelier|allocution|intervention|seance pleniere)(?: pleniere)?$/;

/** The heading of a group; "Atelier" over "Réparer les vélos" is one of them, and what the text calls the session below. */
function ofGroup(
  text: string,
  lines: readonly Line[],
  siblings: ReadLists['siblings'] | null,
  from: number,
  facts: Facts,
): Heading {
  const isOne = siblings !== null && ONE.test(key(lines[from]?.text ?? ''));
  const one = isOne ? ofProgramme(text, lines, siblings, from) : null;
  return one?.name != null ? one : headingOf(text, lines, [from, from + 1], [from, 0], facts);
}

/** A session that its moment alone on a line opens, or a sentence of a report. */
function momentOrTold(text: string, lines: readonly Line[], read: ReadLists, from: number): Heading | null {
  const moment = read.moments.get(from);
  if (moment !== undefined) return momentHeading(text, lines, from, moment);
  const told = read.told.get(from);
  return told === undefined ? null : toldHeading(text, lines, from, told);
}

/** A row of a schedule, or a talk beside others in a table. */
function rowOrTrack(text: string, lines: readonly Line[], read: ReadLists, from: number): Heading | null {
  const row = read.rows.get(from);
  if (row !== undefined) return rowHeading(text, lines, row);
  const talk = read.talks.get(from);
  return talk === undefined ? null : trackHeading(text, lines, talk);
}

/** A deeper heading under "Comité de programme" tells its members apart, and opens nothing. */
function isInCommittee(last: Heading | undefined, level: number): boolean {
  return last !== undefined && last.level > 0 && level > last.level && isCommittee(last.title, last.level);
}

/** A heading that the contents name. */
function named(
  text: string,
  lines: readonly Line[],
  range: readonly [number, number],
  entry: ContentsEntry,
): Heading {
  const group = groupOf(entry.title);
  const type = isFrontMatter(entry.title) ? 'front' : group !== null ? 'group' : 'session';
  const facts: Facts = { type, label: null, kind: group ?? kindOf(entry.title), entry, sure: true };
  return headingOf(text, lines, range, [range[0], 0], facts);
}
