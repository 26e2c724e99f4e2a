import type { Line } from '../document/lines.ts';
import { readLine } from './layouts/read-line.ts';
import { SOMEBODY } from './likely.ts';
import { marksOf } from './marks.ts';
import { rollLabel } from './rolls.ts';

/** Whether a line of minutes is plain: no heading, no entry of a list, no cell. */
export function isPlainLine({ level, block }: Line): boolean {
  return level === 0 && block?.kind !== 'item' && block?.kind !== 'cell';
}

/** What somebody gives at a meeting, and who gives it: "Rapport moral par Mme Anne Roux". */
const GIVEN =
  /^((?:rapport|bilan|compte|comptes|présentation|point|exposé|intervention|lecture|projet|budget|mot|allocution)s? ?(?:[^\s.!?:;]+ ){0,6}?),? ?(?:(?:présentée?s?|lue?s?|exposée?s?) )?par (?=\p{Lu}|l[ae] |l['’])/iu;

/** How long the words of a subject are before who gives it; all of them where nobody does. */
export function subjectLength(text: string): number {
  const said = text.length > LONGEST_GIVEN ? undefined : GIVEN.exec(text)?.[1];
  return said === undefined || /[.!?:;]$/u.test(text) ? text.length : said.trimEnd().length;
}

const LONGEST_GIVEN = 140;

/** Whether the words of a plain line may call a subject: they are no entry behind a sign or hours, call no roll, and name nobody. */
export function mayCall(text: string): boolean {
  const marks = marksOf(text);
  if (marks.bullet || marks.hours || rollLabel(text, true) !== null) return false;
  return (readLine(text)?.score ?? 0) < SOMEBODY || subjectLength(text) < text.length;
}
