import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.fixture.ts';
import { lowered } from './lowered.ts';

describe('a text in small letters', () => {
  it('keeps each letter in its place', () => {
    expect(lowered('ÉTÉ à İzmir, le 3 Ma\u212a')).toBe('été à İzmir, le 3 mak');
    fc.assert(fc.property(anyText(), text => lowered(text).length === text.length));
  });

  it('gives expressions what they find in the text itself when case does not count', () => {
    const pieces = fc.constantFrom(
      'É',
      'é',
      'S',
      'ſ',
      's',
      'K',
      '\u212a',
      'ß',
      'ẞ',
      'İ',
      'i',
      'I',
      ' ',
      '3',
      'Œ',
      'œ',
    );
    fc.assert(
      fc.property(fc.array(pieces), letters => {
        const text = letters.join('');
        for (const source of ['é', 's', 'k', 'œ', 'ß', '\\bs', '[a-z]+', '[^a-zé]'])
          expect(new RegExp(source, 'u').exec(lowered(text))?.index).toBe(
            new RegExp(source, 'iu').exec(text)?.index,
          );
      }),
    );
  });
});
