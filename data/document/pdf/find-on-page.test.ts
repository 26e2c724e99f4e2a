import { describe, expect, it } from 'vitest';
import { drawPage } from './draw.ts';
import { findOnPage } from './find-on-page.ts';
import { column, pdfium, pdfOf } from './pdf.fixture.ts';
import { openPdf, readPage } from './pdfium.ts';

const LINES = [
  'Anne ROUX, maire de Rouen, préside',
  'la séance avec l’intercom-',
  'munalité. Anne ROUX conclut.',
];

async function opened() {
  const library = await pdfium();
  const pdf = openPdf(library, pdfOf([column(100, 700, LINES)]));
  if (!pdf.ok) throw new Error(pdf.error);
  return { library, ...pdf.value };
}

describe('a passage on its page', () => {
  it('is marked word by word, a rectangle a line, also where a line broke a word', async () => {
    const { library, handle, close } = await opened();
    const page = readPage(library, handle, 0);
    const [mark, ...others] = findOnPage(page, { words: 'Anne ROUX', before: '' });
    expect(others).toEqual([]);
    expect(mark?.left).toBeCloseTo(100 / 595, 2);
    expect(mark?.top).toBeCloseTo((842 - 710) / 842, 2);
    expect(findOnPage(page, { words: 'intercommunalité', before: 'Anne ROUX' })).toHaveLength(2);
    close();
  });

  it('is the one of its place, of several that read alike', async () => {
    const { library, handle, close } = await opened();
    const page = readPage(library, handle, 0);
    const before = 'Anne ROUX, maire de Rouen, préside la séance avec l’intercommunalité. ';
    const [first] = findOnPage(page, { words: 'Anne ROUX', before: '' });
    const [second] = findOnPage(page, { words: 'Anne ROUX', before });
    expect((second?.top ?? 0) - (first?.top ?? 0)).toBeCloseTo(26 / 842, 3);
    close();
  });

  it('is marked as far as the page goes, and not at all when it is elsewhere', async () => {
    const { library, handle, close } = await opened();
    const page = readPage(library, handle, 0);
    const over = { words: 'Anne ROUX conclut. Puis vient la page suivante', before: '' };
    expect(findOnPage(page, over)).toHaveLength(1);
    expect(findOnPage(page, { words: 'Paul PETIT', before: '' })).toEqual([]);
    close();
  });
});

describe('a page drawn', () => {
  it('is as wide as asked, white where nothing stands and dark where letters do', async () => {
    const { library, handle, close } = await opened();
    const drawn = drawPage(library, handle, 0, 595);
    expect([drawn?.width, drawn?.height]).toEqual([595, 842]);
    const pixels = drawn?.pixels ?? new Uint8ClampedArray();
    expect([...pixels.slice(0, 4)]).toEqual([255, 255, 255, 255]);
    const line = pixels.slice(595 * 4 * 134, 595 * 4 * 142);
    expect(line.some(value => value < 100)).toBe(true);
    expect(drawPage(library, handle, 7, 100)).toBeNull();
    close();
  });
});
