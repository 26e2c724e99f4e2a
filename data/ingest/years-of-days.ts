import type { Line } from '../document/lines.ts';
import { daysIn } from './days.ts';
import { firstPage } from './first-page.ts';
import { weekdayOf } from './weekday-years.ts';

const YEAR = /(?<![\d/(-])(?:19|20)\d\d(?![\d/-])/gu;
/** "jeudi 23 mars" and no year behind it: which day of the week it was says which year it is. */
const WEEKDAY =
  /(?<!\p{L})(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:le )?\d{1,2}(?:er)? (?:\p{L}{3,9})(?! (?:19|20)\d\d)(?!\p{L})/iu;

type DaysOn = (words: string, year: number | null) => readonly string[];

/** The year among some in which the day of a phrase falls on the weekday that it names; null where none or several do. */
function yearByWeekday(words: string, years: readonly number[]): number | null {
  const found = WEEKDAY.exec(words);
  if (found === null) return null;
  const fitting = years.filter(year => {
    const [day] = daysIn(found[0], year);
    return day !== undefined && weekdayOf(day) === found[1]?.toLowerCase();
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * Reads days in the year that a document means where they leave it out: that of the same day written in full further down ("le 7
 * décembre" over "le 7 décembre 2023"), else `certain`, else the one year named on the first page in which the weekday fits ("jeudi 23
 * mars"), else `year`.
 */
export function yearsOfDays(
  lines: readonly Line[],
  certain: number | null,
  year: number | null,
): (words: string, daysOn: DaysOn) => readonly string[] {
  const page = firstPage(lines).map(({ text }) => text);
  const whole = new Map<string, string>();
  for (const text of page) for (const day of daysIn(text)) whole.set(day.slice(5), day);
  const named = [...new Set(page.flatMap(text => [...text.matchAll(YEAR)].map(Number)))];
  return (words, daysOn) => {
    const own = certain === null ? (yearByWeekday(words, named) ?? year) : year;
    const written = new Set(daysOn(words, null));
    return daysOn(words, own).map(day => (written.has(day) ? day : (whole.get(day.slice(5)) ?? day)));
  };
}
