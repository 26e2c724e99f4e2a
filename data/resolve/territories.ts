import type { Diagnostic } from '../model/diagnostic.ts';
import type { Territory } from '../model/entity.ts';
import type { TerritoryMention } from '../model/reading.ts';
import type { Place } from '../reference/divisions.ts';
import { placeOf, territoryIdOf, undecidedKey } from '../reference/geography.ts';
import { variantsOf } from './variants.ts';

/** The key of the territory that a mention means: by its code once settled, else by its name. */
function mentionKeyOf({ level, name, candidates }: TerritoryMention): string {
  const [only] = candidates;
  return candidates.length === 1 && only !== undefined ? `${level}:${only}` : undecidedKey(level, name);
}

function placesOf({ level, name, candidates }: TerritoryMention): readonly Place[] {
  if (level === 'area') return [];
  return candidates.flatMap(code => placeOf(level, name, code) ?? []);
}

/** What all candidates have in common, or null. */
function shared(places: readonly Place[], field: 'department' | 'region'): string | null {
  const values = new Set(places.map(place => place[field]));
  const [value = null] = values;
  return values.size === 1 ? value : null;
}

function territoryOf(key: string, mentions: readonly TerritoryMention[]): Territory | null {
  const [first] = mentions;
  if (first === undefined) return null;
  const places = placesOf(first);
  const [place] = places;
  const settled = first.candidates.length === 1 && place !== undefined;
  return {
    id: territoryIdOf(key),
    name: settled ? place.name : first.name,
    level: first.level,
    code: settled ? place.code : null,
    intercommunality: settled ? (place.intercommunality ?? null) : null,
    department: shared(places, 'department'),
    region: shared(places, 'region'),
    population: settled ? place.population : null,
    populationYear: settled ? place.populationYear : null,
    candidates: first.candidates.length > 1 ? first.candidates : [],
    variants: variantsOf(mentions),
  };
}

function homonym(territory: Territory): readonly Diagnostic[] {
  if (territory.candidates.length < 2) return [];
  return [
    {
      code: 'homonym',
      severity: 'warning',
      span: territory.variants[0]?.spans[0] ?? null,
      args: { name: territory.name, count: territory.candidates.length },
      candidates: territory.candidates,
    },
  ];
}

/**
 * Mentions to territories, each with its code, department, region and population. A name that several places bear stays
 * one territory without a code, with all candidates and a warning.
 */
export function resolveTerritories(mentions: readonly TerritoryMention[]): {
  territories: Territory[];
  idOf: readonly string[];
  warnings: Diagnostic[];
} {
  const groups = new Map<string, TerritoryMention[]>();
  for (const mention of mentions) {
    const key = mentionKeyOf(mention);
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  }
  const territories = [...groups].flatMap(([key, members]) => territoryOf(key, members) ?? []);
  return {
    territories,
    idOf: mentions.map(mention => territoryIdOf(mentionKeyOf(mention))),
    warnings: territories.flatMap(homonym),
  };
}
