import { nameKey } from './name-key.ts';

/**
 * Named areas of France that the geographic code does not number: regions as they were before 2016, historic provinces,
 * massifs, coasts and valleys that people speak of as one territory. Compiled by the Maillage developers.
 */
const AREAS =
  'Alsace|Lorraine|Champagne-Ardenne|Picardie|Nord-Pas-de-Calais|Haute-Normandie|Basse-Normandie|Franche-Comté|Bourgogne|Auvergne|' +
  'Rhône-Alpes|Limousin|Poitou-Charentes|Aquitaine|Midi-Pyrénées|Languedoc-Roussillon|Languedoc|Roussillon|Provence|Flandre|' +
  'Artois|Beauce|Sologne|Touraine|Anjou|Béarn|Pays basque|Périgord|Quercy|Gascogne|Cévennes|Larzac|Vercors|Camargue|Luberon|' +
  "Dauphiné|Beaujolais|Morvan|Cotentin|Perche|Pays de Caux|Pays de Bray|Vexin|Côte d'Opale|Côte d'Azur|Côte d'Émeraude|" +
  'Cornouaille|Trégor|Massif central|Massif armoricain|Bassin minier|Val de Loire|Vallée de la Seine|Axe Seine|Grand Ouest|' +
  "Grand Paris|Île de Ré|Île d'Oléron|Belle-Île|Pays bigouden|Plateau de Millevaches|Combrailles|Livradois-Forez|Aubrac|Margeride|Gévaudan";

const BY_KEY: ReadonlyMap<string, string> = new Map(AREAS.split('|').map(name => [nameKey(name), name]));
const LONGEST = 4;

/** The area of that name, as it is usually written; null when there is none. */
export function areaNamed(key: string): string | null {
  return BY_KEY.get(key) ?? null;
}

/** The most words that the name of an area has. */
export const LONGEST_AREA = LONGEST;
