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
