import { matchesOf } from '../../text/matches.ts';
import type { NameMatch } from '../../text/names.ts';
import { isBodyWord } from '../../text/not-names.ts';

/** "JL", "MC": double given names cut to two letters; "JO", "AG" and "PS" are of something else. */
const PAIRS = new Set(
  'JB JC JD JE JF JG JJ JL JM JN JP JR JS JY MA MC MF MH MJ MN MP MT AL AM PH PY FX'.split(' '),
);
/** Behind what people stand, such a pair and a family name, before what is said of the person or the end. */
const PAIRED =
  /(?<=\(|(?:^|[\s,(])(?:avec|par|et|de|with|by) |^|, )(\p{Lu}-?\p{Lu}\.?) (\p{Lu}\p{Ll}[\p{L}'’-]+)(?=\s?(?:[,;()–—]|- |$)| (?:avec|et|and|with) )/gu;
const LIKE_PAIRED = /(?:^|[\s(])[AFJMP]-?[A-Y]\.? \p{Lu}\p{Ll}/u;
/** As sure as other initials. */
const SCORE = 0.55;

/** The names of a line and those that are written with two letters for a double given name: "JL Marquette", "M-C Durandel". */
export function withPairs(text: string, names: readonly NameMatch[]): readonly NameMatch[] {
  if (!LIKE_PAIRED.test(text)) return names;
  const paired = matchesOf(PAIRED, text).flatMap(
    ({ index, 0: whole, 1: givenName = '', 2: familyName = '' }): readonly NameMatch[] => {
      const isPair = PAIRS.has(givenName.replace(/[-.]/gu, ''));
      if (!isPair || isBodyWord(familyName)) return [];
      return [{ start: index, end: index + whole.length, givenName, familyName, score: SCORE, slip: false }];
    },
  );
  const free = paired.filter(one => !names.some(({ start, end }) => start < one.end && one.start < end));
  return free.length === 0 ? names : [...names, ...free].sort((a, b) => a.start - b.start);
}
