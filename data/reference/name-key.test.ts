import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, nameKeys } from './name-key.ts';

const name = fc
  .array(
    fc.constantFrom(
      'St',
      'ste',
      'Saint',
      'Évry',
      'Œuilly',
      '’',
      ' ',
      '-',
      '(',
      '?',
      'É',
      'st',
      'Ouest',
      '12',
      'Ж',
      '',
    ),
    { maxLength: 6 },
  )
  .map(parts => parts.join(''));

describe('keys of a list of names', () => {
  it('are those of its names one by one', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), names => {
        expect(nameKeys(names)).toEqual(names.map(nameKey));
      }),
    );
  });

  it('keep their places where a name has no key', () => {
    expect(nameKeys(['?', 'St-Lô', '', '« Le Havre »', '–'])).toEqual(['', 'saint lo', '', 'le havre', '']);
  });
});
