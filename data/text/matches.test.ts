import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from './matches.ts';

describe('the matches of a pattern', () => {
  it('are those of matchAll, whatever was searched before', () => {
    const patterns = [/a/g, /(?<=(a?))b+/g, /\p{L}+/gu, /a*/g, /(?:)/g];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ') }), text => {
        for (const pattern of patterns) expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
      }),
    );
  });
});
