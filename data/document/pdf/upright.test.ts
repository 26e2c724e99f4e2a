import { describe, expect, it } from 'vitest';
import { findOnPage } from './find-on-page.ts';
import { type Drawn, pdfium, pdfOf, read } from './pdf.fixture.ts';
import { openPdf, readPage } from './pdfium.ts';
import { uprightOf } from './upright.ts';

const LINES = ['Anne ROUX ouvre la journée', 'Paul PETIT parle des haies', 'Luc NOIR parle des mares'];
/** Lines drawn upwards, one to the right of the other, as they are on a page of a booklet that lies on its side. */
const UP: readonly Drawn[] = LINES.map((text, i) => ({ x: 100 + i * 14, y: 200, text, up: true }));

async function pageOf(drawn: readonly Drawn[]) {
  const library = await pdfium();
  const pdf = openPdf(library, pdfOf([drawn]));
  if (!pdf.ok) throw new Error(pdf.error);
  const page = readPage(library, pdf.value.handle, 0);
  pdf.value.close();
  return page;
}

describe('a page that is drawn on its side', () => {
  it('is read line by line', async () => {
    expect((await read(pdfOf([UP]))).paragraphs).toEqual(LINES);
  });

  it('is turned clockwise, and one with words across stays as it is', async () => {
    expect(uprightOf(await pageOf(UP)).quarters).toBe(1);
    const across = LINES.map((text, i) => ({ x: 60, y: 700 - i * 14, text }));
    const page = await pageOf([...across, { x: 20, y: 100, text: 'Crédit photo', up: true }]);
    expect(uprightOf(page)).toEqual({ page, quarters: 0 });
  });

  it('has its passages marked where they stand on the page', async () => {
    const [mark, ...others] = findOnPage(await pageOf(UP), { words: 'Paul PETIT', before: LINES[0] ?? '' });
    expect(others).toEqual([]);
    expect((mark?.left ?? 0) * 595).toBeGreaterThan(100);
    expect((mark?.left ?? 0) * 595).toBeLessThan(114);
    expect(((mark?.top ?? 0) + (mark?.height ?? 0)) * 842).toBeCloseTo(842 - 200, 0);
    expect(mark?.height).toBeGreaterThan(mark?.width ?? 1);
  });
});
