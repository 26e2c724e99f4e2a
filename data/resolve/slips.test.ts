import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneSlipApart, SlipIndex } from './slips.ts';

describe('an index of slips', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é'), maxLength: 6 });

  it('finds the first key that comparing with all would find, and no other', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (keys, wanted) => {
        const index = new SlipIndex();
        for (const key of keys) index.put(key);
        expect(index.first(wanted)).toBe(keys.findIndex(key => oneSlipApart(key, wanted)));
      }),
    );
  });

  it('knows a letter lost, added, changed, and two that changed places', () => {
    const index = new SlipIndex();
    index.put('federation des communes');
    for (const slip of [
      'fedration des communes',
      'federations des communes',
      'federation dos communes',
      'fedeartion des communes',
    ])
      expect(index.first(slip), slip).toBe(0);
    expect(index.first('fedartion des communes')).toBe(-1);
  });
});
