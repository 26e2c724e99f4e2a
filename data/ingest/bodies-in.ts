import { HEAD_OPENINGS } from '../reference/body-heads.ts';
import { authorityAt, type Setting } from './authorities.ts';
import { FORM_OPENINGS } from './authority-forms.ts';
import type { BodyHit } from './body-hit.ts';
import { knownBodyAt, knownBodyOpenings } from './dictionary.ts';
import { englishBodyAt } from './english-bodies.ts';
import { headedBodyAt } from './headed-bodies.ts';
import { labAt } from './labs.ts';
import type { NameWord } from './name-words.ts';
import { OFFICE_OPENINGS, officeAt } from './offices.ts';
import { assemblyAbroadAt, STATE_HOUSE_OPENINGS, stateHouseAt } from './state-houses.ts';
import { STATE_OFFICE_OPENINGS, stateOfficeAt } from './state-offices.ts';
import { trailingUniversityAt } from './trailing-university.ts';

/** The longer of two hits; the first of equals. */
function longer(a: BodyHit | null, b: BodyHit | null): BodyHit | null {
  if (a === null || b === null) return a ?? b;
  return b.to > a.to ? b : a;
}

/** "Ministère de la Transition écologique, de la Biodiversité et de la Mer": the known body of the first matter, with all of them. */
function wider(words: readonly NameWord[], known: BodyHit | null, headed: BodyHit | null): BodyHit | null {
  const isKnown = known?.key?.startsWith('body:') && headed !== null && headed.key === null;
  if (known && isKnown && headed.to > known.to && words[known.to]?.gap === ', ')
    return { ...known, to: headed.to };
  return longer(known, headed);
}

let openings: ReadonlySet<string> | null = null;

/** Words with which a body may begin even where they are written small: most words are none, and passed over at once. */
function bodyOpenings(): ReadonlySet<string> {
  openings ??= new Set([
    ...STATE_OFFICE_OPENINGS,
    ...STATE_HOUSE_OPENINGS,
    ...FORM_OPENINGS,
    ...OFFICE_OPENINGS,
    ...HEAD_OPENINGS,
    ...knownBodyOpenings(),
  ]);
  return openings;
}

/** The longest body that begins at a word; `strongAt` knows those behind it. */
function longestAt(
  words: readonly NameWord[],
  at: number,
  text: string,
  setting: Setting,
  strongAt: (at: number) => BodyHit | null,
): BodyHit | null {
  let best = longer(knownBodyAt(words, at), authorityAt(words, at, text, setting));
  best = longer(best, officeAt(words, at, text, setting));
  best = longer(best, stateOfficeAt(words, at, setting));
  best = longer(best, englishBodyAt(words, at, text, setting));
  best = longer(best, labAt(words, at, text, strongAt));
  best = longer(best, stateHouseAt(words, at));
  best = longer(best, trailingUniversityAt(words, at, text, setting));
  best = longer(best, assemblyAbroadAt(words, at, text));
  return wider(words, best, headedBodyAt(words, at, text, setting, strongAt));
}

/** The body that begins at each word, found from the end on, so that a name knows which bodies stand inside it. */
function findAll(words: readonly NameWord[], text: string, setting: Setting): readonly (BodyHit | null)[] {
  const found: (BodyHit | null)[] = new Array<BodyHit | null>(words.length).fill(null);
  const strongAt = (at: number): BodyHit | null => found[at] ?? null;
  const opens = bodyOpenings();
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word !== undefined && (word.capital || opens.has(word.key)))
      found[at] = longestAt(words, at, text, setting, strongAt);
  }
  return found;
}

/** "Fédération française de tennis de table (FFTT)": capitals in brackets right behind a body are its other name. */
function acronymAfter(words: readonly NameWord[], hit: BodyHit): BodyHit | null {
  const word = words[hit.to];
  if (word === undefined || !/^ ?\($/.test(word.gap)) return null;
  const after = words[hit.to + 1]?.gap ?? ')';
  const capitals = word.text.replace(/[^\p{Lu}]/gu, '').length;
  if (!after.startsWith(')') || capitals < 2 || capitals * 2 < word.text.length) return null;
  return { ...hit, from: hit.to, to: hit.to + 1, rule: 'acronym' };
}

/** Whether a word is made of the first letters of a name, in their order: "UNADEL" of "Union nationale des acteurs …". */
function abbreviates(acronym: string, words: readonly NameWord[], hit: BodyHit): boolean {
  const initials = words.slice(hit.from, hit.to).map(word => word.key[0] ?? '');
  let at = 0;
  for (const letter of acronym) {
    while (at < initials.length && initials[at] !== letter) at += 1;
    if (at === initials.length) return false;
    at += 1;
  }
  return true;
}

/** "UNADEL - Union nationale des acteurs du développement local": the words behind an acronym are the same body. */
function asExpansion(words: readonly NameWord[], before: BodyHit | undefined, hit: BodyHit): BodyHit {
  const acronym = words[before?.from ?? -1];
  if (!before || !acronym?.upper || before.to - before.from !== 1 || before.to !== hit.from) return hit;
  if (!/^ (?:[-–—:]|\() ?$/.test(words[hit.from]?.gap ?? '')) return hit;
  // A letter may come from inside a word: the first and most of the rest are enough.
  const short = acronym.key.slice(0, 3);
  if (!abbreviates(acronym.key, words, hit) && !abbreviates(short, words, hit)) return hit;
  return { ...before, from: hit.from, to: hit.to, rule: 'expansion' };
}

/**
 * Every body that the words of one passage name, in reading order. Bodies do not overlap, but for two authorities that
 * share their place ("la ville et la métropole de Nancy").
 */
export function bodiesIn(words: readonly NameWord[], text: string, setting: Setting): readonly BodyHit[] {
  const found = findAll(words, text, setting);
  const hits: BodyHit[] = [];
  let at = 0;
  while (at < words.length) {
    const hit = found[at];
    if (!hit) {
      at += 1;
      continue;
    }
    const acronym = acronymAfter(words, hit);
    const known = acronym === null ? null : found[acronym.from];
    const explained =
      known?.key && hit.key === null && abbreviates(words[known.from]?.key ?? '', words, hit) ? known : null;
    // The acronym says which known body a loose wording means: "Agence nationale de la rénovation urbaine (ANRU)".
    const own = explained
      ? { ...hit, name: explained.name, kind: explained.kind, key: explained.key }
      : asExpansion(words, hits.at(-1), hit);
    hits.push(own, ...(hit.also ?? []));
    if (acronym !== null) hits.push(explained ? { ...explained, rule: 'acronym' } : acronym);
    at = hits.at(-1)?.to ?? hit.to;
  }
  return hits;
}
