import type { Span } from '../../data/model/span.ts';
import { onOneLine, plainPassage } from '../../data/text/plain-passage.ts';

/** A passage with the words around it, cut at word boundaries, white space folded, nothing left of its markup. */
export interface Quote {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly span: Span;
}

/** Cuts a passage and up to `around` characters on each side, never across an empty line. */
export function quote(source: string, place: Span, around = 70): Quote {
  const { text, span, more } = plainPassage(source, place);
  const left = text.slice(Math.max(0, span.start - around), span.start);
  const right = text.slice(span.end, span.end + around);
  const leftParagraph = left.slice(left.lastIndexOf('\n\n') + 1);
  const breakAt = right.indexOf('\n\n');
  const rightParagraph = breakAt < 0 ? right : right.slice(0, breakAt);
  const cutLeft = leftParagraph.length === left.length && (span.start > around || more.before);
  const cutRight = rightParagraph.length === right.length && (span.end + around < text.length || more.after);
  return {
    before: `${cutLeft ? '… ' : ''}${onOneLine(cutLeft ? leftParagraph.replace(/^\S*\s/u, '') : leftParagraph).trimStart()}`,
    text: onOneLine(text.slice(span.start, span.end)),
    after: `${onOneLine(cutRight ? rightParagraph.replace(/\s\S*$/u, '') : rightParagraph).trimEnd()}${cutRight ? ' …' : ''}`,
    span: place,
  };
}
