import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL } from '../graph/small.fixture.ts';
import type { Corpus } from './corpus.ts';
import { valuesOfFacet } from './facet-values.ts';
import { subcorpusOf } from './filter.ts';
import { EMPTY_QUERY, type Facet, NO_CHOICES, type Query } from './query.ts';
import { corpora, queriesOf } from './random.fixture.ts';

const kept = (query: Partial<Query>, corpus = SMALL) => {
  const { sessions, people, organisations, territories } = subcorpusOf(corpus, { ...EMPTY_QUERY, ...query });
  return [sessions, people, organisations, territories].map(ids => [...ids].toSorted().join(' '));
};
const except = (choices: Partial<Query['except']>) => ({ except: { ...NO_CHOICES, ...choices } });

describe('a filter, counted by hand on three sessions', () => {
  it('keeps everything that stands somewhere as long as nothing is asked', () => {
    expect(kept({})).toEqual(['A1 A2 A3', 'ana bob cid', 'x y', 'commune-1']);
  });

  it('keeps the sessions of a theme or a keyword, and what stands in them', () => {
    expect(kept({ themes: ['T2'] })).toEqual(['A3', 'cid', 'y', '']);
    expect(kept({ themes: ['T1', 'T2'] })).toEqual(kept({}));
    expect(kept({ keywords: ['eau'] })).toEqual(['A1', 'ana bob', 'x y', 'commune-1']);
  });

  it('asks who is in each of the themes or sessions, over the same sessions', () => {
    expect(kept({ themes: ['T1', 'T2'], every: ['themes'] })).toEqual(['A1 A2 A3', '', 'y', '']);
    expect(kept({ sessions: ['A1', 'A2'], every: ['sessions'] })).toEqual(['A1 A2', 'ana', 'x', '']);
  });

  it('keeps the sessions where an organisation stands, and of the organisations only that one', () => {
    expect(kept({ organisations: ['x'] })).toEqual(['A1 A2', 'ana bob', 'x', 'commune-1']);
    expect(kept({ organisations: ['x', 'y'], every: ['organisations'] })).toEqual([
      'A1',
      'ana bob',
      'x y',
      'commune-1',
    ]);
    expect(kept({ organisationKinds: ['region'] })).toEqual(['', '', '', '']);
  });

  it('finds a territory in the region and the department that it lies in', () => {
    for (const id of ['commune-1', 'department-1', 'region-1'])
      expect(kept({ territories: [id] })).toEqual(['A1', 'ana bob', 'x y', 'commune-1']);
    expect(kept(except({ territories: ['region-1'] }))).toEqual(['A1 A2 A3', 'ana bob cid', 'x y', '']);
  });

  it('takes away what is excluded and nothing else', () => {
    expect(kept(except({ themes: ['T1'] }))).toEqual(['A3', 'cid', 'y', '']);
    expect(kept(except({ keywords: ['eau'] }))).toEqual(['A2 A3', 'ana cid', 'x y', '']);
    expect(kept(except({ organisations: ['x'] }))).toEqual(['A1 A2 A3', 'ana bob cid', 'y', 'commune-1']);
  });

  it('excludes first, then looks for what is chosen in what is left', () => {
    expect(kept({ organisationKinds: ['commune'], ...except({ organisations: ['x'] }) })).toEqual([
      'A1 A3',
      'ana bob cid',
      'y',
      'commune-1',
    ]);
    expect(kept({ territories: ['region-1'], ...except({ territories: ['commune-1'] }) })[0]).toBe('');
  });

  it('leaves out who did not come, with the body they were to speak for, until that is asked for', () => {
    const [first, ...others] = SMALL.dataset.participations;
    if (first === undefined) throw new Error('the fixture has people');
    const away = { ...first, part: 'absent' as const };
    const dataset = { ...SMALL.dataset, participations: [away, ...others] };
    const corpus = { ...SMALL, dataset };
    const { standing } = subcorpusOf(corpus, EMPTY_QUERY);
    expect(standing.get(away.session)?.people.has(away.person)).toBe(false);
    const asked = subcorpusOf(corpus, { ...EMPTY_QUERY, parts: ['absent'] });
    expect(asked.standing.get(away.session)?.people.has(away.person)).toBe(true);
  });

  it('takes a body away with those who stand for it, unless it is named elsewhere', () => {
    const [first, ...others] = SMALL.dataset.participations;
    if (first === undefined) throw new Error('somebody is needed');
    const cited: Corpus = {
      ...SMALL,
      dataset: { ...SMALL.dataset, participations: [{ ...first, part: 'cited' }, ...others] },
    };
    expect(kept({ parts: ['cited'] }, cited)).toEqual(['A1', 'ana', 'x', 'commune-1']);
    // x is named in the text of A1 too, and ana speaks for it in A2.
    expect(kept(except({ parts: ['cited'] }), cited)).toEqual(kept({}));
    const onlyInRoles = SMALL.dataset.mentions.filter(m => m.via === 'role');
    const unnamed = { ...cited, dataset: { ...cited.dataset, mentions: onlyInRoles } };
    expect(kept({ themes: ['T1'], sessions: ['A1'], ...except({ parts: ['cited'] }) }, unnamed)).toEqual([
      'A1',
      'bob',
      'y',
      'commune-1',
    ]);
  });
});

const SETS = ['sessions', 'people', 'organisations', 'territories'] as const;

/** Facets that do not speak of the same things, with what each sorts. */
const SORTS: readonly { facet: Facet; sort: (typeof SETS)[number]; others: readonly Facet[] }[] = [
  ...(['themes', 'sessionKinds', 'sessions', 'keywords'] as const).map(facet => ({
    facet,
    sort: 'sessions' as const,
    others: ['organisations', 'territories', 'parts', facet === 'themes' ? 'keywords' : 'themes'] as const,
  })),
  ...(['organisationKinds', 'organisations'] as const).map(facet => ({
    facet,
    sort: 'organisations' as const,
    others: ['themes', 'keywords', 'sessionKinds', 'territoryLevels', 'parts'] as const,
  })),
  ...(['territoryLevels', 'territories'] as const).map(facet => ({
    facet,
    sort: 'territories' as const,
    others: ['themes', 'sessions', 'organisationKinds', 'organisations', 'parts'] as const,
  })),
];

/** A corpus, a query over the other facets, and some values of a facet. */
const cases = (facet: Facet, others: readonly Facet[]) =>
  corpora.chain(corpus =>
    fc.record({
      corpus: fc.constant(corpus),
      query: queriesOf(corpus, others),
      values: fc.subarray([...valuesOfFacet(corpus, facet)]),
    }),
  );

const holds = (less: ReadonlySet<string>) => (more: ReadonlySet<string>) =>
  [...less].every(id => more.has(id));

describe('whatever the corpus', () => {
  it.each(SORTS)(
    'NOT over $facet is the complement in what the other facets keep',
    ({ facet, sort, others }) => {
      fc.assert(
        fc.property(cases(facet, others), ({ corpus, query, values }) => {
          fc.pre(values.length > 0);
          const base = subcorpusOf(corpus, query)[sort];
          const chosen = subcorpusOf(corpus, { ...query, [facet]: values })[sort];
          const left = subcorpusOf(corpus, { ...query, except: { ...query.except, [facet]: values } })[sort];
          expect([...chosen].filter(id => left.has(id))).toEqual([]);
          expect(new Set([...chosen, ...left])).toEqual(base);
        }),
      );
    },
  );

  it('no condition adds anything, and AND keeps no more than OR', () => {
    const any = corpora.chain(corpus =>
      fc.tuple(
        fc.constant(corpus),
        queriesOf(corpus),
        fc.constantFrom<Facet>('themes', 'organisations', 'territories'),
      ),
    );
    fc.assert(
      fc.property(any, ([corpus, query, facet]) => {
        const all = subcorpusOf(corpus, EMPTY_QUERY);
        const loose = subcorpusOf(corpus, { ...query, every: [] });
        const strict = subcorpusOf(corpus, query);
        const without = subcorpusOf(corpus, { ...query, except: { ...query.except, [facet]: [] } });
        for (const set of SETS) {
          expect(all[set]).toSatisfy(holds(loose[set]));
          expect(loose[set]).toSatisfy(holds(strict[set]));
          expect(without[set]).toSatisfy(holds(strict[set]));
        }
      }),
    );
  });

  it('what is kept is what stands in the kept sessions', () => {
    const any = corpora.chain(corpus => fc.tuple(fc.constant(corpus), queriesOf(corpus)));
    fc.assert(
      fc.property(any, ([corpus, query]) => {
        const { standing, ...sets } = subcorpusOf(corpus, query);
        const held = (set: 'people' | 'organisations' | 'territories') =>
          new Set([...standing.values()].flatMap(each => [...each[set]]));
        expect(new Set(standing.keys())).toEqual(sets.sessions);
        for (const set of ['people', 'organisations', 'territories'] as const)
          expect(held(set)).toEqual(sets[set]);
      }),
    );
  });
});
