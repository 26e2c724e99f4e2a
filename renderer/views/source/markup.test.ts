import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIDDEN } from '../../../data/text/hidden.ts';
import { linesOf } from './lines.ts';
import { firstSeen, hasMarkup, isUnseen, runsOf, withoutMarkup } from './markup.ts';

const gone = (count: number) => HIDDEN.repeat(count);

describe('a text without its markup', () => {
  it('is asked for of files that are written with some', () => {
    expect(['a.html', 'B.HTM', 'c.md', 'd.qmd', 'e.yml', 'f.rst', 'g.org'].every(hasMarkup)).toBe(true);
    expect(['a.txt', 'b.pdf', 'c.docx', 'html', 'd.html.txt', 'e.csv'].some(hasMarkup)).toBe(false);
  });

  it('is cut where markup begins and ends', () => {
    expect(runsOf(`${gone(3)}Les haies${gone(4)}, Anne`)).toEqual([
      { at: 0, text: gone(3), hidden: true },
      { at: 3, text: 'Les haies', hidden: false },
      { at: 12, text: gone(4), hidden: true },
      { at: 16, text: ', Anne', hidden: false },
    ]);
    expect(runsOf('Les haies')).toEqual([{ at: 0, text: 'Les haies', hidden: false }]);
  });

  it('keeps every character where it stands', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'é', ' ', HIDDEN) });
    fc.assert(
      fc.property(texts, text => {
        const runs = runsOf(text);
        expect(runs.map(run => run.text).join('')).toBe(text);
        for (const { at, text: words, hidden } of runs) {
          expect(text.slice(at, at + words.length)).toBe(words);
          expect(words.includes(HIDDEN)).toBe(hidden);
        }
      }),
    );
  });

  it('stands in the place of its document, and is none where nothing would be left to be seen', () => {
    const text = 'Avant<b>haies</b>après';
    const within = { start: 5, end: 17 };
    const own = `${gone(3)}haies${gone(4)}`;
    expect(withoutMarkup(text, within, own)).toBe(`Avant${own}après`);
    expect(withoutMarkup(text, within, own.slice(1))).toBeNull();
    expect(withoutMarkup(text, within, `${gone(5)} \n${gone(5)}`)).toBeNull();
  });

  it('has a line where something of it is seen, and the first of it may be a heading', () => {
    const text = `${gone(9)}\n${gone(4)}Les haies${gone(5)}\n \n${gone(3)}9h00`;
    const span = { start: 14, end: 23 };
    const lines = linesOf(text, [{ span }], []);
    expect(
      lines.map(({ start, heads, apart }) => [text.slice(start).trim().slice(4, 7), heads, apart]),
    ).toEqual([
      ['Les', 'session', true],
      ['h00', null, true],
    ]);
    expect(isUnseen(text, { start: 0, end: 14 })).toBe(true);
    expect(isUnseen(text, { start: 0, end: 15 })).toBe(false);
    expect(firstSeen(text, { start: 10, end: 20 })).toBe(14);
    expect(firstSeen(text, { start: 0, end: 9 })).toBe(9);
  });
});
