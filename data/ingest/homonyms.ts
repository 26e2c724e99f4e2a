import type { Commune } from '../reference/communes.ts';
import type { Place } from '../reference/divisions.ts';
import { placeKey, undecidedKey } from '../reference/geography.ts';
import { districtOfCommune } from '../reference/intercommunalities.ts';

/** Which of several places a name means, and why. */
export interface Settled {
  /** One when settled, else all, the most populous first. */
  readonly places: readonly Place[];
  /** "commune:76540", or "commune:grigny" while undecided. */
  readonly key: string;
  readonly reason: 'only-one' | 'named-beside' | 'population' | 'undecided';
}

/** Keys of departments, regions and intercommunalities named beside the place. */
export type Surroundings = ReadonlySet<string>;

/** A town is meant by its bare name when every namesake has less than a twentieth of its people and it is known for itself. */
const KNOWN_TOWN = 20_000;
const TIMES = 20;

function isCommune(place: Place): place is Commune {
  return place.level === 'commune' && 'district' in place;
}

function liesIn(place: Place, around: Surroundings): boolean {
  if (around.has(`department:${place.department}`)) return true;
  const district = isCommune(place) ? districtOfCommune(place) : null;
  return district !== null && around.has(placeKey(district));
}

/**
 * Settles a name by what is named beside it (its department or intercommunality, then its region), then by population
 * where one bearer has more than twenty times the people of every other and at least 20,000; else all remain.
 */
export function settle(name: string, places: readonly Place[], look: () => Surroundings): Settled {
  const [first] = places;
  if (first === undefined) throw new RangeError(`no place is called ${name}`);
  const one = (place: Place, reason: Settled['reason']): Settled => ({
    places: [place],
    key: placeKey(place),
    reason,
  });
  if (places.length === 1) return one(first, 'only-one');
  const around = look();
  for (const near of [
    (place: Place) => liesIn(place, around),
    (place: Place) => around.has(`region:${place.region}`),
  ]) {
    const [only, ...more] = places.filter(near);
    if (only && more.length === 0) return one(only, 'named-beside');
  }
  const sorted = [...places].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  const [largest, second] = sorted;
  if (
    largest?.level === 'commune' &&
    (largest.population ?? 0) >= KNOWN_TOWN &&
    (largest.population ?? 0) > TIMES * (second?.population ?? 0)
  ) {
    return one(largest, 'population');
  }
  return { places: sorted, key: undecidedKey(first.level, name), reason: 'undecided' };
}
