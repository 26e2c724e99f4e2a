import { BEHIND_LINK, gapAhead } from '../glued-links.ts';
import type { Run } from './parts.ts';

/** What stands between two links and belongs to neither. */
const BETWEEN = /^(?:and|et|&|ou|or)$/u;
const OPENS_NAME = /^\p{Lu}\p{Ll}/u;

/** What parted a run from the one before it where a link begins or ends inside a word: a break, a space, or nothing. */
export function gapBefore(before: Run | undefined, run: Run, after: Run | undefined): '' | ' ' | '\n' {
  if (before === undefined || before.target === run.target) return '';
  if (run.target !== null)
    return gapAhead(before.target === null ? before.text.slice(-1) : BEHIND_LINK, run.text.slice(0, 1));
  const isBetween = BETWEEN.test(run.text) && after !== undefined && after.target !== null;
  return isBetween || OPENS_NAME.test(run.text) ? gapBehind(before) : '';
}

/** Behind a link that ends in a blank, or in what opens something, nothing is glued. */
function gapBehind({ text }: Run): '' | ' ' {
  return /[\s([«“’'-]$/u.test(text) ? '' : ' ';
}
