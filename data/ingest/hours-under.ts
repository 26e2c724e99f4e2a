import type { Line } from '../document/lines.ts';
import { readLead } from './layouts/lead.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import type { MomentOf } from './moments.ts';
import { isBreak } from './programme.ts';
import { isRoom } from './rooms.ts';

/** So many titles with their hours under them make a programme. */
const LEAST = 3;
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
function isTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST_TITLE || line.block?.kind === 'cell') return false;
  const { length, bullet, hours } = marksOf(line.text);
  const words = line.text.slice(length);
  const opens = at === 0 || bullet || line.level > 0 || (lines[at - 1]?.text ?? '') === '';
  if (!opens || hours || !/^[«“"\p{Lu}\d]/u.test(words) || /[.;,:]$/u.test(words)) return false;
  if ((readLine(words)?.score ?? 0) >= PEOPLE) return false;
  return readLead(words).type !== 'label' || isBreak(words);
}

/**
 * Programmes whose titles stand over their hours: "**Housing**" over "10:15 AM, Room 204" over those who speak. Where as many hours
 * open a paragraph of their own, what stands below them is theirs. Gives each by the line of its title.
 */
export function readHoursUnder(lines: readonly Line[]): ReadonlyMap<number, MomentOf> {
  const found = new Map<number, MomentOf>();
  let others = 0;
  let placed = 0;
  for (const line of lines) {
    const words = placeBehindHours(line);
    if (words < 0) continue;
    const at = line.index - 1;
    if (!isTitle(lines, at)) {
      others += 1;
      continue;
    }
    if (words < line.text.length) placed += 1;
    const skip = marksOf(lines[at]?.text ?? '').length;
    found.set(at, { title: [at, at + 1], nameFirst: false, skip, next: at + 2 });
  }
  const isProgramme = found.size >= LEAST && placed > 0 && found.size > 2 * others;
  return isProgramme ? found : new Map();
}
