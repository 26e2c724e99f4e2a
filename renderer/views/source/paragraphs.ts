import type { Span } from '../../../data/model/span.ts';

/** A run of text inside or outside of the highlighted passage. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly highlighted: boolean;
}

export interface Paragraph {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/** Cuts a text at its line breaks and each line at the ends of the passage; empty lines are left out. */
export function paragraphs(text: string, passage: Span | null): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== '')
      found.push({ start, pieces: piecesOf(text, start, end, passage) });
    start = end + 1;
  }
  return found;
}

function piecesOf(text: string, start: number, end: number, passage: Span | null): readonly Piece[] {
  const from = passage === null ? end : Math.min(Math.max(passage.start, start), end);
  const to = passage === null ? end : Math.min(Math.max(passage.end, from), end);
  const cuts = [
    { start, end: from, highlighted: false },
    { start: from, end: to, highlighted: true },
    { start: to, end, highlighted: false },
  ];
  return cuts
    .filter(cut => cut.end > cut.start)
    .map(cut => ({ start: cut.start, text: text.slice(cut.start, cut.end), highlighted: cut.highlighted }));
}
