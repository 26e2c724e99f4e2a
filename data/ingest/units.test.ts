import { describe, expect, it } from 'vitest';
import { plainLines } from '../text/bounds.fixture.ts';
import { unitsOf } from './units.ts';

/** A line as wide as the page, and one that its paragraph could have filled. */
const FULL = 'Les haies tiennent la rive. Elles retiennent la terre des champs et';
const SHORT = 'Elles gardent la terre.';

/** How many logical lines a block of ten lines and a last one is cut into, of which so many are full. */
function piecesOf(full: number): number {
  const texts = [...Array.from({ length: 10 }, (_, i) => (i < full ? FULL : SHORT)), SHORT];
  const lines = plainLines(...texts);
  const text = texts.join('\n');
  return unitsOf(text, lines, [0, lines.length], { has: () => false }).length;
}

describe('a block of lines', () => {
  it('is one paragraph that a page has wrapped where three lines in five are full', () => {
    expect(piecesOf(6)).toBe(1);
    expect(piecesOf(5)).toBeGreaterThan(1);
  });
});
