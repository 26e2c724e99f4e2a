import type { Dataset } from '../model/dataset.ts';
import { TERRITORY_LEVELS, type Territory, type TerritoryLevel } from '../model/entity.ts';
import type { Place } from '../reference/divisions.ts';
import { nameId } from '../reference/name-key.ts';
import { key } from '../text/normalise.ts';
import { absorb, redirect } from './journal-join.ts';

/**
 * What decisions on places ask of the official geographic code. It comes in from outside: its tables weigh a megabyte, and
 * few journals need them (gazetteer.ts has them).
 */
export interface Gazetteer {
  /** The place of that level, name and code; null when there is none. */
  readonly placeOf: (level: Place['level'], name: string, code: string) => Place | null;
  /** Places that bear this very name, the largest division first. */
  readonly placesNamed: (name: string) => readonly Place[];
}

/** Knows no place: decisions that need one are not applied, and said so. */
export const NO_PLACES: Gazetteer = { placeOf: () => null, placesNamed: () => [] };

/** What the official code says of a place, as a territory has it. */
export function settled(place: Place): Omit<Territory, 'variants' | 'source'> {
  const {
    name,
    level,
    code,
    intercommunality = null,
    department,
    region,
    population,
    populationYear,
  } = place;
  const within = { intercommunality, department, region };
  return { id: `${level}-${code}`, name, level, code, ...within, population, populationYear, candidates: [] };
}

/** The place of a code: at the territory's own level first, since "76" is a department and a region. */
export function placeAt(
  gazetteer: Gazetteer,
  code: string,
  name: string,
  first: TerritoryLevel,
): Place | null {
  for (const level of [first, ...TERRITORY_LEVELS]) {
    const place = level === 'area' ? null : gazetteer.placeOf(level, name, code);
    if (place !== null) return place;
  }
  return null;
}

/** Ties a territory to its code; it joins the territory that has this code already. Null for a code that does not exist. */
export function locate(
  dataset: Dataset,
  territory: Territory,
  code: string,
  gazetteer: Gazetteer,
): Dataset | null {
  const place = placeAt(gazetteer, code, territory.name, territory.level);
  if (place === null) return null;
  const facts = settled(place);
  // It is there already: taken again, a decision changes nothing.
  if (facts.id === territory.id) return dataset;
  const decided: Dataset = {
    ...dataset,
    warnings: dataset.warnings.filter(
      w => w.code !== 'homonym' || key(String(w.args.name ?? '')) !== key(territory.name),
    ),
  };
  const known = decided.territories.find(t => t.id === facts.id);
  if (known !== undefined) return absorb(decided, 'territory', known, territory);
  return {
    ...redirect(decided, 'territory', territory.id, facts.id),
    territories: decided.territories.map(t => (t.id === territory.id ? { ...t, ...facts } : t)),
  };
}

/** A territory of that name as the analyst adds it: by its code, else by its name when one place bears it. */
export function namedTerritory(
  name: string,
  code: string | null,
  gazetteer: Gazetteer,
): Omit<Territory, 'variants'> {
  const places = gazetteer.placesNamed(name);
  const place =
    code === null ? (places.length === 1 ? places[0] : null) : placeAt(gazetteer, code, name, 'commune');
  if (place !== null && place !== undefined) return settled(place);
  const candidates = places.filter(each => each.level === 'commune').map(commune => commune.code);
  const level = candidates.length > 1 ? 'commune' : 'area';
  return {
    id: `${level}-${nameId(name) || 'x'}`,
    name,
    level,
    code: null,
    department: null,
    region: null,
    population: null,
    candidates: candidates.length > 1 ? candidates : [],
  };
}
