import { communesNamed } from '../reference/communes.ts';
import { divisionNamed } from '../reference/divisions.ts';
import { placeOf } from '../reference/geography.ts';
import { nameKey } from '../reference/name-key.ts';
import type { Gazetteer } from './journal-places.ts';

/** The official geographic code, for decisions on places. Import it where it is needed only: it brings its tables along. */
export const OFFICIAL: Gazetteer = {
  placeOf,
  placesNamed: name => {
    const division = divisionNamed(nameKey(name));
    return division === null ? communesNamed(nameKey(name)) : [division];
  },
};
