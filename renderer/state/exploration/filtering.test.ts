import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY, FACETS, isEmptyQuery, NO_CHOICES } from '../../../data/model/query.ts';
import { anyQuery } from '../query.fixture.ts';
import { conditionsOf, MODES, toggledValue, valuesIn, withCondition, withMode } from './filtering.ts';

const facet = fc.constantFrom(...FACETS);
const mode = fc.constantFrom(...MODES);

describe('a condition', () => {
  it('is made, meant in another way, and gone without its values', () => {
    const one = withCondition(EMPTY_QUERY, 'themes', 'every', ['T2', 'T3']);
    expect(one).toEqual({ ...EMPTY_QUERY, themes: ['T2', 'T3'], every: ['themes'] });
    const other = withMode(one, 'themes', 'every', 'none');
    expect(other).toEqual({ ...EMPTY_QUERY, except: { ...NO_CHOICES, themes: ['T2', 'T3'] } });
    expect(withCondition(other, 'themes', 'none', [])).toEqual(EMPTY_QUERY);
  });

  it('takes a value from the other side of its facet', () => {
    const out = withCondition(EMPTY_QUERY, 'sessions', 'none', ['A1', 'A2']);
    expect(conditionsOf(toggledValue(out, 'sessions', 'A2'), FACETS)).toEqual([
      { facet: 'sessions', mode: 'any', values: ['A2'] },
      { facet: 'sessions', mode: 'none', values: ['A1'] },
    ]);
  });

  it('joins the other one of its facet when it comes to mean the same', () => {
    const both = withCondition(
      withCondition(EMPTY_QUERY, 'territories', 'any', ['region-28']),
      'territories',
      'none',
      ['commune-76540'],
    );
    expect(withMode(both, 'territories', 'any', 'none').except.territories).toEqual([
      'commune-76540',
      'region-28',
    ]);
  });
});

describe('whatever the query', () => {
  it('its conditions make it again, and without them it keeps everything', () => {
    fc.assert(
      fc.property(anyQuery, query => {
        const conditions = conditionsOf(query, FACETS);
        const again = conditions.reduce(
          (q, c) => withCondition(q, c.facet, c.mode, c.values as []),
          EMPTY_QUERY,
        );
        expect({ ...again, every: again.every.toSorted() }).toEqual({
          ...query,
          every: query.every.toSorted(),
        });
        const none = conditions.reduce((q, c) => withCondition(q, c.facet, c.mode, []), query);
        expect(isEmptyQuery(none)).toBe(true);
        expect(none.every).toEqual([]);
      }),
    );
  });

  it('no change of how a condition is meant loses a value', () => {
    fc.assert(
      fc.property(anyQuery, facet, mode, mode, (query, f, from, to) => {
        const there = (q: typeof query) => [...valuesIn(q, f, 'any'), ...valuesIn(q, f, 'none')].toSorted();
        expect(there(withMode(query, f, from, to))).toEqual(there(query));
      }),
    );
  });
});
