import type { Candidate } from './layouts/layout.ts';

/** From this score on a name is likely by itself, wherever it stands. */
export const KNOWN = 0.5;
/** Of the names that a shape alone would give, so many must be likely by themselves. */
export const LEAST_KNOWN = 0.4;

/** Whether enough of the names that several lines give are likely by themselves. */
export function areKnown(candidates: readonly Pick<Candidate, 'people'>[]): boolean {
  const scores = candidates.flatMap(({ people }) => people.map(({ name }) => name.score));
  return scores.filter(score => score >= KNOWN).length >= scores.length * LEAST_KNOWN;
}

/** From this score on a line names people. */
export const PEOPLE = 0.6;

/** From this score on a line may name somebody: it is the title of nothing. */
export const SOMEBODY = 0.5;
