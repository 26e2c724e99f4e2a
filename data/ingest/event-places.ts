import { isLandAbroad } from '../reference/abroad.ts';
import { isKnownCityAbroad } from '../reference/cities-abroad.ts';
import { nameKey } from '../reference/name-key.ts';
import { givenRank } from '../text/given-names.ts';
import { type NamedDays, namedDays, yearOf } from './days.ts';
import { isHouse, isInstitution } from './houses.ts';
import { isRoom } from './rooms.ts';
import {
  abroad,
  communeBeginning,
  communeOf,
  isTown,
  LINKED,
  LONGEST_LINE,
  PART,
  POSTCODE,
  placeOf,
  townBeforeCountry,
  townOf,
  townOfAddressAbroad,
  villageOf,
  withoutLead,
} from './towns.ts';

/** What tells of an event in a sentence and goes on with where. */
const HELD =
  /(?:aura lieu|ont lieu|a lieu|ont eu lieu|prend(?:ra)? (?:ses quartiers|place)|fait son|auront lieu|a eu lieu|se tien\p{L}*|s['’]est tenue?|se sont tenue?s|se déroul\p{L}*|s['’]est déroulée?|rendez-vous|retrouve\p{L}*|organis(?:e|é|er|ent|ait|era|ant|ée|és|ées)(?!\p{L})|accueill\p{L}*|prendra place|réuni\p{L}*)/iu;

function withoutDays(line: string, days: readonly NamedDays[]): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { from: start, to } of days) {
    parts.push(line.slice(from, start));
    from = to;
  }
  parts.push(line.slice(from));
  return parts.flatMap(part => part.split(PART)).filter(part => /\p{L}/u.test(part));
}

/** What the head of a file says of the place: the town in it, else its words; an identifier ("turbine") is none. */
export function declaredPlace(value: string): string | null {
  const parts = value.split(PART).filter(part => part !== '');
  for (const part of parts.toReversed()) {
    const place = placeOf(part);
    if (place !== null) return place;
  }
  return /^\p{Lu}/u.test(value) && !isRoom(value) ? value : null;
}

/** A line that says where beside its days: "Le Mans, 6 et 7 juin 2024", "le jeudi 6 juin 2024 à Angers". */
export function placeWithDays(line: string, year: number | null): string | null {
  if (line.length > LONGEST_LINE) return null;
  const days = namedDays(line, year);
  if (days.length === 0) return null;
  const parts = withoutDays(line, days);
  // "November 14, 2019: Anne Roux, University of Leeds": what is given that day, and by whom.
  if (parts.length > 1 && days.some(({ to }) => /^\s?:\s/u.test(line.slice(to)))) return null;
  for (const part of parts) {
    const place = placeOf(part);
    if (place !== null) return isWhoseTown(place, parts) ? null : place;
  }
  const [only, second] = parts;
  if (parts.length === 1 && only !== undefined) return abroad(only);
  const isHoused = parts.length === 3 && second !== undefined && isInstitution(parts[0] ?? '');
  return parts.length === 2 || isHoused ? townBeforeCountry(parts) : null;
}

/** "2021-01-15, Anne Roux (Genève)", "(ENS Lozac)": the town abroad, or that of the house, of somebody who is named beside the day. */
function isWhoseTown(place: string, parts: readonly string[]): boolean {
  return (
    parts.length > 1 &&
    (isKnownCityAbroad(place) || !parts.some(part => nameKey(withoutLead(part)) === nameKey(place))) &&
    parts.some(part => givenRank(/\p{L}[\p{L}’'-]*/u.exec(part)?.[0] ?? '') > 0 && !isKnownCityAbroad(part))
  );
}

/** "18 Mill Road": the number of a house before its street. */
const NUMBERED = /(?<![\p{L}\d])\d{1,4},? \p{Lu}/u;

/** A line that is a place and nothing else: "ANGERS", "Rennes (France)", "Palais des congrès, 37000 Tours". */
export function placeAlone(line: string): string | null {
  if (line.length > 100 || /[.!?:]$/u.test(line)) return null;
  const postal = POSTCODE.exec(line)?.[1];
  if (postal !== undefined) return placeOf(line);
  const parts = line.split(PART).filter(part => part !== '');
  const [first = '', ...rest] = parts;
  const last = rest.at(-1) ?? '';
  // "Anne Roux, University of Leeds, UK": where somebody comes from.
  if (rest.length > 0 && isLandAbroad(nameKey(last)))
    return parts.slice(0, -2).every(isInstitution) ? townBeforeCountry(parts) : null;
  const address = NUMBERED.test(line) ? townOfAddressAbroad(line) : null;
  if (address !== null || rest.length > 1) return address;
  return communeOf(withoutLead(first)) ?? (isHouse(line) ? villageOf(first) : null);
}

/** A city abroad alone on its line ("Tokyo"), or null; "Florence" may be somebody. */
export function cityAlone(line: string): string | null {
  return isKnownCityAbroad(line) && givenRank(line) === 0 ? townOf(line) : null;
}

/** "colloque national de Rouen", "Journée d'étude à Lyon": the place that ends the name of an event. */
export function placeBehindEvent(event: string): string | null {
  const linked = LINKED.exec(event)?.[1];
  return linked === undefined ? null : communeOf(linked);
}

const NAMED_EVENT =
  "(?:colloque|congr[eè]s|journ[ée]es?|rencontres?|conf[ée]rences?|conventions?|assises|forums?|salon|s[ée]minaires?|festival|sommet|universit[ée]s? d[’']été|conseil (?:municipal|communautaire)|conference|symposium|workshop|meeting|congress)";
/** "Conférence nationale Santé à Paris lundi 13 octobre": a town behind an event, and what may stand behind it. */
const HELD_IN = new RegExp(
  `(?<!\\p{L})${NAMED_EVENT}(?!\\p{L})[^.;:!?]{0,90}?(?<!\\p{L})(?:[àÀ]|in|au|aux) ((?:L[ea]s? )?\\p{Lu}[\\p{L}'’-]*(?:[ -](?:\\p{Lu}|(?:sur|sous|de|du|en|les?|la)[ -](?:\\p{Lu}|l['’]))[\\p{L}'’-]*){0,4})`,
  'iu',
);
/** "Rencontres du Havre (mai 2017)", "Rencontres européennes de Caen": a town that the event is called by. */
const CALLED_BY = new RegExp(
  `(?<!\\p{L})${NAMED_EVENT}(?: \\p{Ll}+(?:ales?|aux|iques?|ennes?|ines?|ives?))? (de|du|d['’]) ?(\\p{Lu}[\\p{L}'’-]*(?:[ -]\\p{Lu}[\\p{L}'’-]*){0,2})(?=\\s*(?:$|[(,.;:–—|-]|\\d|en |les? |du ))`,
  'iu',
);

/** "…, la grande conférence francophone (Paris)": the town in brackets that closes a title. */
export function placeInBrackets(title: string): string | null {
  const words = /\(([^()]{2,40})\)\s*$/u.exec(title)?.[1];
  return words === undefined || !isTown(words) ? null : communeOf(words);
}

/** "Rencontre des anciens – Cuenca, Équateur", "Programme du congrès 2017 – Groningue": a town that stands apart at the end of a title. */
function placeClosing(title: string): string | null {
  const parts = title.split(/\s+[–—-]\s+|\s*,\s*/u);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return null;
  return townOf(last) ?? (isLandAbroad(nameKey(last)) ? townBeforeCountry(parts.slice(-2)) : null);
}

/** "Programme MMS 2016 Fréjus", "DevFest Nantes 2024": the town beside the year of what is called by a name of its own. */
const BESIDE_YEAR =
  /(?:(?:19|20)\d\d,? (\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2})|(?:^|\s)(?:\p{Lu}\p{Ll}*\p{Lu}[\p{L}\d]*|Days?|Tour|Camp|Conf) (\p{Lu}[\p{L}'’-]+(?:-\p{Lu}[\p{L}'’-]+)?) (?:19|20)\d\d)$/u;
/** "Jeux olympiques 2024 Paris": what the title speaks of. */
const SPOKEN_OF =
  /(?<!\p{L})(?:jeux|JO|JOP|olympi\p{L}+|paralympi\p{L}+|objectifs?|horizon|vision|plan|projet|budget)(?!\p{L})/iu;

function placeBesideYear(title: string): string | null {
  const [, behind, before] = BESIDE_YEAR.exec(title) ?? [];
  const words = behind ?? before;
  return words === undefined || SPOKEN_OF.test(title) ? null : townOf(words);
}

/** The town in the title of an event, wherever it stands there. */
export function placeInTitle(title: string): string | null {
  const at = HELD_IN.exec(title)?.[1];
  const held = at === undefined || !/^\p{Lu}/u.test(at) ? null : communeBeginning(at);
  if (held !== null && isTown(held)) return held;
  const abroadAt = at === undefined || !/^\p{Lu}/u.test(at) ? null : townOf(at);
  if (abroadAt !== null) return abroadAt;
  const closing = placeClosing(title);
  if (closing !== null) return closing;
  const beside = placeBesideYear(title);
  if (beside !== null) return beside;
  const [, link, name] = CALLED_BY.exec(title) ?? [];
  if (link === undefined || name === undefined || !/^\p{Lu}/u.test(name)) return null;
  const whole = link.toLowerCase() === 'du' ? `Le ${name}` : name;
  return isTown(whole) ? communeOf(whole) : null;
}

/** "la ville de Bobigny (Seine-Saint-Denis) accueillera le congrès": who receives an event, and so where it is. */
const RECEIVES =
  /(?:ville|commune|cité) (?:de |d['’])((?:L[ea]s? |L['’])?\p{Lu}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*)*)(?: \([^()]{2,40}\))? (?:a accueilli|accueill(?:e|era|ait|ent)|reçoit|recevra)(?!\p{L})/u;

const MOST_OF_SENTENCE = 450;
/** Behind the day of an event, or right before it: "le 23 février 2017, à la Gerbe à Montpellier", "au cinéma de Clisson lundi 15 novembre". */
const BEHIND_DAY =
  /^\s?,?\s?(?:(?:au|aux|à la|à l['’]|dans (?:le|la|les)|dans l['’]) ?[^,.;:()]{2,50} )?(?:à|de) ((?:L[eas]{1,2} |L['’])?\p{Lu}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*)*)/u;
const BEFORE_DAY =
  /(?<!\p{L})(?:au|aux|à la|à l['’]|à) ?(?:[^,.;:()]{2,50} (?:à|de) )?((?:L[eas]{1,2} |L['’])?\p{Lu}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*)*),? (?:le )?$/u;

/** The town that a sentence names right beside the day of the event. */
export function placeBesideDay(sentence: string, days: readonly string[]): string | null {
  for (const named of namedDays(sentence.slice(0, MOST_OF_SENTENCE), yearOf(days[0]))) {
    if (!named.days.some(day => days.includes(day))) continue;
    const behind = BEHIND_DAY.exec(sentence.slice(named.to, named.to + 120))?.[1];
    const before = BEFORE_DAY.exec(sentence.slice(Math.max(0, named.from - 120), named.from))?.[1];
    for (const words of [behind, before]) {
      const place = words === undefined ? null : (communeBeginning(words) ?? townOf(words));
      if (place !== null) return place;
    }
  }
  return null;
}

/** "La rencontre aura lieu le 3 octobre à la Cantine de Nantes": where a sentence holds an event; a commune only. */
export function placeHeld(sentence: string): string | null {
  const receives = RECEIVES.exec(sentence)?.[1];
  if (receives !== undefined) return communeBeginning(receives) ?? townOf(receives);
  const held = HELD.exec(sentence);
  if (held === null) return null;
  const after = sentence.slice(held.index, held.index + 300);
  const stop = /[.!?](?=\s+\p{Lu}|$)/u.exec(after)?.index ?? after.length;
  const said = after.slice(0, stop);
  const postal = POSTCODE.exec(said)?.[1];
  if (postal !== undefined) return placeOf(said);
  const links = said.matchAll(
    /(?:(?<!\p{L})(?:à|de|au|d['’])\s*|\()((?:L[eas]{1,2}\s+|L['’])?\p{Lu}[\p{L}'’ -]*)/gu,
  );
  for (const [whole, words = ''] of links) {
    const place = communeBeginning(words.trim()) ?? placeOf(words.trim());
    // "organisé avec l'Université de Liège": abroad a town is told by "à" alone.
    if (place !== null && (whole.startsWith('à') || !isKnownCityAbroad(place))) return place;
  }
  return null;
}
