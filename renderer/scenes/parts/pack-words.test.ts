import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../measure.ts';
import { boxesOverlap } from './boxes.ts';
import { type PackedWord, packWords } from './pack-words.ts';
import { wordShape } from './word-shape.ts';

const FONT = { family: 'serif', size: 1, weight: 600 } as const;
const OPTIONS = { smallest: 12, largest: 60 };

function packed(labels: readonly string[], width: number, height: number) {
  const items = labels.map((label, i) => ({
    key: `${label}${i}`,
    weight: labels.length - i,
    shape: wordShape(label, FONT, measureText),
  }));
  const packing = packWords(items, { x: 0, y: 0, width, height }, OPTIONS);
  const inkOf = ({ item, x, y, size }: PackedWord) =>
    (items[item]?.shape ?? []).map(({ from, to, above, below }) => ({
      x: x + from * size,
      y: y - above * size,
      width: (to - from) * size,
      height: (above + below) * size,
    }));
  return { ...packing, inks: packing.words.map(inkOf) };
}

const words = ['budget participatif', 'public', 'citoyen', 'assemblée', 'eau', 'démocratie', 'risque', 'élu'];

describe('words on a plot', () => {
  // A flat board has few lines, on which long words leave the others no place.
  it('lie on no other and within the plot, also where it is flat', () => {
    const label = fc.constantFrom(...words);
    const side = fc.tuple(fc.integer({ min: 160, max: 900 }), fc.integer({ min: 30, max: 500 }));
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 24 }), side, (labels, [width, height]) => {
        const { inks, words: placed, dropped } = packed(labels, width, height);
        expect(placed.length + dropped.length).toBe(labels.length);
        const all = inks.flatMap((boxes, i) => boxes.map(box => ({ box, i })));
        for (const [n, { box, i }] of all.entries()) {
          expect(box.x).toBeGreaterThan(-1);
          expect(box.x + box.width).toBeLessThan(width + 1);
          for (const other of all.slice(n + 1))
            expect(other.i !== i && boxesOverlap(box, other.box)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
