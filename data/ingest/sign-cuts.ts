import { matchesOf } from '../text/matches.ts';
import { findNames } from '../text/names.ts';
import { titleBefore } from '../text/titles-of-people.ts';

/** Signs that begin an item, wherever on a line they stand; "•" parts words too, and begins one before a name. */
const SIGN = /(?<=\s)[•‣■□▪▫▶▸►●◆◇❖➢➤](?=\s)/gu;
/** A line holds no such sign but for a few of them. */
const LIKE_SIGN = /\s[•‣■□▪▫▶▸►●◆◇❖➢➤]\s/u;
const SURE = 0.5;
/** As far behind a sign as the first name may go on. */
const LONGEST_NAME = 80;
/** So many items that begin with somebody make a list without anybody before them. */
const LEAST_NAMED = 2;

/** Whether words begin with somebody, with or without how one is addressed. */
function beginsWithName(words: string): boolean {
  const behind = words.slice(0, LONGEST_NAME);
  const lead = /^\s*/u.exec(behind)?.[0].length ?? 0;
  const [name] = findNames(behind, SURE);
  if (name === undefined) return false;
  return (titleBefore(behind, name.start)?.start ?? name.start) <= lead;
}

/**
 * Where the items begin that a sign sets apart on one line: "Anne Roux, maire ■ Paul Petit, éleveur ■ Un témoin". Each is a line
 * from the first that names somebody behind others who are named, or where several name somebody; empty for a line that is one thing.
 */
export function signCuts(line: string): readonly number[] {
  if (!LIKE_SIGN.test(line)) return [];
  const signs = matchesOf(SIGN, line).map(({ index }) => index);
  const named = signs.filter((at, i) => beginsWithName(line.slice(at + 1, signs[i + 1] ?? line.length)));
  const [first] = named;
  if (first === undefined) return [];
  const before = line.slice(0, first);
  if (named.length < LEAST_NAMED && findNames(before.slice(-4 * LONGEST_NAME), SURE).length === 0) return [];
  return signs.filter(at => at >= first);
}
