import { communeByCode, communesNamed } from './communes.ts';
import { divisionByKey, type Place } from './divisions.ts';
import { districtByCode, districtOfCommune } from './intercommunalities.ts';
import { nameId, nameKey } from './name-key.ts';

export type PlaceLevel = Place['level'];

/** "commune:76540"; the same key names the authority and its territory. */
export function placeKey(place: Place): string {
  return `${place.level}:${place.code}`;
}

/** The key of a name that several places bear: "commune:grigny". */
export function undecidedKey(level: PlaceLevel | 'area', name: string): string {
  return `${level}:${nameId(name)}`;
}

/** The id of the territory that a key stands for: "commune-76540". */
export function territoryIdOf(key: string): string {
  return key.replace(':', '-');
}

/** The place of that level, name and code; null when the code is not in the tables. */
export function placeOf(level: PlaceLevel, name: string, code: string): Place | null {
  if (level === 'commune') {
    const commune = communesNamed(nameKey(name)).find(c => c.code === code) ?? communeByCode(code);
    return commune && { ...commune, intercommunality: districtOfCommune(commune)?.code ?? null };
  }
  if (level === 'intercommunality') return districtByCode(code);
  return divisionByKey(`${level}:${code}`);
}

const ARTICLES = ['de ', "d'", 'du ', 'de la ', 'des ', "de l'"] as const;

/** "du Havre", "d'Angers", "de La Rochelle", "de la Gironde". */
export function ofPlace(place: Pick<Place, 'level' | 'name' | 'article'>): string {
  if (place.level !== 'commune') return `${ARTICLES[place.article]}${place.name}`;
  if (place.name.startsWith('Le ')) return `du ${place.name.slice(3)}`;
  if (place.name.startsWith('Les ')) return `des ${place.name.slice(4)}`;
  return `${place.article === 1 ? "d'" : 'de '}${place.name}`;
}

/** Regions and departments that are governed under a name of their own. */
const OWN_TITLES: Readonly<Record<string, string>> = {
  'region:94': 'Collectivité de Corse',
  'region:02': 'Collectivité territoriale de Martinique',
  'region:03': 'Collectivité territoriale de Guyane',
  'department:976': 'Département de Mayotte',
  'region:04': 'Région Réunion',
};

/** The usual name of the authority that governs a place: "Ville de Rouen", "Département du Lot", "Région Bretagne". */
export function authorityName(place: Pick<Place, 'level' | 'name' | 'article' | 'code'>): string {
  switch (place.level) {
    case 'commune':
      return `Ville ${ofPlace(place)}`;
    case 'department':
      return OWN_TITLES[`department:${place.code}`] ?? `Département ${ofPlace(place)}`;
    case 'region':
      return OWN_TITLES[`region:${place.code}`] ?? `Région ${place.name}`;
    case 'intercommunality':
      return place.name;
  }
}
