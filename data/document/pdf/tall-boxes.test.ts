import { describe, expect, it } from 'vitest';
import { linesInOrder } from './page-order.ts';
import { column, pdfium, pdfOf } from './pdf.fixture.ts';
import { openPdf, readPage } from './pdfium.ts';
import { withUsualHeights } from './tall-boxes.ts';

const LINES = Array.from({ length: 10 }, (_, i) => `${i + 1}h00 Les haies de la vallée`);

/** A page whose font says that its letters are so many times higher. */
async function pageOf(lines: readonly string[], times: number) {
  const library = await pdfium();
  const pdf = openPdf(library, pdfOf([column(100, 700, lines)]));
  if (!pdf.ok) throw new Error(pdf.error);
  const page = readPage(library, pdf.value.handle, 0);
  pdf.value.close();
  const boxes = page.boxes.slice();
  for (let at = 0; at + 3 < boxes.length; at += 4) {
    const [top, bottom] = [boxes[at + 1] ?? 0, boxes[at + 3] ?? 0];
    const more = ((top - bottom) * (times - 1)) / 2;
    boxes[at + 1] = top + more;
    boxes[at + 3] = bottom - more;
  }
  return { ...page, boxes };
}

describe('boxes that reach over the lines above and below', () => {
  it('are made as high as lines are apart', async () => {
    const tall = await pageOf(LINES, 2.2);
    const [page] = withUsualHeights([tall]);
    const lines = page === undefined ? [] : linesInOrder(page);
    expect(lines.map(({ words }) => words.map(({ text }) => text).join(' '))).toEqual(LINES);
    expect(Math.max(...lines.map(({ size }) => size))).toBeLessThan(14);
  });

  it.each([
    ['of a usual font', LINES, 1],
    ['of a font that is a little high', LINES, 1.2],
    ['of which few lines tell', LINES.slice(0, 7), 2.2],
  ])('stay as they are where they are %s', async (_, lines, times) => {
    const pages = [await pageOf(lines, times)];
    expect(withUsualHeights(pages)).toBe(pages);
  });
});
