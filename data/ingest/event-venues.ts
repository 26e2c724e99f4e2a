import { namedDays } from './days.ts';
import { placeOf } from './event-places.ts';
import { isRoom } from './rooms.ts';
import { STREET } from './street.ts';

/** A heading, or a word alone on its line, under which stands where it takes place. */
const HEADED = /^\W*(?:lieux?|adresse|où|room|venue|location|place|where)\W*$/iu;
/** A house in which people meet, by its name: "Centre de Beaulieu", "Maison des associations". */
const HOUSE =
  /^(?:(?:au|à la|à l['’]|le|la|l['’])\s*)?((?:centre|maison|palais|espace|château|théâtre|musée|médiathèque|bibliothèque|mairie|hôtel|abbaye|halles?|cinéma|campus|moulin|manoir|domaine|casino)\s+(?:d[eu]s?\s+|d['’]|l[ea]s?\s+)*\p{L}.{1,60})$/iu;
const BETWEEN = /\s*[,;–—|•·()]\s*|\s+[-/]\s+/u;
const LONGEST_LINE = 200;
const LONGEST_PLACE = 100;

/** Whether a line is a label that says where, and its value stands below. */
export function headsPlace(line: string): boolean {
  return line.length < 20 && HEADED.test(line);
}

/** What stands below such a label: the town in it, else its words. */
export function placeBelow(value: string): string | null {
  const words = value.replace(/^[\s:–—-]+/u, '').replace(/[\s.]+$/u, '');
  if (words.length > LONGEST_LINE || /^(?:en )?(?:visio|ligne|distanc|online)/iu.test(words)) return null;
  for (const part of words.split(BETWEEN).toReversed()) {
    const place = part === '' ? null : placeOf(part);
    if (place !== null) return place;
  }
  return words.length <= LONGEST_PLACE && /^\p{Lu}/u.test(words) && words.includes(' ') ? words : null;
}

/** "3 rue Neuve à Angers", "3 rue Neuve, Angers": the town behind a number and a street. */
export function placeOfStreet(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  const street = STREET.exec(line);
  if (street === null) return null;
  for (const part of line.slice(street.index + street[0].length - 1).split(BETWEEN)) {
    const behind = /\s(?:à|in|at)\s+(\p{Lu}.*)$/u.exec(part)?.[1];
    const place = placeOf(behind ?? (part === line ? '' : part.replace(/\.$/u, '')));
    if (place !== null) return place;
  }
  return null;
}

/** "4 juin 2024 – Centre de Beaulieu": the house beside the days, where no town is told. */
export function houseWithDays(line: string, year: number | null): string | null {
  if (line.length > LONGEST_LINE) return null;
  const [days, ...more] = namedDays(line, year);
  if (days === undefined || more.length > 0) return null;
  const parts = [line.slice(0, days.from), line.slice(days.to)].flatMap(part => part.split(BETWEEN));
  for (const part of parts) {
    const house = HOUSE.exec(part.trim().replace(/[.,;]$/u, ''))?.[1];
    if (house !== undefined && !isRoom(house)) return house;
  }
  return null;
}
