import type { Line } from '../document/lines.ts';
import { HIDDEN } from '../text/hidden.ts';
import { key } from '../text/normalise.ts';
import { labelOf } from './labels.ts';

/** A page number behind a leader: dots, a tab or at least two spaces. Read from the end of the raw line. */
const LEADER = /(?:\t|\.{2,}|…|\s{2,}|[.…]\s)\s*(\d{1,4})\s*$/;
const BARE_PAGE = /\s(\d{1,4})\s*$/;
/** The end of a line says where the entry leads to. */
const TAIL = 60;
/** The longest line that is an entry of contents. */
export const LONGEST_ENTRY = 300;

/** The number of the page that an entry leads to, and where in the text it begins to be set off. */
export interface EntryPage {
  readonly page: number;
  readonly from: number;
}

/** The last characters of a line that are shown, and where each stands: markup lies between them and behind them. */
interface Tail {
  readonly text: string;
  readonly at: (index: number) => number;
}

function tailOf(text: string, { start, end }: Line): Tail {
  const from = Math.max(start, end - TAIL);
  const plain = text.slice(from, end);
  if (!plain.includes(HIDDEN)) return { text: plain, at: index => from + index };
  const places: number[] = [];
  for (let at = end - 1; at >= start && places.length < TAIL; at -= 1)
    if (text[at] !== HIDDEN) places.push(at);
  places.reverse();
  return { text: places.map(at => text[at]).join(''), at: index => places[index] ?? end };
}

/** Whether a number of a page stands behind a leader at the end of a line. */
export function hasLeader(text: string, line: Line): boolean {
  return LEADER.test(tailOf(text, line).text);
}

/** The page at the end of an entry; `inside` the contents a blank sets it off. */
export function pageOf(text: string, line: Line, inside: boolean): EntryPage | null {
  const tail = tailOf(text, line);
  const label = labelOf(line.text);
  // "Atelier 12" alone is a heading, and 12 is no page.
  const isNumber = label !== null && label.rest >= line.text.length;
  const found = LEADER.exec(tail.text) ?? (inside && !isNumber ? BARE_PAGE.exec(tail.text) : null);
  if (found?.[1] === undefined) return null;
  return { page: Number(found[1]), from: tail.at(found.index) };
}

/** A number that a narrow tab left at the last word of its entry: "colloque5". */
const GLUED_PAGE = /(?<=\p{Ll}{3})(\d{1,3})\s*$/u;
/** The page of an entry is not further behind that of the one before. */
const NEXT_PAGES = 12;
const LINES_AHEAD = 3;

/** Whether a page may be the next that contents lead to. */
export function follows(page: number, before: number): boolean {
  return page >= before && page <= before + NEXT_PAGES;
}

/** Where words stand last as a line; less than 0 where none says them. */
export type LastOf = (words: string) => number;

/** Reads all lines once, when one is first asked for. */
export function createLastOf(lines: readonly Line[]): LastOf {
  let last: ReadonlyMap<string, number> | null = null;
  return words => {
    last ??= new Map(
      lines.flatMap(({ text, index }) => (text.length <= LONGEST_ENTRY ? [[key(text), index] as const] : [])),
    );
    return last.get(words) ?? -1;
  };
}

/**
 * The page that stands at the last word of an entry without a blank: it lies between that of the entry before, where there is one, and
 * the next; behind the last entry, what stands before it is a line further down.
 */
export function gluedPage(
  text: string,
  lines: readonly Line[],
  line: Line,
  before: number,
  lastOf: LastOf,
): EntryPage | null {
  const tail = tailOf(text, line);
  const found = GLUED_PAGE.exec(tail.text);
  if (found?.[1] === undefined) return null;
  const page = Number(found[1]);
  if (before > 0 && !follows(page, before)) return null;
  const filled = lines
    .slice(line.index + 1, line.index + 1 + 2 * LINES_AHEAD)
    .filter(({ text: words }) => words !== '');
  const next = filled.slice(0, LINES_AHEAD).map(each => pageOf(text, each, true)?.page);
  const behind = next.find(each => each !== undefined);
  const words = key(line.text.slice(0, -found[1].length));
  const isEntry = behind === undefined ? before > 0 && lastOf(words) > line.index : follows(behind, page);
  return isEntry ? { page, from: tail.at(found.index) } : null;
}
