import { describe, expect, it } from 'vitest';
import { barsOfPart, barsOfWord, type PartBar } from './bars.ts';
import { theme, workshops } from './rouen.fixture.ts';

const PARTS = [1, 2, 3, 4, 5].map(number => ({ id: `${number}`, sessions: theme(number) }));
const BARS: readonly PartBar[] = workshops.entries.flatMap(({ key }) => barsOfWord(workshops, key, PARTS));

describe('banality lines', () => {
  it('stand at two: a score just below says nothing, and one just above does', () => {
    const between = (from: number, to: number) =>
      BARS.filter(({ S }) => Math.abs(S) >= from && Math.abs(S) < to);
    const below = between(1.8, 2);
    const above = between(2, 2.2);
    expect([below.length, above.length]).not.toContain(0);
    expect(below.every(({ banal }) => banal)).toBe(true);
    expect(above.some(({ banal }) => banal)).toBe(false);
  });

  it('part what a theme over-uses from what it under-uses, strongest first, words of three occurrences at least', () => {
    const words = barsOfPart(workshops, theme(3));
    expect(words.length).toBeGreaterThan(5);
    const scores = words.map(({ S }) => S);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.min(...words.map(({ F }) => F))).toBeGreaterThanOrEqual(3);
    expect(Math.min(...scores.map(Math.abs))).toBeGreaterThanOrEqual(2);
    expect(barsOfWord(workshops, 'zzz', PARTS)).toEqual([]);
  });
});
