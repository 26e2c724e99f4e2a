import { describe, expect, it } from 'vitest';
import { cellsOf, textOf } from './cells.ts';
import { type Line, lineOf } from './page.ts';

const COLUMN = { left: 0, right: 600 };

/** A line of words of ten points, each with where it begins and how wide it is. */
function line(...words: readonly (readonly [text: string, left: number, width: number])[]): Line {
  const drawn = words.map(([text, left, width], i) => ({
    text,
    left,
    right: left + width,
    top: 10,
    bottom: 0,
    bold: false,
    slanted: false,
    from: i,
    to: i,
  }));
  return lineOf(drawn, COLUMN);
}

const row = (left: number) => line(['Roux', 0, 30], ['Anne', 35, 30], ['maire', left, 40]);

describe('cells of a table that no line draws', () => {
  it('stand more than 1.6 heights behind what is before them', () => {
    const written = (left: number) => textOf(row(left), cellsOf([row(left), row(left), row(left)]));
    expect([written(81), written(82)]).toEqual(['Roux Anne maire', 'Roux Anne\tmaire']);
  });

  it('stand under one another on three lines at least', () => {
    expect(textOf(row(200), cellsOf([row(200), row(200)]))).toBe('Roux Anne maire');
    expect(textOf(row(200), cellsOf([row(200), row(200), row(200)]))).toBe('Roux Anne\tmaire');
  });

  it('are none where most words of a line stand far apart, as a program stretches it', () => {
    const stretched = line(['Roux', 0, 30], ['Anne', 60, 30], ['maire', 120, 40]);
    expect(textOf(stretched, cellsOf([row(120), row(120), row(120)]))).toBe('Roux Anne maire');
  });
});

describe('the number of a page behind an entry of the contents', () => {
  /** An entry of so many words, two points apart, and a number so far behind. */
  const entry = (words: number, gap: number, between = 2) =>
    textOf(
      line(...Array.from({ length: words }, (_, i) => ['mot', i * (20 + between), 20] as const), [
        '12',
        words * (20 + between) - between + gap,
        10,
      ]),
      new Set(),
    );

  it('stands more than half a height behind it', () => {
    expect([entry(3, 5), entry(3, 5.5)]).toEqual(['mot mot mot 12', 'mot mot mot\t12']);
  });

  it('stands more than 1.8 times as far as the words behind one another', () => {
    expect([entry(3, 9, 5), entry(3, 9.5, 5)]).toEqual(['mot mot mot 12', 'mot mot mot\t12']);
  });

  it('is behind two words at least', () => {
    expect([entry(1, 15), entry(2, 15)]).toEqual(['mot 12', 'mot mot\t12']);
  });
});
