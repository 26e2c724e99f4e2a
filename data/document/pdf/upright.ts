import { bitsOf, type PdfPage } from './page.ts';

/** Of the letters of a page, so many are drawn upwards or downwards where all of it is turned. */
const MOSTLY = 0.6;
const LEAST_LETTERS = 20;
/** A letter stands above another, and not beside it, where it is so many times further up than along. */
const STEEP = 3;

/** A page that is drawn turned, as one reads it: with how many quarters clockwise it was turned for that. */
export interface Upright {
  readonly page: PdfPage;
  readonly quarters: 0 | 1 | 3;
}

/** A page whose words are drawn upwards or downwards, as those of a booklet printed on its side, turned so that they can be read. */
export function uprightOf(page: PdfPage): Upright {
  const quarters = quartersOf(page);
  if (quarters === 0) return { page, quarters };
  const size = { width: page.height, height: page.width };
  const [boxes, rules, dots] = [page.boxes.slice(), page.rules.slice(), page.dots.slice()];
  for (const turned of [boxes, rules, dots]) turn(turned, size, quarters);
  return { page: { ...page, ...size, boxes, rules, dots }, quarters };
}

function quartersOf({ codes, boxes }: PdfPage): Upright['quarters'] {
  const bits = bitsOf(boxes);
  // Once so many stand level the page cannot be turned any more, whatever follows: few pages are looked at as a whole.
  const enough = codes.length * (1 - MOSTLY);
  let [up, down, all, level] = [0, 0, 0, 0];
  for (let i = 1; i < codes.length; i += 1) {
    if ((codes[i] ?? 0) <= 32 || (codes[i - 1] ?? 0) <= 32) continue;
    const at = i * 4;
    if (bits[at + 3] === bits[at - 1]) {
      all += 1;
      level += 1;
      if (level > enough) return 0;
      continue;
    }
    const along = (boxes[at] ?? 0) - (boxes[at - 4] ?? 0);
    const rise = (boxes[at + 3] ?? 0) - (boxes[at - 1] ?? 0);
    all += 1;
    if (Math.abs(rise) <= Math.abs(along) * STEEP) continue;
    if (rise > 0) up += 1;
    else down += 1;
  }
  if (all < LEAST_LETTERS || Math.max(up, down) < all * MOSTLY) return 0;
  return up > down ? 1 : 3;
}

/** Boxes of a page that is turned (in quarters clockwise), whose size is then as given. Changes them in place. */
export function turn(
  boxes: Float32Array,
  { width, height }: Pick<PdfPage, 'width' | 'height'>,
  quarters: number,
): void {
  if (quarters === 0) return;
  for (let at = 0; at + 3 < boxes.length; at += 4) {
    const [left = 0, top = 0, right = 0, bottom = 0] = boxes.subarray(at, at + 4);
    if (quarters === 1) boxes.set([bottom, height - left, top, height - right], at);
    else if (quarters === 2) boxes.set([width - right, height - bottom, width - left, height - top], at);
    else boxes.set([width - top, right, width - bottom, left], at);
  }
}
