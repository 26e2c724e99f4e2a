import type { Proceedings } from './dataset.ts';

function wordsOf(title: string): ReadonlySet<string> {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{2,}/gu);
  return new Set(words ?? []);
}

/** Of the words of both titles, so many must be in each: a subtitle may come or go, another event has words of its own. */
const LEAST_SHARED = 0.5;

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter(word => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
}

/**
 * Whether two readings are of one event: titles that share half of their words, and a day in common where both say their
 * days. Files of one name may hold any two events; taking two for one would lose the first and its corrections.
 */
export function isSameEvent(
  a: Pick<Proceedings, 'title' | 'dates'>,
  b: Pick<Proceedings, 'title' | 'dates'>,
): boolean {
  const meets = a.dates.length === 0 || b.dates.length === 0 || a.dates.some(day => b.dates.includes(day));
  return meets && share(wordsOf(a.title), wordsOf(b.title)) >= LEAST_SHARED;
}
