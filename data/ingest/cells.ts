import type { Line } from '../document/lines.ts';
import { matchesOf } from '../text/matches.ts';
import { type Passage, passage } from '../text/normalise.ts';
import { marksOf } from './marks.ts';

const MOST_CELLS = 12;

/** Columns that somebody set with spaces: "Zélie Floch    ingénieure    Ville de Redon". */
const SPACED = /\S {3,}(?=\S)/g;
const LEAST_SPACED = 2;

/** What parts hours, a title and those who speak on one line: "9h00 // Les haies // Anne Roux". */
const SIGNS = [
  [' // ', / \/\/ /g],
  [' ● ', / ● /g],
  [' • ', / • /g],
  [' | ', / \| /g],
] as const;
const LONGEST_HOURS = 40;
/** A number near the beginning, which most lines have none of. */
const TIMED = /^.{0,6}\d/u;

/** The sign that parts a line in three or more of which the first is hours and nothing else; null for any other line. */
function signBehindHours(inner: string): RegExp | null {
  for (const [sign, expression] of SIGNS) {
    const at = inner.indexOf(sign);
    if (at < 0 || at > LONGEST_HOURS || !inner.includes(sign, at + sign.length)) continue;
    const marks = marksOf(inner.slice(0, at));
    if (marks.clock !== null && marks.length === at) return expression;
  }
  return null;
}

/** Whether a line is a row by itself: its cells are parted by tabs, or by a sign behind its hours. */
export function isRow(text: string, line: Line): boolean {
  return text.slice(line.start, line.end).trim().includes('\t') || isTimedRow(text, line);
}

/** Whether a sign parts hours, a title and more on the line: "9h00 // Les haies // Anne Roux". */
export function isTimedRow(text: string, line: Line): boolean {
  return TIMED.test(line.text) && signBehindHours(text.slice(line.start, line.end).trim()) !== null;
}

/**
 * What parts the cells of a row: tabs, bars, or, in a plain text, runs of spaces where there are several; null for a line that is no
 * row. The spaces of a page's source part nothing.
 */
function separatorOf(inner: string, plain: boolean): RegExp | null {
  if (inner.includes('\t')) return /\t/g;
  if (inner.split('|', MOST_CELLS).length >= 3) return /\|/g;
  const sign = signBehindHours(inner);
  if (sign !== null) return sign;
  return plain && (inner.match(SPACED)?.length ?? 0) >= LEAST_SPACED ? / {3,}/g : null;
}

/** The cells of a table row, by tabs, bars, another sign behind hours, or columns of spaces, blank ones left out; null for a line that is no row. */
export function cellsOf(text: string, line: Line): readonly Passage[] | null {
  const raw = text.slice(line.start, line.end);
  const separator = separatorOf(raw.trim(), line.block === null);
  if (separator === null) return null;
  const indent = raw.length - raw.trimStart().length;
  const cells: Passage[] = [];
  let start = indent;
  for (const found of [...matchesOf(separator, raw), null]) {
    if (cells.length >= MOST_CELLS) break;
    if (found !== null && found.index < indent) continue;
    const cell = passage(text, line.start + start, line.start + (found?.index ?? raw.length));
    if (cell.text !== '') cells.push(cell);
    start = found === null ? raw.length : found.index + found[0].length;
  }
  return cells.length > 1 ? cells : null;
}
