import type { Line } from '../document/lines.ts';
import type { Heading } from './heading.ts';
import { headsPart } from './heads-part.ts';
import { headsSpeakers } from './labels.ts';

/** Whether a label in a heading stands deeper than the heading over the plain lines before it, and ends as a label or comes again. */
function isBelowPlain(lines: readonly Line[], { index, level, text }: Line): boolean {
  const over = lines.slice(0, index).findLast(line => line.level > 0 && line.level <= level);
  if (over?.level === level && !headsPart(over.text) && !headsSpeakers(over.text)) return false;
  return (
    text.endsWith(':') ||
    lines.some(
      line =>
        line.index !== index && line.level === level && (headsSpeakers(line.text) || headsPart(line.text)),
    )
  );
}

/**
 * "## Intervenant·es" in the one session of a page, "### Modération" below the heading of a session, "#### Participants :" below the
 * hours and the title of one: it opens no session of its own.
 */
export function isOverSpeakers(lines: readonly Line[], at: number, found: readonly Heading[]): boolean {
  const line = lines[at];
  if (line === undefined || line.level === 0) return false;
  const speakers = headsSpeakers(line.text);
  if (!speakers && !headsPart(line.text)) return false;
  const sessions = found.filter(({ type }) => type === 'session');
  const last = sessions.at(-1);
  if (speakers && sessions.length <= 1) return true;
  if (last === undefined) return false;
  return last.level > 0 ? line.level > last.level : isBelowPlain(lines, line);
}
