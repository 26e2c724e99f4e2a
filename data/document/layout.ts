import type { Readable } from './readable.ts';

/**
 * What a document that is no text says of the text made of it: its blocks, its pages. It is stored beside the text, since the
 * text alone does not say it again.
 */
export type Layout = Omit<Readable, 'text'>;

/** A text with its layout as a document to be read. */
export function laidOut(text: string, layout: Layout): Readable {
  return { ...layout, text };
}

/** The page, from 1, on which a place of the text stands; null where there are no pages. */
export function pageAt(pages: readonly number[], at: number): number | null {
  if (pages.length === 0) return null;
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}
