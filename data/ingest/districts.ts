import { communesNamed } from '../reference/communes.ts';
import { divisionNamed } from '../reference/divisions.ts';
import {
  beginsDistrict,
  coreOf,
  type District,
  type DistrictForm,
  districtLedBy,
  districtOfAcronym,
  districtsNamed,
  districtsWithCore,
  isFormWord,
} from '../reference/intercommunalities.ts';
import type { PlaceHit } from './gazetteer.ts';
import { joinsLongName, type NameWord, nameKeyIn } from './name-words.ts';

const LONGEST_NAME = 11;
const LINKS = new Set('de du des d la le les l et en a au aux sur pour par'.split(' '));

/** A name ends neither before a hyphen ("Paris-" of "Paris-Saclay") nor on a link. */
function mayEnd(words: readonly NameWord[], to: number): boolean {
  return !words[to]?.hyphened === true && !LINKS.has(words[to - 1]?.key ?? '');
}

function reach(words: readonly NameWord[], from: number): number {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST_NAME && joinsLongName(words[to]?.gap ?? ';')) to += 1;
  return Math.min(to, words.length);
}

function coreOfWords(words: readonly NameWord[], from: number, to: number): string {
  return coreOf(words.slice(from, to).map(word => word.key));
}

/** Those of the forms asked for; all when none has them, since people still say "communauté urbaine" of a métropole. */
function fitting(districts: readonly District[], forms: readonly DistrictForm[]): readonly District[] {
  const fit = districts.filter(d => forms.includes(d.form));
  return fit.length > 0 ? fit : districts;
}

/** The intercommunality led by the commune of that name: "Rouen métropole", "Métropole de Montpellier". */
function ledBy(key: string, forms: readonly DistrictForm[]): readonly District[] {
  const led = communesNamed(key).flatMap(commune => districtLedBy(commune) ?? []);
  return led.filter(d => forms.length === 0 || forms.includes(d.form));
}

/**
 * The intercommunality whose own words begin at a word, behind a form ("communauté de communes Lodévois et Larzac") or
 * with the form inside ("Rouen métropole"): by its official words, else by the town that leads it.
 */
export function districtAfterForm(
  words: readonly NameWord[],
  from: number,
  forms: readonly DistrictForm[],
): PlaceHit<District> | null {
  if (!words[from]?.capital && !words[from + 1]?.capital) return null;
  const end = reach(words, from);
  for (let to = end; to > from; to -= 1) {
    if (!mayEnd(words, to)) continue;
    const core = coreOfWords(words, from, to);
    const found = fitting(districtsWithCore(core), forms);
    if (found.length > 0) return { from, to, places: found, form: 'official' };
  }
  for (let to = end; to > from; to -= 1) {
    const led = ledBy(nameKeyIn(words, from, to), forms);
    if (led.length > 0) return { from, to, places: led, form: 'short' };
  }
  return null;
}

/** Words that turn a town's name into that of its intercommunality when they follow it. */
const TRAILING: ReadonlyMap<string, readonly DistrictForm[]> = new Map([
  ['metropole', ['METRO', 'MET69', 'CU', 'CA']],
  ['eurometropole', ['METRO']],
  ['agglomeration', ['CA', 'CU', 'METRO']],
  ['agglo', ['CA', 'CU', 'METRO']],
  ['communaute', ['CA', 'CC', 'CU', 'METRO']],
]);

const METROPOLITAN: readonly DistrictForm[] = ['METRO', 'MET69', 'CU', 'CA'];

/** No comma or dash between the words. */
function joinedUp(words: readonly NameWord[], from: number, to: number): boolean {
  return words.slice(from + 1, to).every(word => word.joined);
}

function capitals(words: readonly NameWord[], from: number, to: number): number {
  return words.slice(from, to).filter(word => word.capital).length;
}

/**
 * An intercommunality named without a form before it: by a name that says what it is ("Caux Seine Agglo", "Grand Paris
 * Sud Est Avenir"), by its town and a form behind ("Rouen métropole"), by "Grand X"; with `bold`, by any of its names
 * that has two capitals.
 */
export function bareDistrictAt(
  words: readonly NameWord[],
  from: number,
  bold: boolean,
): PlaceHit<District> | null {
  const first = words[from];
  if (!first?.capital) return null;
  const short = bold && first.upper ? districtOfAcronym(first.text) : null;
  if (short) return { from, to: from + 1, places: [short], form: 'short' };
  const end = reach(words, from);
  const trailed = words.slice(from + 1, end).some(word => TRAILING.has(word.key));
  if (!trailed && !beginsDistrict(first.key) && first.key !== 'grand') return null;
  for (let to = end; to > from; to -= 1) {
    if (!mayEnd(words, to)) continue;
    const key = nameKeyIn(words, from, to);
    const named = districtsNamed(key).filter(d => d.speaking || (bold && capitals(words, from, to) > 1));
    if (named.length > 0) return { from, to, places: named, form: 'official' };
    const last = words[to - 1]?.key ?? '';
    const forms = TRAILING.get(last);
    if (forms && to - from > 1 && !/ et /.test(key) && joinedUp(words, from, to)) {
      const core = coreOfWords(words, from, to);
      const found = districtsWithCore(core).filter(d => forms.includes(d.form));
      if (found.length > 0) return { from, to, places: found, form: 'official' };
      const led = ledBy(nameKeyIn(words, from, to - 1), forms);
      if (led.length > 0) return { from, to, places: led, form: 'short' };
    }
    if (
      to - from > 1 &&
      (words[from]?.key === 'grand' || bold) &&
      capitals(words, from, to) > 1 &&
      !isFormWord(last)
    ) {
      // "Le Mans" is the town before it is its métropole; "Val d'Oise" is the department, and no "Val de l'Oise".
      const town = communesNamed(key).length > 0 || divisionNamed(key) !== null;
      const grand = town
        ? []
        : districtsWithCore(coreOfWords(words, from, to)).filter(d => d.form !== 'CC' || bold);
      if (grand.length > 0) return { from, to, places: grand, form: 'official' };
      // "Grand Limoges" is what people call the grouping that Limoges leads, whatever its official name.
      const around = bold && first.key === 'grand' ? ledBy(nameKeyIn(words, from + 1, to), METROPOLITAN) : [];
      if (around.length > 0) return { from, to, places: around, form: 'short' };
    }
  }
  return null;
}
