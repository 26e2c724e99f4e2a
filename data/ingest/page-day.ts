import type { Line } from '../document/lines.ts';
import type { Declared } from '../document/readable.ts';
import { DAY_LENGTH } from '../model/day-length.ts';
import { key } from '../text/normalise.ts';
import { daysIn, namedDays, yearOf } from './days.ts';
import { isOfMinutes } from './front-lines.ts';

/** A time of day with seconds, a field of a page's source (":date: 2015-11-17"): when it was published, no day of an event. */
const PUBLISHED = /\d{2}:\d{2}:\d{2}/;
/** "T19:00:00", "18:30": an hour of the afternoon or the evening at which people meet. */
const ON_THE_HOUR = /(?<!\d)(?:12:(?:15|30|45)|(?:1[3-9]|2[01]):(?:00|15|30|45))(?::00(?:\.0+)?)?(?![\d:.])/u;
/** "T10:00:00": an hour at which anything is held, which a site that stamps its pages hardly ever gives. */
const ROUND = /(?<!\d)(?:0[89]|1\d|2[01]):(?:00|15|30|45)(?::00(?:\.0+)?)?(?![\d:.])/u;
/** "16-02-2017 15:48": nobody calls others for a minute that is no multiple of five. */
const ODD_MINUTE = /(?<![\d:])\d{1,2}:\d[1-46-9](?![\d:])/;
/** So many days around the stamp of a page a day alone on its line says when the page was written. */
const NEAR = 2;

/** A time of day with seconds, or at an odd minute, is the moment at which a page was written, but on the hour of an afternoon. */
function isMoment(text: string): boolean {
  return (PUBLISHED.test(text) && !ON_THE_HOUR.test(text)) || ODD_MINUTE.test(text);
}

/** Whether the day that a head declares is only that on which the page was written. */
export function isOfPage({ written, dates }: Declared): boolean {
  return written === true || dates.some(({ text }) => isMoment(text));
}

/** The days that words name without a year, in that which is nearest to a day. */
export function nearest(words: string, day: string | undefined): readonly string[] {
  const whole = daysIn(words);
  const year = yearOf(day);
  if (whole.length > 0 || day === undefined || year === null) return whole;
  const away = (days: readonly string[]): number => Math.abs(Date.parse(days[0] ?? '') - Date.parse(day));
  const near = [year - 1, year, year + 1].map(each => daysIn(words, each)).filter(days => days.length > 0);
  return near.toSorted((a, b) => away(a) - away(b))[0] ?? [];
}

/** The days without that of the page, where they are far from it. */
export function withoutStamp(days: readonly string[], stamp: readonly string[]): readonly string[] {
  const [written] = stamp;
  if (written === undefined) return days;
  const others = days.filter(day => day !== written);
  const isApart = others.every(day => Math.abs(Date.parse(day) - Date.parse(written)) > DAY_LENGTH);
  return others.length > 0 && isApart ? others : days;
}

/** Whether the day on which a page was written may be that of the event: of minutes it is, as a rule, and on the hour. */
export function keepsStamp({ written, title, dates }: Declared): boolean {
  if (written !== true) return true;
  return (
    dates.some(({ text }) => ROUND.test(text)) ||
    (dates.every(({ text }) => !PUBLISHED.test(text)) && isOfMinutes(key(title?.text ?? '')))
  );
}

/** So many days behind that of the page at least lies the event that it announces. */
const AHEAD = 2;
const WEEKDAY = /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})/iu;

/** The day of a line that holds one and nothing else; null for any other line. */
function bareDay(text: string, year: number | null): string | null {
  const [only, ...more] = namedDays(text, year);
  const [day, next] = only?.days ?? [];
  if (only === undefined || day === undefined || next !== undefined || more.length > 0) return null;
  return /[\p{L}\d]/u.test(text.slice(0, only.from) + text.slice(only.to)) ? null : day;
}

/** As far down as an event is announced. */
const FIRST_LINES = 60;

/** The line with the day on which a page was written: "27 mars 2014" alone over all else, where "jeudi 17 avril 2014" is announced further down. */
export function pageDay(lines: readonly Line[], daysOn: (line: Line) => readonly string[]): Line | null {
  const first = lines.find(line => line.text !== '');
  const written = first === undefined || WEEKDAY.test(first.text) ? null : bareDay(first.text, null);
  if (first === undefined || written === null) return null;
  const isLater = (day: string): boolean => Date.parse(day) - Date.parse(written) >= AHEAD * DAY_LENGTH;
  const isAnnounced = lines
    .slice(first.index + 1, first.index + FIRST_LINES)
    .some(line => WEEKDAY.test(line.text) && daysOn(line).some(isLater));
  return isAnnounced ? first : null;
}

/** A day and nothing else, near the moment at which the page says that it was written. */
export function isStamp({ text }: Line, stamp: readonly string[], year: number | null): boolean {
  const [written] = stamp;
  const day = bareDay(text, year);
  if (written === undefined || day === null) return false;
  return Math.abs(Date.parse(day) - Date.parse(written)) / DAY_LENGTH <= NEAR;
}
