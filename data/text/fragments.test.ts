import { describe, expect, it } from 'vitest';
import { holdsAny } from './fragments.ts';

describe('fragments', () => {
  it('are found wherever they stand, and only as they are written', () => {
    expect(holdsAny('etaient absents', ['excuse', 'absent'])).toBe(true);
    expect(holdsAny('Absents', ['absent'])).toBe(false);
    expect(holdsAny('etaient presents', ['excuse', 'absent'])).toBe(false);
    expect(holdsAny('etaient presents', [])).toBe(false);
  });
});
