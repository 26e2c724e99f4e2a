import { type BodyHead, headsFrom } from '../reference/body-heads.ts';
import { isPosition } from '../reference/professions.ts';
import { givenRank } from '../text/given-names.ts';
import type { Setting } from './authorities.ts';
import type { BodyHit } from './body-hit.ts';
import { communeAt, divisionAt } from './gazetteer.ts';
import { type NameWord, skipLink } from './name-words.ts';

/** Bodies already known to begin at a word: those of the dictionary, authorities, offices. */
export type StrongAt = (at: number) => BodyHit | null;

/** Where a name ended, and whether because a larger body was named as its owner. */
export interface Extent {
  readonly to: number;
  readonly owned: boolean;
}

/** Small words inside a name, never at its end. */
export const LINKS = new Set('de du des d la le les l et en sur sous a au aux pour par'.split(' '));
const OWNERS = new Set('de du des d la le les l'.split(' '));
const PLACED = new Set('a au aux chez dans aupres pres en'.split(' '));
/** Words that go on with what someone does, or where the body stands, not with its name. */
const STOPS = new Set(
  'charge chargee chargees delegue deleguee situe situee base basee dont qui ou ainsi mais afin aupres depuis'.split(
    ' ',
  ),
);
const LONGEST = 24;

/** Whether the words behind "et" open another mandate or another body rather than go on with the name. */
function endsAtAnd(words: readonly NameWord[], at: number, strongAt: StrongAt, setting: Setting): boolean {
  const next = skipLink(words, at + 1);
  const word = words[next];
  if (word === undefined || isPosition(word.key)) return true;
  if (strongAt(next) !== null || strongAt(at + 1) !== null) return true;
  return setting.mode === 'text' && !word.capital;
}

/** Whether "à", "au", "chez" lead to a place or to a body that owns the unit. */
function placedIn(words: readonly NameWord[], at: number, strongAt: StrongAt): 'body' | 'place' | null {
  const next = skipLink(words, at + 1);
  if (strongAt(next) !== null || strongAt(at + 1) !== null) return 'body';
  return (communeAt(words, next, false) ?? divisionAt(words, next)) ? 'place' : null;
}

/** "Université Toulouse - Jean Jaurès": a university's name goes over its dash. */
function dashes(words: readonly NameWord[], at: number, head: BodyHead): boolean {
  const word = words[at];
  if (head.words[0] !== 'universite' || !word?.capital || !/^ [-–] $/.test(word.gap)) return false;
  return !isPosition(word.key);
}

/** How far an "et" may be that closes an enumeration. */
const LONGEST_LIST = 14;

/**
 * "Direction régionale de l'environnement, de l'aménagement et du logement": an institution's matters go on behind a comma
 * with the same link, up to an "et"; a further body does not.
 */
function enumerates(words: readonly NameWord[], at: number, head: BodyHead, strongAt: StrongAt): boolean {
  if (head.strength !== 'own' || !/^\s*, $/.test(words[at]?.gap ?? '') || !isMatter(words, at, strongAt))
    return false;
  for (let i = at + 1; i < Math.min(words.length, at + LONGEST_LIST); i += 1) {
    const word = words[i];
    if (word === undefined) return false;
    if (word.key === 'et' && word.joined) return isMatter(words, i + 1, strongAt);
    if (word.broken && !(word.gap === ', ' && isMatter(words, i, strongAt))) return false;
  }
  return false;
}

/** "de l'aménagement": a link and a noun that is neither a body nor a position. */
function isMatter(words: readonly NameWord[], at: number, strongAt: StrongAt): boolean {
  const noun = skipLink(words, at);
  const word = words[noun];
  if (noun === at || word === undefined || isPosition(word.key)) return false;
  return strongAt(noun) === null && strongAt(at) === null && headsFrom(word.key).length === 0;
}

/** "Association Place au vélo" at the end of a line: one small word behind "au", and nothing more. */
function closesLine(words: readonly NameWord[], at: number, start: number): boolean {
  const isName = words[start - 1]?.capital === true && words[start]?.capital === true;
  return isName && /^(?:a|au|aux)$/.test(words[at]?.key ?? '') && at + 2 === words.length;
}

/** Nouns that a name cannot end with: "Collectif Appel à la fraternité", "Association Aide à domicile". */
const INCOMPLETE = new Set('appel droit aide acces education atteinte retour soutien initiation'.split(' '));

/** Where the complement ends of a noun that is the whole name so far and asks for one; 0 without. */
function complemented(words: readonly NameWord[], at: number, start: number): number {
  const isOpen =
    at === start + 1 && words[start]?.capital === true && INCOMPLETE.has(words[start]?.key ?? '');
  if (!isOpen) return 0;
  const noun = skipLink(words, at + 1);
  return words[noun]?.joined === true && words[noun]?.capital === false ? noun + 1 : 0;
}

/** "DDT 21 Agnès MARTIN": a given name and capitals behind an abbreviation are somebody who works there. */
function isPerson(words: readonly NameWord[], at: number, start: number, head: BodyHead): boolean {
  const [given, family] = [words[at], words[at + 1]];
  if (!head.capitals || at === start || given === undefined || family?.upper !== true) return false;
  // "DRAAF Hauts-de-France/SRAL": the given name of nobody.
  const isApart = !given.hyphened && family.gap === ' ';
  return given.capital && !given.upper && isApart && givenRank(given.text) === 2;
}

/** Whether a name that began at `start` ends before a word: at a break that is no part of a name. */
function ends(
  words: readonly NameWord[],
  at: number,
  start: number,
  head: BodyHead,
  strongAt: StrongAt,
): boolean {
  const word = words[at];
  if (word === undefined || !word.broken || word.gap === ') ') return false;
  return !(at > start && dashes(words, at, head)) && !enumerates(words, at, head, strongAt);
}

/** How far the name goes that begins behind a head. */
export function extentOf(
  words: readonly NameWord[],
  start: number,
  head: BodyHead,
  setting: Setting,
  strongAt: StrongAt,
): Extent {
  let at = start;
  let owned = false;
  const limit = Math.min(words.length, start + LONGEST);
  while (at < limit) {
    const word = words[at];
    if (word === undefined || ends(words, at, start, head, strongAt)) break;
    // "DREAL Pays de la Loire/SCTE": what a slash leads to is a part of the body, or another.
    if (at > start && word.gap.includes('/')) break;
    if ((STOPS.has(word.key) && !word.capital) || isPerson(words, at, start, head)) break;
    if (word.key === 'en' && words[at + 1]?.key === 'charge') break;
    if (word.key === 'et' && endsAtAnd(words, at, strongAt, setting)) break;
    if (PLACED.has(word.key)) {
      const where = placedIn(words, at, strongAt);
      const whole = where === null ? complemented(words, at, start) : 0;
      if (whole > 0) return { to: whole, owned };
      if (where !== null || (setting.mode === 'text' && word.key !== 'en' && !closesLine(words, at, start))) {
        owned = where === 'body';
        break;
      }
    }
    const strong = strongAt(at);
    if (strong !== null && OWNERS.has(words[at - 1]?.key ?? '')) {
      if (head.strength !== 'own') {
        owned = true;
        break;
      }
      at = strong.to;
      continue;
    }
    if (strong !== null && at > start && head.kind === 'other') {
      owned = true;
      break;
    }
    const small = !word.capital && !LINKS.has(word.key) && !/^\d+$/.test(word.key);
    if (setting.mode === 'text' && small && !closesLine(words, at - 1, start)) break;
    at += 1;
  }
  while (at > start && (LINKS.has(words[at - 1]?.key ?? '') || words[at - 1]?.key === 'dans')) at -= 1;
  return { to: at, owned };
}
