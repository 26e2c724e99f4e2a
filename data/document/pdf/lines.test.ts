import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import type { PdfPage } from './page.ts';

/** A page of letters, each with its left and right side, all at one height of 22 points. */
function pageOf(letters: readonly (readonly [letter: string, left: number, right: number])[]): PdfPage {
  return {
    width: 595,
    height: 842,
    codes: Uint32Array.from(letters, ([letter]) => letter.codePointAt(0) ?? 0),
    boxes: Float32Array.from(letters.flatMap(([, left, right]) => [left, 722, right, 700])),
    bold: new Uint8Array(letters.length),
    slanted: new Uint8Array(letters.length),
    pictured: false,
    unnamed: false,
    rules: new Float32Array(),
    dots: new Float32Array(),
  };
}

describe('the letters of a ligature', () => {
  it('each have the box of all, and stay in their word, however wide it is', () => {
    const fi = [100, 115] as const;
    const page = pageOf([
      ['r', 90, 100],
      ['f', ...fi],
      ['i', ...fi],
      ['c', 115, 125],
    ]);
    expect(linesOf(page).map(({ words }) => words.map(({ text }) => text))).toEqual([['rfic']]);
  });

  it('are no ligature where they have boxes of their own: a letter that far back begins a line', () => {
    const page = pageOf([
      ['r', 90, 100],
      ['f', 100, 115],
      ['i', 100, 114],
    ]);
    expect(linesOf(page)).toHaveLength(2);
  });
});

describe('a soft hyphen', () => {
  it('is a hyphen where it is drawn, and nothing where it takes no room', () => {
    const written = (right: number) =>
      linesOf(
        pageOf([
          ['a', 90, 100],
          ['\u00ad', 100, right],
          ['b', right, right + 10],
        ]),
      ).map(({ words }) => words.map(({ text }) => text));
    expect(written(106)).toEqual([['a-b']]);
    expect(written(100)).toEqual([['ab']]);
  });
});

describe('letters that are drawn apart', () => {
  /** Letters of ten points, so far apart, with a blank of no width where the library puts one. */
  const written = (text: string, gap: (at: number) => number) => {
    let left = 50;
    const letters = [...text].map((letter, i): readonly [string, number, number] => {
      const right = letter === ' ' ? left : left + 10;
      const drawn = [letter, left, right] as const;
      left = right + gap(i);
      return drawn;
    });
    const [line] = linesOf(pageOf(letters));
    return line?.words.map(word => word.text).join(' ');
  };
  /** As far apart everywhere: what comes behind the blank is no further than the letters before are from one another. */
  const even = (text: string) => written(text, i => (text[i] === ' ' ? 0 : 2));

  it('stay one word where a blank among them takes no room', () => {
    expect(even('SÉAN CE')).toBe('SÉANCE');
  });

  it('are two words where the blank does, where they touch, or where too few stand before it', () => {
    const wide = (text: string) => written(text, i => (text[i + 1] === ' ' ? 5 : text[i] === ' ' ? 0 : 2));
    expect(wide('SÉAN CE')).toBe('SÉAN CE');
    expect(written('SÉAN CE', i => (i === 3 ? 2 : 0))).toBe('SÉAN CE');
    expect(even('SÉ ANCE')).toBe('SÉ ANCE');
  });
});
