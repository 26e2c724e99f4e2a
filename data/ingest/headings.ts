import { type Line, passageOf } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import { cut, key, type Passage, spanIn } from '../text/normalise.ts';
import { pointsOf } from './agenda.ts';
import { isBareLabel } from './bare-label.ts';
import { billingHeading, readBillings } from './billings.ts';
import { cellsOf } from './cells.ts';
import type { Contents, ContentsEntry } from './contents.ts';
import { endOfDayTalk } from './day-talks.ts';
import { type Facts, type Heading, headingOf, withTitle } from './heading.ts';
import { openedBelow, titleOverLabel, titleUnderName } from './heading-places.ts';
import { groupOf, isCommittee, isFrontMatter, kindOf, type Label, labelOf } from './labels.ts';
import type { Candidate } from './layouts/layout.ts';
import { readLine } from './layouts/read-line.ts';
import { marksOf } from './marks.ts';
import { isDay, programmeHeading } from './programme.ts';
import { recordHeading } from './record-headings.ts';
import { agendaPoint } from './report.ts';
import { rollLabel } from './rolls.ts';
import { isSpeechOf } from './speech-title.ts';
import { readScheduleRows, rowHeading } from './table-rows.ts';
import { endOfOpenQuotation, endOfTitle, linesSpelling, linesWrapping, nextFilled } from './titles.ts';

const LONGEST_HEADING = 300;
/** What the lines of lists name, by the shape of their list. */
type Siblings = ReadonlyMap<number, Candidate>;
/** So many sessions found by the table of contents, and it alone says what is a heading. */
const ENOUGH = 2;

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

/** "Atelier 12" or "Thème 2 | …": the title stands on the line, or below it, as far as the contents say. */
function labelled(
  text: string,
  lines: readonly Line[],
  at: number,
  label: Label,
  entry: ContentsEntry | null,
): Heading | null {
  const line = lines[at]?.text ?? '';
  const rest = line.slice(label.rest);
  if (/^\p{Ll}/u.test(rest) || line.length > LONGEST_HEADING) return null;
  const facts: Facts = {
    type: label.type === 'theme' ? 'theme' : 'session',
    label,
    kind: label.type === 'theme' ? null : 'workshop',
    entry,
    sure: true,
  };
  if (rest !== '') {
    const to = entry === null ? at + 1 : at + linesWrapping(lines, at, rest, entry.title);
    return headingOf(text, lines, [at, to], [at, label.rest], facts);
  }
  const titleFrom = nextFilled(lines, at + 1);
  const spelled = entry === null ? 0 : linesSpelling(lines, titleFrom, entry.title);
  const to = spelled > 0 ? titleFrom + spelled : endOfTitle(lines, titleFrom);
  // People stand right below: the label is all the title there is.
  if (to <= titleFrom) return headingOf(text, lines, [at, at + 1], [at, 0], facts);
  return headingOf(text, lines, [at, to], [titleFrom, 0], facts);
}

/** A row "9h30 <tab> Title <tab> Name, role": its first words are the title, and its own people belong to it. */
function ofRow(line: Line, cells: readonly Passage[], at: number): Heading | null {
  const words = cells.filter(cell => marksOf(cell.text).length < cell.text.length);
  const title = words[0];
  if (title === undefined || (readLine(title.text)?.score ?? 0) >= 0.6) return null;
  const timed = words.length < cells.length || marksOf(line.text).hours;
  const found = programmeHeading(title.text, line.level, timed);
  if (found === null) return null;
  const type = found.type === 'break' ? 'front' : found.type;
  const titleSpan = spanIn(title, 0, title.text.length);
  const facts: Facts = { type, label: null, kind: found.kind, entry: null, sure: found.sure };
  return {
    ...facts,
    from: at,
    to: type === 'session' ? at : at + 1,
    title: title.text,
    titleSpan,
    next: at + 1,
    level: line.level,
    name: null,
    except: null,
  };
}

/** A line of a programme: hours, "Table ronde 2 : …", a Markdown heading. */
function ofProgramme(text: string, lines: readonly Line[], siblings: Siblings, at: number): Heading | null {
  const line = lines[at];
  if (line === undefined) return null;
  const below = titleBelowName(text, lines, at);
  if (below !== null) return below;
  const cells = text.slice(line.start, line.end).trim().includes('\t') ? cellsOf(text, line) : null;
  if (cells !== null) return ofRow(line, cells, at);
  const marks = marksOf(line.text);
  // Hours alone on their line: what they open stands below.
  const alone = marks.hours && marks.length >= line.text.length;
  const place = alone ? openedBelow(lines, at) : at;
  const named = place === null ? undefined : lines[place];
  if (place === null || named === undefined) return null;
  const listed = siblings.get(place) ?? null;
  const level = Math.max(line.level, named.level);
  const end = endOfOpenQuotation(lines, place);
  const whole = passageOf(text, lines, place, end);
  const wrapped = end > place + 1 ? programmeHeading(whole.text, level, alone, listed) : null;
  const found = wrapped?.speaks ? wrapped : programmeHeading(named.text, level, alone, listed);
  if (found === null) return null;
  const type = found.type === 'break' ? 'front' : found.type;
  const facts: Facts = { type, label: null, kind: found.kind, entry: null, sure: found.sure };
  if (!found.speaks) {
    const bare = type === 'session' ? titleUnderLabel(text, lines, [at, place], found.title, facts) : null;
    if (bare !== null) return bare;
    const to = type === 'session' ? endOfTitle(lines, place) : place + 1;
    const heading = headingOf(text, lines, [at, Math.max(to, place + 1)], [place, found.title[0]], facts);
    return to > place + 1
      ? heading
      : withTitle(heading, passageOf(text, lines, place, place + 1), found.title);
  }
  const title = cut(whole, ...found.title);
  const titleSpan = spanIn(title, 0, title.text.length);
  return {
    ...facts,
    from: at,
    to: place,
    title: title.text,
    titleSpan,
    next: place + 1,
    level: named.level,
    name: null,
    except: null,
  };
}

/** "Table ronde" alone over "Les enjeux éthiques de la crue": what the text calls the session, and its title below. */
function titleUnderLabel(
  text: string,
  lines: readonly Line[],
  [at, place]: readonly [number, number],
  title: readonly [number, number],
  facts: Facts,
): Heading | null {
  const name = (lines[place]?.text ?? '').slice(...title);
  if (!isBareLabel(name)) return null;
  const over = titleAbove(text, lines, place, name, facts);
  if (over !== null) return over;
  const from = nextFilled(lines, place + 1);
  const to = endOfTitle(lines, from);
  const words = lines[from]?.text ?? '';
  // A question under the heading "Discussion" is asked in it.
  if (words.endsWith('?') && (lines[place]?.level ?? 0) > (lines[from]?.level ?? 0)) return null;
  if (to <= from || from > place + 2 || /[.;,:]$/.test(words) || programmeHeading(words, 0, false) !== null)
    return null;
  const heading = headingOf(text, lines, [at, to], [from, 0], facts);
  return { ...heading, level: Math.max(heading.level, lines[place]?.level ?? 0), name };
}

/** The title stands under who gives it. */
function titleBelowName(text: string, lines: readonly Line[], at: number): Heading | null {
  const below = titleUnderName(lines, at);
  const title = below === null ? undefined : lines[below];
  if (below === null || title === undefined) return null;
  const { length, hours } = marksOf(title.text);
  const facts: Facts = { type: 'session', label: null, kind: kindOf(title.text), entry: null, sure: hours };
  const heading = headingOf(text, lines, [below, below + 1], [below, hours ? length : 0], facts);
  return { ...heading, from: at, to: at, next: below + 1, except: [below, below + 1] };
}

/** The title stands over what the text calls the session, and its hours below. */
function titleAbove(
  text: string,
  lines: readonly Line[],
  at: number,
  name: string,
  facts: Facts,
): Heading | null {
  const above = titleOverLabel(lines, at);
  if (above === null) return null;
  const heading = headingOf(text, lines, [above, above + 1], [above, 0], facts);
  return { ...heading, to: nextFilled(lines, at + 1) + 1, next: nextFilled(lines, at + 1) + 1, name };
}

/** "Table ronde animée par Anne Roux" right under a title: who leads the session that has just begun, and no other session. */
function goesOnWith(lines: readonly Line[], before: Heading | undefined, opened: Heading): boolean {
  if (before === undefined || before.type !== 'session' || opened.next <= opened.to) return false;
  // "9h10 – Keynote - Anne Roux": hours of its own, and so a session of its own.
  if (marksOf(lines[opened.from]?.text ?? '').hours) return false;
  const isBare = isBareLabel(opened.title) || isSpeechOf(opened.title);
  return isBare && nextFilled(lines, before.to) === opened.from && before.sure;
}

/** All headings of the body in order: labelled ones, those that the contents name, and where these are few, those of a programme. */
export function readHeadings(
  document: Readable,
  lines: readonly Line[],
  contents: Contents | null,
  siblings: Siblings,
  report: boolean,
): readonly Heading[] {
  const said = collect(document, lines, contents, null, report);
  const matched = said.filter(heading => heading.entry !== null && heading.type === 'session').length;
  return matched >= ENOUGH ? said : collect(document, lines, contents, siblings, report);
}

/** Whether what stands under a heading is of a day: the last that is no session says so. */
function isInDay({ type, title }: Heading, before: boolean): boolean {
  return type === 'session' ? before : type === 'group' && isDay(title);
}

function collect(
  { text, records }: Readable,
  lines: readonly Line[],
  contents: Contents | null,
  siblings: Siblings | null,
  report: boolean,
): readonly Heading[] {
  const plain = byFirstWord((contents?.entries ?? []).filter(entry => entry.label === null && !entry.person));
  const entryOf = (label: Label) =>
    contents?.entries.find(
      entry =>
        entry.label?.type === label.type &&
        entry.label.number === label.number &&
        (entry.label.type === 'theme' || label.type === 'theme' || entry.label.mark === label.mark),
    ) ?? null;
  const points = report ? pointsOf(lines) : new Map<number, number>();
  const bill = siblings === null ? new Map() : readBillings(lines);
  const schedule = siblings === null ? new Map() : readScheduleRows(lines);
  const found: Heading[] = [];
  let inDay = false;
  let at = 0;
  while (at < lines.length) {
    if (contents !== null && at === contents.from) at = contents.to;
    const line = lines[at]?.text ?? '';
    const heading = line === '' || line.length > LONGEST_HEADING ? null : headingAt(at, line);
    if (heading) found.push(heading);
    inDay = heading === null ? inDay : isInDay(heading, inDay);
    at = heading ? Math.max(heading.next, at + 1) : at + 1;
  }
  return found;

  function headingAt(from: number, line: string): Heading | null {
    const record = recordHeading(text, lines, records, from, siblings);
    if (record !== null || lines[from]?.block?.value != null) return record;
    if (isInCommittee(lines[from]?.level ?? 0)) return null;
    if (rollLabel(line, report) !== null) return null;
    const billing = bill.get(from);
    if (billing !== undefined) return billingHeading(text, lines, billing);
    const row = schedule.get(from);
    if (row !== undefined) return rowHeading(text, lines, row);
    const point = points.get(from) ?? (report ? agendaPoint(line) : 0);
    if (point > 0 || points.has(from)) return ofAgenda(from, point);
    const label = labelOf(line);
    const byLabel = label === null ? null : labelled(text, lines, from, label, entryOf(label));
    if (byLabel !== null) return byLabel;
    const first = key(line).split(' ')[0] ?? '';
    for (const entry of plain.get(first) ?? []) {
      const count = linesSpelling(lines, from, entry.title);
      if (count > 0) return named(from, from + count, entry);
    }
    const group = groupOf(line);
    const facts: Facts = { type: 'group', label: null, kind: group, entry: null, sure: true };
    if (group !== null) return headingOf(text, lines, [from, from + 1], [from, 0], facts);
    const dayTalk = siblings ? endOfDayTalk(lines, from, inDay) : null;
    if (dayTalk !== null)
      return headingOf(text, lines, [from, dayTalk], [from, 0], { ...facts, type: 'session', sure: true });
    const opened = siblings ? ofProgramme(text, lines, siblings, from) : null;
    return opened !== null && goesOnWith(lines, found.at(-1), opened) ? null : opened;
  }

  /** "1 / VALIDATION DU COMPTE RENDU": an item of the agenda of a meeting. */
  function ofAgenda(from: number, skip: number): Heading {
    const title = (lines[from]?.text ?? '').slice(skip);
    const facts: Facts = { type: 'session', label: null, kind: kindOf(title), entry: null, sure: true };
    return headingOf(text, lines, [from, from + 1], [from, skip], facts);
  }

  /** A deeper heading under "Comité de programme" tells its members apart, and opens nothing. */
  function isInCommittee(level: number): boolean {
    const last = found.at(-1);
    return last !== undefined && last.level > 0 && level > last.level && isCommittee(last.title, last.level);
  }

  function named(from: number, to: number, entry: ContentsEntry): Heading {
    const group = groupOf(entry.title);
    const type = isFrontMatter(entry.title) ? 'front' : group !== null ? 'group' : 'session';
    const facts: Facts = { type, label: null, kind: group ?? kindOf(entry.title), entry, sure: true };
    return headingOf(text, lines, [from, to], [from, 0], facts);
  }
}
