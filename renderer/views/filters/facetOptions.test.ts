import { describe, expect, it } from 'vitest';
import { valuesOfFacet } from '../../../data/model/facet-values.ts';
import { EMPTY_QUERY, FACETS } from '../../../data/model/query.ts';
import { translator } from '../../i18n/catalogues.ts';
import { formatsOf } from '../../i18n/index.ts';
import { rouen } from '../../state/rouen.fixture.ts';
import { facetOptions } from './facetOptions.ts';

const corpus = rouen();
const speech = { language: 'fr', t: translator('fr'), formats: formatsOf('fr') } as const;

describe('the values that a facet offers', () => {
  it('are all that it can take, each once and under a name', () => {
    for (const facet of FACETS) {
      const options = facetOptions(corpus, EMPTY_QUERY, facet, speech).flatMap(group => group.options);
      expect(options.map(option => option.value).toSorted()).toEqual(
        [...valuesOfFacet(corpus, facet)].toSorted(),
      );
      expect(options.every(option => option.label !== '')).toBe(true);
    }
  });

  it('hold a span of years that was drawn, beside the decades of the document', () => {
    const query = { ...EMPTY_QUERY, years: ['2015-2030'] };
    const labels = facetOptions(corpus, query, 'years', speech).flatMap(group =>
      group.options.map(o => o.label),
    );
    expect(labels).toContain('de 2015 à 2030');
    expect(labels).toContain('années 2020');
  });

  it('put a town in its department, and the department in its region', () => {
    const options = facetOptions(corpus, EMPTY_QUERY, 'territories', speech).flatMap(group => group.options);
    const rouenAt = options.findIndex(option => option.value === 'commune-76540');
    const above = (depth: number) =>
      options.slice(0, rouenAt).findLast(option => option.depth === depth)?.label;
    expect([above(0), above(1), options[rouenAt]?.depth]).toEqual(['Normandie', 'Seine-Maritime', 2]);
  });
});
