import { key } from '../text/normalise.ts';
import { isRoom } from './rooms.ts';
import {
  abroad,
  LONGEST_LINE,
  NO_PLACE,
  PART,
  placeOf,
  STATE,
  townBeforeCountry,
  villageOf,
} from './towns.ts';

/** "Lieu : …", "Où ? …", and the pin that stands for them. */
const LABEL =
  /^(?:\W*(?:lieux?|où|adresse|location|venue|place|ville|city|where)\s*(?:\?|:|：)\s*:?|\s*📍(?:\s*(?:lieu|où|adresse|location|venue)\s*:)?)\s*/iu;
/** "Conférence grand public / Lieu : Angers": the label stands behind what else the line says of the event. */
const LABEL_WITHIN = /(?:\s[/|–—•·-]|[.;,])\s+(?:lieu|location|venue|where)\s?:\s*/iu;
const LONGEST_HOUSE = 100;
/** Nowhere that anybody could go to. */
const NOWHERE =
  /^(?:en )?(?:visio|ligne|distanc|online|zoom|teams|à (?:distance|définir|confirmer|préciser|venir)|tba|tbc|tbd)/iu;

/** What a line says behind a label that tells where; null without one, and for a meeting that is held nowhere. */
function whereSaid(line: string): string | null {
  const label = LABEL.exec(line);
  if (label === null) return null;
  const value = line.slice(label[0].length).replace(/[\s.;]+$/u, '');
  return NO_PLACE.test(key(value)) || NOWHERE.test(value) ? null : value;
}

/** A line that says where after a label: "Lieu : Centre des congrès, 12 rue X, 49000 Angers". */
export function labelledPlace(line: string): string | null {
  const value = whereSaid(line);
  if (value === null) return null;
  const parts = value.split(PART).filter(part => part !== '');
  // "Newport, RI": the letters of a state are no commune.
  const towns = parts.filter(part => parts.length === 1 || !STATE.test(part));
  for (const part of [value, ...towns.toReversed()]) {
    const place = placeOf(part);
    if (place !== null) return place;
  }
  return (
    (parts.length === 1 ? abroad(value) : townBeforeCountry(parts)) ??
    parts.flatMap(part => villageOf(part) ?? [])[0] ??
    null
  );
}

/** The place that a label says inside a line which says something else first. */
export function placeLabelledWithin(line: string): string | null {
  const label = line.length > LONGEST_LINE ? null : LABEL_WITHIN.exec(line);
  if (label === null) return null;
  const parts = line.slice(label.index + label[0].length).split(PART);
  for (const part of parts) {
    const place = part === '' || NO_PLACE.test(key(part)) ? null : placeOf(part);
    if (place !== null) return place;
  }
  return null;
}

/** "salle n° 9 du centre de formation Alto", "mairie de Dol": in small letters a house, and the name by which it is called. */
const OF_HOUSE =
  /^(?:(?:la |les? |l['’])?(?:(?:grande |petite )?salle|amphi\p{Ll}*|auditorium|locaux|mairie|siège|bâtiment|école|lycée|collège|université|faculté|bibliothèque|médiathèque|gymnase|foyer|halle|grange|ferme|château|centre|maison|espace))(?!\p{L})[^.;:!?]*? (?:de la |de l['’]|des? |du |d['’])(?:\p{Ll}+ )*\p{Lu}\p{L}/u;

/** "Lieu : Pavillon des rives, zone bleue": the house that a label names where no town is known; a room alone is none. */
export function labelledHouse(line: string): string | null {
  const value = whereSaid(line);
  if (value === null || value.length > LONGEST_HOUSE || !value.includes(' ')) return null;
  if (OF_HOUSE.test(value)) return value;
  if (!/^\p{Lu}/u.test(value)) return null;
  const [first = value, ...rest] = value.split(PART);
  return isRoom(first) && rest.length === 0 ? null : value;
}

/** Whether a line's label says where an event is, and not the address of whatever stands above it. */
export function isOfPlace(line: string): boolean {
  return /^\W*(?:lieux?|location|venue|where)\s*:|^📍/iu.test(line);
}
