import { type Line, lineOf } from '../document/lines.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { rollLabel } from './rolls.ts';

/** A mail or an editor breaks lines within these widths, in characters; beyond them lines are paragraphs that nothing broke. */
const NARROWEST = 55;
const WIDEST = 110;
/** So many lines to which the next word would have been too much show that they were broken at a width. */
const LEAST_FULL = 6;
/** Of the lines that go on, so many at most are longer than the width: addresses that cannot be broken. */
const MOST_BEYOND = 0.02;
/** Of the lines that go on, so many are full: else what is short was ended on purpose as well. */
const LEAST_SHARE = 0.25;
const OPEN_END =
  /(?:[,(–—-]|(?<!\p{L})(?:de|du|des|d['’]|la|le|les|l['’]|et|ou|à|au|aux|en|par|sur|pour|avec|of|the|and|for|in|on|by|with))$/iu;

/** A line as it was typed; of one that is made of several, its last for the length and its first for the word. */
interface Typed {
  readonly length: number;
  /** Length of its first word. */
  readonly word: number;
}

function typedOf(text: string, { start, end }: Line): Typed {
  const first = text.slice(text.lastIndexOf('\n', start - 1) + 1, end).trimStart();
  const last = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  return { length: last.trimEnd().length, word: first.search(/\s|$/u) };
}

/** Whether a line could be the rest of the one above: in one block of the format, with no mark of its own. */
function mayGoOn(above: Line | undefined, line: Line): boolean {
  if (above === undefined || above.text === '' || line.text === '' || line.level > 0 || above.level > 0)
    return false;
  if (line.block !== above.block || line.inColumn || above.inColumn) return false;
  if (line.block?.kind === 'cell' || line.block?.kind === 'value') return false;
  if (line.text.startsWith('|') || above.text.startsWith('|')) return false;
  const { bullet, hours } = marksOf(line.text);
  return !bullet && !hours;
}

/** The width at which the lines of a text were broken, in characters; 0 where nothing shows one. */
function widthOf(lines: readonly Line[], typed: readonly Typed[]): number {
  const going = lines.flatMap((line, i) => (mayGoOn(lines[i - 1], line) ? [i] : []));
  const lengths = going.map(i => typed[i - 1]?.length ?? 0).sort((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length * MOST_BEYOND)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return 0;
  const full = going.filter(i => isFull(typed, i, width)).length;
  return full >= LEAST_FULL && full >= going.length * LEAST_SHARE ? width : 0;
}

/** Whether the first word of a line would not have fitted at the end of the one above. */
function isFull(typed: readonly Typed[], at: number, width: number): boolean {
  const [above, line] = [typed[at - 1], typed[at]];
  return (
    above !== undefined && line !== undefined && above.length <= width && above.length + 1 + line.word > width
  );
}

/** Whether a full line and the next are one: their words say so, or the format does, unless the next line is an entry of its own. */
function isOne(above: Line, line: Line): boolean {
  if (rollLabel(line.text, true) !== null) return false;
  if (/^[\p{Ll}(&]/u.test(line.text) || OPEN_END.test(above.text)) return true;
  if (line.block === null) return false;
  const read = readLine(line.text);
  return read === null || read.lead[1] > 0 || !/^name/u.test(read.layout) || read.score < PEOPLE;
}

/**
 * Lines that a mail or an editor broke at a width, whole again: where most lines that go on end right before a word that did not fit, a line
 * that does so is one with the next. What was ended on purpose is shorter, and stays as it is.
 */
export function withWrappedLines(text: string, lines: readonly Line[]): readonly Line[] {
  const typed = lines.map(line => typedOf(text, line));
  const width = widthOf(lines, typed);
  if (width === 0) return lines;
  const whole: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const above = whole.at(-1);
    const isBroken = above !== undefined && mayGoOn(lines[i - 1], line) && isFull(typed, i, width);
    if (isBroken && isOne(above, line))
      whole[whole.length - 1] = lineOf(text, above.index, above.start, line.end, above.block);
    else whole.push({ ...line, index: whole.length });
  }
  return whole.length === lines.length ? lines : whole;
}
