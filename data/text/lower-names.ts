import { isCommonWord } from './common-words.ts';
import { givenRank } from './given-names.ts';
import { endsName, familyRun, matchOf, type NameMatch, touches } from './name-match.ts';
import { isParticle } from './particles.ts';
import { startsAsBody, startsAsRole } from './role-words.ts';
import type { Word } from './words.ts';

const SCORE = 0.6;
/** Where a list goes on to one more person. */
const LISTED = /(?:^|[,;:&•|–—(]|\s-|(?:^|\s)(?:et|par|avec))\s*$/u;
/** What parts a name from what its bearer does. */
const BEFORE_ROLE = /^(?: ?[,(–:] ?| [—-] )/u;
const SIGNS = ',;&(:–—-';
/** Words of a family name in lower case, particles with them. */
const MOST_WORDS = 4;

/** "(ville de lorient)": a body that nobody wrote with a capital either. */
const LOWER_BODY =
  /^(?:ville|mairie|commune|métropole|région|département|préfecture|ministère|université|association|agence|syndicat|fédération)(?!\p{L})/u;

/** "passeur, ville de sète", "voisine": what closes a line whose name, trade and body nobody wrote with a capital. */
const LOWER_ENTRY =
  /^\p{Ll}[\p{L}'’ -]{2,40}(?:, | [–—-] )\p{Ll}[^.!?;:«»]{2,60}$|^\p{Ll}{2,14}(?:eur|euse|rice|i[eè]re?|iste|ien(?:ne)?|logue|graphe|aire|ante?|isine?|ronne?|chère?)$/u;

/** Whether a sign of a list stands before a place, right there or with one space between: every word of prose is asked. */
function isBehindSign(text: string, at: number): boolean {
  const sign = text[at - 1] === ' ' ? text[at - 2] : text[at - 1];
  return sign !== undefined && SIGNS.includes(sign);
}

/** Whether a word in small letters stands between others and behind no sign, as most do: no name begins there. */
export function standsBetween(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (at === 0 || word?.shape !== 'lower') return false;
  const next = at + 1 < words.length ? words[at + 1] : undefined;
  return next === undefined || (next.shape === 'lower' && !isBehindSign(text, word.start));
}

/** "médecin", and of several "maraîchers": what people do, of one or more. */
function opensRole(words: string): boolean {
  return startsAsRole(words) || startsAsRole(words.replace(/^(\p{L}{4,})s(?!\p{L})/u, '$1'));
}

/** Where a family name in lower case ends: words that are no French ones, before a comma and what the person does. */
function lowerFamily(text: string, words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length && at - from < MOST_WORDS) {
    const word = words[at];
    const before = words[at - 1];
    if (word?.shape !== 'lower' || !before || !touches(text, before, word)) break;
    at += 1;
  }
  const last = words[at - 1];
  if (at === from || last === undefined || isParticle(last.text)) return from;
  const role = BEFORE_ROLE.exec(text.slice(last.end, last.end + 3));
  if (role === null) return from;
  // "capucine sorbier, cheffe de projet": where a line begins so and goes on with an office, words of the language are a name too.
  if (from === 1 && at === 2 && startsAsRole(text.slice(last.end + role[0].length))) return at;
  if (!words.slice(from, at).every(word => isParticle(word.text) || !isCommonWord(word.text))) return from;
  const behind = text.slice(last.end + role[0].length);
  const isRole = opensRole(behind) || LOWER_BODY.test(behind);
  return isRole || (from === 1 && words[0]?.start === 0 && LOWER_ENTRY.test(behind)) ? at : from;
}

/** "& marine Joubert, Université de Caen": behind a sign, and before what she does or where, a word of the language is a name too. */
function worksBehind(text: string, at: number, start: number, end: number): boolean {
  const gap = BEFORE_ROLE.exec(text.slice(end, end + 3));
  if (gap === null || (at > 0 && !isBehindSign(text, start))) return false;
  const behind = text.slice(end + gap[0].length);
  return startsAsRole(behind) || startsAsBody(behind);
}

/**
 * "inès Corday", and before a role "hélène robic, cheffe de projet": a given name that nobody wrote with a capital, where
 * a list is likely to go on. A word of the language ("pierre") is none unless all else bears it out.
 */
export function lowerNameAt(text: string, words: readonly Word[], at: number): NameMatch | null {
  const given = words[at];
  const next = words[at + 1];
  if (!given || !next || given.text.length < 3) return null;
  if (next.shape === 'initial' || !touches(text, given, next)) return null;
  if (next.shape === 'lower' && at > 0 && !isBehindSign(text, given.start)) return null;
  // Asked last: most words in lower case stand between others.
  if (givenRank(given.text) < 2) return null;
  if (isParticle(given.text) || !LISTED.test(text.slice(Math.max(0, given.start - 8), given.start)))
    return null;
  if (next.shape === 'lower' && !isParticle(next.text)) {
    const to = lowerFamily(text, words, at + 1);
    return to > at + 1 ? matchOf(text, words, [at, at + 1], [at + 1, to], SCORE) : null;
  }
  const family = familyRun(text, words, at + 1, 'title', 2) ?? familyRun(text, words, at + 1, 'caps', 2);
  const last = words[(family?.next ?? 0) - 1];
  if (!family || !last || !endsName(text, last.end)) {
    const to = lowerFamily(text, words, at + 1);
    return to > at + 1 ? matchOf(text, words, [at, at + 1], [at + 1, to], SCORE) : null;
  }
  if (isCommonWord(given.text) && !worksBehind(text, at, given.start, last.end)) return null;
  return matchOf(text, words, [at, at + 1], [at + 1, family.next], SCORE);
}
