import { contains, type Span } from '../model/span.ts';
import { onOneLine, plainPassage } from '../text/plain-passage.ts';
import type { WordSession } from './word-table.ts';

/** One occurrence in its context: the keyword in its line. */
export interface Line {
  readonly left: string;
  readonly pivot: string;
  readonly right: string;
  readonly span: Span;
  /** Id of the session whose text holds it; null elsewhere. */
  readonly session: string | null;
}

/** The end of a passage, at most `width` characters, from the beginning of a word. */
function tail(passage: string, width: number): string {
  const folded = onOneLine(passage);
  if (folded.length <= width) return folded.trimStart();
  const cut = folded.slice(folded.length - width);
  return cut.includes(' ') ? cut.slice(cut.indexOf(' ') + 1) : cut;
}

/** The beginning of a passage, at most `width` characters, to the end of a word. */
function head(passage: string, width: number): string {
  const folded = onOneLine(passage);
  if (folded.length <= width) return folded.trimEnd();
  const cut = folded.slice(0, width);
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
}

/**
 * The lines of some passages, in the order given: at most `width` characters on each side, cut between words, never
 * beyond the body or the title that a passage stands in.
 */
export function concordance(
  text: string,
  spans: readonly Span[],
  width: number,
  sessions: readonly Pick<WordSession, 'id' | 'passage'>[] = [],
): Line[] {
  return spans.map(span => {
    const session = sessions.find(({ passage }) => contains(passage, span));
    const plain = plainPassage(text, span, session?.passage);
    const { start, end } = plain.span;
    // Folding shortens: twice the width is read, so that long runs of spaces do not starve a side.
    return {
      left: tail(plain.text.slice(Math.max(0, start - 2 * width), start), width),
      pivot: onOneLine(plain.text.slice(start, end)),
      right: head(plain.text.slice(end, end + 2 * width), width),
      span,
      session: session?.id ?? null,
    };
  });
}
