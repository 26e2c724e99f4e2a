import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from './paragraphs.ts';

describe('paragraphs of a source text', () => {
  it('highlights a passage that runs over two lines in both, and nowhere else', () => {
    const text = 'Un deux\ntrois quatre\n\ncinq';
    const found = paragraphs(text, { start: 3, end: 13 });
    expect(found.map(p => p.pieces.map(x => [x.text, x.highlighted]))).toEqual([
      [
        ['Un ', false],
        ['deux', true],
      ],
      [
        ['trois', true],
        [' quatre', false],
      ],
      [['cinq', false]],
    ]);
  });

  it('loses no character but line breaks and blank lines, whatever the text and the passage', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(40), (text, a, b) => {
        const passage = { start: Math.min(a, b), end: Math.max(a, b) };
        const all = paragraphs(text, passage).flatMap(p => p.pieces);
        for (const piece of all)
          expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
        const kept = text
          .split('\n')
          .filter(line => line.trim() !== '')
          .join('');
        expect(all.map(p => p.text).join('')).toBe(kept);
      }),
    );
  });
});
