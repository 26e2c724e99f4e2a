import type { Line } from '../document/lines.ts';
import { CIVILITY } from '../text/civilities.ts';

/** "…, rapporteur M. Roux", "… – Rapporteure : Anne Roux", "… (rapporteur : Mme Roux)". */
const BEHIND = new RegExp(
  String.raw`\s?[,–—(-]\s?(?:[Rr]apporteure?s?|RAPPORTEURE?S?)\s?(?::\s?|\s)(?=${CIVILITY}\s|\p{Lu})`,
  'u',
);
/** "Rapporteur : M. Luc Morel" on a line of its own. */
const ALONE = /^(?:[Rr]apporteure?s?|RAPPORTEURE?S?)\s?:\s?\p{Lu}/u;
const LONGEST_ALONE = 90;
const LIKE = /rapporteur/i;
/** A title has at least so many letters. */
const LEAST_TITLE = 4;

/** Where the words "rapporteur M. Roux" begin behind the title of a point; -1 where they do not. */
export function rapporteurBehind(text: string): number {
  if (!LIKE.test(text)) return -1;
  const at = BEHIND.exec(text)?.index ?? -1;
  return at >= LEAST_TITLE ? at : -1;
}

/** Whether a line is the title of a point on which somebody reports: how long the title is; 0 for none. */
export function reportsAt(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? '';
  const behind = rapporteurBehind(text);
  if (behind >= 0) return behind;
  const below = lines[at + 1]?.text ?? '';
  const isOver = LIKE.test(below) && below.length <= LONGEST_ALONE && ALONE.test(below);
  return isOver && !ALONE.test(text) && /\p{L}$/u.test(text) ? text.length : 0;
}
