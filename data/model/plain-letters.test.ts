import { describe, expect, it } from 'vitest';
import { plainLetters, withoutLigatures } from './plain-letters.ts';

describe('plain letters', () => {
  it('have no accents and no capitals, however the accents were written', () => {
    expect(plainLetters('ÉCOLE à Nîmes')).toBe('ecole a nimes');
    expect(plainLetters('e\u0301cole')).toBe('ecole');
    expect(plainLetters('İstanbul, Łódź')).toBe('istanbul, łodz');
  });

  it('keep the vowel signs of scripts that have them as letters', () => {
    expect(plainLetters('की')).toBe('की');
  });

  it('keep ligatures, which are undone by themselves', () => {
    expect(plainLetters('Cœur')).toBe('cœur');
    expect(withoutLigatures('cœur et curriculum vitæ')).toBe('coeur et curriculum vitae');
  });
});
