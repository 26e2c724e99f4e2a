import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import file from './communes.json' with { type: 'json' };
import { comesBefore } from './key-order.ts';
import { nameKey } from './name-key.ts';
import { unfold } from './packed.ts';

const NAMES = [...unfold(file.names), ...unfold(file.former.names)];

describe('the order of names by their keys', () => {
  it('is told by letters, gaps and ends without making the keys', () => {
    expect(comesBefore('Œuilly', 'oeuilly')).toBe(false);
    expect(comesBefore('Œuilly', 'oeuillz')).toBe(true);
    expect(comesBefore('L’Haÿ-les-Roses', 'l hay les rosf')).toBe(true);
    expect(comesBefore('L’Haÿ-les-Roses', 'l hay les roses')).toBe(false);
    expect(comesBefore('Évry', 'evry gregy')).toBe(true);
    expect(comesBefore('Évry-Grégy', 'evry')).toBe(false);
    expect(comesBefore('Évry-Grégy', 'evry!')).toBe(true);
    expect(comesBefore('Évry2', 'evry!')).toBe(false);
    expect(comesBefore(' Évry –', 'evry')).toBe(false);
    expect(comesBefore('', 'a')).toBe(true);
    expect(comesBefore('A', '')).toBe(false);
  });

  it('is that of the keys for every two names of the tables', () => {
    const name = fc.constantFrom(...NAMES);
    fc.assert(
      fc.property(name, name, fc.nat({ max: 12 }), (one, other, letters) => {
        const wanted = nameKey(other);
        expect(comesBefore(one, wanted)).toBe(nameKey(one) < wanted);
        const beginning = wanted.slice(0, letters);
        expect(comesBefore(other, beginning)).toBe(wanted < beginning);
        expect(comesBefore(other, `${beginning}!`)).toBe(wanted < `${beginning}!`);
      }),
      { numRuns: 3000 },
    );
  });

  it('holds because the tables write their names composed, and “Saint” in full', () => {
    const short = /(?<![\p{L}\d])ste?(?![\p{L}\d])/iu;
    expect(NAMES.filter(name => short.test(name) || name !== name.normalize('NFC'))).toEqual([]);
  });
});
