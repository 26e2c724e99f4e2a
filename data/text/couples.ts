import { givenRank, isDoubtfulGiven } from './given-names.ts';
import type { NameMatch } from './name-match.ts';
import type { Word } from './words.ts';

/** "Anne et Paul Durand": the given name before "et" shares the family name behind. Gives the people of the match in order. */
export function withPartner(
  text: string,
  words: readonly Word[],
  at: number,
  match: NameMatch,
): readonly NameMatch[] {
  const link = words[at - 1];
  const given = words[at - 2];
  const joined =
    given?.shape === 'title' &&
    link !== undefined &&
    /^ (?:et|&) $/.test(text.slice(given.end, match.start)) &&
    /(?:^|[,;:–—(•|-]\s*|(?:^|[\s,])(?:par|avec|de|d['’])\s?)$/u.test(text.slice(0, given.start));
  if (!joined || givenRank(given.text) < 2 || isDoubtfulGiven(given.text)) return [match];
  const partner = { ...match, start: given.start, end: given.end, givenName: given.text };
  return [partner, match];
}
