import { departmentByCode } from '../reference/divisions.ts';
import { authorityHit, type Setting, unknownName } from './authorities.ts';
import { formAt } from './authority-forms.ts';
import type { BodyHit } from './body-hit.ts';
import { bareDistrictAt, districtAfterForm } from './districts.ts';
import { communeAt, departmentAt, divisionAt, type PlaceHit, regionAt, townBehind } from './gazetteer.ts';
import { type NameWord, skipLink } from './name-words.ts';

type Find = (words: readonly NameWord[], link: number, from: number) => PlaceHit | null;

const commune: Find = (words, link) => townBehind(words, link);
const department: Find = (words, _link, from) => departmentAt(words, from) ?? cantonAt(words, from);

/** "conseillère départementale du canton de Rugles": the department of the town that a canton is called after, where only one is. */
function cantonAt(words: readonly NameWord[], from: number): PlaceHit | null {
  if (words[from]?.key !== 'canton') return null;
  // "Dieppe-1": the number of the canton belongs to its name, and would make another name of the town's.
  const number = words.findIndex((word, at) => at > from && word.hyphened && /^\d$/.test(word.key));
  const town = townBehind(number < 0 ? words : words.slice(0, number), from + 1);
  const [code, ...more] = new Set(town?.places.map(place => place.department));
  const place = code && more.length === 0 ? departmentByCode(code) : null;
  if (town === null || place === null) return null;
  return { from, to: town.to === number ? number + 1 : town.to, places: [place], form: 'short' };
}
/** Paris has councillors of its own name. */
const paris: Find = (words, _link, from) =>
  words[from]?.key === 'paris' ? communeAt(words, from, false) : null;
const region: Find = (words, _link, from) => regionAt(words, from);
const district: Find = (words, _link, from) =>
  bareDistrictAt(words, from, true) ?? districtAfterForm(words, from, []);

/** An office and where it is held. */
interface Office {
  readonly words: readonly string[];
  readonly find: Find;
  /** Qualifications may stand before the place: "adjointe à la culture de Lyon", "conseillère municipale déléguée de Brest". */
  readonly far: boolean;
  /** Held in whole territories as well, and there in no one authority: "les élus de la Creuse", "les maires du Lot". */
  readonly anywhere?: true;
}

const MAYOR = 'maire maires mairesse bourgmestre'.split(' ');
const COUNCIL = 'conseiller conseillere conseillers conseilleres elu elue elus elues'.split(' ');
const with2 = (heads: readonly string[], tails: string): readonly (readonly string[])[] =>
  heads.flatMap(head => tails.split(' ').map(tail => [head, tail]));

const OFFICES: readonly Office[] = [
  ...with2(COUNCIL, 'municipal municipale municipaux municipales').map(words => ({
    words,
    find: commune,
    far: true,
  })),
  ...with2(COUNCIL, 'departemental departementale').map(words => ({ words, find: department, far: true })),
  ...with2(COUNCIL, 'regional regionale').map(words => ({ words, find: region, far: true })),
  ...with2(COUNCIL, 'metropolitain metropolitaine communautaire').map(words => ({
    words,
    find: district,
    far: true,
  })),
  ...COUNCIL.filter(word => word.startsWith('elu')).map(word => ({
    words: [word],
    find: commune,
    far: true,
    anywhere: true as const,
  })),
  ...['adjoint', 'adjointe'].flatMap(word =>
    ['au maire', 'a la maire', 'a la mairesse', 'maire'].map(tail => ({
      words: [word, ...tail.split(' ')],
      find: commune,
      far: true,
    })),
  ),
  ...['conseiller', 'conseillere'].map(word => ({ words: [word], find: paris, far: false })),
  ...MAYOR.flatMap(word => [
    { words: [word, 'adjoint'], find: commune, far: true },
    { words: [word, 'adjointe'], find: commune, far: true },
    { words: [word], find: commune, far: false, ...(word.endsWith('s') ? { anywhere: true as const } : {}) },
  ]),
];

const BY_FIRST = new Map<string, readonly Office[]>();
for (const office of OFFICES) {
  const first = office.words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), office]);
}

/** Every word with which an elected office may begin. */
export const OFFICE_OPENINGS: readonly string[] = [...BY_FIRST.keys()];

/** Words that may stand between an office held at once and its place: "maire honoraire de Nancy", "maire (PS) de Brest". */
const HONORARY =
  /^(?:honoraire|sortant|sortante|delegue|deleguee|dvg|dvd|ps|lr|pcf|eelv|udi|lrem|modem|horizons|sans|etiquette)$/;
const FAR = 14;

/** "de", "du"; of an "élu" also "à": "élue locale à Kingersheim". */
function isOfficeLink(words: readonly NameWord[], at: number, office: Office): boolean {
  const key = words[at]?.key ?? '';
  if (key === 'a') return office.words[0]?.startsWith('elu') === true && skipLink(words, at + 1) === at + 1;
  return /^(?:de|du|des|d)$/.test(key) && skipLink(words, at) > at;
}

/** A village that bears the name of a department or region is not meant by it. */
const VILLAGE = 3000;
/** Articles of the official code that are written before a name. */
const NONE_WRITTEN = 1;

/** "Les élus de la Creuse": the town that is called as a department or region is not the one meant, by its article or its size. */
function isDivision(words: readonly NameWord[], town: PlaceHit): boolean {
  const division = divisionAt(words, town.from) ?? divisionAt(words, town.from + 1);
  if (division?.to !== town.to) return false;
  const article = /^(?:du|la|l|le|les|des)$/.test(words[town.from - 1]?.key ?? '');
  const [own] = town.places;
  const foreign = article && (own?.article ?? 0) <= NONE_WRITTEN;
  return foreign || (own?.population ?? 0) < VILLAGE;
}

/** The place of an office whose words end at `at`: behind a link at once, or later in the same phrase where that is usual. */
function placeOf(words: readonly NameWord[], at: number, office: Office): PlaceHit | null {
  const limit = Math.min(words.length, at + FAR);
  for (let link = at; link < limit; link += 1) {
    const word = words[link];
    if (word === undefined || (word.broken && !/^ \(|\) $|^\)? ?$/.test(word.gap))) return null;
    if (isOfficeLink(words, link, office)) {
      const from = skipLink(words, link);
      if (from < words.length && words[from]?.joined === true) {
        // "adjoint au maire de la ville de X": the authority is named in full, and found by its own words.
        if (formAt(words, from) !== null) return null;
        const hit = from === link ? communeAt(words, link + 1, true) : office.find(words, link, from);
        if (hit) return office.anywhere && isDivision(words, hit) ? null : hit;
      }
    }
    if (!office.far && !HONORARY.test(word.key)) return null;
  }
  return null;
}

/**
 * An elected office implies its authority: "maire de Nancy", "adjoint au maire de Brest", "conseillère régionale de
 * Bretagne". The hit begins at the office. Null when no office begins here or no place follows.
 */
export function officeAt(
  words: readonly NameWord[],
  at: number,
  text: string,
  setting: Setting,
): BodyHit | null {
  for (const office of BY_FIRST.get(words[at]?.key ?? '') ?? []) {
    if (!office.words.every((word, i) => words[at + i]?.key === word)) continue;
    const place = placeOf(words, at + office.words.length, office);
    if (place === null) continue;
    return { ...authorityHit(place, at, place.to, setting, 'elected-office'), place: place.from };
  }
  return setting.mode === 'role' ? unlistedTown(words, at, text) : null;
}

/** "maire de Bruxelles": a mayor of a town that the official code does not have is one all the same. */
function unlistedTown(words: readonly NameWord[], at: number, text: string): BodyHit | null {
  if (!MAYOR.includes(words[at]?.key ?? '')) return null;
  const from = skipLink(words, at + 1);
  const to = from === at + 1 ? null : unknownName(words, from);
  if (to === null || divisionAt(words, from)?.to === to) return null;
  const name = `Ville de ${text.slice(words[from]?.start, words[to - 1]?.end)}`;
  return { from: at, to, name, kind: 'commune', key: null, rule: 'elected-office-unlisted', place: from };
}
