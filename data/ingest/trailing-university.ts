import { isPosition } from '../reference/professions.ts';
import type { Setting } from './authorities.ts';
import type { BodyHit } from './body-hit.ts';
import { communeAt } from './gazetteer.ts';
import { settleHomonym } from './homonyms.ts';
import type { NameWord } from './name-words.ts';

const LONGEST = 5;
/** Ranks of those who teach or search, in capitals: "MCF Université de Reims" is what somebody is, and where. */
const RANKS = new Set('cpj cr dr hdr ige igr ir mast mcu past phd prag prce pu puph'.split(' '));

const isRank = ({ key, upper }: NameWord) => isPosition(key) || (upper && RANKS.has(key));

/**
 * "Le Mans Université", "CY Cergy Paris Université": a university that bears the name of its place before the noun. Where
 * the words before are one town, it is the same body as "Université de …".
 */
export function trailingUniversityAt(
  words: readonly NameWord[],
  at: number,
  text: string,
  setting: Setting,
): BodyHit | null {
  const [before, first] = [words[at - 1], words[at]];
  if (
    !first?.capital ||
    !words[at + 1]?.capital ||
    first.key === 'universite' ||
    isRank(first) ||
    (before?.capital && first.joined && !isRank(before))
  )
    return null;
  let to = at + 1;
  let noun = -1;
  while (to < words.length && to - at < LONGEST && words[to]?.capital && words[to]?.joined) {
    if (noun < 0 && words[to]?.key === 'universite') noun = to;
    to += 1;
  }
  if (noun < 0) return null;
  const name = text.slice(first.start, words[to - 1]?.end);
  const hit = { from: at, to, kind: 'university', rule: 'trailing-university' } as const;
  const town = to === noun + 1 ? communeAt(words.slice(0, noun), at, false) : null;
  const [place] = town?.to === noun ? town.places : [];
  if (!town || place === undefined) return { ...hit, name, key: null };
  const settled = settleHomonym(place.name, town.places, only => setting.around(town.from, town.to, only));
  return { ...hit, name, key: `universite:${settled.key}` };
}
