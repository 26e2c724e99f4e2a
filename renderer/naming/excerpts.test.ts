import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpts.ts';

const drawn = (text: string, start: number, end: number, marks: [number, number][], around?: number) =>
  excerpt(
    text,
    { start, end },
    marks.map(([s, e]) => ({ start: s, end: e })),
    around,
  )
    .map(run => (run.marked ? `[${run.text}]` : run.text))
    .join('');

describe('an excerpt', () => {
  const text = 'Les élus\n\nLe vivre ensemble est un projet de tous les jours\n\nFin';

  it('marks the words and stops at blank lines', () => {
    expect(
      drawn(text, 13, 27, [
        [13, 18],
        [19, 27],
      ]),
    ).toBe('Le [vivre] [ensemble] est un projet de tous les jours');
  });

  it('cuts between words, and says so', () => {
    const at = text.indexOf('projet');
    expect(drawn(text, at, at + 6, [[at, at + 6]], 9)).toBe('…\u00a0est un [projet] de tous\u00a0…');
  });

  it('holds the passage and never cuts a word, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 80 }),
        fc.nat(80),
        fc.nat(80),
        fc.nat(30),
        (any, a, b, around) => {
          const start = Math.min(a, b, any.length);
          const end = Math.min(Math.max(a, b), any.length);
          const runs = excerpt(any, { start, end }, [{ start, end }], around);
          const marked = runs.filter(run => run.marked).map(run => run.text);
          expect(marked.join('')).toBe(any.slice(start, end).replace(/\s+/gu, ' '));
        },
      ),
    );
  });
});
