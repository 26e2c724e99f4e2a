import { describe, expect, it } from 'vitest';
import { holdsAny, openingsOf, opensAs } from './fragments.ts';

describe('fragments', () => {
  it('are found wherever they stand, and only as they are written', () => {
    expect(holdsAny('etaient absents', ['excuse', 'absent'])).toBe(true);
    expect(holdsAny('Absents', ['absent'])).toBe(false);
    expect(holdsAny('etaient presents', ['excuse', 'absent'])).toBe(false);
    expect(holdsAny('etaient presents', [])).toBe(false);
  });

  it('are looked up by the first letters of a word, wherever it begins', () => {
    const openings = openingsOf('salle hall animation');
    expect(opensAs('salles combles', openings)).toBe(true);
    expect(opensAs('hall4', openings)).toBe(true);
    expect(opensAs('halle', openings)).toBe(false);
    expect(opensAs('animateur', openings)).toBe(true);
    expect(opensAs('la salle', openings)).toBe(false);
    expect(opensAs('la salle', openings, 3)).toBe(true);
    expect(opensAs('', openings)).toBe(false);
    expect(opensAs('12 halls', openings)).toBe(false);
  });
});
