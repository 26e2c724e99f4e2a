import { describe, expect, it } from 'vitest';
import { SMALL } from '../graph/small.fixture.ts';
import type { Corpus } from './corpus.ts';
import { knownQuery, valuesOfFacet } from './facet-values.ts';
import { countSessions, subcorpusOf } from './filter.ts';
import { EMPTY_QUERY, NO_CHOICES, type Query } from './query.ts';
import { citedYears, decadeValue, holdsYear, yearsOfValue, yearsValue } from './years.ts';

const date = (session: string, year: number, start: number, yearEnd: number | null = null) => ({
  session,
  year,
  yearEnd,
  phrase: String(year),
  span: { start, end: start + 4 },
});
/** A1 speaks of 2015 to 2030, A2 of 1982, and a linked title of A3 of 2024. */
const dataset = {
  ...SMALL.dataset,
  sessions: SMALL.dataset.sessions.map(session =>
    session.id === 'A3'
      ? {
          ...session,
          resources: [{ kind: 'other' as const, title: 'x', person: null, span: { start: 900, end: 950 } }],
        }
      : session,
  ),
  dates: [date('A1', 2015, 10, 2030), date('A2', 1982, 300), date('A3', 2024, 910)],
} as unknown as Corpus['dataset'];
const corpus: Corpus = { ...SMALL, dataset };
const kept = (query: Partial<Query>) =>
  [...subcorpusOf(corpus, { ...EMPTY_QUERY, ...query }).sessions].join(' ');

describe('a span of years', () => {
  it('is a value that is read back, and nothing else is', () => {
    expect([yearsValue({ from: 2015, to: 2030 }), yearsValue({ from: 2025, to: 2025 })]).toEqual([
      '2015-2030',
      '2025',
    ]);
    expect(yearsOfValue('2015-2030')).toEqual({ from: 2015, to: 2030 });
    for (const bad of ['', '2030-2015', '2025-2025', '15-30', '2015 - 2030', '2015-', 'x2015'])
      expect([bad, yearsOfValue(bad)]).toEqual([bad, null]);
  });

  it('holds both of its ends and nothing beyond', () => {
    const at = [2014, 2015, 2030, 2031].map(year => holdsYear('2015-2030', year));
    expect(at).toEqual([false, true, true, false]);
    expect([decadeValue(1999), decadeValue(2000)]).toEqual(['1990-1999', '2000-2009']);
  });
});

describe('years as a filter', () => {
  it('are those that a session states, not those of the titles that it links', () => {
    expect([...citedYears(corpus)]).toEqual([
      ['A1', [2015, 2030]],
      ['A2', [1982]],
    ]);
    expect(valuesOfFacet(corpus, 'years')).toEqual(['1980-1989', '2010-2019', '2030-2039']);
  });

  it('keep the sessions that speak of a year in the span, or take them away', () => {
    expect(kept({ years: ['1980-1989'] })).toBe('A2');
    expect(kept({ years: ['2030-2050'] })).toBe('A1');
    expect(kept({ years: ['2016-2029'] })).toBe('');
    expect(kept({ years: ['1982', '2030'] })).toBe('A1 A2');
    expect(kept({ except: { ...NO_CHOICES, years: ['1900-2000'] } })).toBe('A1 A3');
  });

  it('are counted by the spans that are asked for', () => {
    const counts = countSessions(corpus, EMPTY_QUERY, 'years', ['1980-2015', '2024']);
    expect([...counts]).toEqual([['1980-2015', 2]]);
  });

  it('stay in a query where one of them is cited', () => {
    const query = { ...EMPTY_QUERY, years: ['1900-1980', '1900-1990'] };
    expect(knownQuery(corpus, query).years).toEqual(['1900-1990']);
  });
});
