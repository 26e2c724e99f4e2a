import { describe, expect, it } from 'vitest';
import { namesOfLine } from './line-names.ts';

function namesIn(text: string): readonly string[] {
  return namesOfLine(text).map(({ start, end }) => text.slice(start, end));
}

describe('a double given name cut to two letters', () => {
  it.each([
    ['Une histoire des sols (JL Durandel - agronome)', ['JL Durandel']],
    ['Le sol et la loi (M-C Marquette, géographe)', ['M-C Marquette']],
    ['Table ronde avec JP Durandel et MC Marquette', ['JP Durandel', 'MC Marquette']],
    ['Présentation par JF Durandel', ['JF Durandel']],
  ])('is one: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each(['Les Jeux (JO Paris, 2024)', 'Assemblée (AG Vermont, salle 2)', 'Avec PS Vermont et LR Vermont'])(
    'is none where the letters are of a body: %s',
    text => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});

describe('"M." among initials', () => {
  it('is one more of them where two or more are written so', () => {
    const text =
      'Introduction par B. Marquette (Institut), A. Durandel (Club) et M. Robic (Présidente du comité)';
    expect(namesIn(text)).toEqual(['B. Marquette', 'A. Durandel', 'M. Robic']);
  });

  it('is how a man is addressed beside names that are written out', () => {
    expect(namesIn('Introduction par Anne Marquette et M. Robic')).toEqual(['Anne Marquette']);
  });
});
