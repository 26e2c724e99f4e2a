import { bitsOf, type PdfPage } from './page.ts';

/** Lines are so far apart, in heights of their letters: where they are nearer, the font says that its letters are higher than any is. */
const LEAST_LEADING = 0.7;
/** As high is a letter then, as a share of the distance to the next line. */
const USUAL = 0.95;
/** So many lines tell how far apart they are; below two heights they are of one paragraph. */
const LEAST_LINES = 8;
const LONGEST = 2;
const SAME_HEIGHT = 0.01;

/**
 * Pages whose letters have boxes no higher than their lines are apart. Some fonts have room above and below for marks that no letter here
 * has: boxes of one line would cover the next, and words of two lines would be one.
 */
export function withUsualHeights(pages: readonly PdfPage[]): readonly PdfPage[] {
  const leadings = pages.flatMap(leadingsOn).sort((a, b) => a - b);
  const leading = leadings[leadings.length >> 1] ?? 1;
  if (leadings.length < LEAST_LINES || leading >= LEAST_LEADING) return pages;
  return pages.map(page => ({ ...page, boxes: lowered(page.boxes, leading / USUAL) }));
}

/** The distances from one line to the next, in heights, where both are in letters of one height. */
function leadingsOn({ codes, boxes }: PdfPage): readonly number[] {
  const found: number[] = [];
  const bits = bitsOf(boxes);
  let last = -1;
  for (let i = 0; i < codes.length; i += 1) {
    if ((codes[i] ?? 0) <= 32) continue;
    const at = i * 4;
    const before = last;
    last = at;
    if (before < 0 || ((bits[before] ?? 0) >= 0 && (bits[at] ?? 0) >= (bits[before] ?? 0))) continue;
    // A line begins below and to the left of the end of the one before.
    if ((boxes[at] ?? 0) >= (boxes[before] ?? 0)) continue;
    const height = (boxes[at + 1] ?? 0) - (boxes[at + 3] ?? 0);
    const above = (boxes[before + 1] ?? 0) - (boxes[before + 3] ?? 0);
    const distance = (boxes[before + 3] ?? 0) - (boxes[at + 3] ?? 0);
    if (distance > 0 && distance < height * LONGEST && Math.abs(height - above) <= height * SAME_HEIGHT)
      found.push(distance / height);
  }
  return found;
}

/** Boxes of this share of their height, around their middles. */
function lowered(boxes: Float32Array, share: number): Float32Array {
  const out = boxes.slice();
  for (let at = 0; at + 3 < boxes.length; at += 4) {
    const [top, bottom] = [boxes[at + 1] ?? 0, boxes[at + 3] ?? 0];
    const less = ((top - bottom) * (1 - share)) / 2;
    out[at + 1] = top - less;
    out[at + 3] = bottom + less;
  }
  return out;
}
