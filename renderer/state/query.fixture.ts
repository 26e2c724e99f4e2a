import fc from 'fast-check';
import { ORGANISATION_KINDS, PARTS, SESSION_KINDS, TERRITORY_LEVELS } from '../../data/model/entity.ts';
import { type Choices, FACETS, NO_CHOICES, type Query } from '../../data/model/query.ts';
import { yearsValue } from '../../data/model/years.ts';

/** Any id that could stand in an address, readable or not. */
export const anyId = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const ids = fc.uniqueArray(anyId, { maxLength: 4 });

const year = fc.integer({ min: 1000, max: 9999 });
const anyYears = fc
  .tuple(year, year)
  .map(([a, b]) => yearsValue({ from: Math.min(a, b), to: Math.max(a, b) }));

const choices: fc.Arbitrary<Choices> = fc.record({
  documents: ids,
  themes: ids,
  sessionKinds: fc.shuffledSubarray([...SESSION_KINDS]),
  sessions: ids,
  keywords: ids,
  organisationKinds: fc.shuffledSubarray([...ORGANISATION_KINDS]),
  organisations: ids,
  territoryLevels: fc.shuffledSubarray([...TERRITORY_LEVELS]),
  territories: ids,
  parts: fc.shuffledSubarray([...PARTS]),
  years: fc.uniqueArray(anyYears, { maxLength: 3 }),
});

/** Any query that the application can come to: no value is both chosen and excluded, and only what is chosen is joined. */
export const anyQuery: fc.Arbitrary<Query> = fc
  .record({ chosen: choices, out: choices, every: fc.shuffledSubarray([...FACETS]) })
  .map(({ chosen, out, every }) => {
    const except = Object.fromEntries(
      FACETS.map(facet => {
        const taken: readonly string[] = chosen[facet];
        return [facet, out[facet].filter(value => !taken.includes(value))];
      }),
    );
    return {
      ...chosen,
      every: every.filter(facet => chosen[facet].length > 0),
      except: { ...NO_CHOICES, ...except },
    };
  });
