import type { Line } from '../document/lines.ts';
import { areCapitals } from '../text/capitals.ts';
import { key } from '../text/normalise.ts';
import { keywordLabel } from './keywords.ts';
import { labelOf } from './labels.ts';
import { readLead } from './layouts/lead.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';

const MOST_LINES = 4;
const LONGEST_TITLE_LINE = 160;

/** The first line from `from` on that is not blank. */
export function nextFilled(lines: readonly Line[], from: number): number {
  let i = from;
  while (i < lines.length && lines[i]?.text === '') i += 1;
  return i;
}

/** The last line with words above a place, of so many that are looked at; undefined where all are blank. */
export function filledAbove(lines: readonly Line[], at: number, most = at): Line | undefined {
  for (let i = at - 1; i >= Math.max(0, at - most); i -= 1) if (lines[i]?.text !== '') return lines[i];
  return undefined;
}

/** How many lines from `from` spell out a title, blank lines apart; 0 when they do not. */
export function linesSpelling(lines: readonly Line[], from: number, title: string): number {
  const wanted = key(title);
  let said = '';
  let filled = 0;
  for (let i = from; i < lines.length && filled < MOST_LINES; i += 1) {
    const line = lines[i]?.text ?? '';
    if (line === '') {
      if (i > from + 2 * MOST_LINES) break;
      continue;
    }
    said = said === '' ? key(line) : `${said} ${key(line)}`;
    filled += 1;
    if (said === wanted) return i + 1 - from;
    if (!wanted.startsWith(`${said} `)) break;
  }
  return 0;
}

/** How many lines a title that begins on line `at` with `rest` takes, when the contents know it whole; at least one. */
export function linesWrapping(lines: readonly Line[], at: number, rest: string, title: string): number {
  const wanted = key(title);
  let said = key(rest);
  let to = at + 1;
  while (to < lines.length && to < at + MOST_LINES && said !== wanted && wanted.startsWith(`${said} `)) {
    const next = `${said} ${key(lines[to]?.text ?? '')}`.trim();
    if (next === said || !(wanted === next || wanted.startsWith(`${next} `))) break;
    said = next;
    to += 1;
  }
  return to - at;
}

function isTitleLine(line: string): boolean {
  if (line === '' || line.length > LONGEST_TITLE_LINE || keywordLabel(line) > 0) return false;
  const marks = marksOf(line);
  if (marks.hours || marks.bullet || labelOf(line) !== null) return false;
  const lead = line.length < 60 ? readLead(line).type : 'none';
  if (lead === 'label' || lead === 'silent') return false;
  return (readLine(line)?.score ?? 0) < PEOPLE;
}

/** So many letters in capitals are a title that is set so, and no abbreviation. */
const LEAST_CAPITALS = 20;

/** A title in capitals that takes two lines. */
function isInCapitals(before: string, line: string): boolean {
  return line === line.toUpperCase() && areCapitals(wordsBehindMarks(before), LEAST_CAPITALS);
}

/** Whether a line goes on with the title of the one before: in lower case, in capitals as that, or behind an open end. */
export function goesOn(before: string, line: string): boolean {
  return (
    isInCapitals(before, line) ||
    /^[\p{Ll}?!:(«]/u.test(line) ||
    /(?:[:,–—(«-]|(?<!\p{L})(?:de|du|des|la|le|les|et|en|à|au|aux|pour|par|sur|dans|un|une|d['’]|l['’]))$/iu.test(
      before,
    )
  );
}

/** The line behind a title that begins at `from` and whose end no table of contents tells; `from` when none begins there. */
export function endOfTitle(lines: readonly Line[], from: number): number {
  const first = lines[from]?.text ?? '';
  const words = wordsBehindMarks(first);
  if (words === '' || (labelOf(words) === null && !isTitleLine(words))) return from;
  let to = from + 1;
  while (to < from + MOST_LINES) {
    const line = lines[to]?.text ?? '';
    if (!isTitleLine(line) || !goesOn(lines[to - 1]?.text ?? '', line) || /[.]$/.test(line)) break;
    to += 1;
  }
  return to;
}

/** The line behind what line `at` opens in quotes behind a name ("sur « La place de") and the next closes; else the next line. */
export function endOfOpenQuotation(lines: readonly Line[], at: number): number {
  const open = (lines[at]?.text ?? '').lastIndexOf('«');
  if (open < 0 || (lines[at]?.text.indexOf('»', open) ?? -1) >= 0) return at + 1;
  const next = lines[at + 1]?.text ?? '';
  return /^[^«»]{2,120}»\s?[.,;]?$/u.test(next) && next.length < LONGEST_TITLE_LINE ? at + 2 : at + 1;
}
