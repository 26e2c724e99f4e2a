import type { Line } from '../../document/lines.ts';
import { isBareLabel } from '../bare-label.ts';
import { readHours } from '../hours.ts';
import { labelOf } from '../labels.ts';
import type { Stretch } from '../layouts/layout.ts';
import { readLead } from '../layouts/lead.ts';
import { type Marks, marksOf } from '../marks.ts';
import { trimTitle } from '../talk-title.ts';
import { goesOn } from '../titles.ts';

/** Where on a line people stand: behind words, before them, with nothing else, behind a label or an office, or nowhere. */
export type Where = 'behind' | 'ahead' | 'alone' | 'led' | 'none';

/** A line as an entry of a programme: the words on it that may be a title, and where its people stand. */
export interface Entry {
  readonly at: number;
  readonly line: Line;
  readonly marks: Marks;
  /** Where the title stands on the line; null where nothing but people does. */
  readonly title: Stretch | null;
  /** Lines that the title goes on over. */
  readonly more: number;
  readonly where: Where;
  /** What the entries of one list have in common. */
  readonly form: string;
}

/** A longer line is a paragraph, and opens nothing by itself. */
const LONGEST = 400;
const MOST_MORE = 3;
/** Between the people of a line and a title behind them. */
const PARTED = /^[^:«“"–—]{0,120}?(?:\s?:\s|\s[–—|-]\s|\s?(?=[«“"]))/u;
const HOURS_LAST = /[\s|,(–—-]+(?=\d{1,2}\s?[hH:.]\s?\d{0,2}[^\p{L}]{0,20}\)?$)/u;
const NUMBER = /^(?:\(?\d{1,2}(?:\.\d{1,2})?\s?[.)°/–—-]|[IVX]{1,4}\s?[.)–—-]|[A-H][.)])\s?/u;
const LETTER = /\p{L}/u;

function hasWords(words: string, least: number): boolean {
  return words.split(' ').filter(word => LETTER.test(word)).length >= least;
}

function isLabel(words: string): boolean {
  const { type } = readLead(words);
  return type === 'label' || type === 'silent';
}

const MOST_OF_GROUP = 4;

/** "Les associations : Anne Roux, Paul Petit": whose names stand behind few words and a colon. */
function isGroup(text: string, from: number, names: readonly Stretch[]): boolean {
  const [first, second] = names;
  if (first === undefined || second === undefined) return false;
  const words = text.slice(from, first[0]).trimEnd();
  return words.endsWith(':') && words.split(' ').length <= MOST_OF_GROUP + 1 && !/^[«“"]/u.test(words);
}

/** What stands on a line besides its people. */
function titleOf(text: string, from: number, names: readonly Stretch[]): [Stretch | null, Where] {
  const [first] = names;
  if (first === undefined) {
    const end = HOURS_LAST.exec(text)?.index ?? text.length;
    const title = trimTitle(text, [from, end > from ? end : text.length]);
    return [hasWords(text.slice(...title), 1) ? title : null, 'none'];
  }
  const ahead = first[0] > from ? trimTitle(text, [from, first[0]]) : null;
  if (ahead !== null && hasWords(text.slice(...ahead), 1)) {
    const words = text.slice(...ahead);
    if (isLabel(text.slice(from, first[0])) || isGroup(text, from, names)) return [null, 'led'];
    if (hasWords(words, 2) || words.length > 5) return [ahead, 'behind'];
  }
  const last = Math.max(...names.map(([, end]) => end));
  const gap = PARTED.exec(text.slice(last));
  if (gap !== null) {
    const behind = trimTitle(text, [last + gap[0].length, text.length]);
    if (hasWords(text.slice(...behind), 3)) return [behind, 'ahead'];
  }
  return [null, 'alone'];
}

const MANY_WORDS = 25;

function formOf({ text, block, level }: Line, marks: Marks, where: Where): string {
  const lead = text.slice(0, marks.length);
  const kind = block === null ? '' : `${block.kind}${block.level}${block.strong ? 'b' : ''}`;
  const number = NUMBER.test(text) ? 'n' : marks.bullet ? 'b' : '';
  const label = labelOf(text) !== null || isBareLabel(text) ? 'l' : '';
  const quote = /^[«“"]/u.test(text.slice(lead.length)) ? 'q' : '';
  const hours = marks.hours ? 'h' : '';
  const capitals = text.length > 6 && text === text.toUpperCase() && LETTER.test(text) ? 'c' : '';
  const size = text.split(' ').length > MANY_WORDS ? 'long' : '';
  return [kind, level, hours, number, label, quote, capitals, where, size].join('|');
}

/** Whether a form is that of lines with a number ("3.", "IV –"). */
export function isNumbered(form: string): boolean {
  return form.includes('|n|');
}

/** Whether a form is that of lines that open with a label ("Atelier 3", "Table ronde"). */
export function opensWithLabel(form: string): boolean {
  return form.includes('|l|');
}

/** How many lines below a title goes on over: it is no whole one without them. */
function moreOf(lines: readonly Line[], at: number, isPeople: (at: number) => boolean): number {
  let more = 0;
  while (more < MOST_MORE) {
    const before = lines[at + more]?.text ?? '';
    const next = lines[at + more + 1];
    if (next === undefined || next.text === '' || isPeople(at + more + 1)) break;
    const { hours, bullet } = marksOf(next.text);
    if (hours || bullet || next.level > 0 || /[.;]$/u.test(before) || !goesOn(before, next.text)) break;
    more += 1;
  }
  return more;
}

/** Every line that is not blank as an entry; `names`: where those who were read stand on their lines. */
export function entriesOf(
  lines: readonly Line[],
  names: ReadonlyMap<number, readonly Stretch[]>,
): readonly (Entry | null)[] {
  const isPeople = (at: number) => names.has(at);
  return lines.map((line, at): Entry | null => {
    const { text } = line;
    if (text === '' || text.length > LONGEST) return null;
    const marks = marksOf(text);
    const on = names.get(at) ?? [];
    const number = NUMBER.exec(text.slice(marks.length))?.[0].length ?? 0;
    const [title, where] = titleOf(text, Math.min(text.length, marks.length + number), on);
    const more = title !== null && where === 'none' ? moreOf(lines, at, isPeople) : 0;
    return { at, line, marks, title, more, where, form: formOf(line, marks, where) };
  });
}

/** Whether nothing but hours stands on a line. */
export function isHoursAlone({ text }: Line): boolean {
  const hours = text.length < 30 ? readHours(text, 0) : null;
  return hours !== null && !LETTER.test(text.slice(hours.length));
}
