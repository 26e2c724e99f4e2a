import { type Line, lineOf } from '../document/lines.ts';
import type { Readable } from '../document/readable.ts';
import type { Span } from '../model/span.ts';
import { cleanText } from '../text/normalise.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';

/** Words in bold that name somebody and say what she does are no longer than this. */
const LONGEST_LEAD = 160;
/** Behind the bold words another sentence or title begins. */
const BEGINS = /^["«“([<]?\s?\p{Lu}/u;

/** Whether words name one person and what she does, and nothing else. */
function isPersonWithRole(words: string): boolean {
  const read = words.length > LONGEST_LEAD ? null : readLine(words);
  const [one] = read?.people ?? [];
  if (read === null || one === undefined || read.people.length > 1) return false;
  const isWhole = read.lead[1] === 0 && one.role !== null && one.role[1] >= words.length - 1;
  return read.layout === 'name-first' && read.score >= PEOPLE && isWhole;
}

/** The span in bold that opens a line and ends before it does. */
function leadOf({ start, end, level, block }: Line, bold: readonly Span[], from: number): Span | null {
  if (level > 0 || (block !== null && block.kind !== 'paragraph' && block.kind !== 'item')) return null;
  const span = bold[from];
  return span !== undefined && span.start >= start && span.end < end ? span : null;
}

/**
 * Lines whose first words are set in bold and name somebody with what she does, cut behind them: "**Anne Roux, maire de Redon** La
 * mission de la ville est …" is two lines, for what stands behind is no part of her role.
 */
export function withBoldLeads({ text, bold }: Readable, lines: readonly Line[]): readonly Line[] {
  if (bold.length === 0) return lines;
  const all: Line[] = [];
  let next = 0;
  for (const line of lines) {
    while ((bold[next]?.start ?? Number.MAX_SAFE_INTEGER) < line.start) next += 1;
    const span = leadOf(line, bold, next);
    const opens = span !== null && cleanText(text, line.start, span.start) === '';
    const words = opens ? cleanText(text, span.start, span.end) : '';
    const isLead = opens && BEGINS.test(cleanText(text, span.end, line.end)) && isPersonWithRole(words);
    if (isLead) {
      all.push(lineOf(text, all.length, line.start, span.end, line.block));
      all.push(lineOf(text, all.length, span.end, line.end, line.block));
    } else all.push(all.length === line.index ? line : { ...line, index: all.length });
  }
  return all;
}
