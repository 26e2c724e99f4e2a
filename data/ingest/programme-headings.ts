import { type Line, passageOf } from '../document/lines.ts';
import { cut, key, type Passage, spanIn } from '../text/normalise.ts';
import { roleScore, startsAsBody, startsAsRole } from '../text/role-words.ts';
import { isBareLabel } from './bare-label.ts';
import { endBeforeGivers } from './before-givers.ts';
import { cellsOf, isRow } from './cells.ts';
import { datedHeading } from './dated-entries.ts';
import { type Facts, type Heading, headingOf, titleProper, withTitle } from './heading.ts';
import { openedBelow, titleOverLabel, titleUnderName } from './heading-places.ts';
import { labelledMoment } from './labelled-moments.ts';
import type { Candidate } from './layouts/layout.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { opensList } from './opens-list.ts';
import { programmeHeading } from './programme.ts';
import { endBeforeRoom } from './room-marks.ts';
import { isRoom, isSurelyRoom, isWhere } from './rooms.ts';
import { kindOf } from './session-kind.ts';
import { isTitleSetApart, trimTitle } from './talk-title.ts';
import { endOfOpenQuotation, endOfTitle, nextFilled } from './titles.ts';

/** What the lines of lists name, by the shape of their list. */
export type Siblings = ReadonlyMap<number, Candidate>;

/** A row "9h30 <tab> Title <tab> Name, role": its first words are the title, and its own people belong to it. */
function ofRow(line: Line, cells: readonly Passage[], at: number): Heading | null {
  const words = cells.filter(cell => marksOf(cell.text).length < cell.text.length);
  const title = words[0];
  if (title === undefined || (readLine(title.text)?.score ?? 0) >= PEOPLE) return null;
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

/** "Samedi à 18h à la salle des fêtes": words that go on, and no room beside its hours. */
const AT = /^(?:à|au|aux|dans|en|chez) /iu;
/** "9h-10h30 | ", "14h – " before a room: the sign that parts where from when. */
const BESIDE_ROOM = /(?:[|•·–—]|\/\/)\s*$/u;
/** A title that goes on, whatever stands on the next line. */
const LEFT_OPEN = /\s(?:&|et|and)$/u;

/** "Panel :" right under "Les femmes et le calcul", over those who are in it: how they speak in what stands above, and nothing of its own. */
function isFormOfAbove(lines: readonly Line[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  if (line === undefined || line.level > 0 || !/^\p{L}[^:]{2,40}:$/u.test(line.text)) return false;
  const label = line.text.replace(/\s?:$/u, '');
  if (!isBareLabel(label) || /\d/u.test(label)) return false;
  const isTitle =
    above !== undefined &&
    above.block?.kind === line.block?.kind &&
    isTitleSetApart(above.text) &&
    marksOf(above.text).length === 0 &&
    (readLine(above.text)?.score ?? 0) < PEOPLE;
  const below = lines[nextFilled(lines, at + 1)];
  return (
    isTitle && below !== undefined && (readLine(wordsBehindMarks(below.text), true)?.score ?? 0) >= PEOPLE
  );
}

/**
 * The heading that a line of a programme is: hours, "Table ronde 2 : …", a Markdown heading; null for any other line. `least`: as
 * what level of a heading it is read at least.
 */
export function ofProgramme(
  text: string,
  lines: readonly Line[],
  siblings: Siblings,
  at: number,
  entry = false,
  least = 0,
): Heading | null {
  const line = lines[at];
  if (line === undefined || isFormOfAbove(lines, at)) return null;
  const below = titleBelowName(text, lines, at) ?? datedHeading(text, lines, at, siblings.get(at));
  if (below !== null) return below;
  const cells = isRow(text, line) ? cellsOf(text, line) : null;
  if (cells !== null) return ofRow(line, cells, at);
  const marks = marksOf(line.text);
  // Hours alone on their line, or with a room behind their day or under a heading: what they open stands below.
  const behind = line.text.slice(marks.length).replace(/\.$/u, '');
  const isMoment = marks.day && marks.clock !== null && !AT.test(behind);
  const isBesideRoom = marks.clock !== null && BESIDE_ROOM.test(line.text.slice(0, marks.length));
  const isApart = line.level > 0 || isMoment || isBesideRoom;
  const alone = marks.hours && (behind === '' || (isApart && isRoom(behind)));
  const place = alone ? openedBelow(lines, at) : at;
  const named = place === null ? undefined : lines[place];
  if (place === null || named === undefined) return null;
  const listed = siblings.get(place) ?? null;
  const level = Math.max(line.level, named.level, least);
  const end = endOfOpenQuotation(lines, place);
  const whole = passageOf(text, lines, place, end);
  const wrapped = end > place + 1 ? programmeHeading(whole.text, level, alone, listed) : null;
  // The cell beside hours is an entry, and may end with a stop.
  const isEntry = entry || (alone && named.block?.kind === 'cell');
  const found = wrapped?.speaks ? wrapped : programmeHeading(named.text, level, alone, listed, isEntry);
  if (found === null) return null;
  const type = found.type === 'break' ? 'front' : found.type;
  const facts: Facts = { type, label: null, kind: found.kind, entry: null, sure: found.sure };
  const over =
    found.speaks && !marks.hours
      ? quotedAbove(text, lines, at, cut(whole, ...found.title).text, facts)
      : null;
  if (over !== null) return over;
  if (!found.speaks) {
    const bare = type === 'session' ? titleUnderLabel(text, lines, [at, place], found.title, facts) : null;
    if (bare !== null) return bare;
    const isOpen = LEFT_OPEN.test(named.text) && lines[place + 1]?.text !== '';
    const to = type === 'session' ? Math.max(endOfTitle(lines, place), place + (isOpen ? 2 : 1)) : place + 1;
    const heading = headingOf(text, lines, [at, Math.max(to, place + 1)], [place, found.title[0]], facts);
    if (to <= place + 1) return withTitle(heading, passageOf(text, lines, place, place + 1), found.title);
    // "Introduction by the organisers &" over "welcome by Anne Roux": whoever the whole title names is of its session.
    const title = passageOf(text, lines, place, to);
    const told = programmeHeading(title.text, level, alone, null, isEntry);
    return told?.speaks ? overItsLines(facts, [at, place], cut(title, ...told.title), named.level) : heading;
  }
  const under = found.untitled === true ? titleUnderSpeaker(text, lines, [at, place], facts) : null;
  return under ?? overItsLines(facts, [at, place], cut(whole, ...found.title), named.level);
}

/** "Présentation 3 Anne Roux": one of several, and the form of no other line. */
const NUMBERED = /^\p{L}+ (?:n° ?)?\d{1,2}(?!\p{N})/u;
const QUOTED_TITLE = /^[«“"][^«»“”"]{8,200}[»”"]$/u;

/** "« Habiter la pente »" alone over "Conférence donnée par Anne Roux": the title stands over who gives it. */
function quotedAbove(
  text: string,
  lines: readonly Line[],
  at: number,
  label: string,
  facts: Facts,
): Heading | null {
  const above = lines.slice(Math.max(0, at - 2), at).findLast(line => line.text !== '');
  if (above === undefined || !isBareLabel(label) || !QUOTED_TITLE.test(above.text)) return null;
  const title = headingOf(text, lines, [above.index, above.index + 1], [above.index, 0], facts);
  return { ...title, next: at + 1, name: label };
}

/** A session whose heading also names people: its lines from `place` on belong to its text. */
export function overItsLines(
  facts: Facts,
  [from, place]: readonly [number, number],
  words: Passage,
  level: number,
): Heading {
  const title = titleProper(words);
  const titleSpan = spanIn(title, 0, title.text.length);
  return {
    ...facts,
    from,
    to: place,
    title: title.text,
    titleSpan,
    next: place + 1,
    level,
    name: null,
    except: null,
  };
}

/** What is asked in a discussion is no title of it. */
const ASKS = /^(?:discussions?|echanges?|debats?|questions?|presentations?|interventions?)(?!\p{L})/u;
/** So many lines below a label its title stands. */
const NEAR = 2;
const NEAR_IN_MARKUP = 12;
/** What stands in the cell below that of a label is of another row. */
const MARKED: ReadonlySet<string> = new Set(['heading', 'paragraph', 'item']);

/** "https://example.org/programme" alone on a line leads somewhere, and says nothing. */
const WEB = /^(?:https?:\/\/|www\.)\S+$/iu;

/** How far below a line its title may stand: the lines of tags between two blocks of a page are no gap. */
function reachOf(lines: readonly Line[], place: number, below: number): number {
  const isBlock = [place, below].every(each => MARKED.has(lines[each]?.block?.kind ?? ''));
  return isBlock ? NEAR_IN_MARKUP : NEAR;
}

/** "Table ronde" alone over "Les enjeux éthiques de la crue": what the text calls the session, and its title below. */
function titleUnderLabel(
  text: string,
  lines: readonly Line[],
  [at, place]: readonly [number, number],
  title: readonly [number, number],
  facts: Facts,
): Heading | null {
  const called = (lines[place]?.text ?? '').slice(...title);
  const words = called.slice(0, endBeforeRoom(called));
  const moment = labelledMoment(words);
  const name = isBareLabel(words) ? words : moment?.label;
  if (name === undefined) return null;
  const over = titleAbove(text, lines, place, name, facts);
  if (over !== null) return over;
  const from = nextFilled(lines, place + 1);
  const to = endOfTitle(lines, from);
  const below = lines[from]?.text ?? '';
  // "Séance 1 : lundi 8 avril" over "La haie, avec Anne Roux": the title stands before who gives it.
  const ahead = moment === null || from > place + 1 ? 0 : endBeforeGivers(below);
  if (ahead > 0) {
    const said = cut(passageOf(text, lines, from, from + 1), 0, ahead);
    return { ...overItsLines(facts, [at, from], said, lines[place]?.level ?? 0), name };
  }
  // "11 h : débat" over "12 h : clôture par la préfète": what has hours of its own is held then.
  if (marksOf(lines[at]?.text ?? '').clock !== null && marksOf(below).clock !== null) return null;
  // "Plénière" over "Salle Lumière" or a web address: where it is held or told of is no title.
  if (isSurelyRoom(below) || WEB.test(below)) return null;
  // A question under the heading "Discussion" is asked in it.
  const isUnder = (lines[place]?.level ?? 0) > (lines[from]?.level ?? 0);
  if (below.endsWith('?') && isUnder && ASKS.test(key(name))) return null;
  // "14h Ateliers :" over "1. Les haies", "2. Les mares": each of them is one.
  if (opensList(lines, from, place)) return null;
  // "5.1 Parallel" below "Session 5" is the first of what it holds.
  if (from > place + NEAR && (/^\d/.test(below) || isBareLabel(below))) return null;
  if (
    to <= from ||
    from > place + reachOf(lines, place, from) ||
    /[.;,:]$/.test(below) ||
    programmeHeading(below, 0, false) !== null
  )
    return null;
  const heading = headingOf(text, lines, [at, to], [from, 0], facts);
  return { ...heading, level: Math.max(heading.level, lines[place]?.level ?? 0), name };
}

/** A title has two words at least. */
const LEAST_WORDS = 2;

/** "Conférence de Anne Roux, géographe" over "Les crues de demain": what is given stands below who gives it. */
function titleUnderSpeaker(
  text: string,
  lines: readonly Line[],
  [at, place]: readonly [number, number],
  facts: Facts,
): Heading | null {
  // Right below another line it is the form of what stands there: "Les crues de demain" over "Conférence de Anne Roux".
  const own = lines[at]?.text ?? '';
  const opens = at < place || marksOf(own).hours || NUMBERED.test(own) || (lines[at - 1]?.text ?? '') === '';
  const from = nextFilled(lines, place + 1);
  const below = lines[from]?.text ?? '';
  if (!opens || from > place + reachOf(lines, place, from) || (lines[from]?.level ?? 0) > 0) return null;
  const isQuoted = QUOTED_TITLE.test(below);
  const to = isQuoted ? from + 1 : endOfTitle(lines, from);
  const isTitle =
    isQuoted ||
    (/^[\p{Lu}«“"¿]/u.test(below) &&
      marksOf(below).length === 0 &&
      !/[.;,:]$/u.test(below) &&
      below.split(' ').length >= LEAST_WORDS &&
      !isWhere(below) &&
      !startsAsBody(below) &&
      !startsAsRole(below) &&
      roleScore(below) < 0.5 &&
      programmeHeading(below, 0, false) === null);
  if (to <= from || !isTitle) return null;
  const whole = passageOf(text, lines, from, to);
  const title = trimTitle(whole.text, [0, whole.text.length]);
  const heading = withTitle(headingOf(text, lines, [from, to], [from, 0], facts), whole, title);
  return { ...heading, from: at, to: place, next: to, except: [from, to], level: lines[place]?.level ?? 0 };
}

/** The title stands under who gives it. */
function titleBelowName(text: string, lines: readonly Line[], at: number): Heading | null {
  const below = titleUnderName(lines, at);
  const title = below === null ? undefined : lines[below];
  if (below === null || title === undefined) return null;
  const { length, hours } = marksOf(title.text);
  // "### Par Anne Roux" over "## Les crues": the line says that she speaks.
  const sure = hours || title.level < (lines[at]?.level ?? 0);
  const facts: Facts = { type: 'session', label: null, kind: kindOf(title.text), entry: null, sure };
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
