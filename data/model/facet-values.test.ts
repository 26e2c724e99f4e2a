import { describe, expect, it } from 'vitest';
import { SMALL } from '../graph/small.fixture.ts';
import { knownQuery, valuesOfFacet } from './facet-values.ts';
import { EMPTY_QUERY, FACETS, NO_CHOICES } from './query.ts';

describe('the values of a facet', () => {
  it('are those that the document has, with the departments and regions around its territories', () => {
    expect(Object.fromEntries(FACETS.map(facet => [facet, valuesOfFacet(SMALL, facet)]))).toEqual({
      documents: [],
      themes: ['T1', 'T2'],
      sessionKinds: ['workshop'],
      sessions: ['A1', 'A2', 'A3'],
      keywords: ['eau'],
      organisationKinds: ['commune'],
      organisations: ['x', 'y'],
      territoryLevels: ['commune'],
      territories: ['commune-1', 'department-1', 'region-1'],
      parts: ['speaker'],
      years: [],
    });
  });
});

describe('a query from elsewhere', () => {
  it('loses the values that stand for nothing here, and how they were joined', () => {
    const query = {
      ...EMPTY_QUERY,
      themes: ['T1', 'T9'],
      organisations: ['gone'],
      every: ['themes', 'organisations'] as const,
      except: { ...NO_CHOICES, territories: ['region-1', 'region-99'] },
    };
    expect(knownQuery(SMALL, query)).toEqual({
      ...EMPTY_QUERY,
      themes: ['T1'],
      every: ['themes'],
      except: { ...NO_CHOICES, territories: ['region-1'] },
    });
  });

  it('is the very same when all of it is understood', () => {
    const query = { ...EMPTY_QUERY, themes: ['T1'], parts: ['speaker' as const] };
    expect(knownQuery(SMALL, query)).toBe(query);
  });
});
