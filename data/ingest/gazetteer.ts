import { isLandAbroad, LONGEST_LAND } from '../reference/abroad.ts';
import {
  type Commune,
  communesFormerlyNamed,
  communesLatelyNamed,
  communesNamed,
  communesShortlyNamed,
  longestCommune,
} from '../reference/communes.ts';
import {
  departmentByCode,
  departmentNamed,
  divisionNamed,
  longestDivision,
  type Place,
  regionNamed,
} from '../reference/divisions.ts';
import { isSpeltAs } from '../reference/name-key.ts';
import { type NameWord, nameKeyIn, skipLink } from './name-words.ts';

/** Words [from, to) name a place; several when the name alone does not settle it, the most populous first. */
export interface PlaceHit<P extends Place = Place> {
  readonly from: number;
  readonly to: number;
  readonly places: readonly P[];
  /** 'official', or how the name differs from today's: 'former', 'short'. */
  readonly form: 'official' | 'former' | 'short';
}

const LONGEST_NAME = 9;

/** How far a name may go from a word on: as long as the gaps join, and not beyond the longest name. */
function reach(words: readonly NameWord[], from: number): number {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST_NAME && words[to]?.joined === true) to += 1;
  return Math.min(to, words.length);
}

/** "Montréal (Québec)", "Valence, Espagne": what stands behind a name says that it is not in France. */
function isAbroad(words: readonly NameWord[], to: number): boolean {
  const word = words[to];
  if (!word?.capital || !/^(?: ?\(|, | [–—-] | \/ )$/.test(word.gap)) return false;
  for (let end = Math.min(words.length, to + LONGEST_LAND); end > to; end -= 1)
    if (isLandAbroad(nameKeyIn(words, to, end))) return true;
  return false;
}

/** The next character goes on with a hyphen: "Paris-Saclay" does not name Paris. */
function goesOn(words: readonly NameWord[], to: number): boolean {
  return words[to]?.hyphened === true;
}

/** An article swallowed by the word before the name: "du Havre", "aux Sables-d'Olonne". */
const SWALLOWED: ReadonlyMap<string, string> = new Map([
  ['du', 'le '],
  ['au', 'le '],
  ['des', 'les '],
  ['aux', 'les '],
]);

/** A capital that is not only that of an article. */
function hasCapital(words: readonly NameWord[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word?.capital && (word.text.length > 2 || to - from === 1)) return true;
  }
  return false;
}

/** A village may bear exactly the name by which a town is called for short, or was before it merged: "Romilly", "Évry". */
const VILLAGE = 3000;

function withLargerNamesakes(exact: readonly Commune[], key: string): readonly Commune[] {
  const people = exact[0]?.population ?? 0;
  if (people > VILLAGE) return exact;
  const others = [...communesShortlyNamed(key), ...communesFormerlyNamed(key)];
  return [...exact, ...others.filter(c => (c.population ?? 0) > 10 * people && !exact.includes(c))];
}

/** Communes of that exact name, today or in one of the last editions of the code. */
function exactly(key: string): readonly Commune[] {
  const lately = communesLatelyNamed(key);
  const today = communesNamed(key);
  return lately.length === 0 ? today : [...today, ...lately.filter(commune => !today.includes(commune))];
}

/** The union of a name's exact bearers and, when there are several, of those that bear it shortly ("Grigny-sur-Rhône"). */
function bearers(
  key: string,
): { readonly places: readonly Commune[]; readonly form: PlaceHit['form'] } | null {
  const exact = exactly(key);
  if (exact.length === 1) return { places: withLargerNamesakes(exact, key), form: 'official' };
  // Who bore the name lately may go on from it today: "Grigny-sur-Rhône" counts once.
  if (exact.length > 1)
    return { places: [...new Set([...exact, ...communesShortlyNamed(key)])], form: 'official' };
  return null;
}

function otherBearers(
  key: string,
): { readonly places: readonly Commune[]; readonly form: PlaceHit['form'] } | null {
  const former = communesFormerlyNamed(key);
  if (former.length > 0) return { places: former, form: 'former' };
  const short = communesShortlyNamed(key);
  return short.length > 0 ? { places: short, form: 'short' } : null;
}

/** "Vire" names no "Viré" where a commune was called so: an accent that is not written tells two names apart. */
function asSpelt(words: readonly NameWord[], hit: PlaceHit<Commune>, key: string): PlaceHit<Commune> {
  if (hit.form !== 'official') return hit;
  const text = words
    .slice(hit.from, hit.to)
    .map(word => word.text)
    .join(' ');
  if (hit.places.some(({ name }) => isSpeltAs(text, name))) return hit;
  const former = communesFormerlyNamed(key);
  return former.length === 0 ? hit : { ...hit, places: former, form: 'former' };
}

/**
 * The longest commune name that begins at a word. An article may have gone into the word before ("du Havre"). With
 * `loose`, names of former communes and short names ("Cherbourg") count too: only where a word has said "ville".
 */
export function communeAt(
  words: readonly NameWord[],
  from: number,
  loose: boolean,
): PlaceHit<Commune> | null {
  const first = words[from]?.key ?? '';
  const article = SWALLOWED.get(words[from - 1]?.key ?? '');
  const most = article === undefined ? longestCommune(first) : LONGEST_NAME;
  if (most === 0) return null;
  const end = Math.min(reach(words, from), from + most);
  for (const find of loose ? [bearers, otherBearers] : [bearers]) {
    for (let to = end; to > from; to -= 1) {
      if (goesOn(words, to) || !hasCapital(words, from, to)) continue;
      const key = nameKeyIn(words, from, to);
      const found = (article === undefined ? null : find(article + key)) ?? find(key);
      if (found === null) continue;
      if (isAbroad(words, to)) return null;
      const told =
        article === undefined ? asSpelt(words, { from, to, ...found }, key) : { from, to, ...found };
      return told.form === 'former' && !loose ? null : told;
    }
  }
  return null;
}

/** "du 13e arrondissement de Paris": the words between the link and the town that an arrondissement takes. */
function behindArrondissement(words: readonly NameWord[], from: number): number {
  const ordinal = /^\d+(?:e|er|eme)?$/.test(words[from]?.key ?? '');
  return ordinal && words[from + 1]?.key === 'arrondissement' ? skipLink(words, from + 2) : from;
}

/** The commune behind a link that begins at `link`; "de la Rochelle" may hold the article of the name. Null without a link. */
export function townBehind(words: readonly NameWord[], link: number): PlaceHit<Commune> | null {
  const from = skipLink(words, link);
  if (from === link) return null;
  for (let start = link; start < from; start += 1) {
    if (!/^(?:la|le|les|l)$/.test(words[start]?.key ?? '')) continue;
    const withArticle = communeAt(words, start, true);
    if (withArticle) return withArticle;
  }
  return communeAt(words, behindArrondissement(words, from), true);
}

function namedAt(
  words: readonly NameWord[],
  from: number,
  find: (key: string) => Place | null,
): PlaceHit | null {
  const longest = longestDivision(words[from]?.key ?? '');
  if (longest === 0) return null;
  for (let to = Math.min(reach(words, from), from + longest); to > from; to -= 1) {
    if (goesOn(words, to) || !hasCapital(words, from, to)) continue;
    const place = find(nameKeyIn(words, from, to));
    if (place) return { from, to, places: [place], form: 'official' };
  }
  return null;
}

/** The longest name of a department that begins at a word; or its number, where one is looked for. */
export function departmentAt(words: readonly NameWord[], from: number): PlaceHit | null {
  const word = words[from];
  if (word === undefined) return null;
  const numbered = /^(?:\d{2}|2[ab]|97\d)$/.test(word.key) ? departmentByCode(word.key) : null;
  if (numbered) return { from, to: from + 1, places: [numbered], form: 'official' };
  return namedAt(words, from, departmentNamed);
}

/** The longest name of a region behind a word that has said "région"; there "Centre" is one too. */
export function regionAt(words: readonly NameWord[], from: number): PlaceHit | null {
  const named = namedAt(words, from, regionNamed);
  const centre = named === null && words[from]?.key === 'centre' ? regionNamed('centre val de loire') : null;
  return centre ? { from, to: from + 1, places: [centre], form: 'short' } : named;
}

/** The longest name of a department or region that begins at a word. */
export function divisionAt(words: readonly NameWord[], from: number): PlaceHit | null {
  return namedAt(words, from, divisionNamed);
}
