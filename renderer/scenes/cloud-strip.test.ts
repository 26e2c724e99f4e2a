import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CloudInput } from './cloud-input.ts';
import { cloudStrip } from './cloud-strip.ts';
import { CLOUD } from './gallery/words.ts';
import { LIGHT } from './theme.ts';

/** Every character is six units wide: a badge is its letters and 19.2, a row 21, with 5 between two. */
const measure = (text: string) => text.length * 6;
const HEADING = CLOUD.fr.declared.length * 6 * 1.08 + 12;
const ROW = 26;

function strip(width: number, labels: readonly string[]) {
  const declared = labels.map((label, i) => ({ key: `k${i}`, label, absent: false }));
  const input: CloudInput = {
    terms: [],
    declared,
    size: { width: 700, height: 400 },
    theme: LIGHT,
    measure,
    words: CLOUD.fr,
  };
  const { marks, height } = cloudStrip(input, { x: 20, y: 50, width, height: 300 });
  const badges = marks.flatMap(mark =>
    mark.kind === 'group' ? [{ x: mark.x - 20, row: (mark.y - 50) / ROW }] : [],
  );
  return { badges, height };
}

describe('the strip of declared keywords', () => {
  it('sets rows below one another behind the heading where that takes no more of them', () => {
    const { badges } = strip(HEADING + 70, ['mobilité', 'habitat']);
    expect(badges).toEqual([0, 1].map(row => ({ x: HEADING, row })));
  });

  it('takes the whole width where that saves a row', () => {
    const { badges } = strip(HEADING + 70, ['mobilité', 'habitat', 'climat']);
    expect(badges.map(({ row }) => row)).toEqual([0, 1, 1]);
    expect(badges.map(({ x }) => x)).toEqual([HEADING, 0, 7 * 6 + 19.2 + 7]);
  });

  it('sets a keyword that has no room behind the heading below it', () => {
    const { badges } = strip(HEADING + 60, ['participation']);
    expect(badges).toEqual([{ x: 0, row: 1 }]);
  });

  it('lets no badge leave the plot or lie on another, whatever is declared', () => {
    const label = fc.integer({ min: 1, max: 60 }).map(length => 'a'.repeat(length));
    fc.assert(
      fc.property(fc.integer({ min: 220, max: 900 }), fc.array(label, { maxLength: 12 }), (width, labels) => {
        const { badges, height } = strip(width, labels);
        const ends = badges.map(({ x }, i) => {
          const shown = Math.min((labels[i] ?? '').length, Math.floor((width * 0.7) / 6));
          return x + shown * 6 + 19.2;
        });
        for (const [i, { x, row }] of badges.entries()) {
          expect(ends[i]).toBeLessThanOrEqual(width);
          const next = badges[i + 1];
          if (next !== undefined) expect(next.row > row || next.x >= (ends[i] ?? 0)).toBe(true);
          expect(x).toBeGreaterThanOrEqual(row === 0 ? HEADING : 0);
        }
        expect(height).toBeGreaterThan(ROW * (badges.at(-1)?.row ?? 0));
      }),
    );
  });
});
