import type { Line } from '../document/lines.ts';
import { namedDays } from './days.ts';

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const WEEKDAY = /(?<!\p{L})(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?= (?:\d|1er))/giu;
const LONGEST_LINE = 400;

/** Which day of the week a day ("2024-03-12") is, in French. */
export function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** Whether a line calls a day by its weekday: 1 where it falls on it in that year, -1 where it does not, 0 without one. */
function fits({ text }: Line, year: number): number {
  if (text.length > LONGEST_LINE) return 0;
  const called = [...text.matchAll(WEEKDAY)];
  if (called.length === 0) return 0;
  const named = namedDays(text, year).filter(({ days }) => days.length === 1);
  for (const found of called) {
    const at = found.index;
    const day = named.find(({ from, to }) => from <= at + found[0].length + 1 && at < to)?.days[0];
    if (day === undefined) continue;
    return weekdayOf(day) === found[0].toLowerCase() ? 1 : -1;
  }
  return 0;
}

/** "Jeudi 6 septembre" is no day of 2015: whether the weekdays of the lines speak against a year, and none for it. */
export function weekdaysRefuse(lines: readonly Line[], year: number): boolean {
  let against = false;
  for (const line of lines) {
    const fit = fits(line, year);
    if (fit > 0) return false;
    if (fit < 0) against = true;
  }
  return against;
}
