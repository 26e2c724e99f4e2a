import type { Line } from '../document/lines.ts';
import { readLead } from './layouts/lead.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { type MomentOf, momentOn } from './moments.ts';
import { isBreak, isDay } from './programme.ts';
import { isRoom } from './rooms.ts';
import { filledAbove, nextFilled } from './titles.ts';

/** So many titles with their hours under them make a programme. */
const LEAST = 3;
/** Fewer are enough where each stands under a heading. */
const LEAST_HEADED = 2;
const LONGEST_TITLE = 200;
/** "9:00am, Transportation Staging, First Floor Lobby": a place has no more words. */
const MOST_WORDS_OF_PLACE = 8;

/** Where the words begin of a line that is hours with a room or a place, or with nothing; -1 for any other line. */
function placeBehindHours({ text, level, block }: Line): number {
  if (level > 0 || block?.kind === 'cell' || block?.kind === 'value' || !/\d/u.test(text.slice(0, 12)))
    return -1;
  const { clock, day, bullet, length } = marksOf(text);
  if (clock === null || day || bullet) return -1;
  const place = text.slice(length);
  if (place === '' || isRoom(place)) return length;
  const isPlace = /^[^:;.!?«“"]+$/u.test(place) && place.split(' ').length <= MOST_WORDS_OF_PLACE;
  // Behind a comma or a bar stands where; behind a space or a dash what.
  return isPlace && /[,|]\s*$/u.test(text.slice(0, length)) ? length : -1;
}

/** Whether a line may be a title that opens its paragraph or its item, and names nobody. */
export function mayStandOver(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (
    line === undefined ||
    isDay(line.text) ||
    momentOn(line.text) !== null ||
    line.text.length > LONGEST_TITLE ||
    line.block?.kind === 'cell'
  )
    return false;
  const { length, bullet, hours } = marksOf(line.text);
  const words = line.text.slice(length);
  const opens = at === 0 || bullet || line.level > 0 || (lines[at - 1]?.text ?? '') === '';
  if (!opens || hours || !/^[«“"\p{Lu}\d]/u.test(words) || /[.;,:]$/u.test(words)) return false;
  if ((readLine(words)?.score ?? 0) >= PEOPLE) return false;
  return readLead(words).type !== 'label' || isBreak(words);
}

/** The line right above hours; a heading may stand over a blank line. */
function overHours(lines: readonly Line[], at: number): number | null {
  if (lines[at - 1]?.text !== '') return at - 1;
  const above = filledAbove(lines, at - 1, 2);
  return above !== undefined && above.level > 0 ? above.index : null;
}

/** Hours over a blank line between two headings: by themselves of either. */
function isBetween(lines: readonly Line[], at: number): boolean {
  return lines[at - 1]?.text === '' && (lines[nextFilled(lines, at + 1)]?.level ?? 0) > 0;
}

/**
 * Programmes whose titles stand over their hours: "**Housing**" over "10:15 AM, Room 204" over those who speak. Where as many hours
 * open a paragraph of their own, what stands below them is theirs. Gives each by the line of its title.
 */
export function readHoursUnder(lines: readonly Line[]): ReadonlyMap<number, MomentOf> {
  const found = new Map<number, MomentOf>();
  const between = new Map<number, MomentOf>();
  let others = 0;
  for (const line of lines) {
    if (placeBehindHours(line) < 0) continue;
    const at = overHours(lines, line.index);
    if (at === null || !mayStandOver(lines, at)) {
      others += 1;
      continue;
    }
    const skip = marksOf(lines[at]?.text ?? '').length;
    const those = isBetween(lines, line.index) ? between : found;
    those.set(at, { title: [at, at + 1], nameFirst: false, skip, next: line.index + 1 });
  }
  const headed = others === 0 && [...found.keys()].every(at => (lines[at]?.level ?? 0) > 0);
  const isProgramme = found.size >= (headed ? LEAST_HEADED : LEAST) && found.size > 2 * others;
  return isProgramme ? new Map([...found, ...between]) : new Map();
}
