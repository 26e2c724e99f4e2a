import fc from 'fast-check';
import { UNIT_KINDS } from '../../data/measure/aspects.ts';
import { COMPARED, type ComparisonOptions, comparedOf, MOST_COMPARED } from './exploration/comparison.ts';
import { anyId } from './query.fixture.ts';

/** Any comparison that can be chosen on screen. */
export const anyComparison: fc.Arbitrary<ComparisonOptions> = fc
  .record({
    kind: fc.constantFrom(...UNIT_KINDS),
    chosen: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...UNIT_KINDS), id: anyId }), {
      maxLength: MOST_COMPARED,
      selector: ref => `${ref.kind}:${ref.id}`,
    }),
    compared: fc.constantFrom(...COMPARED),
    asked: fc.option(fc.tuple(fc.constantFrom('count', 'share', 'own'), anyId).map(parts => parts.join(':'))),
  })
  .filter(({ kind, compared }) => comparedOf(kind).includes(compared));
