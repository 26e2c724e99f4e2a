import { describe, expect, it } from 'vitest';
import { createLetters } from './search-letters.ts';

const letters = createLetters();
letters.add(0, ['anne', 'roux'], ['maire']);
letters.add(1, ['institut', 'a', 'roux'], []);
letters.add(2, ['ville', 'de', 'rouen'], ['rn', 'agglo']);
letters.add(3, ['mission', 'ia'], []);

const found = (asked: string) => letters.find(asked).map(({ entry, word }) => [entry, word]);

describe('what begins by a letter or two', () => {
  it('is found once a name, by the word that they stand for best', () => {
    expect(found('a')).toEqual([
      [0, 'anne'],
      [1, 'a'],
      [2, 'agglo'],
    ]);
    expect(found('ro')).toEqual([
      [0, 'roux'],
      [1, 'roux'],
      [2, 'rouen'],
    ]);
  });

  it('is worth most where they are a word, then at the head of the name, then in it, then beside it', () => {
    const [head, whole, beside] = letters.find('a').map(({ score }) => score);
    expect(whole).toBeGreaterThan(head ?? 0);
    expect(head).toBeGreaterThan(beside ?? 0);
    const within = letters.find('r').find(({ entry }) => entry === 2)?.score;
    expect(within).toBeGreaterThan(beside ?? 0);
    expect(within).toBeLessThan(head ?? 0);
  });

  it('is nothing where nothing begins so, nor by more letters', () => {
    expect(letters.find('x')).toEqual([]);
    expect(letters.find('rou')).toEqual([]);
  });
});
