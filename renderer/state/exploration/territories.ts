import type { Aspect } from '../../../data/measure/profile.ts';

/** How territories are looked at. */
export const TERRITORY_READINGS = ['map', 'comparison', 'similarity'] as const;
export type TerritoryReading = (typeof TERRITORY_READINGS)[number];

/** What a symbol of the map stands for. */
export const MAP_UNITS = ['department', 'region'] as const;
export type MapUnit = (typeof MAP_UNITS)[number];

/** What the likeness of territories is read from. */
export const LIKENESSES = ['sessions', 'words'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** What the comparison sorts by who has it: `terms`, or an aspect of the profiles. */
export const COMPARED = [
  'terms',
  'sessions',
  'themes',
  'met',
  'speakers',
  'organisations',
  'initiatives',
] as const satisfies readonly (Aspect | 'terms')[];
export type Compared = (typeof COMPARED)[number];

export interface TerritoriesOptions {
  readonly reading: TerritoryReading;
  /** Ids of the territories that are compared, in their order. */
  readonly chosen: readonly string[];
  /** Gathers in a territory what lies in it. */
  readonly nested: boolean;
  readonly compared: Compared;
  readonly unit: MapUnit;
  /** Tints the map by sessions for a million inhabitants. */
  readonly rate: boolean;
  /** Draws lines between places that were named in the same sessions. */
  readonly links: boolean;
  readonly likeness: Likeness;
  /** Key of the figure whose passages are shown: `count:ASPECT@ID`, `share:…`, `cell:A|B`; null when none is. */
  readonly asked: string | null;
}

export const DEFAULT_TERRITORIES: TerritoriesOptions = {
  reading: 'map',
  chosen: [],
  nested: false,
  compared: 'terms',
  unit: 'department',
  rate: false,
  links: false,
  likeness: 'sessions',
  asked: null,
};

/** Most territories side by side on one slide. */
export const MOST_COMPARED = 4;

/** A named, pure change; it returns its argument itself when there is nothing to change. */
export type TerritoriesChange = (options: TerritoriesOptions) => TerritoriesOptions;

export const setTerritories =
  (options: Partial<TerritoriesOptions>): TerritoriesChange =>
  before =>
    Object.entries(options).every(([key, value]) => Reflect.get(before, key) === value)
      ? before
      : { ...before, ...options };

/** Adds a territory to those compared; the last one gives way when there are four already. */
export const compareTerritory =
  (id: string): TerritoriesChange =>
  before =>
    before.chosen.includes(id)
      ? before
      : { ...before, chosen: [...before.chosen.slice(0, MOST_COMPARED - 1), id] };

/** Adds a territory and shows the comparison, in one press. */
export const compareAtOnce =
  (id: string): TerritoriesChange =>
  before => ({ ...compareTerritory(id)(before), reading: 'comparison', asked: null });

/** Takes a territory out of those compared. */
export const dropTerritory =
  (id: string): TerritoriesChange =>
  before =>
    before.chosen.includes(id) ? { ...before, chosen: before.chosen.filter(each => each !== id) } : before;

/** Adds a territory to those compared, or takes it out. */
export const toggleTerritory =
  (id: string): TerritoriesChange =>
  before =>
    (before.chosen.includes(id) ? dropTerritory(id) : compareTerritory(id))(before);
