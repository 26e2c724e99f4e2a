import { describe, expect, it } from 'vitest';
import { distance, nearlySame } from './similarity.ts';

describe('the distance of two words', () => {
  it.each([
    ['dupuisot', 'dupuisot', 0],
    ['dupuisot', 'dupuist', 1],
    ['dupuisot', 'dupuissot', 1],
    ['dupuisot', 'dupuirot', 1],
    ['dupuisot', 'dupiusot', 1],
    ['dupuisot', 'dpuisto', 2],
    ['', 'ab', 2],
  ])('of %s and %s is %i, from both sides', (a, b, slips) => {
    expect(distance(a, b, 3)).toBe(slips);
    expect(distance(b, a, 3)).toBe(slips);
  });

  it('is one more than the most that is asked for, as soon as it is more', () => {
    expect(distance('martin', 'durand', 2)).toBe(3);
    expect(distance('roux', 'rousseaux', 2)).toBe(3);
  });
});

describe('two writings of one word', () => {
  it.each([
    ['roi', 'roy', false],
    ['roux', 'rous', true],
    ['roux', 'roi', false],
    ['bernard', 'bernart', true],
    ['bernard', 'bennart', false],
    ['bernarde', 'bernarte', true],
    ['bernarde', 'bennarte', true],
    ['bernarde', 'bennalte', false],
    ['bernard', 'bernardet', false],
  ])('%s and %s: %s, by one slip from four letters on and two from eight on', (a, b, same) => {
    expect(nearlySame(a, b)).toBe(same);
    expect(nearlySame(b, a)).toBe(same);
  });
});
