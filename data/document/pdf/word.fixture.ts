import type { Word } from './page.ts';

/** A word as a page draws it: plain, ten points high on the line at 0, unless told otherwise. */
export function wordAt(own: Pick<Word, 'text' | 'left' | 'right'> & Partial<Word>): Word {
  return { top: 10, bottom: 0, bold: false, slanted: false, from: 0, to: 0, ...own };
}
