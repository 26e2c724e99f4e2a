import type { Session } from './entity.ts';
import type { Span } from './span.ts';

/** Where a session is called: its title, else the line that it begins with. */
export function sessionHeading(text: string, { span, titleSpan }: Pick<Session, 'span' | 'titleSpan'>): Span {
  if (titleSpan !== undefined) return titleSpan;
  const newline = text.indexOf('\n', span.start);
  return { start: span.start, end: newline < 0 || newline > span.end ? span.end : newline };
}
