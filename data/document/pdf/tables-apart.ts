import { type TimedPieces, timedOn } from './hour-stack.ts';
import type { Line } from './page.ts';
import { tableOn } from './tables.ts';

/** A title is so much larger than the hours below it. */
const LARGER = 1.13;
/** Columns of hours, of titles and of people: with fewer there is nothing to be apart. */
const LEAST_COLUMNS = 3;
/** Columns that begin further from one another, in points, are of two tables. */
const FAR = 6;

/**
 * The parts of a page with a table of hours a day, each below its title and as wide as its own words want, as programs lay tables out that
 * nobody measured: columns of one say nothing of the other. Null where tables have their columns at one place, or there is but one.
 */
export function partsAtTitles(
  drawn: readonly Line[],
  { timed }: TimedPieces,
): readonly (readonly Line[])[] | null {
  const size = timed.reduce((most, { hours }) => Math.max(most, hours.size), 0);
  const titles = drawn.filter(line => line.size > size * LARGER).map(middleOf);
  if (titles.length < 2) return null;
  const places = titles.sort((a, b) => b - a);
  const parts = [Number.POSITIVE_INFINITY, ...places].map((top, i) =>
    drawn.filter(line => middleOf(line) <= top && middleOf(line) > (places[i] ?? Number.NEGATIVE_INFINITY)),
  );
  const whole = parts.filter(({ length }) => length > 0);
  return areApart(whole.map(columnsIn)) ? whole : null;
}

/** Where the columns of the table of some lines begin; none without a table that has several. */
function columnsIn(lines: readonly Line[]): readonly number[] {
  const hours = timedOn(lines);
  const columns = hours === null ? [] : (tableOn(hours)?.columns ?? []);
  return columns.length < LEAST_COLUMNS ? [] : columns.map(({ left }) => left);
}

function areApart(tables: readonly (readonly number[])[]): boolean {
  const [first, ...more] = tables.filter(({ length }) => length > 0);
  return more.some(
    table =>
      table.length !== first?.length || table.some((left, i) => Math.abs(left - (first[i] ?? left)) > FAR),
  );
}

function middleOf({ bottom, size }: Line): number {
  return bottom + size / 2;
}
