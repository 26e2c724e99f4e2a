import type { Line } from '../document/lines.ts';
import { isSentence } from './bare-subjects.ts';
import { readLine } from './layouts/read-line.ts';
import { SOMEBODY } from './likely.ts';

/** So many of them make a series. */
const LEAST = 3;
const LONGEST = 160;

function mayBePoint({ text, block }: Line): boolean {
  if (block?.kind !== 'item' || block.level !== 1 || !block.strong || text.length > LONGEST) return false;
  return !/[.;,]$/u.test(text) && !isSentence(text) && (readLine(text)?.score ?? 0) < SOMEBODY;
}

/**
 * The points of minutes that are a list of lists: its outer entries in bold, and what was said on each in entries below. None where
 * they are too few for a series.
 */
export function strongItems(lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter(({ text }) => text !== '');
  const found = filled.filter((line, i) => {
    const below = filled[i + 1]?.block;
    return mayBePoint(line) && below?.kind === 'item' && below.level > 1;
  });
  return found.length >= LEAST ? found : [];
}
