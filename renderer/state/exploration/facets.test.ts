import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOfFacet } from '../../../data/model/facet-values.ts';
import { subcorpusOf } from '../../../data/model/filter.ts';
import { EMPTY_QUERY, FACETS, NO_CHOICES, type Query } from '../../../data/model/query.ts';
import { corpora, queriesOf } from '../../../data/model/random.fixture.ts';
import { rouen } from '../rouen.fixture.ts';
import { COUNTED, countFacet } from './facets.ts';
import { toggledValue, withCondition } from './filtering.ts';

const corpus = rouen();

describe('the number beside a value', () => {
  it('is what choosing it gives, under the other facets and under what is excluded there', () => {
    const query: Query = {
      ...EMPTY_QUERY,
      sessionKinds: ['workshop'],
      except: { ...NO_CHOICES, organisations: ['cnfpt'], themes: ['T1'] },
    };
    for (const facet of FACETS) {
      const others = { ...query, [facet]: [], except: { ...query.except, [facet]: [] } };
      const counts = countFacet(corpus, query, facet);
      expect(counts.size).toBe(valuesOfFacet(corpus, facet).length);
      for (const value of valuesOfFacet(corpus, facet)) {
        const chosen = subcorpusOf(corpus, toggledValue(others, facet, value));
        expect(counts.get(value)).toBe(chosen[COUNTED[facet]].size);
      }
    }
  });

  it('is the one that readers of the proceedings count: Normandy is what lies in it', () => {
    const counts = countFacet(corpus, EMPTY_QUERY, 'territories');
    const within = corpus.dataset.territories.filter(t => t.region === '28').map(t => t.id);
    const sessions = new Set(
      corpus.dataset.mentions
        .filter(m => m.kind === 'territory' && within.includes(m.id))
        .map(m => m.session),
    );
    expect(counts.get('region-28')).toBe(sessions.size);
    expect(counts.get('region-28')).toBeGreaterThan(counts.get('commune-76540') ?? Number.NaN);
  });

  it('is what choosing it gives, whatever the corpus and the query', () => {
    const cases = corpora.chain(any =>
      fc.tuple(fc.constant(any), queriesOf(any), fc.constantFrom(...FACETS)),
    );
    fc.assert(
      fc.property(cases, ([any, query, facet]) => {
        const others = withCondition(withCondition(query, facet, 'none', []), facet, 'any', []);
        for (const [value, count] of countFacet(any, query, facet))
          expect(count).toBe(subcorpusOf(any, toggledValue(others, facet, value))[COUNTED[facet]].size);
      }),
    );
  });
});
