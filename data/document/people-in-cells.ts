import type { Span } from '../model/span.ts';
import type { Whole } from './whole-lines.ts';

/** "Anne Roux", "J. de la Tour" among others that commas and "et" part. */
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:d[eu]|del|la|van|von|\p{Lu}[\p{L}.’'-]*)){1,4}`;
/** Names alone, parted by commas and "et". */
export const NAMES = new RegExp(`^${NAME}(?:(?:,| et| and| &) ${NAME})*$`, 'u');
/** The last slash that stands by itself. */
const SLASH = /(?<=^|\s)\/(?=\s|$)(?!.*\s\/(?:\s|$))/u;
/** So many cells of a page that end so show that it is written in that way. */
const LEAST = 2;

/**
 * Cells that end with who gives what they name, behind a slash ("Les haies du bocage / Anne Roux, P. Petit"), as two lines where several of
 * a page are written so.
 */
export function withPeopleApart(text: string, cells: readonly Whole[]): readonly Whole[] {
  const cut = cells.map(cell => (cell.own[0]?.cell === undefined ? null : behindSlash(text, cell)));
  if (cut.filter(each => each !== null).length < LEAST) return cells;
  return cells.flatMap((cell, i) => cut[i]?.filter(({ parts }) => parts.length > 0) ?? [cell]);
}

/** A cell without its last slash, and the names behind it; null where no names stand there. */
function behindSlash(text: string, { own, parts }: Whole): readonly Whole[] | null {
  const at = parts.findLastIndex(({ start, end }) => SLASH.test(text.slice(start, end)));
  const part = parts[at];
  if (part === undefined) return null;
  const slash = part.start + text.slice(part.start, part.end).search(SLASH);
  const before = [...parts.slice(0, at), trimmed(text, part.start, slash)];
  const behind = [trimmed(text, slash + 1, part.end), ...parts.slice(at + 1)];
  const said = behind.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '));
  if (!NAMES.test(said.join(' ').trim())) return null;
  return [before, behind].map(left => ({ own, parts: left.filter(({ start, end }) => end > start) }));
}

function trimmed(text: string, from: number, to: number): Span {
  const words = text.slice(from, to);
  return { start: from + words.length - words.trimStart().length, end: from + words.trimEnd().length };
}
