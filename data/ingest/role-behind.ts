import type { Located } from '../model/span.ts';
import { type Passage, spanIn } from '../text/normalise.ts';
import { roleScore, startsAsRole, verbAt } from '../text/role-words.ts';

/** From this score on the words behind a name are what somebody does. */
const LEAST_ROLE = 0.5;
const LONGEST_ROLE = 160;

const ROLE_BEHIND = /^ ?[,(–—-] ?([^;()•]+)/u;

/** Where a sentence ends and another begins: nothing of it is what somebody does. */
const SENTENCE_END = /(?<=\p{Ll}{3})[.!?…] +(?=\p{Lu}\p{Ll}*[ '’])|(?<=\p{Ll}{4})\.$/u;

/** What stands behind the name, where it is what somebody does. */
export function roleBehind(p: Passage, end: number): Located | null {
  const found = ROLE_BEHIND.exec(p.text.slice(end, end + LONGEST_ROLE));
  const said = found?.[1] ?? '';
  const words = said.slice(0, SENTENCE_END.exec(said)?.index ?? said.length).trimEnd();
  if (found === null || roleScore(words) < LEAST_ROLE) return null;
  // "Accueillis par Anne Roux, les participants ont écouté le maire": the sentence goes on.
  if (!startsAsRole(words) && verbAt(words) >= 0) return null;
  const from = end + found[0].length - (found[1]?.length ?? 0);
  return { text: words, span: spanIn(p, from, from + words.length) };
}
