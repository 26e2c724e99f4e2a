import { plainLetters } from '../../model/plain-letters.ts';
import type { PdfPage, Word } from './page.ts';
import { linesInOrder } from './page-order.ts';
import { withUsualHeights } from './tall-boxes.ts';
import { uprightOf } from './upright.ts';

/** A rectangle on a page, in shares of its width and height from its upper left corner. */
export interface Mark {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A passage as it is looked for: its words, and the text of its page before it, which tells like places apart. */
export interface Sought {
  readonly words: string;
  readonly before: string;
}

/** Of a passage that goes over the page, or whose words were rejoined in another way, so much of its beginning will do. */
const SHARES = [1, 0.6, 0.3];
const FEWEST = 6;

/** Where the words of a passage stand on a page, a rectangle a stretch of a line; none when they cannot be found. */
export function findOnPage(page: PdfPage, { words, before }: Sought): readonly Mark[] {
  const { page: shown, quarters } = uprightOf(page);
  const drawn = withUsualHeights([shown])
    .flatMap(linesInOrder)
    .flatMap(line => line.words);
  const owners: number[] = [];
  let letters = '';
  for (const [i, word] of drawn.entries()) {
    const own = lettersOf(word.text);
    letters += own;
    for (let at = 0; at < own.length; at += 1) owners.push(i);
  }
  const needle = lettersOf(words);
  const expected = lettersOf(before).length;
  for (const share of SHARES) {
    const part = needle.slice(0, Math.ceil(needle.length * share));
    if (part === '' || (share < 1 && part.length < FEWEST)) break;
    const at = nearest(letters, part, expected);
    if (at < 0) continue;
    const [first = 0, last = 0] = [owners[at], owners[at + part.length - 1]];
    return marksOf(drawn.slice(first, last + 1), shown).map(mark => turnedBack(mark, quarters));
  }
  return [];
}

/** A rectangle of a page that was turned by quarters clockwise to be read, as it lies on the page. */
function turnedBack(mark: Mark, quarters: number): Mark {
  const { left, top, width, height } = mark;
  if (quarters === 0) return mark;
  const size = { width: height, height: width };
  return quarters === 1
    ? { left: top, top: 1 - left - width, ...size }
    : { left: 1 - top - height, top: left, ...size };
}

/** Letters and digits alone, without accents and capitals: however a line was broken, they are the same. */
function lettersOf(text: string): string {
  return plainLetters(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The place of a part that is nearest to where it should be; heads that were left out move it a little. */
function nearest(letters: string, part: string, expected: number): number {
  let best = -1;
  for (let at = letters.indexOf(part); at >= 0; at = letters.indexOf(part, at + 1))
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  return best;
}

/** Words that follow one another on a line are one rectangle. */
function marksOf(words: readonly Word[], { width, height }: PdfPage): readonly Mark[] {
  const out: { left: number; right: number; top: number; bottom: number }[] = [];
  for (const { left, right, top, bottom } of words) {
    const last = out.at(-1);
    const onLine = last !== undefined && left >= last.left && bottom < last.top && top > last.bottom;
    if (onLine) {
      last.right = Math.max(last.right, right);
      last.top = Math.max(last.top, top);
      last.bottom = Math.min(last.bottom, bottom);
    } else out.push({ left, right, top, bottom });
  }
  return out.map(({ left, right, top, bottom }) => ({
    left: left / width,
    top: (height - top) / height,
    width: (right - left) / width,
    height: (top - bottom) / height,
  }));
}
