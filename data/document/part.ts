import { contains, type Span } from '../model/span.ts';
import { NOTHING_DECLARED, type Readable } from './readable.ts';
import { veil } from './veil.ts';

/**
 * One event of a file that holds several, as a document: the rest of the file is hidden, so that every place stays that of
 * the file. `part` begins with a line.
 */
export function partOf(document: Readable, part: Span): Readable {
  const { text, blocks, links, emphasis, bold, declared } = document;
  const own = veil(text, false);
  // With the break before it: what is hidden is a line of its own.
  own.show(Math.max(0, part.start - 1), part.end);
  const inside = (span: Span) => contains(part, span);
  return {
    ...document,
    text: own.read(),
    blocks: blocks.filter(({ span }) => inside(span)),
    links: links.filter(({ span }) => inside(span)),
    emphasis: emphasis.filter(inside),
    bold: bold.filter(inside),
    // The head of a file speaks of what stands first in it.
    declared: part.start === 0 ? declared : NOTHING_DECLARED,
    part,
  };
}
