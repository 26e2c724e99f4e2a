import type { Corpus } from './corpus.ts';
import { contains } from './span.ts';

/** A span of years, both ends in it. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

const SPAN = /^(\d{4})(?:-(\d{4}))?$/u;

/** A span as a value of a filter: "2015-2030", or "2025" for one year. */
export function yearsValue({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** The span that a value stands for; null when it stands for none, or when it is written in another way. */
export function yearsOfValue(value: string): YearSpan | null {
  const [, first, last = first] = SPAN.exec(value) ?? [];
  if (first === undefined) return null;
  const span = { from: Number(first), to: Number(last) };
  return span.from <= span.to && yearsValue(span) === value ? span : null;
}

/** Whether a value stands for a year, or for one of several. */
export function holdsYear(value: string, ...years: readonly number[]): boolean {
  const span = yearsOfValue(value);
  return span !== null && years.some(year => span.from <= year && year <= span.to);
}

/** Ten years as a value: "2020-2029". */
export function decadeValue(year: number): string {
  const from = Math.floor(year / 10) * 10;
  return yearsValue({ from, to: from + 9 });
}

const CITED = new WeakMap<Corpus['dataset'], ReadonlyMap<string, readonly number[]>>();

/**
 * The years that each session speaks of, both ends of a span among them. What only the title of something linked says is no
 * statement of the session.
 */
export function citedYears({ dataset }: Pick<Corpus, 'dataset'>): ReadonlyMap<string, readonly number[]> {
  const known = CITED.get(dataset);
  if (known !== undefined) return known;
  const resources = new Map(dataset.sessions.map(session => [session.id, session.resources]));
  const years = new Map<string, Set<number>>();
  for (const { year, yearEnd, session, span } of dataset.dates) {
    if (resources.get(session)?.some(resource => contains(resource.span, span)) === true) continue;
    const cited = years.get(session) ?? new Set();
    years.set(session, cited.add(year).add(yearEnd ?? year));
  }
  const found = new Map([...years].map(([session, cited]) => [session, [...cited].sort((a, b) => a - b)]));
  CITED.set(dataset, found);
  return found;
}
