import { describe, expect, it } from 'vitest';
import { wordsOf } from './words.ts';

const shapes = (text: string) => wordsOf(text).map(word => `${word.text} ${word.shape}`);

describe('the shape of a word', () => {
  it.each([
    ['J. Martin', ['J. initial', 'Martin title']],
    ['J.P. Martin', ['J.P. initial', 'Martin title']],
    ['J.-P. MARTIN', ['J.-P. initial', 'MARTIN caps']],
    ['C.N.R. Martin', ['C.N.R. lower', 'Martin title']],
    ['AI4T', ['AI lower', 'T lower']],
    ['McDONALD', ['McDONALD caps']],
  ])('of %s: two initials in a row at most, more are an acronym', (text, wanted) => {
    expect(shapes(text)).toEqual(wanted);
  });

  it.each([
    ['al-Khatib', 'title'],
    ['al-KHATIB', 'caps'],
    ['el-Ari', 'title'],
    ['de-ART', 'caps'],
    ['a-ART', 'caps'],
    ['a-AR', 'lower'],
    ['al-Ar', 'lower'],
    ['sous-Préfet', 'lower'],
  ])('%s is %s: a capital glued behind a particle, from three letters on', (text, shape) => {
    expect(shapes(text)).toEqual([`${text} ${shape}`]);
  });
});
