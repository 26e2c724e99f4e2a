import { describe, expect, it } from 'vitest';
import { cellsOf, NO_CELLS, textOf } from './cells.ts';
import { type Line, lineOf } from './page.ts';
import { wordAt } from './word.fixture.ts';

const COLUMN = { left: 0, right: 600 };

/** A line of words of ten points, each with where it begins and how wide it is. */
function line(...words: readonly (readonly [text: string, left: number, width: number])[]): Line {
  const drawn = words.map(([text, left, width], i) =>
    wordAt({ text, left, right: left + width, from: i, to: i }),
  );
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

  it('are cells where words stand far apart unevenly, as in a row of a word each', () => {
    const written = (gap: number) =>
      textOf(line(['Roux', 0, 30], ['OFB', 50, 30], ['x', 80 + gap, 10]), {
        ...NO_CELLS,
        lefts: new Set([50, 80 + gap]),
      });
    expect(written(30)).toBe('Roux OFB x');
    expect(written(31)).toBe('Roux\tOFB\tx');
  });
});

describe('cells behind labels that are set flush right', () => {
  /** Labels of these widths that end at one place, a name so far behind. */
  const rows = (widths: readonly number[], gap: number) =>
    widths.map(width => line(['OFB', 100 - width, width], ['Anne', 100 + gap, 30], ['Roux', 135 + gap, 30]));
  const written = (widths: readonly number[], gap: number) => {
    const lines = rows(widths, gap);
    const [first] = lines;
    return first === undefined ? '' : textOf(first, cellsOf(lines));
  };

  it('stand more than eight tenths of a height behind them', () => {
    expect(written([20, 30, 40, 50], 8)).toBe('OFB Anne Roux');
    expect(written([20, 30, 40, 50], 8.5)).toBe('OFB\tAnne Roux');
  });

  it('are none where more than half of the labels are counted, or hours are', () => {
    const labelled = (...labels: readonly string[]) => {
      const lines = labels.map((text, i) =>
        line([text, 80 - i * 10, 20 + i * 10], ['Anne', 110, 30], ['Roux', 145, 30]),
      );
      return lines.map(each => textOf(each, cellsOf(lines))).filter(text => text.includes('\t')).length;
    };
    expect(labelled('OFB', 'CNRS', '31-2', 'QA7')).toBe(4);
    expect(labelled('OFB', '1-2', '31-2', 'QA7')).toBe(0);
    expect(labelled('9h', '10h30', '11h', '12h15')).toBe(0);
  });

  it('stand on four lines at least, whose labels begin at three places', () => {
    expect(written([20, 30, 40], 10)).toBe('OFB Anne Roux');
    expect(written([20, 30, 40, 40], 10)).toBe('OFB\tAnne Roux');
    expect(written([20, 30, 30, 30], 10)).toBe('OFB Anne Roux');
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
      NO_CELLS,
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
