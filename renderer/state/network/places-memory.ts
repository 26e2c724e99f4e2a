import type { Places } from '../../../data/graph/plain.ts';
import { type KeyValueStorage, readObject, writeObject } from '../preferences.ts';

/** The last layout that was made afresh, beside the base: what can be made again, and need not be at the next start. */
export interface PlacesMemory {
  /** Places under this name (data/graph/places-key.ts); null when they are not those that were kept. */
  readonly find: (key: string) => Places | null;
  readonly keep: (key: string, places: Places) => void;
}

const KEY = 'maillage.places';
/** Places beyond which nothing is kept, some 300 kB: whoever waits for more has a sketch meanwhile. */
const MOST = 16_000;

export function createPlacesMemory(storage: KeyValueStorage): PlacesMemory {
  return {
    find: key => {
      const kept = readObject(storage, KEY);
      const { places } = kept;
      if (kept.key !== key || !Array.isArray(places) || !places.every(Number.isFinite)) return null;
      return Float64Array.from(places);
    },
    // A storage that refuses forgets, and the next start lays out again.
    keep: (key, places) => {
      if (places.length <= MOST) writeObject(storage, KEY, { key, places: [...places] });
    },
  };
}
