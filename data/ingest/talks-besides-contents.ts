import type { Heading } from './heading.ts';
import { isDay } from './programme.ts';
import type { TrackTalk } from './track-cells.ts';

/** So many sessions found by the table of contents, and it alone says what is a heading. */
const ENOUGH = 2;

/**
 * Whether the contents name the sessions of a document, so that nothing else opens any. Contents of a booklet that name its days and
 * chapters say nothing of its talks: these are as many, or more.
 */
export function areNamedByContents(said: readonly Heading[], talks: ReadonlyMap<number, TrackTalk>): boolean {
  const named = said.filter(
    ({ entry, type, title }) => entry !== null && type === 'session' && !isDay(title),
  ).length;
  return named >= ENOUGH && talks.size < named;
}
