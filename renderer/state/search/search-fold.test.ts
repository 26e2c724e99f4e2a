import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../data/text/any-text.fixture.ts';
import { rouen } from '../rouen.fixture.ts';
import { foldForSearch, foldInPieces, isWordAt, unfold } from './search-fold.ts';

describe('a folded text', () => {
  it('has no accents, case, ligatures, curly apostrophes or runs of space', () => {
    expect(foldForSearch('L’Œuvre  de\n\nSŒUR Ève, e\u0301tat ; straße').text).toBe(
      "l'oeuvre de soeur eve, etat ; strasse",
    );
  });

  it('knows where each of its characters stands, at the end too', () => {
    const text = 'Un cœur\n  été';
    const folded = foldForSearch(text);
    expect(folded.at).toHaveLength(folded.text.length + 1);
    const at = folded.text.indexOf('coeur');
    expect(unfold(folded, at, at + 5)).toEqual({ start: 3, end: 7 });
    const last = folded.text.indexOf('ete');
    expect(unfold(folded, last, last + 3)).toEqual({ start: text.indexOf('été'), end: text.length });
  });

  it('folded again is the same, and its places never go back, whatever the text', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 200 }), text => {
        const folded = foldForSearch(text);
        expect(foldForSearch(folded.text).text).toBe(folded.text);
        folded.at.forEach((place, i) => {
          expect(place).toBeGreaterThanOrEqual(folded.at[i - 1] ?? 0);
          expect(place).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });

  it('of a long text is the same as of its parts', () => {
    const { text } = rouen();
    const twice = foldForSearch(`${text}x${text}`).text;
    expect(twice).toBe(`${foldForSearch(text).text}x${foldForSearch(text).text}`);
  });

  it('has room for nothing but ligatures', () => {
    const { text, at } = foldForSearch('œæß'.repeat(100));
    expect(text).toBe('oeaess'.repeat(100));
    expect([...at]).toEqual([...Array.from({ length: 600 }, (_, i) => i >> 1), 300]);
  });

  it('is written down in pieces too, once it is known', () => {
    const text = 'Les mots des ateliers. '.repeat(50_000);
    const work = foldInPieces(text);
    let pieces = 1;
    while (!work.advance()) pieces += 1;
    expect(pieces).toBeGreaterThan((2 * text.length) / 250_000);
    expect(work.finish().text).toBe(text.toLowerCase());
  });

  it('has letters and digits in words, and nothing else, in its first characters as beyond them', () => {
    for (let code = 0; code < 0x250; code += 1) {
      const character = String.fromCharCode(code);
      expect(isWordAt(`.${character}`, 1)).toBe(/[\p{L}\p{N}]/u.test(character));
    }
    expect([isWordAt('a', -1), isWordAt('a', 1)]).toEqual([false, false]);
  });
});
