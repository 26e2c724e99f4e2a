import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';
import { plain } from './open.ts';
import { withPeopleBehindSlash } from './people-behind-slash.ts';

function readOf(...lines: readonly string[]): readonly string[] {
  const document = plain(`${lines.join('\n')}\n`);
  return withPeopleBehindSlash(document.text, readLines(document))
    .map(({ text }) => text)
    .filter(text => text !== '');
}

const WRITTEN = ['Les haies', '/ Anne Roux', 'Le canal', '/ P. Petit, Léa Blanc'];

describe('a text that names behind slashes who gives what stands above', () => {
  it('has its people on lines of their own', () => {
    expect(readOf(...WRITTEN, 'Les mares', 'de demain / Luc Morel', '/ Z. Marin et A. Robic')).toEqual([
      'Les haies',
      'Anne Roux',
      'Le canal',
      'P. Petit, Léa Blanc',
      'Les mares',
      'de demain',
      'Luc Morel',
      'Z. Marin et A. Robic',
    ]);
  });

  it('is told by three lines that begin so', () => {
    const lines = [...WRITTEN, 'Les mares / Luc Morel'];
    expect(readOf(...lines)).toEqual(lines);
  });

  it('leaves slashes between other words', () => {
    const lines = ['Atelier 1 / Les villes et la route', 'a / b', '12 / 14 bis', '/ plan du site'];
    expect(readOf(...WRITTEN, '/ Zoé Marin', ...lines).slice(5)).toEqual(lines);
  });
});
