import { describe, expect, it } from 'vitest';
import { endsEntry } from './contents-lines.ts';
import { type Line, lineOf } from './page.ts';

/** A line of these words, ten points high: with a gap, in heights, before the last of them. */
function line(text: string, gap = 0.3): Line {
  const words = text.split(' ');
  let right = 0;
  const drawn = words.map((word, w) => {
    const left = right + (w === 0 ? 0 : w === words.length - 1 ? gap * 10 : 3);
    right = left + word.length * 5;
    return { text: word, left, right, top: 110, bottom: 100, bold: false, slanted: false, from: w, to: w };
  });
  return lineOf(drawn, { left: 0, right: 400 });
}

const ENTRIES = [line('Les digues ..... 12'), line('Les ponts 15', 4), line('Les puits de bourg..... 18')];
const TIGHT = line('Les haies vives 21');

describe('an entry of the contents of a page', () => {
  it('ends with the number of its page, though its column leaves no room before it', () => {
    expect(endsEntry([...ENTRIES, TIGHT])(TIGHT, line('Atelier 5 Marcher'))).toBe(true);
    expect(endsEntry([...ENTRIES, TIGHT])(TIGHT, line('« Habiter » en ville'))).toBe(true);
  });

  it('goes on where its number is none, or what is below it begins no entry', () => {
    const ends = endsEntry([...ENTRIES, TIGHT]);
    expect(ends(line('Les haies vives de 2021'), line('Marcher'))).toBe(false);
    expect(ends(line('Les haies vives'), line('Marcher'))).toBe(false);
    expect(ends(TIGHT, line('communes du bocage'))).toBe(false);
    expect(ends(line('21'), line('Marcher'))).toBe(false);
  });

  it('is told by three that leaders or a tab lead to', () => {
    expect(endsEntry([...ENTRIES.slice(0, 2), TIGHT])(TIGHT, line('Marcher'))).toBe(false);
    expect(endsEntry([...ENTRIES.slice(0, 2), line('Les prés 19', 1)])(TIGHT, line('Marcher'))).toBe(true);
    expect(endsEntry([...ENTRIES.slice(0, 2), line('Les prés 19', 0.9)])(TIGHT, line('Marcher'))).toBe(false);
  });
});
