import { isCommonWord } from './common-words.ts';
import { bestRank, endsName, familyRun, MOST_FAMILY, matchOf, touches, type Way } from './name-match.ts';
import { isBodyWord, isInstitute } from './not-names.ts';
import { isParticle } from './particles.ts';
import { isFunction } from './role-words.ts';
import { isTitleWord } from './titles-of-people.ts';
import type { Word } from './words.ts';

/** "Assoi Yapi Désiré Patrice": more given names than these nobody is called by. */
const MOST_GIVEN = 5;
const SHORTEST_FAMILY = 3;

function isGiven(word: Word | undefined): boolean {
  if (word?.shape !== 'title' || isParticle(word.text)) return false;
  return !isBodyWord(word.text) && !isFunction(word.text) && !isTitleWord(word.text);
}

/** Whether a word of [from, to) is part of the name of a body. */
function holdsBody(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at]?.text ?? '';
    if (isInstitute(word) || (isBodyWord(word) && !isParticle(word))) return true;
  }
  return false;
}

/**
 * "Pr YAPI Assoi Yapi Désiré Patrice, enseignant": behind how one is addressed, a family name in capitals and then all given
 * names, whichever of them a dictionary has, up to where the name ends.
 */
export const addressedCapitals: Way = (text, words, at) => {
  const [before, first] = [words[at - 1], words[at]];
  if (first?.shape !== 'caps' || first.text.length < SHORTEST_FAMILY) return null;
  if (!before || !isTitleWord(before.text) || !/^\.? $/u.test(text.slice(before.end, first.start)))
    return null;
  const family = familyRun(text, words, at, 'caps', MOST_FAMILY);
  if (family === null || holdsBody(words, at, family.next)) return null;
  let to = family.next;
  while (to - family.next < MOST_GIVEN) {
    const [last, given] = [words[to - 1], words[to]];
    if (!last || !given || !touches(text, last, given) || !isGiven(given)) break;
    to += 1;
  }
  const end = words[to - 1]?.end ?? 0;
  if (to === family.next || !endsName(text, end)) return null;
  const rank = bestRank(words, family.next, to);
  // "Mme ROUX Présente": one word that is no given name may be any other word.
  if (rank === 0 && to === family.next + 1 && isCommonWord(words[family.next]?.text ?? '')) return null;
  return matchOf(text, words, [family.next, to], [at, family.next], rank > 0 ? 0.85 : 0.6);
};
