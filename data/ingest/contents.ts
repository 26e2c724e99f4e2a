import type { Line } from '../document/lines.ts';
import type { Span } from '../model/span.ts';
import { cut, key, passage, spanIn } from '../text/normalise.ts';
import {
  createLastOf,
  follows,
  gluedPage,
  hasLeader,
  type LastOf,
  LONGEST_ENTRY,
  pageOf,
} from './contents-page.ts';
import { type Label, labelOf } from './labels.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { readLine } from './layouts/read-line.ts';

/** One entry of the table of contents. */
export interface ContentsEntry {
  readonly label: Label | null;
  readonly title: string;
  readonly page: number | null;
  readonly span: Span;
  /** The entry names who speaks, not what is spoken of. */
  readonly person: boolean;
}

/** The table of contents and the lines [from, to) that it fills. */
export interface Contents {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly ContentsEntry[];
}

const HEADING = /^(?:table des matieres|sommaire|contents|table of contents)$/;
const MOST_BETWEEN = 8;
const FIRST_LINES = 15;
const LEAST_TITLE = 6;

/** Whether the first lines under the heading set their pages off with leaders; else a number at the end of a line must do. */
function hasLeaders(text: string, lines: readonly Line[], heading: number): boolean {
  const first = lines.slice(heading + 1, heading + 1 + FIRST_LINES).filter(line => line.text !== '');
  return first.filter(line => pageOf(text, line, false) !== null).length >= 2;
}

/** The number of a page on a line of its own, as where a PDF's text has the numbers behind the entries. */
const PAGE_ALONE = /^\s*(\d{1,4})\s*$/;
const LONGEST_NUMBER = 12;

function numberAlone(text: string, line: Line | undefined): number | null {
  if (line === undefined || line.text !== '') return null;
  const found = PAGE_ALONE.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_NUMBER)));
  return found === null ? null : Number(found[1]);
}

/** The page of an entry that left no room for it on its line: a number alone right below, and no column of them. */
function pageBelow(text: string, lines: readonly Line[], at: number, before: number): number | null {
  const page = numberAlone(text, lines[at]);
  if (page === null || numberAlone(text, lines[at + 1]) !== null) return null;
  return before === 0 || follows(page, before) ? page : null;
}

/** Lines from a heading to the last line with a page number, as long as page numbers keep coming. */
function rangeAfterHeading(text: string, lines: readonly Line[], heading: number, lastOf: LastOf): number {
  const bare = !hasLeaders(text, lines, heading);
  let last = heading;
  let without = 0;
  let before = 0;
  for (let i = heading + 1; i < lines.length && without <= MOST_BETWEEN; i += 1) {
    const line = lines[i];
    if (line === undefined) continue;
    const alone = numberAlone(text, line);
    if (line.text === '' && alone === null) continue;
    const page = alone ?? pageOf(text, line, true)?.page ?? null;
    // A number without leader counts where the one before lets it be expected.
    const isNext = before > 0 && page !== null && follows(page, before);
    const glued = page === null ? gluedPage(text, lines, line, before, lastOf) : null;
    if (isNext || glued !== null || (alone === null && pageOf(text, line, bare) !== null)) {
      [last, without, before] = [i, 0, page ?? glued?.page ?? before];
    } else if (alone === null) without += 1;
  }
  return last + 1;
}

/** Without a heading: at least five lines with leaders close together. */
function rangeByLeaders(text: string, lines: readonly Line[]): readonly [number, number] | null {
  let first = -1;
  let last = -1;
  let count = 0;
  let gap = 0;
  for (const line of lines) {
    if (line.text === '') continue;
    if (/\p{L}/u.test(line.text) && hasLeader(text, line)) {
      if (first < 0) first = line.index;
      last = line.index;
      count += 1;
      gap = 0;
    } else if (first >= 0) {
      gap += 1;
      if (gap <= 3) continue;
      if (count >= 5) break;
      first = -1;
      count = 0;
      gap = 0;
    }
  }
  return count >= 5 ? [first, last + 1] : null;
}

/** "Pour une éthique – Serge Chaumin, professeur": some contents name the author behind a title; gives where the title ends. */
function endOfWork(line: string, from: number, to: number): number {
  const names = namesOfLine(line.slice(from, to));
  const first = names[0];
  if (first === undefined || first.start < LEAST_TITLE) return to;
  const before = line.slice(from, from + first.start);
  const dash = /\s*[–—-]\s+(?:par\s+)?$/u.exec(before) ?? /,?\s+par\s+$/u.exec(before);
  return dash === null ? to : from + first.start - dash[0].length;
}

/** "Michel DELEBARRE, Président de l'Union…": some contents list the speakers under their sessions. */
function isPerson(line: string): boolean {
  const read = readLine(line);
  return read !== null && (read.layout === 'name-first' || read.layout === 'name-alone') && read.score >= 0.7;
}

interface Draft {
  start: number;
  end: number;
}

function entryOf(text: string, draft: Draft, page: number | null): ContentsEntry | null {
  const whole = passage(text, draft.start, draft.end);
  const label = labelOf(whole.text);
  const from = label?.rest ?? 0;
  let to = whole.text.length;
  while (to > from && /[.…\s]/.test(whole.text[to - 1] ?? '')) to -= 1;
  // A title may end in an ellipsis of its own, but never in one dot of a leader: keep what stands before it.
  const title = cut(whole, from, endOfWork(whole.text, from, to));
  if (key(title.text) === '') return null;
  return {
    label,
    title: title.text,
    page,
    span: spanIn(title, 0, title.text.length),
    person: label === null && isPerson(title.text),
  };
}

/**
 * Whether two lines of the contents stand in the body as lines of their own, and not below one another: they are two entries then,
 * though the number of a page is missing behind the first.
 */
function createApart(lines: readonly Line[], from: number): (above: string, below: string) => boolean {
  let places: Map<string, number> | null = null;
  const placeOf = (words: string): number | undefined => {
    if (places === null) {
      places = new Map();
      let filled = 0;
      for (const { text } of lines.slice(from)) {
        if (text === '') continue;
        filled += 1;
        if (text.length <= LONGEST_ENTRY && !places.has(key(text))) places.set(key(text), filled);
      }
    }
    return places.get(key(words));
  };
  return (above, below) => {
    if (Math.max(above.length, below.length) > LONGEST_ENTRY) return false;
    const [one, other] = [placeOf(above), placeOf(below)];
    return one !== undefined && other !== undefined && Math.abs(other - one) > 1;
  };
}

function readEntries(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  lastOf: LastOf,
): readonly ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  const standsApart = createApart(lines, to);
  let draft: Draft | null = null;
  let before = 0;
  const close = (page: number | null) => {
    before = page ?? before;
    const entry = draft && entryOf(text, draft, page);
    if (entry) entries.push(entry);
    draft = null;
  };
  for (let i = from; i < to; i += 1) {
    const line = lines[i];
    if (line === undefined) continue;
    if (line.text === '') {
      if (draft !== null) close(pageBelow(text, lines, i, before));
      continue;
    }
    if (draft !== null && (labelOf(line.text) !== null || isPerson(line.text))) close(null);
    const page = pageOf(text, line, true) ?? gluedPage(text, lines, line, before, lastOf);
    const end = page === null ? line.end : page.from;
    const open = draft as Draft | null;
    if (open !== null && standsApart(text.slice(open.start, open.end), text.slice(line.start, end)))
      close(null);
    draft = { start: (draft as Draft | null)?.start ?? line.start, end };
    if (page !== null) close(page.page);
  }
  close(null);
  return entries;
}

/** Finds and reads the table of contents; null when the text has none. */
export function readContents(text: string, lines: readonly Line[]): Contents | null {
  const lastOf = createLastOf(lines);
  const heading = lines.find(line => line.text.length < 40 && HEADING.test(key(line.text)))?.index ?? -1;
  if (heading >= 0) {
    const to = rangeAfterHeading(text, lines, heading, lastOf);
    const entries = readEntries(text, lines, heading + 1, to, lastOf);
    if (entries.some(entry => entry.page !== null)) return { from: heading, to, entries };
  }
  const range = rangeByLeaders(text, lines);
  if (range === null) return null;
  return { from: range[0], to: range[1], entries: readEntries(text, lines, range[0], range[1], lastOf) };
}
