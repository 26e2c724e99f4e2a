import { isLandAbroad, LONGEST_LAND } from '../reference/abroad.ts';
import { knownBodyNamed } from '../reference/directory.ts';
import type { BodyHit } from './body-hit.ts';
import { type NameWord, nameKeyIn, skipLink } from './name-words.ts';

/** Ranks of those who serve in a force: "colonel de gendarmerie", "commandante de police". */
const RANKS = new Set(
  (
    'general generale colonel colonelle commandant commandante capitaine lieutenant lieutenante major adjudant adjudante brigadier brigadiere ' +
    'gendarme officier officiere commissaire inspecteur inspectrice gardien gardienne chef cheffe'
  ).split(' '),
);
const FORCES: ReadonlyMap<string, string> = new Map([
  ['gendarmerie', 'gendarmerie nationale'],
  ['police', 'police nationale'],
]);
/** Words between a rank and its force: "général de division de gendarmerie", "commissaire divisionnaire de police". */
const OF_RANKS = new Set(
  'general generale chef adjoint de d brigade division corps armee escadron divisionnaire principal principale superieur'.split(
    ' ',
  ),
);

/** Offices that imply a house by words of their own. */
const HOUSES: readonly (readonly [office: RegExp, house: string])[] = [
  [/^conseill(?:er|ere) d etat$/, 'conseil d etat'],
  [/^deputee? europeen(?:ne)?$/, 'parlement europeen'],
  [/^eurodeputee?$/, 'parlement europeen'],
];
const OPENERS = new Set('conseiller conseillere depute deputee eurodepute eurodeputee'.split(' '));
const LONGEST_HOUSE = 12;

function hitOf(from: number, to: number, key: string, place: number): BodyHit | null {
  const known = knownBodyNamed(key);
  return (
    known && { from, to, name: known.name, kind: known.kind, key: known.key, rule: 'state-house', place }
  );
}

/** "inspectrice générale des affaires sociales" serves in the inspection of that name. */
function inspectionAt(words: readonly NameWord[], at: number): BodyHit | null {
  const key = words[at]?.key;
  if ((key !== 'inspecteur' && key !== 'inspectrice') || !/^generale?$/.test(words[at + 1]?.key ?? ''))
    return null;
  for (let to = Math.min(words.length, at + LONGEST_HOUSE); to > at + 2; to -= 1) {
    const hit = hitOf(at, to, `inspection generale ${nameKeyIn(words, at + 2, to)}`, to);
    // Who has retired keeps the grade and serves no more.
    if (hit) return words[to]?.key === 'honoraire' ? null : hit;
  }
  return null;
}

/** The force behind a rank; a place behind it makes a unit of it, which is named by its own words. */
function forceAt(words: readonly NameWord[], at: number): BodyHit | null {
  if (!RANKS.has(words[at]?.key ?? '')) return null;
  let force = at + 1;
  while (words[force]?.broken === false && OF_RANKS.has(words[force]?.key ?? '')) force += 1;
  const house = FORCES.get(words[force]?.key ?? '');
  const after = words[force + 1];
  const goesOn = after !== undefined && !after.broken && !/^(?:et|honoraire|retraitee?|en)$/.test(after.key);
  const linked = /^(?:de|d)$/.test(words[force - 1]?.key ?? '');
  return house === undefined || !linked || goesOn ? null : hitOf(at, force + 1, house, force);
}

/** The house of the state in which an office or a rank serves; the words of the office are the position. Null when none begins here. */
export function stateHouseAt(words: readonly NameWord[], at: number): BodyHit | null {
  const two = inspectionAt(words, at) ?? forceAt(words, at);
  if (two) return two;
  if (!OPENERS.has(words[at]?.key ?? '')) return null;
  for (const [office, house] of HOUSES) {
    for (let to = at + 1; to <= Math.min(words.length, at + 3); to += 1)
      if (office.test(nameKeyIn(words, at, to))) return hitOf(at, to, house, to);
  }
  return null;
}

const ASSEMBLIES = new Set('parlement senat assemblee conseil chambre'.split(' '));

/** Every word with which an office or a rank of the state, or an assembly, may begin. */
export const STATE_HOUSE_OPENINGS: readonly string[] = [...RANKS, ...OPENERS, ...ASSEMBLIES];

/** Peoples and communities whose assemblies a French text names by an adjective. */
const PEOPLES =
  /^(?:francophone|germanophone|wallon|wallonne|flamand|flamande|bruxellois|bruxelloise|belge|suisse|genevois|genevoise|vaudois|vaudoise|luxembourgeois|allemand|allemande|autrichien|autrichienne|italien|italienne|espagnol|espagnole|catalan|catalane|basque|portugais|portugaise|britannique|ecossais|ecossaise|gallois|galloise|irlandais|irlandaise|neerlandais|neerlandaise|danois|danoise|suedois|suedoise|norvegien|norvegienne|finlandais|finlandaise|islandais|polonais|polonaise|hongrois|hongroise|tcheque|grec|grecque|turc|turque|ukrainien|ukrainienne|quebecois|quebecoise|canadien|canadienne|americain|americaine|bresilien|bresilienne|argentin|chilien|chilienne|tunisien|tunisienne|marocain|marocaine|algerien|algerienne|senegalais|senegalaise|malien|malienne|ivoirien|ivoirienne|japonais|japonaise|indien|indienne|israelien|israelienne|libanais|libanaise|panafricain|panafricaine)$/;

/** The end of a land abroad that a link leads to: "Parlement de Catalogne"; -1 without one. */
function landEnd(words: readonly NameWord[], link: number): number {
  const from = skipLink(words, link);
  for (let to = Math.min(words.length, from + LONGEST_LAND); to > from && from > link; to -= 1)
    if (isLandAbroad(nameKeyIn(words, from, to))) return to;
  return -1;
}

/** "le parlement francophone bruxellois", "le Sénat belge", "Parlement de Catalogne": the assembly of another country. */
export function assemblyAbroadAt(words: readonly NameWord[], at: number, text: string): BodyHit | null {
  const first = words[at];
  if (first === undefined || !ASSEMBLIES.has(first.key)) return null;
  const shown = (to: number): BodyHit => {
    const name = text.slice(first.start, words[to - 1]?.end);
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    return { from: at, to, name: capital, kind: 'other', key: null, rule: 'assembly-abroad' };
  };
  const land = first.key === 'parlement' ? landEnd(words, at + 1) : -1;
  if (land > 0) return shown(land);
  let to = at + 1;
  let peoples = 0;
  while (to < words.length && to - at < 4 && words[to]?.broken === false) {
    const key = words[to]?.key ?? '';
    if (PEOPLES.test(key)) peoples += 1;
    else if (!/^(?:national|nationale|federal|federale)$/.test(key)) break;
    to += 1;
  }
  // "un conseil suisse" is advice; an assembly that is less than a parliament says "national" or writes itself large.
  const isHouse = first.key === 'parlement' || first.capital || to - at > 2;
  return peoples === 0 || !isHouse || !PEOPLES.test(words[to - 1]?.key ?? '') ? null : shown(to);
}
