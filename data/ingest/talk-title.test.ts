import { describe, expect, it } from 'vitest';
import { isTitle, isTitleSetApart } from './talk-title.ts';

describe('words that can be the title of a talk', () => {
  it.each([
    ['Vivre ici', true],
    ['Vivre', false],
    ['Oui ?', true],
    ['Or', false],
    ['Compter la crue.', false],
    ['Compter la crue,', false],
    ['maire de Caen', false],
    ['« maire de Caen »', true],
  ])('%s: %s', (words, is) => {
    expect(isTitleSetApart(words)).toBe(is);
  });

  it('are two at least and 220 characters at most', () => {
    const long = (length: number) =>
      `Compter ${'la crue et '.repeat(30)}`.slice(0, length - 1).padEnd(length, 'x');
    expect(isTitle(long(220))).toBe(true);
    expect(isTitle(long(221))).toBe(false);
  });
});
