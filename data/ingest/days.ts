import { DAY_LENGTH } from '../model/day-length.ts';
import { lowered } from '../text/lowered.ts';
import { matchesOf } from '../text/matches.ts';
import { monthOf, type Point, TOKEN, type Token, tokenOf } from './day-tokens.ts';

/** A stretch of a phrase that names days, weekdays and "le" included. */
export interface NamedDays {
  readonly from: number;
  readonly to: number;
  /** ISO dates in the order of the text; a range ("du 3 au 5") gives each of its days. */
  readonly days: readonly string[];
}

const LONGEST_PHRASE = 500;
/** Without a year no day can be told: most lines are passed over by this alone. */
const YEAR = /(?:19|20)\d\d|\d[/.]\d{1,2}[/.]\d\d(?!\d)|\d \p{L}{3,9}\.? ['’]?\d\d(?!\d)/u;
/** With a year at hand a number and a month must stand there: most lines have not both. */
const NUMBER = /\d/;
const LIKE_MONTH = /\d[-/.]\d|jan|f.{1,2}v|feb|mar|a[vp]r|ma[iy]|jui|jun|jul|ao|aug|[sſ]ep|oct|nov|d.{1,2}c/i;
/** A range longer than this is a season, not the days of an event: its two ends are what it names. */
const LONGEST_RANGE = 31;

/** Any year does where only the words of a day are asked about. */
export const ANY_YEAR = 2000;

/** The year of a day in ISO 8601; null for none. */
export function yearOf(day: string | undefined): number | null {
  return day === undefined ? null : Number(day.slice(0, 4));
}

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** Runs of tokens with nothing but white space between them. */
function runsIn(phrase: string): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  let end = -1;
  for (const match of matchesOf(TOKEN, lowered(phrase))) {
    const token = tokenOf(match, phrase);
    const near = end >= 0 && phrase.slice(end, token.from).trim() === '';
    if (near) runs.at(-1)?.push(token);
    else runs.push([token]);
    end = token.to;
  }
  return runs;
}

/** The days of a run with what is said of each: a month once said holds before it, in English behind it, a year for all before it. */
function pointsOf(run: readonly Token[]): readonly Point[] {
  const points: Point[] = [];
  let range = false;
  let leading: number | null = null;
  run.forEach((token, i) => {
    if (token.type === 'range') range = true;
    if (token.type === 'list') range = false;
    if (token.type === 'day') {
      points.push({ range, day: token.day, month: leading, year: null });
      range = false;
    } else if (token.type === 'date') {
      points.push({ range, day: token.day, month: token.month, year: token.year });
      range = false;
      leading = null;
    } else if (token.type === 'word') {
      const month = monthOf(run, i);
      if (month === null) return;
      if (run[i - 1]?.type === 'day' || (run[i - 1]?.type === 'of' && run[i - 2]?.type === 'day')) {
        for (let at = points.length - 1; at >= 0; at -= 1) {
          const point = points[at];
          if (point === undefined || (point.month !== null && leading === null)) break;
          if (point.year === null) point.month = month;
        }
        leading = null;
      } else leading = month;
    } else if (token.type === 'year') {
      for (const point of points) point.year ??= token.year;
      leading = null;
    }
  });
  return shared(points);
}

/** "12-14/03/2024", "30 mai au 2 juin 2024": what a later day says holds for those before it that say nothing. */
function shared(points: readonly Point[]): readonly Point[] {
  let month: number | null = null;
  let year: number | null = null;
  for (const point of points.toReversed()) {
    month = point.month ?? month;
    year = point.year ?? year;
    point.month ??= month;
    point.year ??= year;
  }
  return points;
}

function daysOf(points: readonly Point[], year: number | null): readonly string[] {
  const days: string[] = [];
  for (const point of points) {
    const of = point.year ?? year;
    const day = of === null || point.month === null ? null : iso(of, point.month, point.day);
    if (day === null) continue;
    const before = days.at(-1);
    const gap = before === undefined ? 0 : (Date.parse(day) - Date.parse(before)) / DAY_LENGTH;
    if (point.range && before !== undefined && gap > 1 && gap < LONGEST_RANGE) {
      for (let step = 1; step < gap; step += 1)
        days.push(new Date(Date.parse(before) + step * DAY_LENGTH).toISOString().slice(0, 10));
    }
    days.push(day);
  }
  return days;
}

/**
 * Where a phrase names days and which: "04 et 05 mars 2025", "du 30 mai au 2 juin 2024", "sam. 6 avr. 2024", "12/03/2024",
 * "March 12–14, 2024". With `year`, also those that leave it out ("mardi 12 mars").
 */
export function namedDays(phrase: string, year: number | null = null): readonly NamedDays[] {
  if (phrase.length > LONGEST_PHRASE || (year === null && !YEAR.test(phrase))) return [];
  if (!NUMBER.test(phrase) || !LIKE_MONTH.test(phrase)) return [];
  return runsIn(phrase).flatMap(run => {
    const days = daysOf(pointsOf(run), year);
    const words = run.filter(token => token.type !== 'list' && token.type !== 'range');
    const first = words[0];
    const last = words.findLast(token => token.type !== 'of');
    return days.length === 0 || !first || !last ? [] : [{ from: first.from, to: last.to, days }];
  });
}

/** The days that a phrase names, as ISO dates. */
export function daysIn(phrase: string, year: number | null = null): readonly string[] {
  return namedDays(phrase, year).flatMap(named => named.days);
}
