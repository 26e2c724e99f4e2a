import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import type { Heading } from './heading.ts';

/** Fewer sessions that come again are no overview: two may be called the same. */
const LEAST_AGAIN = 3;
/** Of the sessions from the first of them to the last, so many come again. */
const LEAST_SHARE = 0.7;
/** What an overview says of a session, beside its title: its hours, its room. */
const MOST_LINES = 2;

/** How many lines with words stand between two places. */
function filledBetween(lines: readonly Line[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (lines[at]?.text !== '') count += 1;
  return count;
}

/**
 * The headings of a programme without those of the overview before it ("14h – Ouverture / 14h10 – Le fleuve …", then each again with
 * those who speak): sessions that a page lists first, each with nothing but its title and hours, are told once, where they are whole.
 */
export function withoutOverview(lines: readonly Line[], headings: readonly Heading[]): readonly Heading[] {
  const sessions = headings.filter(({ type }) => type === 'session');
  if (sessions.length < 2 * LEAST_AGAIN) return headings;
  const titles = sessions.map(({ title }) => key(title));
  const last = new Map(titles.map((title, i) => [title, i]));
  // Those that come again, up to where the first of them does.
  const from = titles.findIndex((title, i) => (last.get(title) ?? i) > i);
  const end = titles.indexOf(titles[from] ?? '', from + 1);
  const again = sessions.slice(0, Math.max(0, end)).filter((_, i) => (last.get(titles[i] ?? '') ?? 0) >= end);
  const final = again.at(-1);
  if (again.length < LEAST_AGAIN || final === undefined) return headings;
  const listed = sessions.slice(from, sessions.indexOf(final) + 1);
  const isBare = listed
    .slice(0, -1)
    .every(({ next }, i) => filledBetween(lines, next, listed[i + 1]?.from ?? next) <= MOST_LINES);
  if (!isBare || again.length < listed.length * LEAST_SHARE) return headings;
  const dropped = new Set(again);
  return headings.filter(heading => !dropped.has(heading));
}
