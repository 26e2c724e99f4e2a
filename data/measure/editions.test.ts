import { describe, expect, it } from 'vitest';
import { subcorpusOf } from '../model/filter.ts';
import { EMPTY_QUERY } from '../model/query.ts';
import { indexCorpus } from '../resolve/corpus.ts';
import { FIRST, part, SECOND } from '../resolve/together/editions.fixture.ts';
import { together } from '../resolve/together/together.ts';
import { type Editions, editionsOf, trendsOf } from './editions.ts';
import type { WordTable } from './word-table.ts';

const read = (id: string, text: string) => indexCorpus(id, text, part(id, text).dataset);
// The later edition was opened first: time orders them, not hands.
const corpus = together([read('an-2025', SECOND), read('an-2024', FIRST)], []);
const everything = subcorpusOf(corpus, EMPTY_QUERY);
const of = ({ rows }: Editions, name: string) => rows.find(row => row.name === name);

describe('what comes back from one edition to the next', () => {
  it('is told in the order of time, with the sessions of each edition', () => {
    const people = editionsOf(corpus, everything, 'person', null);
    expect(people.columns).toEqual([
      { id: 'an-2024', sessions: 2, tokens: 0 },
      { id: 'an-2025', sessions: 2, tokens: 0 },
    ]);
    expect(of(people, 'Jeanne MARTIN')).toMatchObject({ counts: [1, 1], group: 'back' });
    expect(of(people, 'Claire PETIT')).toMatchObject({ counts: [1, 0], group: 'gone' });
    expect(of(people, 'Omar BENALI')).toMatchObject({ counts: [0, 1], group: 'new' });
    expect(people.rows[0]?.name).toBe('Jeanne MARTIN');
    const themes = editionsOf(corpus, everything, 'theme', null);
    expect(of(themes, 'Participer')?.group).toBe('back');
    expect(of(themes, 'Se loger')?.group).toBe('new');
    expect(editionsOf(corpus, everything, 'term', null).rows).toEqual([]);
  });

  it('knows only the editions that the filters keep', () => {
    const kept = subcorpusOf(corpus, { ...EMPTY_QUERY, documents: ['an-2024'] });
    expect(editionsOf(corpus, kept, 'person', null).columns.map(({ id }) => id)).toEqual(['an-2024']);
  });

  it('counts a word that is said three times, and none that is said twice', () => {
    const [later, , earlier] = corpus.dataset.sessions;
    const entry = { hidden: null, within: null, sessions: 2, kind: 'word' } as const;
    const table: WordTable = {
      sessions: [later, earlier].map((session, i) => ({
        id: session?.id ?? '',
        theme: null,
        passage: { start: 0, end: 1 },
        titled: false,
        tokens: i === 0 ? 2000 : 1000,
        declared: [],
      })),
      tokens: 3000,
      entries: [
        { ...entry, key: 'thrice', label: 'thrice', F: 3, first: 0 },
        { ...entry, key: 'twice', label: 'twice', F: 2, first: 3 },
      ],
      starts: new Uint32Array(5),
      ends: new Uint32Array(5),
      sessionOf: Uint32Array.from([0, 0, 1, 0, 1]),
    };
    const words = editionsOf(corpus, everything, 'term', table);
    expect(words.rows.map(({ id, counts }) => [id, counts])).toEqual([['thrice', [1, 2]]]);
    // One in a thousand words, then two in two thousand.
    expect(trendsOf(words, 8, null)).toEqual([]);
    const selected = { kind: 'term', id: 'thrice' } as const;
    expect(trendsOf(words, 8, selected).map(({ values }) => values)).toEqual([[1, 1]]);
  });
});

describe('the lines of a trend', () => {
  const row = (id: string, counts: readonly number[]) =>
    ({ kind: 'organisation', id, name: id, counts, group: 'back' }) as const;
  const editions: Editions = {
    columns: [
      { id: 'a', sessions: 9, tokens: 0 },
      { id: 'b', sessions: 9, tokens: 0 },
    ],
    rows: [row('steady', [5, 5]), row('less', [4, 1]), row('more', [0, 2])],
  };
  const ids = (limit: number, selected: string | null) =>
    trendsOf(editions, limit, selected === null ? null : { kind: 'organisation', id: selected }).map(
      trend => trend.row.id,
    );

  it('are those that change most, whichever way', () => {
    expect(ids(2, null)).toEqual(['less', 'more']);
    expect(ids(8, null)).toEqual(['less', 'more']);
  });

  it('hold what is selected, though it does not change', () => {
    expect(ids(2, 'steady')).toEqual(['less', 'steady']);
    expect(ids(2, 'more')).toEqual(['less', 'more']);
    expect(ids(2, 'nobody')).toEqual(['less', 'more']);
  });
});
