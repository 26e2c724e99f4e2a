import { describe, expect, it } from 'vitest';
import { unspaced } from './letterspaced.ts';
import { lineOf, type Word } from './page.ts';

/** Words as a line draws them: so far behind one another, ten points high, each letter six wide. */
function read(texts: readonly string[], gaps: readonly number[]): string {
  let left = 0;
  const words = texts.map((text, i): Word => {
    const right = left + text.length * 6;
    const word = { text, left, right, top: 10, bottom: 0, bold: false, slanted: false, from: i, to: i };
    left = right + (gaps[i % gaps.length] ?? 0);
    return word;
  });
  const line = unspaced(lineOf(words, { left: 0, right: 500 }));
  return line.words.map(({ text }) => text).join(' ');
}

describe('capitals that are drawn apart', () => {
  it.each([
    [['P', 'R', 'O', 'G', 'R', 'A', 'M', 'M', 'E'], [3], 'PROGRAMME'],
    [['13', 'N', 'OV', 'E', 'MB', 'R', 'E', '2026'], [8, 3, 3, 3, 3, 3, 8], '13 NOVEMBRE 2026'],
    [['L', 'E', 'S', 'H', 'A', 'I', 'E', 'S'], [3, 3, 9, 3, 3, 3, 3], 'LES HAIES'],
  ] as const)('are words: %s', (texts, gaps, expected) => {
    expect(read(texts, gaps)).toBe(expected);
  });

  it.each([
    ['few of them', ['U', 'E', 'L', '2'], [3]],
    ['short words', ['Il', 'y', 'a', 'un', 'an'], [3]],
    ['cells of a table', ['A', 'B', 'C', 'D', 'E'], [8]],
    ['numbers', ['1', '2', '3', '4', '5', '6'], [3]],
    ['words among them', ['A', 'B', 'C', 'D', 'sont', 'quatre', 'lettres'], [3]],
  ] as const)('are none: %s', (_, texts, gaps) => {
    expect(read(texts, gaps)).toBe(texts.join(' '));
  });
});
