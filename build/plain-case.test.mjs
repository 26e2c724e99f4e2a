import { describe, expect, it } from 'vitest';
import { withoutCase } from './plain-case.mjs';

const TEXTS = [
  'été',
  'ÉTÉ',
  'Le 3 août',
  'LE 3 AOÛT',
  'ſalle K2',
  'salle \u212a2',
  'Œuvre-B',
  'œUVRE-b',
  'a-f',
  'Ω',
];

describe('an expression that ignores case, written out', () => {
  it.each([
    'été',
    '^[a-c\\s-]+(?<nom>[\\dé]{1,3})?',
    '(?<=le )\\d+ ao[ûu]t',
    's(?:alle)?\\s[^x-]2',
    '\\w+',
    '[\\w-]{3}',
    '\\u0153uvre[\\-–]b',
    'ω|\\.',
  ])('finds what %s finds', source => {
    const written = withoutCase(source) ?? '';
    const found = TEXTS.map(text => new RegExp(source, 'iu').exec(text));
    expect(TEXTS.map(text => new RegExp(written, 'u').exec(text))).toEqual(found);
    expect(found.some(one => one !== null)).toBe(true);
  });

  it('leaves the names of groups and the counts of repetitions as they are', () => {
    expect(withoutCase('(?<mot>a{2,3})')).toBe('(?<mot>[aA]{2,3})');
  });

  it('is not written where it refers back, or says what is no part of a word', () => {
    for (const source of ['(a)\\1', '\\W', '[\\W]', '(?<x>a)\\k<x>', '\\p{L}'])
      expect(withoutCase(source), source).toBeNull();
  });
});
