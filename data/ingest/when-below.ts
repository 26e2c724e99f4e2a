import type { Line } from '../document/lines.ts';
import type { Heading } from './heading.ts';
import { marksOf } from './marks.ts';
import { nextFilled } from './titles.ts';

const LONGEST = 90;

/**
 * Whether a line only says when and where the session right above it takes place: "Mardi 14 mai – Parc des volcans" below "Atelier n°1"
 * over "Restaurer une mare". A session without a label may be a day's, and its first talk stands there.
 */
export function saysWhenOf(lines: readonly Line[], before: Heading | undefined, at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.level > 0 || line.text.length > LONGEST || !/\d/.test(line.text))
    return false;
  const isLabelled = before?.type === 'session' && (before.label !== null || before.name !== null);
  if (!isLabelled || before.next !== before.to || nextFilled(lines, before.to) !== at) return false;
  const { day, clock, length } = marksOf(line.text);
  return day && clock === null && !/\s?:\s|[«“"?]/u.test(line.text.slice(length));
}
