/** How territories are looked at. */
export const TERRITORY_READINGS = ['map', 'similarity'] as const;
export type TerritoryReading = (typeof TERRITORY_READINGS)[number];

/** What a symbol of the map stands for. */
export const MAP_UNITS = ['department', 'region'] as const;
export type MapUnit = (typeof MAP_UNITS)[number];

/** What the likeness of territories is read from. */
export const LIKENESSES = ['sessions', 'words'] as const;
export type Likeness = (typeof LIKENESSES)[number];

export interface TerritoriesOptions {
  readonly reading: TerritoryReading;
  /** Gathers in a territory what lies in it, in comparisons too. */
  readonly nested: boolean;
  readonly unit: MapUnit;
  /** Tints the map by sessions for a million inhabitants. */
  readonly rate: boolean;
  /** Draws lines between places that were named in the same sessions. */
  readonly links: boolean;
  readonly likeness: Likeness;
  /** Key of the cell whose passages are shown: `cell:A|B`; null when none is. */
  readonly asked: string | null;
}

export const DEFAULT_TERRITORIES: TerritoriesOptions = {
  reading: 'map',
  nested: false,
  unit: 'department',
  rate: false,
  links: false,
  likeness: 'sessions',
  asked: null,
};

/** A named, pure change; it returns its argument itself when there is nothing to change. */
export type TerritoriesChange = (options: TerritoriesOptions) => TerritoriesOptions;

export const setTerritories =
  (options: Partial<TerritoriesOptions>): TerritoriesChange =>
  before =>
    Object.entries(options).every(([key, value]) => Reflect.get(before, key) === value)
      ? before
      : { ...before, ...options };
