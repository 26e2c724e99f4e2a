import { execFileSync } from 'node:child_process';
import { PNG } from 'pngjs';

/** The first page of a PDF as poppler paints it, so many pixels wide and high: plain pixels, since packing them takes longer than painting. */
export function firstPage(pdf: string, width: number, height: number): PNG {
  const size = ['-scale-to-x', String(width), '-scale-to-y', String(height)];
  const painted = execFileSync('pdftoppm', [...size, '-singlefile', pdf], { maxBuffer: 1e9 });
  // "P6", the width, the height and the highest value, each with one blank behind it; then three bytes a pixel.
  const head = /^P6\s(\d+)\s(\d+)\s255\s/.exec(painted.toString('latin1', 0, 40));
  if (head === null) throw new Error('poppler painted no page');
  const page = new PNG({ width: Number(head[1]), height: Number(head[2]) });
  for (let from = head[0].length, to = 0; to < page.data.length; from += 3, to += 4) {
    for (let channel = 0; channel < 3; channel += 1) page.data[to + channel] = painted[from + channel] ?? 0;
    page.data[to + 3] = 255;
  }
  return page;
}
