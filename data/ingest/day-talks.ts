import type { Line } from '../document/lines.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { isDay } from './programme.ts';
import { isTitle } from './talk-title.ts';
import { nextFilled } from './titles.ts';

/** Behind "par" less is enough. */
const LIKELY = 0.4;
/** A quoted title goes over so many lines, blank ones apart. */
const MOST_LINES = 3;
const LONGEST_TITLE = 220;
const OPENS = /^[«“"]/u;
const CLOSES = /[»”"]\s*[.,]?$/u;
const BY = /^(?:par|avec|by|with)\s/iu;

/** Who gives the talk whose title stands above: 'by' where a word says so, 'name' where the name alone stands there. */
function giversOn(line: Line | undefined): 'by' | 'name' | null {
  if (line === undefined || line.level > 0) return null;
  const by = BY.exec(line.text)?.[0].length ?? 0;
  const read = readLine(line.text.slice(by));
  if (read === null || read.lead[1] > 0 || marksOf(line.text).hours) return null;
  if (by > 0) return read.score >= LIKELY ? 'by' : null;
  return read.score >= PEOPLE ? 'name' : null;
}

/** The line behind a quotation that begins at `from` and fills its lines from end to end; `from` where none does. */
function endOfQuotation(lines: readonly Line[], from: number): number {
  if (!OPENS.test(lines[from]?.text ?? '')) return from;
  let at = from;
  let length = 0;
  for (let n = 0; n < MOST_LINES; n += 1) {
    const line = lines[at];
    length += line?.text.length ?? 0;
    if (line === undefined || line.level > 0 || length > LONGEST_TITLE) return from;
    if (CLOSES.test(line.text)) return at + 1;
    at = nextFilled(lines, at + 1);
  }
  return from;
}

function lineAbove(lines: readonly Line[], at: number): string {
  let above = at - 1;
  while (above >= 0 && lines[above]?.text === '') above -= 1;
  return lines[above]?.text ?? '';
}

/**
 * The line behind a title that stands under a day and over who gives it: "Mercredi 6 février", "« Paroles de fruits »", "par
 * Anne Roux". `within`: a day has begun above, so that a quotation over "par" is one more talk of it. Null where none stands.
 */
export function endOfDayTalk(lines: readonly Line[], at: number, within: boolean): number | null {
  const line = lines[at];
  if (line === undefined || line.text === '' || line.level > 0 || line.block?.kind === 'item') return null;
  const first = isDay(lineAbove(lines, at));
  if (!first && !within) return null;
  const quoted = endOfQuotation(lines, at);
  const isPlain = quoted === at && first && isTitle(line.text) && (readLine(line.text)?.score ?? 0) < LIKELY;
  const to = isPlain ? at + 1 : quoted;
  if (to === at || marksOf(line.text).hours) return null;
  const givers = giversOn(lines[nextFilled(lines, to)]);
  return givers === 'by' || (givers === 'name' && first && !isPlain) ? to : null;
}
