import { describe, expect, it } from 'vitest';
import { column, type Drawn, pdfium, pdfOf, read } from './pdf.fixture.ts';
import { openPdf, readPage } from './pdfium.ts';

const LINES = [
  'La source et le moulin',
  'Anne ROUX, maire de Rouen, préside la séance',
  'Paul PETIT, juriste, conclut',
];
const RULE = (x: number, y: number) => `${x} ${y} 300 1 re f`;
/** A sheet larger than the page, as for a printer, and the A4 page on it, 40 points from the left and 60 from below. */
const ON_A_SHEET = '/MediaBox[0 0 700 950]/CropBox[40 60 635 902]';

async function pageOf(drawn: readonly Drawn[], paths: readonly string[], sheet?: string, turned = 0) {
  const library = await pdfium();
  const opened = openPdf(library, pdfOf([drawn], '', turned, paths, sheet));
  if (!opened.ok) throw new Error(opened.error);
  const page = readPage(library, opened.value.handle, 0);
  opened.value.close();
  return page;
}

const moved = (drawn: readonly Drawn[], by: readonly [number, number]): readonly Drawn[] =>
  drawn.map(one => ({ ...one, x: one.x + by[0], y: one.y + by[1] }));

describe('what is shown of a sheet', () => {
  it.each([0, 90, 180, 270])('is counted from its own corner, turned by %i too', async turned => {
    const drawn = column(100, 822, LINES);
    const alone = await pageOf(drawn, [RULE(100, 400)], undefined, turned);
    const shown = await pageOf(moved(drawn, [40, 60]), [RULE(140, 460)], ON_A_SHEET, turned);
    expect([shown.width, shown.height]).toEqual([alone.width, alone.height]);
    const whole = (places: Float32Array) => [...places].map(place => Math.round(place * 100));
    expect(whole(shown.boxes)).toEqual(whole(alone.boxes));
    expect(whole(shown.rules)).toEqual(whole(alone.rules));
    expect(alone.rules).toHaveLength(4);
  });

  it('is read to its upper edge, and what a printer has beside it is not', async () => {
    const beside = [
      { x: 60, y: 30, text: 'Programme_v3.indd 1' },
      { x: 60, y: 920, text: 'Repères de coupe' },
    ];
    const drawn = [...moved(column(100, 822, LINES), [40, 60]), ...beside];
    expect((await read(pdfOf([drawn], '', 0, [], ON_A_SHEET))).paragraphs.join(' ')).toBe(LINES.join(' '));
  });

  it('begins left of and below the corner of the sheet where a box says so', async () => {
    const sheet = '/MediaBox[-200 -300 395 542]';
    const drawn = moved(column(100, 822, LINES), [-200, -300]);
    expect((await read(pdfOf([drawn], '', 0, [], sheet))).paragraphs.join(' ')).toBe(LINES.join(' '));
  });
});
