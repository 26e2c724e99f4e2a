import type { Evidence } from '../model/evidence.ts';
import { fold } from '../text/normalise.ts';
import type { Readable } from './readable.ts';

/** What a document holds by its format alone, whatever is read in it. */
export function evidenceIn({ text, blocks }: Pick<Readable, 'text' | 'blocks'>): Evidence {
  const headings = blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ span }) => fold(text.slice(span.start, span.end)))
    .filter(words => words !== '');
  return { headings: [...new Set(headings)], characters: fold(text).length };
}
