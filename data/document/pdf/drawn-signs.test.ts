import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../text/bounds.fixture.ts';
import { withDrawnSigns } from './drawn-signs.ts';
import { type Line, lineOf } from './page.ts';
import { column, pdfOf, read } from './pdf.fixture.ts';
import { wordAt } from './word.fixture.ts';

/** A circle as browsers draw it: four curves, filled. */
const circle = (x: number, y: number, r = 1.9) => {
  const k = r * 0.55;
  return [
    `${x + r} ${y} m`,
    `${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r} c`,
    `${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y} c`,
    `${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r} c`,
    `${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y} c`,
  ].join(' ');
};
const square = (x: number, y: number, r = 1.9) => `${x - r} ${y - r} ${2 * r} ${2 * r} re`;

const ITEMS = ['Anne Roux : les haies de Bretagne ;', 'Paul Petit : les mares du Perche.'];
const listed = (draw: (x: number, y: number) => string) =>
  read(pdfOf([column(70, 700, ITEMS)], '', 0, [draw(60, 703.5), draw(60, 690.5)]));

/** A line of letters ten points high, from 70 on, with what stands on it before. */
function lineAt(before: readonly [number, number][] = []): Line {
  const words = [...before, [70, 110] as const].map(([left, right], i) =>
    wordAt({ text: 'Haies', left, right, from: i, to: i }),
  );
  return lineOf(words, { left: 0, right: 500 });
}

type Box = readonly [left: number, top: number, right: number, bottom: number];
const DOT: Box = [60, 7, 64, 3];
const signsOf = (dots: readonly Box[], line = lineAt()) =>
  withDrawnSigns([line], Float32Array.from(dots.flat())).flatMap(({ words }) =>
    words.flatMap(({ text }, i) => (text === '•' ? [i] : [])),
  );

describe('the signs of items that are drawn and no letters', () => {
  it.each([
    ['filled circles', (x: number, y: number) => `${circle(x, y)} f`],
    ['rings', (x: number, y: number) => `${circle(x, y)} S`],
    ['squares', (x: number, y: number) => `${square(x, y)} f`],
  ])('%s', async (_, draw) => {
    const { text, layout } = await listed(draw);
    expect(text).toBe(`• ${ITEMS[0]}\n• ${ITEMS[1]}\n`);
    expect(layout?.blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['item', 1],
      ['item', 1],
    ]);
  });

  it('are as deep as they are set in', async () => {
    const words = [
      { x: 70, y: 700, text: 'Atelier sur les haies' },
      { x: 100, y: 687, text: 'Anne Roux, maire de Vire' },
    ];
    const dots = [`${circle(60, 703.5)} f`, `${circle(90, 690.5)} S`];
    const { layout } = await read(pdfOf([words], '', 0, dots));
    expect(layout?.blocks.map(({ level }) => level)).toEqual([1, 2]);
  });

  it('stand on pages that are shown turned, too', async () => {
    const words = ITEMS.map((text, i) => ({ x: 200 + 13 * i, y: 100, text, up: true }));
    const dots = [`${circle(196.5, 90)} f`, `${circle(209.5, 90)} f`];
    expect((await read(pdfOf([words], '', 90, dots))).text).toBe(`• ${ITEMS[0]}\n• ${ITEMS[1]}\n`);
  });

  it('are left out before hours, which open an entry by themselves', async () => {
    const words = column(70, 700, ['9h30 Les haies de Bretagne', '10 mares du Perche']);
    const dots = [`${circle(60, 703.5)} f`, `${circle(60, 690.5)} f`];
    const { text } = await read(pdfOf([words], '', 0, dots));
    expect(text).toBe('9h30 Les haies de Bretagne\n• 10 mares du Perche\n');
  });

  it('are given once where they are drawn twice', () => {
    expect(signsOf([DOT, [60.5, 6.5, 63.5, 3.5]])).toEqual([0]);
  });

  it('stand before the second of two columns, and not between words', () => {
    expect(signsOf([DOT], lineAt([[10, 52]]))).toEqual([1]);
    expect(signsOf([DOT], lineAt([[10, 53]]))).toEqual([]);
  });

  it('are small, near, and level with the letters', () => {
    const wide = (n: number) => signsOf([[66 - n / 10, 5 + n / 20, 66, 5 - n / 20]]).length;
    expect(boundsOf([10, 60], wide)).toEqual([15, 56]);
    const ahead = (n: number) => signsOf([[66 - n / 10, 7, 70 - n / 10, 3]]).length;
    expect(boundsOf([0, 200], ahead)).toEqual([10, 181]);
    const high = (n: number) => signsOf([[60, n / 10 + 2, 64, n / 10 - 2]]).length;
    expect(boundsOf([0, 100], high)).toEqual([25, 71]);
  });

  it('are no dots in a row, as of a dotted line', () => {
    const beside = (n: number) => signsOf([DOT, [56 - n / 10, 7, 60 - n / 10, 3]]).length;
    expect(boundsOf([100, 200], beside)).toEqual([181]);
  });
});
