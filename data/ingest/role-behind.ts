import type { Located } from '../model/span.ts';
import { type Passage, spanIn } from '../text/normalise.ts';
import { roleScore } from '../text/role-words.ts';

/** From this score on the words behind a name are what somebody does. */
const LEAST_ROLE = 0.5;
const LONGEST_ROLE = 160;

const ROLE_BEHIND = /^ ?[,(–—-] ?([^;()•]+)/u;

/** What stands behind the name, where it is what somebody does. */
export function roleBehind(p: Passage, end: number): Located | null {
  const found = ROLE_BEHIND.exec(p.text.slice(end, end + LONGEST_ROLE));
  const words = found?.[1]?.trimEnd() ?? '';
  if (found === null || roleScore(words) < LEAST_ROLE) return null;
  const from = end + found[0].length - (found[1]?.length ?? 0);
  return { text: words, span: spanIn(p, from, from + words.length) };
}
