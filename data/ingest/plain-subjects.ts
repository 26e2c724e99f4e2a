import type { Line } from '../document/lines.ts';
import { readLine } from './layouts/read-line.ts';
import { SOMEBODY } from './likely.ts';
import { marksOf } from './marks.ts';
import { rollLabel } from './rolls.ts';

/** Whether a line of minutes is plain: no heading, no entry of a list, no cell. */
export function isPlainLine({ level, block }: Line): boolean {
  return level === 0 && block?.kind !== 'item' && block?.kind !== 'cell';
}

/** Whether the words of a plain line may call a subject: they are no entry behind a sign or hours, call no roll, and name nobody. */
export function mayCall(text: string): boolean {
  const marks = marksOf(text);
  return (
    !marks.bullet && !marks.hours && rollLabel(text, true) === null && (readLine(text)?.score ?? 0) < SOMEBODY
  );
}
