import type { Line } from '../document/lines.ts';
import { DAY_LENGTH } from '../model/day-length.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { key } from '../text/normalise.ts';
import { daysIn } from './days.ts';
import { placeAlone, placeWithDays } from './event-places.ts';
import { EVENT, frontLineOf } from './front-lines.ts';
import { kindOf } from './session-kind.ts';

/** Days between two events of one name at least: the next day of a programme is the same event. */
const LEAST_GAP = 20;
/** A longer line tells of an event, and is not its name. */
export const LONGEST_EVENT = 160;

/** Whether two days are so near that they are of one event. */
export function isSameEvent(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) < LEAST_GAP * DAY_LENGTH;
}

/** The line behind, blank ones passed over. */
function filledBehind(lines: readonly Line[], at: number): Line | undefined {
  return lines.slice(at + 1, at + 4).find(line => line.text !== '');
}

/**
 * A second title page further down, the name of an event over a place and other days: two conferences in one file. The
 * first such is asked about; a series of dates of one event has no place and no name beside each.
 */
export function otherEvents(
  lines: readonly Line[],
  own: { readonly title: string; readonly dates: readonly string[]; readonly place?: string | null },
): readonly Diagnostic[] {
  const [first] = own.dates;
  if (first === undefined) return [];
  for (const line of lines) {
    const { text } = line;
    if (text === '' || text.length > LONGEST_EVENT || !EVENT.test(key(text)) || kindOf(text) !== null)
      continue;
    if (lines[line.index - 1]?.text !== '') continue;
    const below = filledBehind(lines, line.index);
    if (below === undefined || frontLineOf(below) !== 'days' || frontLineOf(line) !== 'title') continue;
    const days = daysIn(below.text);
    const place = placeWithDays(below.text, null) ?? placeAlone(below.text);
    const [day] = days;
    // A running head repeats the title; the next year's edition stands over another place as well.
    const isElsewhere = place !== null && own.place != null && key(place) !== key(own.place);
    if (key(text) === key(own.title) && !isElsewhere) continue;
    if (day === undefined || place === null || own.dates.some(mine => isSameEvent(mine, day))) continue;
    return [
      {
        code: 'several-events',
        severity: 'warning',
        span: { start: line.start, end: line.end },
        args: { title: text, place, date: day },
        candidates: [],
      },
    ];
  }
  return [];
}
