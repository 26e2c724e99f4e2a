import type { Evidence } from '../model/evidence.ts';
import { HIDDEN } from '../text/hidden.ts';
import type { Readable } from './readable.ts';

/** What a document holds by its format alone, whatever is read in it. */
export function evidenceIn({ text, blocks }: Pick<Readable, 'text' | 'blocks'>): Evidence {
  const headings = blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ span }) => bare(text.slice(span.start, span.end)))
    .filter(words => words !== '');
  return { headings: [...new Set(headings)], characters: bare(text).length };
}

function bare(words: string): string {
  return words.replaceAll(HIDDEN, '').replace(/\s+/gu, ' ').trim();
}
