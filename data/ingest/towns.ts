import { isLandAbroad } from '../reference/abroad.ts';
import { isKnownCityAbroad } from '../reference/cities-abroad.ts';
import { communesFormerlyNamed, communesNamed } from '../reference/communes.ts';
import { isSpeltAs, nameKey } from '../reference/name-key.ts';
import { isCommonWord } from '../text/common-words.ts';
import { givenRank } from '../text/given-names.ts';
import { key } from '../text/normalise.ts';
import { startsAsRole } from '../text/role-words.ts';
import { isRoom } from './rooms.ts';

/** What everybody calls by a name that no commune bears: new towns, and places of several communes. */
const NEW_TOWNS =
  /^(?:Marne[- ]la[- ]Vallée|(?:Paris[- ])?Saclay|Cergy-Pontoise|Saint-Quentin-en-Yvelines|Sophia[- ]Antipolis|La Défense|Val de Reuil)$/iu;
/** Words that also name a commune or look like a place, and never say where: months, weekdays, parts of a programme. */
export const NO_PLACE =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|when|where|what|who|time|universite|university|the|programmes?|program|schedules?|agenda|accueil|dates?|horaires?|jour|matin|soir|visio\p{L}*|en ligne|online|distanciel|webinaire|zoom|teams|actes|sommaire|seance|session|reunion|publication|posted|published|updated|modifie|cree|redige|ens|publie|mise? a jour|edition|version|le|la|les|un|une|des|du|et|ou|jury|bureau|membres)$/u;
/** "Formation Journée", "Soirée": what an event or a part of it is called by, and no town abroad. */
const PART_OF_EVENT =
  /(?:^| )(?:formations?|journees?|soirees?|matinees?|apres midi|parties?|part|volet|episode|module|etape|phase|cours|lecons?|ateliers?|cycle|serie|saison|stage|edition|seances?|sessions?|reunions?|rencontres?|webinaires?|webinar|workshop|tables? rondes?|conferences?|debats?|visites?|jour|day|chapitre|tome|rendez vous|seminaires?|colloques?|congres|forums?|festival|symposium|salon|assises|agenda|items?|topics?|titles?|speakers?|diagnostics)(?: |$)/u;
export const POSTCODE =
  /(?<!\d)(?:[A-Z]-)?\d{5}\s+(\p{Lu}[\p{L}'’]*(?:[ -](?:\p{Lu}|(?:le|la|les|de|du|des|en|sur|sous|aux?|d['’]|l['’])(?=[ -]?\p{L}))[\p{L}'’]*)*)/u;
/** "45 rue Neuve, Paris 75005": the post code behind its town. */
const CODE_BEHIND = /(?<!\p{L})(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) \d{5}$/u;
/** "London E1 8JB", "Québec (Québec) G1S 1G5", "Washington, DC 20006": a town before the post code of its country. */
const POSTCODES_ABROAD: readonly RegExp[] = [
  /(?<=, )(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?),? [A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/u,
  /(?<!\p{L})(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?),? (?:\(?\p{Lu}[\p{L}-]+\)?,? )?[A-Z]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\d])/u,
  /(?<!\p{L})(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (?:[A-Z]{2}|D\.C\.),? \d{5}(?!\d)/u,
];
/** "Université Toulouse Jean Jaurès", "IUT de Dijon", "INSA Lyon": a school with the town that it stands in; those of Paris bear numbers and stand elsewhere. */
const SCHOOL =
  /^(?:(?:à )?l['’])?(?:université|univ\.|IUT|INSA|IEP|INSPE|ESPE|ENSA|CHU|Sciences Po|Polytech)\s+(?:de\s+|d['’])?(?!Paris(?!\p{L}))(\p{Lu}[\p{L}'’-]+)/iu;
/** "Colloque national de Rouen", "Palais des congrès de Tours", "Université de Genève": the words behind the last link. */
export const LINKED =
  /(?:(?<!\p{L})(?:de|du|des|à|au|aux|in)\s+|(?<!\p{L})d['’])((?:L[eEaA]s?\s+|L['’])?\p{Lu}[\p{L}'’]*(?:[ -]\p{L}[\p{L}'’]*){0,5})$/u;
/** "The University of Manchester": the town that an English university is called by. */
const CAMPUS =
  /^(?:the )?university of ((?!Applied|Technology|Arts?\b|Science|Education|Economics)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)$/iu;
/** "rue Neuve Paris 11è", "Lyon 3e", "Marseille (6ème)", "Paris 19 - France": a town by one of its arrondissements. */
const QUARTER =
  /(?<![\p{L}-])(Paris|Lyon|Marseille) \(?(?:[1-9]|1\d|20) ?(?:(?:er|re|e|è|ème|eme|ième|°|ᵉ)(?![\p{L}\d])|(?<!niv(?:ersité|\.) \p{L}+ \d+)(?=\s*(?:$|[,;)–—-])))(?! (?:siècle|édition|jour|rencontre|colloque))/u;
/** What stands between the pieces of an address. */
export const PART = /\s*[,;–—|•·()]\s*|\s+[-/]\s+/u;
export const LONGEST_LINE = 200;
const MOST_WORDS = 6;
const MOST_PARTS = 5;
/** "Newport, RI": the letters of a state, which are no commune. */
export const STATE = /^(?:[A-Z]{2}|(?:U\.?S\.?A?|U\.?K)\.?)$/u;

/** The commune that words name, as the official code writes it; null for no commune of today or before. */
export function communeOf(words: string): string | null {
  if (!/^\p{Lu}/u.test(words) || words.split(/[\s-]/).length > MOST_WORDS || NO_PLACE.test(key(words)))
    return null;
  const wanted = nameKey(words);
  if (wanted === '') return null;
  const named = communesNamed(wanted);
  const commune = named.find(({ name }) => isSpeltAs(words, name)) ?? named[0];
  const wasNamed = communesFormerlyNamed(wanted).length > 0;
  // "Vire" is no "Viré" where a commune was called so: an accent that is not written tells two names apart.
  if (commune === undefined || (wasNamed && !isSpeltAs(words, commune.name))) return wasNamed ? words : null;
  return commune.name;
}

/** Whether words name a commune or a known city abroad. */
export function isOnMap(words: string): boolean {
  return communesNamed(nameKey(words)).length > 0 || isKnownCityAbroad(words);
}

/** "Centre de Beaulieu" is a house; "Palais des congrès de Tours" stands in a town. */
const LEAST_TOWN = 10_000;

/** Whether words name a commune that nobody takes for a house or a family. */
export function isTown(words: string): boolean {
  return (communesNamed(nameKey(words))[0]?.population ?? 0) >= LEAST_TOWN;
}

/** What notes set before where and when. */
const PIN = /^\s*[📍🏛🗺🏢📅🗓🧭🏠]\ufe0f?\s*/u;

/** The words of a part behind "à" and before "Cedex". */
export function withoutLead(part: string): string {
  return part
    .replace(PIN, '')
    .replace(/^[\s.:–—-]*(?:(?:le|les|du|from|on)\s+)?(?:à|in|at|en)\s+/iu, '')
    .replace(/^[\s.:–—-]+|[\s.:–—-]+$/gu, '')
    .replace(/\s+cedex(?:\s+\d+)?$/iu, '');
}

/** The town before the post code of another country. */
export function townOfAddressAbroad(words: string): string | null {
  for (const code of POSTCODES_ABROAD) {
    const town = code.exec(words)?.[1];
    if (town !== undefined) return town;
  }
  return null;
}

/** A part of a line that is a commune, ends with one ("Palais des congrès de Tours"), or holds its postcode. */
export function placeOf(part: string): string | null {
  const postal = POSTCODE.exec(part)?.[1];
  if (postal !== undefined) return communeBeginning(postal) ?? withoutLead(postal);
  const before = CODE_BEHIND.exec(part)?.[1];
  if (before !== undefined && isTown(before)) return communeOf(before);
  const address = townOfAddressAbroad(part);
  if (address !== null) return address;
  const quarter = QUARTER.exec(part)?.[1];
  if (quarter !== undefined) return quarter;
  const words = withoutLead(part);
  // "au Puy-en-Velay", "aux Sables-d'Olonne": the article is a part of the name.
  const article = /^(au|aux) (?=\p{Lu})/u.exec(words);
  if (article !== null) {
    const whole = `${article[1] === 'au' ? 'Le' : 'Les'} ${words.slice(article[0].length)}`;
    if (communesNamed(nameKey(whole)).some(({ name }) => isSpeltAs(whole, name))) return communeOf(whole);
  }
  const linked = LINKED.exec(words)?.[1];
  const campus = CAMPUS.exec(words)?.[1];
  if (campus !== undefined) return campus;
  if (isKnownCityAbroad(words)) return communeOf(words) ?? asWritten(words);
  return communeOf(words) ?? (linked === undefined ? null : townOf(linked)) ?? townInName(words);
}

/** The commune or the city abroad by which a house is called. */
export function townOf(words: string): string | null {
  if (NEW_TOWNS.test(words)) return words;
  if (isTown(words)) return communeOf(words);
  return isKnownCityAbroad(words) ? asWritten(words) : null;
}

/** "HEAR Strasbourg", "ENSA Fès": a school or a body by its letters, and its town. */
const BY_LETTERS = /^\p{Lu}{3,7} (\p{Lu}\p{Ll}[\p{L}'’-]+)$/u;

function townInName(words: string): string | null {
  const town = SCHOOL.exec(words)?.[1] ?? BY_LETTERS.exec(words)?.[1];
  return town === undefined || !/^\p{Lu}/u.test(town) ? null : townOf(town);
}

/** "ADELAIDE" as "Adelaide"; other words as they stand. */
function asWritten(words: string): string {
  if (words !== words.toUpperCase()) return words;
  return words.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, first => first.toUpperCase());
}

/** "Tours Centre de congrès": the longest commune that the words begin with. */
export function communeBeginning(words: string): string | null {
  const all = words.split(' ');
  for (let size = Math.min(all.length, MOST_WORDS); size > 0; size -= 1) {
    const found = communeOf(all.slice(0, size).join(' '));
    if (found !== null) return found;
  }
  return null;
}

/** A capitalised name alone before or behind a day: a town abroad as a rule ("Genève, 4 avril 2024"). */
export function abroad(part: string): string | null {
  const words = withoutLead(part);
  const said = key(words);
  // "23-09-2016 Secrétaire": who signs, and no town.
  if (NO_PLACE.test(said) || PART_OF_EVENT.test(said) || isRoom(words) || startsAsRole(words)) return null;
  if (!/^(?!The (?!Hague))\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(words)) return null;
  // "Mercredi 5 juin – Comprendre": what a day is about.
  return isCommonWord(words) && !isKnownCityAbroad(words) ? null : words;
}

/** "Salle polyvalente à Auchy-lez-Orchies": behind "à", where it is said to be a place, a commune of any size. */
export function villageOf(part: string): string | null {
  const linked = /(?<!\p{L})(?:à|au|aux)\s+((?:L[eas]{1,2}\s+|L['’])?\p{Lu}[\p{L}'’ -]*)$/u.exec(
    withoutLead(part),
  )?.[1];
  return linked === undefined ? null : communeOf(linked);
}

/** What stands before the country or the state that closes an address: "Serena Hotel, Nairobi, Kenya", "Université de Ferrare, Italie". */
export function townBeforeCountry(parts: readonly string[]): string | null {
  const [country, town] = parts.toReversed();
  if (country === undefined || town === undefined || parts.length > MOST_PARTS) return null;
  if (!STATE.test(country) && !isLandAbroad(nameKey(country))) return null;
  const words = asWritten(withoutLead(town));
  // "Anne Roux, Canada": who comes from there.
  if (givenRank(words.split(' ')[0] ?? '') > 0 && words.includes(' ') && !isKnownCityAbroad(words))
    return null;
  const [one = '', other] = words.split(' et ');
  if (other !== undefined && abroad(one) !== null && abroad(other) !== null) return words;
  return abroad(words) ?? /^universit\p{L}+ d(?:e |['’])(\p{Lu}[\p{L}-]+)$/iu.exec(words)?.[1] ?? null;
}
