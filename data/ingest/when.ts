import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { isBareLabel } from './bare-label.ts';
import { closingMoment } from './closing-moments.ts';
import { type ColumnDays, dayAlone } from './column-days.ts';
import { daysIn, yearOf } from './days.ts';
import type { Heading } from './heading.ts';
import { type Hours, instantOf, readHours } from './hours.ts';
import { dayOfLabel, type LabelledMoment, labelledMoment } from './labelled-moments.ts';
import { isFrontMatter } from './labels.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { momentOn, momentWithPlace } from './moments.ts';
import { otherEvents } from './other-events.ts';
import { whenInRecord } from './record-when.ts';
import { isRoom, isSurelyRoom, withoutWhere } from './rooms.ts';
import { roomAhead } from './rooms-side-by-side.ts';
import type { Section } from './sections.ts';
import { isHours } from './table-rows.ts';

/** When and where a session takes place, as far as the source says. */
export interface When {
  readonly start?: string;
  readonly end?: string;
  /** Its day in ISO 8601, where its hours are not said. */
  readonly day?: string;
  readonly room?: string;
}

/** "Séance 3 (7 décembre 2023, 10h-12h) : Les gares": the brackets before a title say when. */
const BRACKETED = /^[^()]{3,60}\([^()]+\)(?=\s*[:–—-]\s)/u;

function momentBehindLabel(line: string): LabelledMoment | null {
  return labelledMoment(BRACKETED.exec(line)?.[0] ?? line);
}

/** Lines of a session's head in which its hours and its room stand. */
const HEAD_LINES = 4;

const BACK =
  /^(?:(?:les |livre (?:des |de )|recueil (?:des |de )|book of )?(?:resumes?|abstracts?)(?: (?:des |of |de )?\p{L}+)?|biographies?|bios|annexes?|bibliographie|references|appel a .{3,40}|call for papers|in(?:formations?|fos?) pratiques?)$/u;
const LONGEST_BACK = 48;

/** "Résumés", "Annexes": what stands behind is no longer of a day above. */
function isBack({ text, level }: Line): boolean {
  return text.length <= LONGEST_BACK && (BACK.test(key(text)) || (level > 0 && isFrontMatter(text, level)));
}

/**
 * The days that headings name ("Jeudi 5 juin"), by the line from which they hold for hours; up to `until` for whatever stands
 * there, which is none of its lines for the only day of the event.
 */
export type Calendar = readonly { readonly line: number; readonly day: string; readonly until: number }[];

/** Reads the days of a programme: those of its headings, before the first of them the only day of the event, and below another event that event's. */
export function calendarOf(
  lines: readonly Line[],
  headings: readonly Heading[],
  { title: event, dates }: { readonly title: string; readonly dates: readonly string[] },
  { heads }: Pick<ColumnDays, 'heads'>,
): Calendar {
  const year = yearOf(dates[0]);
  const named = headings.flatMap(({ from, type, title }) => {
    const [day, ...more] = type === 'session' || heads.has(from) ? [] : daysIn(title, year);
    return day === undefined || more.length > 0 ? [] : [{ line: from, day }];
  });
  const backs = named.length === 0 ? [] : lines.flatMap((line, at) => (isBack(line) ? [at] : []));
  let next = 0;
  const held = named.map(({ line, day }) => {
    while (next < backs.length && (backs[next] ?? 0) <= line) next += 1;
    return { line, day, until: backs[next] ?? Number.POSITIVE_INFINITY };
  });
  const [only] = dates;
  const own = only !== undefined && dates.length === 1 ? [{ line: 0, day: only, until: 0 }, ...held] : held;
  const others = otherEvents(lines, { title: event, dates }).flatMap(({ args, span }) => {
    const at = lines.findIndex(({ start }) => start === span?.start);
    return at < 0 || typeof args.date !== 'string' ? [] : [{ line: at, day: args.date, until: 0 }];
  });
  return others.length === 0 ? own : [...own, ...others].toSorted((a, b) => a.line - b.line);
}

/** "Panel 1 – Les digues | 9:30-10:45", "Table ronde (14 h)": hours that close the line of a heading, behind a sign of their own. */
const CLOSING = /(?:\s[|–—•·-]\s|,\s|\s\()(?=\d{1,2}\s?(?:[h:.]|heures?))/giu;

function closingHours(line: string): Hours | null {
  const moment = closingMoment(line);
  if (moment !== null) return moment.hours;
  for (const sign of line.matchAll(CLOSING)) {
    const at = sign.index + sign[0].length;
    const hours = readHours(line, at);
    if (hours !== null && /^\s?\)?\.?$/u.test(line.slice(at + hours.length))) return hours;
  }
  return null;
}

/** A row of a table has no more lines before the cell of a talk. */
const ROW_LINES = 60;

/** The hours in the row of a cell, before it: those of all talks that stand side by side. */
function hoursOfRow(lines: readonly Line[], heading: number): Hours | null {
  let column = lines[heading]?.block?.kind === 'cell' ? (lines[heading].block?.level ?? 0) : 0;
  for (let at = heading - 1; column > 0 && at >= Math.max(0, heading - ROW_LINES); at -= 1) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    if (line.block?.kind !== 'cell' || line.block.level > column) return null;
    column = line.block.level;
    const { clock, length } = marksOf(line.text);
    if (clock !== null && length >= line.text.length) return clock;
  }
  return null;
}

/** "Mardi 12 mars, 14h" right over the first session of the day: it begins then. */
function momentAbove(lines: readonly Line[], heading: number): Hours | null {
  let at = heading - 1;
  while (at >= 0 && lines[at]?.text === '') at -= 1;
  return momentOn(lines[at]?.text ?? '');
}

/** The hours at the beginning of the lines of a session's head, or under a key that says so. */
function hoursOf(
  lines: readonly Line[],
  { heading, to }: Section,
  labelled: LabelledMoment | null,
): Hours | null {
  for (let at = heading; at < Math.min(Math.max(to, heading + 1), heading + HEAD_LINES); at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    const field = line.block?.value?.field;
    const clock =
      field === 'hours' ? readHours(line.text) : (marksOf(line.text).clock ?? momentWithPlace(line.text));
    if (clock !== null) return clock;
  }
  const own = lines[heading]?.text ?? '';
  return labelled?.hours ?? momentAbove(lines, heading) ?? closingHours(own) ?? hoursOfRow(lines, heading);
}

function roomOf(lines: readonly Line[], { heading, to }: Section): string | null {
  for (let at = heading; at < Math.min(to, heading + HEAD_LINES); at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === '') continue;
    if (line.block?.value?.field === 'room') return line.text;
    const words = wordsBehindMarks(line.text);
    if (at > heading && isRoom(words)) return withoutWhere(words);
  }
  const ahead = roomAhead(wordsBehindMarks(lines[heading]?.text ?? ''));
  return ahead?.room ?? roomUnderHours(lines, heading) ?? roomAtEnd(lines, heading, to);
}

/** Lines between the hours of a session and its title: where, and what kind of session it is. */
const MOST_ABOVE = 8;

/** "10:00" over "Salle Carrée" over "Table ronde" over the title: where, right under the hours. */
function roomUnderHours(lines: readonly Line[], heading: number): string | null {
  let room: string | null = null;
  for (let at = heading - 1; at >= Math.max(0, heading - MOST_ABOVE); at -= 1) {
    const words = lines[at]?.text ?? '';
    if (words === '' || isBareLabel(words)) continue;
    if (room !== null) return isHours(words) ? room : null;
    if (!isSurelyRoom(words)) return null;
    room = withoutWhere(words);
  }
  return null;
}

/** A blank line, or one with the hours of the session below. */
function isEmpty(line: Line | undefined): boolean {
  const words = line?.text ?? '';
  return words === '' || isHours(words);
}

/** A line that is surely a room closes a session that says it nowhere else. */
function roomAtEnd(lines: readonly Line[], heading: number, to: number): string | null {
  let at = to - 1;
  while (at > heading && isEmpty(lines[at])) at -= 1;
  const words = lines[at]?.text ?? '';
  const isApart = (lines[at - 1]?.text ?? '') === '';
  return at >= heading + HEAD_LINES && isApart && isSurelyRoom(words) ? withoutWhere(words) : null;
}

/** "2022-03-18 (10h30): Anne Roux": the day that stands before the words of the session's own line. */
function ownDay(
  lines: readonly Line[],
  { heading, from, to }: Section,
  year: number | null,
  labelled: LabelledMoment | null,
): string | null {
  const line = lines[heading]?.text ?? '';
  const marks = marksOf(line);
  if (momentOn(line) !== null) return daysIn(line, year)[0] ?? null;
  if (labelled?.day != null) return daysIn(labelled.day, year)[0] ?? null;
  const said = marks.day ? line.slice(0, marks.length) : (closingMoment(line)?.day ?? dayOfLabel(line));
  if (said !== null) return daysIn(said, year)[0] ?? null;
  // "16 octobre 2024 de 18h à 20h à Lyon" right under it.
  const below = lines
    .slice(heading + 1, Math.min(to, heading + HEAD_LINES))
    .find(({ text }) => momentWithPlace(text) !== null);
  if (below !== undefined) return daysIn(below.text, year)[0] ?? null;
  // "Jeudi 5 juin" right over what is given on it, or its only title.
  const above = lines[heading - 1]?.text ?? '';
  return (
    dayAlone(line, year) ??
    (above === '' ? null : dayAlone(above, year)) ??
    dayBelow(lines, [heading, from], year)
  );
}

/** "Mardi 7 avril 2026, 9h-10h", or the day alone, among the lines of a heading or right below it. */
function dayBelow(
  lines: readonly Line[],
  [heading, from]: readonly [number, number],
  year: number | null,
): string | null {
  for (const { text } of lines.slice(heading + 1, Math.min(from, heading + HEAD_LINES) + 1)) {
    const day = momentOn(text) !== null ? daysIn(text, year)[0] : dayAlone(text, year);
    if (day != null) return day;
  }
  return null;
}

/** When and where a section takes place; hours count only where their day is known, for a moment without a day is none. */
export function whenOf(
  lines: readonly Line[],
  section: Section,
  { calendar, columns }: { readonly calendar: Calendar; readonly columns: Pick<ColumnDays, 'dayOf'> },
  dates: readonly string[],
): When {
  if (section.origin !== 'heading') return {};
  const labelled = momentBehindLabel(lines[section.heading]?.text ?? '');
  const room = labelled?.room ?? roomOf(lines, section);
  const year = yearOf(dates[0]);
  const own = whenInRecord(lines, section.heading, year);
  const clock = own?.clock ?? hoursOf(lines, section, labelled);
  const around = calendar.findLast(({ line }) => line <= section.heading);
  const told =
    own?.day ?? ownDay(lines, section, year, labelled) ?? columns.dayOf.get(section.heading) ?? null;
  const day = told ?? around?.day ?? null;
  const alone = told ?? (around !== undefined && section.heading < around.until ? around.day : null);
  return {
    ...(clock !== null && day !== null ? { start: instantOf(day, clock.start, clock.zone) } : {}),
    ...(clock?.end != null && day !== null ? { end: instantOf(day, clock.end, clock.zone) } : {}),
    // Another day than those of the event is that of an act, of a meeting before, of the end of an inscription.
    ...(clock === null && alone !== null && dates.includes(alone) ? { day: alone } : {}),
    ...(room === null ? {} : { room }),
  };
}
