import { type Line, lineOf, lineOfParts } from '../document/lines.ts';
import type { Span } from '../model/span.ts';
import { isDay } from './programme.ts';
import { isHours } from './table-rows.ts';
import { nextFilled } from './titles.ts';

/** So many hours stand alone over what they open, before that says how a text was taken out of its pages. */
const LEAST = 3;
/** Blank lines between hours and what they open. */
const MOST_BLANK = 2;
/** A cell wraps over so many lines at most. */
const MOST_LINES = 6;
/** "8:45 –" over "9:00". */
const OPEN_HOURS = /^\d{1,2}\s?[hH:.]\s?(?:[0-5]\d)?\s?[–—-]$/u;
/** A line that is not finished. */
const OPEN_END = /(?:[,(:–—-]|(?<!\p{L})(?:de|du|des|la|le|les|et|à|au|aux|en|of|the|and|for|in|on))$/iu;

/** The line of hours that stand alone and the first line of what they open; several under one another, over as many lines. */
interface Opening {
  readonly from: number;
  readonly first: number;
  readonly count: number;
}

/**
 * The lines of a text that a program took out of the pages of a PDF cell by cell, hours and what stands beside them on one line again: "9h15"
 * over a blank line and "Anne Roux", with what its cell wraps. All others stay as they are.
 */
export function withHoursAhead(text: string, lines: readonly Line[]): readonly Line[] {
  if (!text.includes('\f') || lines.some(({ block }) => block !== null && block.kind !== 'item'))
    return lines;
  const openings = openingsIn(lines);
  if (openings.reduce((sum, { count }) => sum + count, 0) < LEAST) return lines;
  const out: Line[] = [];
  let next = 0;
  for (const { from, first, count } of openings) {
    if (from < next) continue;
    out.push(...lines.slice(next, from));
    next = count > 1 ? first + count : endOfCell(lines, first);
    if (count === 1) out.push(lineOf(text, 0, lines[from]?.start ?? 0, lines[next - 1]?.end ?? 0, null));
    else
      for (let i = 0; i < count; i += 1)
        out.push(lineOfParts(text, [lines[from + i], lines[first + i]].flatMap(spanOf), null));
  }
  out.push(...lines.slice(next));
  return out.map((line, index) => ({ ...line, index }));
}

function spanOf(line: Line | undefined): readonly Span[] {
  return line === undefined ? [] : [{ start: line.start, end: line.end }];
}

function openingsIn(lines: readonly Line[]): readonly Opening[] {
  const out: Opening[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (hoursAt(lines, at) === 0) continue;
    const from = at;
    let end = hoursAt(lines, at);
    let count = 1;
    // Hours right under hours are a column that was torn from what it opens.
    for (let more = hoursAt(lines, end); more > 0; more = hoursAt(lines, end))
      [count, end] = [count + 1, more];
    const first = nextFilled(lines, end);
    const line = lines[first];
    at = end - 1;
    if (line === undefined || first === end || first - end > MOST_BLANK || hoursAt(lines, first) > 0)
      continue;
    const isOne = count === 1 && !isDay(line.text) && line.level === 0;
    const isMany = count > 1 && end - from === count && linesFrom(lines, first) === count;
    if (isOne || isMany) out.push({ from, first, count });
  }
  return out;
}

/** How many lines stand from one on before the next blank one. */
function linesFrom(lines: readonly Line[], first: number): number {
  let end = first + 1;
  while (end < lines.length && lines[end]?.text !== '') end += 1;
  return end - first;
}

/** Behind which line the hours end that stand alone from a line on; 0 where none do. */
function hoursAt(lines: readonly Line[], at: number): number {
  if (lines[at]?.inColumn) return 0;
  const [line, below] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? ''];
  if (OPEN_HOURS.test(line)) return isHours(below) ? at + 2 : 0;
  return isHours(line) ? at + 1 : 0;
}

/** Behind which line the first words of a cell end: what goes on in lower case, or closes a bracket, is of them. */
function endOfCell(lines: readonly Line[], first: number): number {
  let said = lines[first]?.text ?? '';
  let end = first + 1;
  while (end < first + MOST_LINES) {
    const { text = '' } = lines[end] ?? {};
    const goesOn = /^\p{Ll}/u.test(text) || OPEN_END.test(said) || closesBracket(said, lines, end);
    if (text === '' || !goesOn || hoursAt(lines, end) > 0) break;
    said += ` ${text}`;
    end += 1;
  }
  return end;
}

/** Whether a bracket is open, and closed before the cell ends. */
function closesBracket(said: string, lines: readonly Line[], from: number): boolean {
  if (said.lastIndexOf('(') <= said.lastIndexOf(')')) return false;
  for (const { text } of lines.slice(from, from + MOST_LINES)) {
    if (text === '' || text.includes('(')) return false;
    if (text.includes(')')) return true;
  }
  return false;
}
