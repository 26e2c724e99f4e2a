import { describe, expect, it } from 'vitest';
import { fittingSize } from './fitting.ts';

/** EMU of a size in hundredths of a point. */
const emu = (size: number) => size * 127;
/** What offices leave above and below, and on both sides. */
const [ABOVE, ASIDE] = [91_440, 182_880];
const WIDE = 9_000_000;

/** The least height in which paragraphs of one line each stand at a size. */
const heightOf = (size: number, paragraphs: number) =>
  emu(size) * (paragraphs * 1.2 + (paragraphs - 1) * 0.5) + ABOVE;
const boxOf = (height: number, width = WIDE) => ({ x: 0, y: 0, width, height });

describe('the size at which words find room', () => {
  it.each([1, 2, 5])(
    'is what is wanted in a place just high enough for %i paragraphs, and a point less in a lower one',
    paragraphs => {
      const texts = Array<string>(paragraphs).fill('Titre');
      const height = Math.ceil(heightOf(2000, paragraphs));
      expect(fittingSize(texts, boxOf(height), 2000)).toBe(2000);
      expect(fittingSize(texts, boxOf(height + 1), 2000)).toBe(2000);
      expect(fittingSize(texts, boxOf(height - 1), 2000)).toBe(1900);
      expect(fittingSize(texts, boxOf(Math.ceil(heightOf(1500, paragraphs))), 2000)).toBe(1500);
    },
  );

  it('is never under twelve points, and never more than is wanted', () => {
    expect(fittingSize(['Titre'], boxOf(10), 2000)).toBe(1200);
    expect(fittingSize(['Titre'], boxOf(Math.ceil(heightOf(1200, 1))), 2000)).toBe(1200);
    expect(fittingSize(['Titre'], boxOf(WIDE), 2000)).toBe(2000);
  });

  it('counts the lines that words take between the insets', () => {
    const texts = ['mot mot mot mot mot mot mot mot'];
    const one = boxOf(Math.ceil(heightOf(2000, 1)));
    expect(fittingSize(texts, one, 2000)).toBe(2000);
    // In a quarter of the width that the words need they take four lines and more.
    expect(fittingSize(texts, { ...one, width: 1_000_000 }, 2000)).toBe(1200);
    // A place as wide as its insets has room for nothing.
    expect(fittingSize(texts, { ...one, width: ASIDE }, 2000)).toBe(1200);
  });
});
