import type { Session } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { key } from '../text/normalise.ts';
import { type Token, tokenise } from '../text/tokens.ts';

/** How far behind the beginning of a session its title is looked for: hours, rooms and names may stand before it. */
const REACH = 2000;

/** What closes a title behind its last word. */
const CLOSING = /^[ \u00A0\u202F\u2060]*[»”")\]?!…]+/u;

/**
 * Where the source writes the title of a session, word by word from the first to the last: a reader tidies titles (lines
 * joined, labels and markup out), and only the place in the source can be counted and led to. Null where it does not stand there.
 */
export function titlePlace(
  text: string,
  { title, span, titleSpan }: Pick<Session, 'title' | 'span' | 'titleSpan'>,
): Span | null {
  const words = tokenise(title, { start: 0, end: title.length });
  const [first] = words;
  if (first === undefined) return null;
  const from = titleSpan?.start ?? span.start;
  const end = Math.min(text.length, Math.max(from + REACH, titleSpan?.end ?? 0) + title.length);
  const written = tokenise(text, { start: from, end });
  const at = written.findIndex((_, here) => words.every((word, i) => isSame(word, written[here + i])));
  const [begins, ends] = [written[at], written[at + words.length - 1]];
  if (begins === undefined || ends === undefined) return null;
  const closing = CLOSING.exec(text.slice(ends.span.end, end))?.[0].length ?? 0;
  return { start: begins.span.start, end: ends.span.end + closing };
}

function isSame(word: Token, written: Token | undefined): boolean {
  return written !== undefined && (word.form === written.form || key(word.form) === key(written.form));
}
