import type { Line } from '../document/lines.ts';
import type { Heading } from './heading.ts';
import { marksOf } from './marks.ts';
import { nextFilled } from './titles.ts';

/** Whether a line names a session by hours and a title of its own. */
function isTimed(lines: readonly Line[], { type, from, level }: Heading): boolean {
  return type === 'session' && level === 0 && marksOf(lines[from]?.text ?? '').hours;
}

/** Whether a heading only leads to what stands below: it ends with a colon, and has no hours. */
function isLabel(lines: readonly Line[], { type, from, to, level }: Heading): boolean {
  const text = lines[to - 1]?.text ?? '';
  return type === 'session' && level === 0 && text.endsWith(':') && !marksOf(lines[from]?.text ?? '').hours;
}

/**
 * "10h – 11h Séance d'ouverture" over "Ouverture par notre grand témoin :" and "Allocutions :": a heading that ends with a colon right
 * below one that has hours is a step of what is held then, and so are those that follow it.
 */
export function isLabelledStep(lines: readonly Line[], headings: readonly Heading[], at: number): boolean {
  const [before, heading] = [headings[at - 1], headings[at]];
  if (before === undefined || heading === undefined || !isLabel(lines, heading)) return false;
  if (isTimed(lines, before)) return nextFilled(lines, before.to) === heading.from;
  return isLabelledStep(lines, headings, at - 1);
}
