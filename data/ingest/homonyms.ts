import { type Commune, communesCalled } from '../reference/communes.ts';
import type { Place } from '../reference/divisions.ts';
import { placeKey, undecidedKey } from '../reference/geography.ts';
import { districtOfCommune } from '../reference/intercommunalities.ts';
import { nameKey } from '../reference/name-key.ts';

/** Which of several places a name means, and why. */
export interface Settled {
  /** One when settled, else all, the most populous first. */
  readonly places: readonly Place[];
  /** "commune:76540", or "commune:grigny" while undecided. */
  readonly key: string;
  readonly reason: 'only-one' | 'named-beside' | 'population' | 'undecided';
}

/** Keys of departments, regions and intercommunalities named beside the place; those of its own brackets behind OWN, too. */
export type Surroundings = ReadonlySet<string>;

/** Before the key of the department or region that the text gives the place in brackets or behind a comma. */
export const OWN = 'own:';
/** Beside OWN: it stands behind a comma, as the next name of a list may. */
export const LOOSELY = `${OWN}loosely`;

/** What is named around a place; with 'own' only what the text says of the place itself, which costs little. */
export type Look = (only?: 'own') => Surroundings;

/** A town is meant by its bare name when every namesake has less than a twentieth of its people and it is known for itself. */
const KNOWN_TOWN = 20_000;
const TIMES = 20;

function isCommune(place: Place): place is Commune {
  return place.level === 'commune' && 'district' in place;
}

/** Collectivities of one island that are communes too: their bare name is first of all that of many others. */
const ISLANDS = new Set(['97701', '97801']);

/** What the text itself says of where the place lies binds: only bearers there remain, under whatever longer or former name. */
function withinOwn(name: string, places: readonly Place[], around: Surroundings): readonly Place[] | null {
  const own = [...around].filter(key => key.startsWith(OWN)).map(key => key.slice(OWN.length));
  if (own.length === 0 || places[0]?.level !== 'commune') return null;
  const lies = (place: Place): boolean =>
    own.includes(`department:${place.department}`) || own.includes(`region:${place.region}`);
  const there = places.filter(lies);
  if (there.length > 0) return there;
  const called = communesCalled(nameKey(name)).filter(lies);
  if (called.length > 0) return called;
  // Nobody there bears the name: those elsewhere are not meant, and one of them is not taken for it.
  return around.has(LOOSELY) ? null : places.length > 1 ? places : [];
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
export function settleHomonym(name: string, places: readonly Place[], look: Look): Settled {
  const [first] = places;
  if (first === undefined) throw new RangeError(`no place is called ${name}`);
  const one = (place: Place, reason: Settled['reason']): Settled => ({
    places: [place],
    key: placeKey(place),
    reason,
  });
  const own = withinOwn(name, places, look('own'));
  if (own !== null) {
    const [only, ...more] = own;
    if (only && more.length === 0) return one(only, places.length === 1 ? 'only-one' : 'named-beside');
    return { places: own, key: undecidedKey(first.level, name), reason: 'undecided' };
  }
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
    !ISLANDS.has(largest.code) &&
    (largest.population ?? 0) >= KNOWN_TOWN &&
    (largest.population ?? 0) > TIMES * (second?.population ?? 0)
  ) {
    return one(largest, 'population');
  }
  return { places: sorted, key: undecidedKey(first.level, name), reason: 'undecided' };
}
