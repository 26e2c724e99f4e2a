import { namedDays } from './days.ts';
import { isInstitution } from './houses.ts';
import { isRoom } from './rooms.ts';
import { STREET } from './street.ts';
import { isTown, placeOf, townOf } from './towns.ts';

/** A heading, or a word alone on its line, under which stands where it takes place. */
const HEADED = /^\W*(?:lieux?|adresse|où|room|venue|location|place|where)\W*$/iu;
/** A house in which people meet, by its name: "Centre de Beaulieu", "Maison des associations". */
const HOUSE =
  /^(?:(?:au|à la|à l['’]|le|la|l['’])\s*)?((?:centre|maison|palais|espace|château|théâtre|musée|médiathèque|bibliothèque|mairie|hôtel|abbaye|halles?|cinéma|campus|moulin|manoir|domaine|casino)\s+(?:d[eu]s?\s+|d['’]|l[ea]s?\s+)*\p{L}.{1,60})$/iu;
const BETWEEN = /\s*[,;–—|•·()]\s*|\s+[-/]\s+/u;
const LONGEST_LINE = 200;
const LONGEST_PLACE = 100;

/** What heads another column or part, and is nowhere. */
const HEADS =
  /^(?:sessions?|titles?|names?|speakers?|topics?|titres?|intitulés?|intervenante?s?|interventions?|assemblée|réunion|séance|thèmes?|sujets?|horaires?|dates?|heures?|public|organisateurs?)(?: (?:names?|titles?|générale|extraordinaire|ordinaire))?$/iu;

/** Whether a line is a label that says where, and its value stands below. */
export function headsPlace(line: string): boolean {
  return line.length < 20 && HEADED.test(line);
}

/** What stands below such a label: the town in it, else its words. */
export function placeBelow(value: string): string | null {
  const words = value.replace(/^[\s:–—-]+/u, '').replace(/[\s.]+$/u, '');
  // "Lieu" at the head of a column, over what the next one is headed by.
  if (HEADS.test(words)) return null;
  if (words.length > LONGEST_LINE || /^(?:en )?(?:visio|ligne|distanc|online)/iu.test(words)) return null;
  for (const part of words.split(BETWEEN).toReversed()) {
    const place = part === '' ? null : placeOf(part);
    if (place !== null) return place;
  }
  return words.length <= LONGEST_PLACE && /^\p{Lu}/u.test(words) && words.includes(' ') ? words : null;
}

/** "de Verdun" behind "boulevard". */
const OF_STREET = /^(?:d(?:e|u|es|e la)|d['’]|de l['’]) ?\p{Lu}/u;

/** "3 rue Neuve à Angers", "3 rue Neuve, Angers": the town behind a number and a street. */
export function placeOfStreet(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  const street = STREET.exec(line);
  if (street === null) return null;
  const parts = line.slice(street.index + street[0].length - 1).split(BETWEEN);
  for (const [i, part] of parts.entries()) {
    const behind = /\s(?:à|in|at)\s+(\p{Lu}.*)$/u.exec(part)?.[1];
    // "11 boulevard de Verdun (entrée des artistes)": the name of the street is no town.
    const place = placeOf(behind ?? (i === 0 && OF_STREET.test(part) ? '' : part.replace(/\.$/u, '')));
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

/** "ENTPE", "CNFPT": a school or a body by its letters. */
const ACRONYM = /^\p{Lu}{3,8}$/u;

/** "Sorbonne Université, Paris", "ENTPE, Vaulx-en-Velin", "Fruinzaal, National Archives, The Hague": a house, and the town that closes its line. */
export function placeOfHouse(line: string): string | null {
  if (line.length > LONGEST_PLACE || /[.!?:]$/u.test(line)) return null;
  const parts = line.split(BETWEEN).filter(part => part !== '' && part !== 'France');
  const last = parts.at(-1) ?? '';
  // "Lacito – CNRS, Villejuif": letters are a house where nothing else stands there but names of one word.
  const isPlain = parts.slice(0, -1).every(part => !part.includes(' '));
  const isHouse = (part: string) => isInstitution(part) || (isPlain && ACRONYM.test(part));
  return parts.length > 1 && parts.slice(0, -1).some(isHouse) ? townOf(last) : null;
}

/** "Halle au blé – Alençon", "au Couvent des Jacobins, Rennes": any house and a town known to all; right beside the days of an event it says where. */
export function placeOfVenue(line: string): string | null {
  if (line.length > LONGEST_PLACE || /[.!?:\d]/u.test(line) || HOLDS.test(line)) return null;
  const [house = '', town, ...more] = line.split(BETWEEN).filter(part => part !== '');
  const isWhere = town !== undefined && more.length === 0 && house.includes(' ') && isTown(town);
  return isWhere ? townOf(town) : null;
}

/** Who holds an event, and not where. */
const HOLDS =
  /^(?:(?:co-?)?organis|organiz|hosted|avec|en (?:partenariat|collaboration)|sous|proposé|par|by|with)(?:\p{L}*)(?!\p{L})/iu;
/** "Habiter à l'hôtel", "Lire au musée": what is done in a house, and none. */
const DONE_THERE = /^\p{Lu}\p{Ll}+(?:er|ir|re) (?:à |aux? |dans |chez |en )/u;
const LEAST_HOUSE_WORDS = 2;
const MOST_HOUSE_WORDS = 14;

/** "Université Hassan II", "University of Maine": a house alone on its line; right beside the days of an event it says where. */
export function houseAlone(line: string): string | null {
  const words = line.replace(/^[\s–—•·/-]+|[\s,;]+$/gu, '');
  const count = words.split(' ').length;
  if (count < LEAST_HOUSE_WORDS || count > MOST_HOUSE_WORDS || words.length > LONGEST_PLACE) return null;
  if (/[.!?:«»“”"]|\d{1,2}\s?h(?!\p{L})/u.test(words) || HOLDS.test(words) || DONE_THERE.test(words))
    return null;
  if (!isInstitution(words)) return null;
  const [first = ''] = words.split(BETWEEN);
  return isRoom(first) ? null : words;
}

/** What says of an event that it is held; "organisé par l'Institut" does not say where. */
const TAKES_PLACE =
  /(?<!\p{L})(?:(?:aura|auront|a|ont|avait) (?:eu )?lieu|prend(?:ra)? place|se tien\p{L}*|s['’](?:est|était) (?:tenu|déroulé)e?s?|se sont (?:tenu|déroulé|réuni|retrouvé)e?s|se (?:réuni|retrouv)\p{L}+|(?:heureux|heureuse|ravie?)s? de vous accueillir|vous accueill(?:e|era|ent|eront)|se déroul\p{L}*|tenue?s?(?= (?:à |au |(?:lun|mar|mercre|jeu|vendre|same)di|dimanche))|took place|takes? place|will be held|(?:was|were|is|being) held)(?!\p{L})/iu;
/** The first house behind it: "au Centre de conférences de l'Université", "at the GOP Theatre". */
const AT_HOUSE =
  /(?<!\p{L})(?:au|aux|à la|à l['’]|dans (?:le|la|les)|dans l['’]|at the|at|in the)\s*(\p{L}[^,;:.!?()]{3,120})/u;
/** What goes on behind the house of a sentence. */
const GOES_ON =
  /\s(?:pour|afin|avec|où|qui|sur le thème|en présence|autour|devant|dans|dès|à partir|and|with|on|from|(?:du|le|les|de|à) (?=\d|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)|à l['’]exception).*$/u;
/** "à CentraleSupélec", "à Kankan", "in Bonn": a name behind "à" where it is said that something takes place; feasts are none. */
const AT_NAME =
  /(?<!\p{L})(?:à|in) (?!Noël|Pâques|Pentecôte|Toussaint|Distance|Zoom|Teams|January|February|March|April|May|June|July|August|September|October|November|December)(\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?)(?=\s*(?:$|[,;:.!?()]|le |les |du |en |on |from |pour |afin |dans |avec |de \d))/u;

/** Where a sentence says that an event takes place, by the house or the name that it gives. */
export function houseHeld(sentence: string): string | null {
  const held = TAKES_PLACE.exec(sentence);
  if (held === null) return null;
  const after = sentence.slice(held.index + held[0].length, held.index + 300);
  const stop = /[.!?](?=\s+\p{Lu}|$)/u.exec(after)?.index ?? after.length;
  const said = after.slice(0, stop);
  const house = AT_HOUSE.exec(said)?.[1]?.replace(GOES_ON, '').trim() ?? '';
  if (/\p{Lu}/u.test(house) && isInstitution(capitalised(house)) && !isRoom(house)) return house;
  return AT_NAME.exec(said)?.[1] ?? null;
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** "La journée se déroulera …", "Tous les événements ont lieu …": a sentence about the event itself, wherever it stands. */
const OF_EVENT =
  /^(?:tous les |toutes les |l['’]|la |le |les |cette |cet |ce )(?:événements?|évènements?|colloque|journées?|congrès|conférences?|rencontres?|séminaire|formation|ateliers?|forum|assises|symposium|workshop|accueil) (?:aura |auront |ont |a |se |prend|s['’])/iu;

/** Whether a sentence tells of the event itself. */
export function isOfEvent(sentence: string): boolean {
  return OF_EVENT.test(sentence);
}
