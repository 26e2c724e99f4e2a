import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved } from './moved.ts';

describe('a view that is moved', () => {
  it('stands before or behind another, and the rest keep their order', () => {
    const ids = ['a', 'b', 'c', 'd'];
    expect(moved(ids, new Set(['a']), 'c', 'after')).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(ids, new Set(['d']), 'a', 'before')).toEqual(['d', 'a', 'b', 'c']);
    expect(moved(ids, new Set(['b']), 'b', 'before')).toEqual(ids);
    expect(moved(ids, new Set(['a']), 'gone', 'before')).toEqual(ids);
  });

  it('is lost in no case', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const where = fc.constantFrom('before' as const, 'after' as const);
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), where, (taken, target, side) => {
        expect(moved(ids, new Set(taken), target, side).toSorted()).toEqual(ids);
      }),
    );
  });
});
