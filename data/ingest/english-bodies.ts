import { isCityAbroad } from '../reference/abroad.ts';
import { divisionByKey } from '../reference/divisions.ts';
import {
  ENGLISH_LINKS,
  ENGLISH_POSITIONS,
  ENGLISH_REGIONS,
  type EnglishNoun,
  englishNoun,
} from '../reference/english.ts';
import { authorityHit, type Setting } from './authorities.ts';
import type { BodyHit } from './body-hit.ts';
import { communeAt, regionAt } from './gazetteer.ts';
import { type NameWord, nameKeyIn } from './name-words.ts';

const LONGEST = 12;
const POSITIONS = new Set(ENGLISH_POSITIONS);

/** A run of capitalised words with English links between; its end. */
function englishRun(words: readonly NameWord[], from: number): number {
  let to = from;
  for (let at = from; at < words.length && at - from < LONGEST; at += 1) {
    const word = words[at];
    if (word === undefined || (at > from && !word.joined) || (at > from && /[/&.]/.test(word.gap))) break;
    if (word.capital || (word.key === 's' && /^['’]$/.test(word.gap))) to = at + 1;
    else if (!ENGLISH_LINKS.has(word.key)) break;
  }
  return to;
}

/** Whether a name can begin here: not inside a run that began before. */
function opens(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1];
  return words[at]?.capital === true && (!before || words[at]?.joined === false || !before.capital);
}

/** The noun that says what the run is: the one before its first "of" or "for", else the last; null when it is not English. */
function nounOf(words: readonly NameWord[], from: number, to: number): EnglishNoun | null {
  const link = words.slice(from, to).findIndex(word => word.key === 'of' || word.key === 'for');
  const before = link > 0 ? englishNoun(words[from + link - 1]?.key ?? '') : null;
  if (before) return before;
  for (let at = to - 1; at >= from; at -= 1) {
    const noun = englishNoun(words[at]?.key ?? '');
    if (noun === null) continue;
    // "Association Place au vélo", "Centre Pompidou": a French noun leads its name, an English one ends it.
    const isTail = at > from && at >= to - 2;
    const owns = words.slice(from, to).some(word => word.key === 's');
    if (isTail && (!noun.shared || link > 0 || owns)) return noun;
    return null;
  }
  return null;
}

function named(words: readonly NameWord[], from: number, to: number, text: string): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}

/** "City of Nantes", "Mayor of Leuven": the authority of a French town by its key, of another by its English name. */
function cityAt(
  words: readonly NameWord[],
  at: number,
  of: number,
  text: string,
  setting: Setting,
): BodyHit | null {
  if (words[of]?.key !== 'of' || !words[of + 1]?.capital) return null;
  const end = englishRun(words, of + 1);
  const town = isCityAbroad(nameKeyIn(words, of + 1, end)) ? null : communeAt(words, of + 1, false);
  const office = POSITIONS.has(words[at]?.key ?? '');
  const place = office ? { place: of } : {};
  if (town && town.to === end)
    return { ...authorityHit(town, at, town.to, setting, 'english-authority'), ...place };
  const name = office ? `City of ${named(words, of + 1, end, text)}` : named(words, at, end, text);
  return {
    from: at,
    to: end,
    name,
    kind: 'commune',
    key: null,
    rule: 'english-authority-unlisted',
    ...place,
  };
}

/** "Minister for Transport" holds the ministry. */
function ministerAt(words: readonly NameWord[], at: number, text: string): BodyHit | null {
  const link = words[at + 1];
  if (words[at]?.key !== 'minister' || !/^(?:of|for)$/.test(link?.key ?? '') || !words[at + 2]?.capital)
    return null;
  const to = englishRun(words, at + 2);
  const name = `Ministry ${link?.key} ${named(words, at + 2, to, text)}`;
  return { from: at, to, name, kind: 'state', key: null, rule: 'english-office', place: at + 1 };
}

/** "Brittany Region", "Occitanie Region". */
function regionBefore(words: readonly NameWord[], at: number, to: number, setting: Setting): BodyHit | null {
  if (words[to - 1]?.key !== 'region' || to - at < 2 || setting.mode !== 'role') return null;
  const exonym = ENGLISH_REGIONS.get(nameKeyIn(words, at, to - 1));
  const place = exonym ? divisionByKey(`region:${exonym}`) : null;
  const hit = regionAt(words, at);
  const found = place ? { from: at, to: to - 1, places: [place], form: 'official' as const } : hit;
  return found && found.to === to - 1 ? authorityHit(found, at, to, setting, 'english-authority') : null;
}

/** Where the office of a mayor ends: "Mayor", "Lord Mayor", "Deputy Mayor"; -1 when none begins here. */
function mayorEnd(words: readonly NameWord[], at: number): number {
  const head = /^(?:deputy|lord|vice)$/.test(words[at]?.key ?? '') ? at + 1 : at;
  return words[head]?.key === 'mayor' ? head + 1 : -1;
}

/** A part of a university gives way to it. */
function isPartOf(words: readonly NameWord[], to: number): boolean {
  if (!/^, $/.test(words[to]?.gap ?? '')) return false;
  return words.slice(to, englishRun(words, to)).some(word => /^(?:university|college)$/.test(word.key));
}

/**
 * The body that a name in English gives from a word on: "City of Bergen", "Ministry of Transport", "Delft University of
 * Technology", "European Environment Agency"; "Mayor of Leuven" is an office. Null for every other name.
 */
export function englishBodyAt(
  words: readonly NameWord[],
  at: number,
  text: string,
  setting: Setting,
): BodyHit | null {
  if (!opens(words, at)) return null;
  const key = words[at]?.key ?? '';
  const mayor = mayorEnd(words, at);
  if (mayor > 0) return cityAt(words, at, mayor, text, setting);
  if (POSITIONS.has(key)) return ministerAt(words, at, text);
  const to = englishRun(words, at);
  if (to - at < 2) return null;
  if (/^(?:city|town|municipality|borough)$/.test(key)) return cityAt(words, at, at + 1, text, setting);
  const region = regionBefore(words, at, to, setting);
  if (region) return region;
  const noun = nounOf(words, at, to);
  if (noun === null || (noun.part && isPartOf(words, to))) return null;
  const name = named(words, at, to, text);
  return { from: at, to, name, kind: noun.kind, key: null, rule: 'english' };
}
