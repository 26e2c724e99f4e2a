import { type Line, passageOf } from '../document/lines.ts';
import { rejoined, withoutAsides } from '../text/asides.ts';
import { matchesOf } from '../text/matches.ts';
import { cut, type Passage } from '../text/normalise.ts';
import { isTitleAbbreviation, opensWithAddress } from '../text/titles-of-people.ts';
import { daysIn } from './days.ts';
import { lineByInitials } from './layouts/by-initials.ts';
import { indexedAuthors } from './layouts/indexed-authors.ts';
import { readLead } from './layouts/lead.ts';
import { readLine } from './layouts/read-line.ts';
import { type Marks, marksOf, wordsBehindMarks } from './marks.ts';
import { isOfPage } from './page-words.ts';
import { rollLabel } from './rolls.ts';
import { roomScore } from './rooms.ts';
import { isAddress } from './street.ts';
import { endsInName, isFamilyInCell } from './torn-names.ts';

/** A logical line: one entry of a list with the lines it wraps over, or a paragraph. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  /** Its words, without bullet and hours. */
  readonly p: Passage;
  readonly marks: Marks;
  /** The level of the heading that it is; 0 for any other line. */
  readonly level: number;
}

/** A line that ends so is not finished, whatever stands on the next. */
const OPEN_END =
  /(?:(?<!\p{L})(?:de|du|des|la|le|les|l|d|à|au|aux|et|en|pour|par|sur|dans|chez|avec|sous|entre|vers|un|une|fondation|rue|place|institut|université|lycée|centre|saint|sainte)|['’&/(-])$/iu;
/** The same, where what follows can only be whom or what it is of. */
const LEFT_OPEN =
  /(?<!\p{L})(?:présidence|présence|participation|direction|conduite|animation|intervention|initiative|honneur) (?:de|du|d['’]|de la)$|(?<!\p{L})(?:par|avec|sous la)$/iu;
const SENTENCE_BOUNDARY = /(?=[.!?…])(?<=(\p{L}{0,20}))[.!?…]["»”)]* +(?=["«“(]*\p{Lu})/gu;
const LEAST_SENTENCE = 4;
const LEAST_PROSE_LINES = 3;
const LEAST_WIDTH = 45;
/** A title before a name, short enough to be a body's: "Ademe Bretagne : ". */
const SHORT_LEAD = 60;

function widthOf(block: readonly Line[]): number {
  return block.reduce((widest, line) => Math.max(widest, line.text.length), 0);
}

/**
 * So much longer than most of its block, and no more than twice as long, is a line that stands for two: a program that takes text out of
 * pages puts words together that a hyphen cut.
 */
const JOINED = 1.3;
const TWICE = 2.1;
const LEAST_USUAL = 55;
/** At least so many others stand beside it. */
const LEAST_OTHERS = 3;

/** How wide a block of prose is, without lines that stand for two. */
function widthOfProse(block: readonly Line[]): number {
  const lengths = block.map(({ text }) => text.length).sort((a, b) => b - a);
  const [width = 0] = lengths;
  // What a format parts into paragraphs was cut by no page.
  if (block.some(line => line.block !== null)) return width;
  const usual = lengths[lengths.length >> 1] ?? 0;
  const others = lengths.filter(length => length <= usual * JOINED);
  const areJoined = lengths.length - others.length <= others.length / LEAST_OTHERS;
  return usual >= LEAST_USUAL && width <= usual * TWICE && areJoined ? (others[0] ?? width) : width;
}

/** How many sentences end inside a line; "P. Durandel", "M. Roux" end none. */
function sentenceEnds(line: string): number {
  return matchesOf(SENTENCE_BOUNDARY, line).filter(
    // "2. Paul Durandel": the number of an entry.
    found => found.index >= LEAST_SENTENCE && !isTitleAbbreviation(found[1] ?? ''),
  ).length;
}

/** A paragraph wrapped to the width of a page: most lines are full, and sentences end inside them. */
function isWrappedProse(block: readonly Line[]): boolean {
  if (block.length < LEAST_PROSE_LINES || block.every(line => line.block?.kind === 'item')) return false;
  if (block.filter(line => QUOTED_ENTRY.test(line.text)).length > 1) return false;
  // "ABCD202600023 …", "• …": lines that open entries are wrapped in none.
  if (block.filter(line => marksOf(line.text).bullet).length * 2 > block.length) return false;
  const width = widthOfProse(block);
  const full = block
    .slice(0, -1)
    .filter(line => line.text.length >= width * 0.78 && !/[.:;]$/.test(line.text)).length;
  if (full < (block.length - 1) * 0.6) return false;
  const boundaries = block.reduce((sum, line) => sum + sentenceEnds(line.text), 0);
  return boundaries * 4 >= block.length;
}

/** So many bullets behind a paragraph are a list, though no blank line stands between. */
const LEAST_BULLETS = 2;

/** Where the list begins that stands right under a paragraph; behind the last line where none does. */
function listBehind(block: readonly Line[]): number {
  const bullets = block.flatMap(({ text }, at) => (marksOf(text).bullet ? [at] : []));
  const [first = 0] = bullets;
  return first === 0 || bullets.length < LEAST_BULLETS ? block.length : first;
}

/** Whether a line opens an entry of its own: a bullet, hours, a table row, a label, or people. */
function opensUnit(line: string, before: string): boolean {
  const marks = marksOf(line);
  if (marks.bullet || marks.hours || line.startsWith('|') || rollLabel(line, true) !== null) return true;
  if (line.length <= LONGEST_BUTTON && isOfPage(line)) return true;
  const words = line.slice(marks.length);
  if (QUOTED_ENTRY.test(words) && QUOTED_ENTRY.test(before)) return true;
  const lead = readLead(words.length < 60 ? words : '');
  if ((lead.type === 'label' && lead.sure) || lead.type === 'silent') return true;
  if (OPEN_END.test(before) || endsInName(before, words)) return false;
  const read = readLine(words);
  if (read === null) return false;
  // "…, Paulin ISMARD," / "maître de conférences, Michel PIERRE, …": a wrapped list, not a role before a name.
  if (/^\p{Ll}/u.test(words) && read.layout === 'role-first' && before.endsWith(',')) return false;
  const titled =
    read.layout === 'body-first' || (read.layout === 'title-first' && read.lead[1] <= SHORT_LEAD);
  if (titled && read.score >= 0.7) return true;
  const begins = read.lead[1] <= 14;
  return (
    read.score >= 0.5 &&
    (begins || read.layout === 'labelled' || read.layout === 'role-first' || read.layout === 'spoken')
  );
}

/** "« Les haies », Anne Roux (CNRS)": a talk behind another of its form. */
const QUOTED_ENTRY = /^[«“"][^«»“”"]{6,220}[»”"]\s?,\s\p{Lu}/u;

/** "Inscrivez-vous ici": a button of the page goes on with nothing. */
const LONGEST_BUTTON = 30;

/** A line this near to the widest of its block may have been cut there; a shorter one ended because its entry did. */
const NEARLY_FULL = 0.97;
/** No page is narrower than so many characters. */
const PAGE_WIDTH = 60;
const LONGEST_ROOM = 40;
const SURE_ROOM = 0.9;

/** "Anne Roux, maire de Caen": a name at the beginning and a role at the end, and no word left open. */
function isWholeEntry(line: string): boolean {
  if (OPEN_END.test(line) || /[,;:–—/]$/u.test(line)) return false;
  const words = wordsBehindMarks(line);
  const read = readLine(words);
  return read?.layout === 'name-first' && read.score >= 0.7 && read.people.at(-1)?.role !== null;
}

/** "Salle Garance": where something is held, below who speaks there. */
function isRoomAlone(line: string): boolean {
  return /^\p{Lu}/u.test(line) && line.length <= LONGEST_ROOM && roomScore(line) >= SURE_ROOM;
}

/**
 * Whether a line that opens nothing goes on with the one before: it begins in lower case, or that one is not finished, or
 * was cut at the width of the page. "Je vous remercie. Dans ma ville…" under a name goes on with nothing.
 */
function goesOn(line: string, before: string, width: number): boolean {
  if (endsInName(before, line)) return true;
  if (isWholeEntry(before) && before.length < Math.max(width * NEARLY_FULL, PAGE_WIDTH))
    return /^[\p{Ll}&]/u.test(line);
  // What stands below people who are written by their initials, or as an index has them, is what they give.
  if (
    /^[^\p{Ll}]/u.test(line) &&
    (lineByInitials(before) ?? indexedAuthors(wordsBehindMarks(before))) !== null
  )
    return false;
  if (isRoomAlone(line) && !OPEN_END.test(before) && !/[,;:–—/]$/u.test(before)) return false;
  // "… s'est réuni sous la présidence de" / "Monsieur Paul Petit.": the line before is cut in two.
  if (LEFT_OPEN.test(before)) return true;
  if (isAddress(line) && !OPEN_END.test(before)) return false;
  if (/^(?:Une?|Les?|La|Des) /u.test(line) || opensWithAddress(line) || daysIn(line).length > 0) return false;
  if (/^[\p{Ll}\d(«&]/u.test(line) || OPEN_END.test(before) || /[,;:–—/]$/u.test(before)) return true;
  if (/[.!?]$/.test(before) || /[.!?]["»”)]* +\p{Lu}/u.test(line)) return false;
  return before.length >= Math.max(LEAST_WIDTH, width * 0.7);
}

/** "* Anne Roux": a mark of lists that clean text drops with the marks of emphasis. */
const STARRED = /^\s*\*\s+\S/u;

/** Whether a line is an item behind a star, which its clean text no longer has. */
export function isStarred(text: string, line: Line | undefined): boolean {
  return line !== undefined && STARRED.test(text.slice(line.start, Math.min(line.end, line.start + 20)));
}

/** Whether a line stands right under a heading of the format, which ends where its mark does. */
function standsUnderHeading(lines: readonly Line[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  return before?.block?.kind === 'heading' && line?.block !== before.block;
}

/** "Anne Roux (Université de Caen)": whose body stands in a bracket, and nothing more is to be said of them. */
const BODY = /\(\p{Lu}[^()\d]{1,80}\)$/u;

/** Whether the format itself parts a line from the one above, which says the body of somebody in brackets. */
function areParted(lines: readonly Line[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (before?.block?.kind !== 'paragraph' || line?.block?.kind !== 'paragraph') return false;
  return line.block !== before.block && BODY.test(before.text) && !/^[\p{Ll}(&]/u.test(line.text);
}

/** Whether a line and the one above are rows whose cells tabs part: each is read by itself. */
function areTabbed(text: string, lines: readonly Line[], at: number): boolean {
  const hasTab = (line: Line | undefined) =>
    line !== undefined && text.slice(line.start, line.end).trim().includes('\t');
  return hasTab(lines[at]) && hasTab(lines[at - 1]);
}

/** So many entries above a paragraph are a list, though no blank line stands between. */
const LEAST_ENTRIES = 2;
const MOST_ENTRIES = 12;

/** "Anne Roux, directrice de la": a name and what she does, be it cut at the width of the page. */
function beginsEntry(line: string): boolean {
  const read = readLine(wordsBehindMarks(line));
  return read?.layout === 'name-first' && read.score >= 0.7 && read.lead[1] === 0;
}

/** How many lines at the beginning of a block are entries of people, each whole or cut once at the width of the page; 0 for fewer than two. */
function entriesAhead(block: readonly Line[]): number {
  let found = 0;
  let last = 0;
  for (let at = 0; at < Math.min(block.length, MOST_ENTRIES) && at <= last + 1; at += 1)
    if (beginsEntry(block[at]?.text ?? '')) {
      found += 1;
      last = at;
    } else if (at === 0) return 0;
  return found < LEAST_ENTRIES ? 0 : last + 1;
}

/** A block that begins with the mark of a list, and of which its list has read lines, is no paragraph, however long they are. */
function isListOf(block: readonly Line[], listed: { has(line: number): boolean }): boolean {
  return marksOf(block[0]?.text ?? '').bullet && block.some(({ index }) => listed.has(index));
}

/** Cuts a block of lines into logical lines; `listed`: those that their list has read, each an entry of its own. */
export function unitsOf(
  text: string,
  lines: readonly Line[],
  [from, to]: readonly [number, number],
  listed: { has(line: number): boolean },
): readonly Unit[] {
  const block = lines.slice(from, to);
  const starts: number[] = [from];
  const isProse = isWrappedProse(block) && !isListOf(block, listed);
  const entries = isProse ? entriesAhead(block) : 0;
  const first = isProse && entries === 0 ? from + listBehind(block) : from + 1;
  if (first < to) {
    const width = widthOf(block);
    for (let i = first; i < to; i += 1) {
      // The paragraph below entries begins where their last one ends.
      if (entries > 0 && (starts.at(-1) ?? from) >= from + entries) break;
      const line = lines[i]?.text ?? '';
      const before = lines[i - 1]?.text ?? '';
      if (isFamilyInCell(lines, i)) continue;
      if (
        (listed.has(i) && !endsInName(before, line)) ||
        // What its list has read is an entry, whole as it stands.
        (listed.has(i - 1) && !/^[\p{Ll}(]/u.test(line) && !endsInName(before, line)) ||
        isStarred(text, lines[i]) ||
        standsUnderHeading(lines, i) ||
        areParted(lines, i) ||
        areTabbed(text, lines, i) ||
        opensUnit(line, before) ||
        !goesOn(line, before, width)
      )
        starts.push(i);
    }
  }
  return starts.map((start, n) => unitOf(text, lines, start, starts[n + 1] ?? to));
}

/** The logical line of lines [from, to). */
export function unitOf(text: string, lines: readonly Line[], from: number, to: number): Unit {
  const whole = passageOf(text, lines, from, to);
  const read = marksOf(whole.text);
  const marks = isStarred(text, lines[from]) ? { ...read, bullet: true } : read;
  const words = cut(whole, marks.length);
  const p = withoutAsides(to > from + 1 ? rejoined(words, text) : words);
  return { from, to, p, marks, level: lines[from]?.level ?? 0 };
}
