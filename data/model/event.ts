import type { Dataset, Proceedings } from './dataset.ts';
import { plainLetters } from './plain-letters.ts';

function wordsOf(text: string): readonly string[] {
  return plainLetters(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** Of the words of both titles, so many must be in each: a subtitle may come or go, another event has words of its own. */
const LEAST_TITLE = 0.5;
/** Of the people and sessions of the smaller reading, so many are in the other when both are of one programme. */
const MUCH_SHARED = 0.5;
/** And so few when they are of two: somebody may speak at both. */
const LITTLE_SHARED = 0.2;
/** A programme that moved to other days keeps nearly all of its people. */
const NEARLY_ALL = 0.8;

function titleShare(a: string, b: string): number {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const common = [...left].filter(word => right.has(word)).length;
  const all = left.size + right.size - common;
  return all === 0 ? 1 : common / all;
}

type Titled = Pick<Proceedings, 'title' | 'dates'>;

/** What of a reading says which event it is of: small, so that those of a whole library can be held. */
export interface EventTraits extends Titled {
  /** Names of people and titles of sessions, as far as spelling may differ. */
  readonly content: ReadonlySet<string>;
}

/** Takes from a reading what says which event it is of; a session that is the whole document says nothing more than its title. */
export function traitsOf({
  people,
  sessions,
  proceedings: { title, dates },
}: Pick<Dataset, 'sessions' | 'people'> & { readonly proceedings: Titled }): EventTraits {
  const titles = sessions.map(session => session.title).filter(each => each !== title);
  const names = [...people.map(({ name }) => name), ...titles];
  const content = new Set(names.map(name => wordsOf(name).join(' ')).filter(name => name !== ''));
  return { title, dates, content };
}

/** Share of the smaller one's people and sessions that the other has too; null when one has none. */
function contentShare(a: EventTraits, b: EventTraits): number | null {
  const [few, many] = [a.content, b.content].toSorted((x, y) => x.size - y.size);
  if (few === undefined || many === undefined || few.size === 0) return null;
  return [...few].filter(name => many.has(name)).length / few.size;
}

/** Whether two readings of one file are surely of two events: no day of theirs is common, and neither are most of the people. */
export function areTwoEvents(a: EventTraits, b: EventTraits): boolean {
  return areApart(a.dates, b.dates) && (contentShare(a, b) ?? 0) < MUCH_SHARED;
}

/** Whether titles and days alone let two readings be of one event: what is worth a closer look. */
export function mayBeSame(a: Titled, b: Titled): boolean {
  return titleShare(a.title, b.title) >= LEAST_TITLE && !areApart(a.dates, b.dates);
}

/** Both say their days, and none is common. */
function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some(day => b.includes(day));
}

/** Whether two readings are of one event; `unsure` is a question to the analyst. */
export type Sameness = 'same' | 'unsure' | 'other';

/**
 * Compares two readings by title, days, people and sessions. Files of one name may hold any two events, and one event may
 * come under any two names; taking two for one would lose the first and its corrections, so only clear cases are the same.
 */
export function sameness(a: EventTraits, b: EventTraits): Sameness {
  const isTitled = titleShare(a.title, b.title) >= LEAST_TITLE;
  const content = contentShare(a, b);
  const dated = a.dates.length > 0 && b.dates.length > 0;
  if (areApart(a.dates, b.dates))
    return content !== null && content >= NEARLY_ALL && isTitled ? 'unsure' : 'other';
  if (content === null) return isTitled ? 'same' : 'other';
  if (isTitled && (content >= MUCH_SHARED || (dated && content > LITTLE_SHARED))) return 'same';
  if (isTitled || content >= MUCH_SHARED) return 'unsure';
  return 'other';
}
