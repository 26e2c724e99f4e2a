import { areaNamed, LONGEST_AREA } from '../reference/areas.ts';
import type { Place } from '../reference/divisions.ts';
import { authorityName, type PlaceLevel, undecidedKey } from '../reference/geography.ts';
import { isPosition } from '../reference/professions.ts';
import { type AuthorityForm, formAt, sharedFormAt } from './authority-forms.ts';
import type { BodyHit } from './body-hit.ts';
import { bareDistrictAt, districtAfterForm } from './districts.ts';
import { communeAt, departmentAt, type PlaceHit, regionAt, townBehind } from './gazetteer.ts';
import { settleHomonym } from './homonyms.ts';
import { type NameWord, nameKeyIn, skipLink } from './name-words.ts';
import type { Around } from './surroundings.ts';

/** What the grammar knows of the passage around a word. */
export interface Setting {
  /** Departments, regions and intercommunalities named in the passage. */
  readonly around: Around;
  /** In a role every name is likely a body; in running text a name needs more. */
  readonly mode: 'role' | 'text';
}

/** The authority over a place, as a hit on words [from, to). */
export function authorityHit(
  hit: PlaceHit,
  from: number,
  to: number,
  setting: Setting,
  rule: string,
): BodyHit {
  const [first] = hit.places;
  if (first === undefined) throw new RangeError('a place hit holds at least one place');
  const name = hit.places.length > 1 ? ambiguousName(hit.places) : first.name;
  const settled = settleHomonym(name, hit.places, only => setting.around(hit.from, hit.to, only));
  const [place = first] = settled.places;
  const shown = settled.places.length > 1 ? { ...place, name } : place;
  return { from, to, name: authorityName(shown), kind: kindOf(place.level), key: settled.key, rule };
}

/** The name that all bearers share: the shortest. */
export function ambiguousName(places: readonly Place[]): string {
  return places.map(p => p.name).reduce((a, b) => (b.length < a.length ? b : a));
}

function kindOf(level: PlaceLevel): BodyHit['kind'] {
  return level;
}

/** The place that a form asks for, from a word on; the link ("de", "du", "de la") is skipped. */
function placeFor(
  words: readonly NameWord[],
  form: AuthorityForm,
  at: number,
  listed = false,
): PlaceHit | null {
  const from = skipLink(words, at);
  // In a list the comma before the link belongs to it: "du Lot, de la Creuse".
  if (from >= words.length || breaksWithin(words, listed ? at + 1 : at, from)) return null;
  switch (form.level) {
    case 'commune':
      // "la ville Guyane" does not name a town: a commune needs its "de", unless a list goes on.
      return townBehind(words, at);
    case 'intercommunality':
      return districtAfterForm(words, from, form.districts);
    case 'department':
      return departmentAt(words, from);
    case 'region':
      return regionAt(words, from);
  }
}

/** "La Ville-du-Bois" is a town, and no town of Bois. */
function isTownsName(words: readonly NameWord[], form: AuthorityForm): boolean {
  if (!words[form.from]?.capital) return false;
  const article = /^l[ae]s?$/.test(words[form.from - 1]?.key ?? '') ? form.from - 1 : form.from;
  return [article, form.from].some(at => (communeAt(words, at, false)?.to ?? 0) > form.to);
}

function breaksWithin(words: readonly NameWord[], from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) if (words[i]?.broken !== false) return true;
  return false;
}

/** A capitalised name that no table knows, behind a form: a town abroad, a grouping since renamed. */
export function unknownName(words: readonly NameWord[], from: number): number | null {
  if (!words[from]?.capital) return null;
  let to = from + 1;
  while (to < words.length && to - from < 6 && words[to]?.joined === true) {
    const word = words[to];
    const linked = /^(?:de|du|des|d|la|le|les|l|et|en|sur|sous)$/.test(word?.key ?? '');
    if (!word?.capital && !(linked && words[to + 1]?.capital)) break;
    if (word?.key === 'et' && isPosition(words[to + 1]?.key ?? '')) break;
    to += 1;
  }
  return to;
}

function unknownHit(
  words: readonly NameWord[],
  form: AuthorityForm,
  at: number,
  text: string,
): BodyHit | null {
  const from = skipLink(words, at);
  if (from >= words.length || breaksWithin(words, at, from)) return null;
  // Of departments and regions every name is known: "département Opinion" is none.
  if (form.level === 'department' || form.level === 'region') return null;
  if (form.level === 'commune' && from === at) return null;
  const to = unknownName(words, from);
  if (to === null) return null;
  const start = words[form.level === 'intercommunality' ? form.from : from]?.start ?? 0;
  const name = text.slice(start, words[to - 1]?.end ?? start);
  return {
    from: form.from,
    to,
    name: form.level === 'commune' ? `Ville de ${name}` : name.charAt(0).toUpperCase() + name.slice(1),
    kind: kindOf(form.level),
    key: null,
    rule: 'authority-unlisted',
  };
}

/** Further places of a list behind a plural: "les villes de Rouen, Nancy et Strasbourg". */
function listed(
  words: readonly NameWord[],
  form: AuthorityForm,
  first: PlaceHit,
  setting: Setting,
): readonly BodyHit[] {
  const hits: BodyHit[] = [];
  let end = first.to;
  while (end < words.length) {
    const word = words[end];
    const comma = /^\s*,\s*$/.test(word?.gap ?? '');
    const et = word?.key === 'et' && word.joined;
    if (!comma && !et) break;
    const at = et ? end + 1 : end;
    const from = skipLink(words, at);
    const next =
      form.level === 'commune'
        ? (townBehind(words, at) ?? communeAt(words, from, true))
        : placeFor(words, form, at, true);
    if (next === null || (comma && !words[from]?.capital)) break;
    hits.push(authorityHit(next, next.from, next.to, setting, 'authority-list'));
    end = next.to;
  }
  return hits;
}

/** "Région Basse-Normandie", before 2016: an authority of its own, over an area that has no code now. */
function formerRegion(words: readonly NameWord[], form: AuthorityForm): BodyHit | null {
  const from = skipLink(words, form.to);
  for (let to = Math.min(words.length, from + LONGEST_AREA); to > from; to -= 1) {
    const area = words.slice(from + 1, to).every(word => word.joined)
      ? areaNamed(nameKeyIn(words, from, to))
      : null;
    if (area === null || !words[from]?.capital) continue;
    const key = undecidedKey('area', area);
    return { from: form.from, to, name: `Région ${area}`, kind: 'region', key, rule: 'authority' };
  }
  return null;
}

/** "Rennes Ville et Métropole": the town's name before the two forms that share it. */
function townAndGrouping(words: readonly NameWord[], at: number, setting: Setting): BodyHit | null {
  if (!words[at]?.capital || !words.slice(at + 1, at + 9).some(word => word.key === 'ville')) return null;
  const town = communeAt(words, at, false);
  const form = town && words[town.to]?.key === 'ville' ? formAt(words, town.to) : null;
  const shared = form && sharedFormAt(words, form);
  if (!town || !shared || shared.level !== 'intercommunality') return null;
  const grouping = districtAfterForm(words, at, shared.districts);
  if (grouping === null || grouping.to > town.to) return null;
  return {
    ...authorityHit(town, at, shared.to, setting, 'authority-shared'),
    also: [authorityHit(grouping, shared.from, shared.to, setting, 'authority')],
  };
}

/**
 * The authority named from a word on: "ville de Rouen", "conseil départemental du Lot", "CD 93", "Caux Seine Agglo"; with
 * its fellows in "la ville et la métropole de Nancy" and "les villes de Rouen et Strasbourg". Null when none begins here.
 */
export function authorityAt(
  words: readonly NameWord[],
  at: number,
  text: string,
  setting: Setting,
): BodyHit | null {
  const both = townAndGrouping(words, at, setting);
  if (both) return both;
  const form = formAt(words, at);
  const named = bareDistrictAt(words, at, setting.mode === 'role');
  const byName = named && authorityHit(named, named.from, named.to, setting, 'authority-name');
  if (form === null || (form.level === 'commune' && isTownsName(words, form))) return byName;
  const shared = sharedFormAt(words, form);
  const far = shared && placeFor(words, shared, shared.to);
  const near = far && placeFor(words, form, shared.to);
  if (shared && far && near) {
    return {
      ...authorityHit(near, at, near.to, setting, 'authority-shared'),
      also: [authorityHit(far, shared.from, far.to, setting, 'authority')],
    };
  }
  const place = placeFor(words, form, form.to);
  if (place === null && form.level === 'region') return formerRegion(words, form) ?? byName;
  if (place && (byName === null || place.to >= byName.to)) {
    const own = authorityHit(place, at, place.to, setting, 'authority');
    return form.plural ? { ...own, also: listed(words, form, place, setting) } : own;
  }
  return byName ?? (form.plural ? null : unknownHit(words, form, form.to, text));
}
