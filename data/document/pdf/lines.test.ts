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
    rules: new Float32Array(),
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
