import { describe, expect, it } from 'vitest';
import { lowerNameAt } from './lower-names.ts';
import { wordsOf } from './words.ts';

const nameIn = (text: string) => {
  const match = lowerNameAt(text, wordsOf(text), 0);
  return match === null ? null : text.slice(match.start, match.end);
};

describe('a name in small letters', () => {
  it.each([
    ['hélène robic, cheffe de projet', 'hélène robic'],
    ['hélène robic kervella, cheffe de projet', 'hélène robic kervella'],
    ['inès Corday', 'inès Corday'],
    ['hélène robic est venue', null],
    ['hélène robic, Paris', null],
    ['hélène maison, cheffe de projet', 'hélène maison'],
    ['hélène maison, la ville', null],
    ['hélène maison bleue, cheffe de projet', null],
  ])('%s: %s', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  it('has four words behind the given name at most', () => {
    expect(nameIn('hélène robic kervella le goff, cheffe de projet')).toBe('hélène robic kervella le goff');
    expect(nameIn('hélène robic kervella guen le goff, cheffe de projet')).toBeNull();
  });
});
