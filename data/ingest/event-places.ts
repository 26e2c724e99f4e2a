import { isLandAbroad } from '../reference/abroad.ts';
import { communesFormerlyNamed, communesNamed } from '../reference/communes.ts';
import { isSpeltAs, nameKey } from '../reference/name-key.ts';
import { key } from '../text/normalise.ts';
import { type NamedDays, namedDays } from './days.ts';
import { isRoom } from './rooms.ts';

/** Words that also name a commune or look like a place, and never say where: months, weekdays, parts of a programme. */
const NO_PLACE =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|when|where|what|who|time|universite|university|the|programmes?|program|schedules?|agenda|accueil|dates?|horaires?|jour|matin|soir|visio\p{L}*|en ligne|online|distanciel|webinaire|zoom|teams|actes|sommaire|seance|session|reunion|publication|posted|published|updated|modifie|cree|redige|ens|publie|mise? a jour|edition|version|le|la|les|un|une|des|du|et|ou|jury|bureau|membres)$/u;
/** "Formation Journée", "Soirée": what an event or a part of it is called by, and no town abroad. */
const PART_OF_EVENT =
  /(?:^| )(?:formations?|journees?|soirees?|matinees?|apres midi|parties?|part|volet|episode|module|etape|phase|cours|lecons?|ateliers?|cycle|serie|saison|stage|edition|seances?|sessions?|reunions?|rencontres?|webinaires?|webinar|workshop|tables? rondes?|conferences?|debats?|visites?|jour|day|chapitre|tome|rendez vous|seminaires?|colloques?|congres|forums?|festival|symposium|salon|assises|agenda|items?|topics?|titles?|speakers?|diagnostics)(?: |$)/u;
const LABEL = /^\W*(?:lieux?|où|adresse|location|venue|place|ville|city|where)\s*(?:\?|:|：)\s*:?\s*/iu;
const POSTCODE =
  /(?<!\d)(?:[A-Z]-)?\d{5}\s+(\p{Lu}[\p{L}'’]*(?:[ -](?:\p{Lu}|(?:le|la|les|de|du|des|en|sur|sous|aux?|d['’]|l['’])(?=[ -]?\p{L}))[\p{L}'’]*)*)/u;
/** "Colloque national de Rouen", "Palais des congrès de Tours", "Université de Genève": the words behind the last link. */
const LINKED =
  /(?:(?<!\p{L})(?:de|du|des|à|au|aux)\s+|(?<!\p{L})d['’])((?:L[eEaA]s?\s+|L['’])?\p{Lu}[\p{L}'’]*(?:[ -]\p{L}[\p{L}'’]*){0,5})$/u;
/** "The University of Manchester": the town that an English university is called by. */
const CAMPUS =
  /^(?:the )?university of ((?!Applied|Technology|Arts?\b|Science|Education|Economics)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)$/iu;
/** What tells of an event in a sentence and goes on with where. */
const HELD =
  /(?:aura lieu|ont lieu|a lieu|ont eu lieu|prend(?:ra)? (?:ses quartiers|place)|fait son|auront lieu|a eu lieu|se tien\p{L}*|s['’]est tenue?|se sont tenue?s|se déroul\p{L}*|s['’]est déroulée?|rendez-vous|retrouve\p{L}*|organis\p{L}*|accueill\p{L}*|prendra place|réuni\p{L}*)/iu;
/** "Conférence grand public / Lieu : Angers": the label stands behind what else the line says of the event. */
const LABEL_WITHIN = /(?:\s[/|–—•·-]|[.;,])\s+(?:lieu|location|venue|where)\s?:\s*/iu;
/** "rue Neuve Paris 11è", "Lyon 3e", "Marseille (6ème)", "Paris 19 - France": a town by one of its arrondissements. */
const QUARTER =
  /(?<![\p{L}-])(Paris|Lyon|Marseille) \(?(?:[1-9]|1\d|20) ?(?:(?:er|re|e|è|ème|eme|ième|°|ᵉ)(?![\p{L}\d])|(?<!niv(?:ersité|\.) \p{L}+ \d+)(?=\s*(?:$|[,;)–—-])))(?! (?:siècle|édition|jour|rencontre|colloque))/u;
const PART = /\s*[,;–—|•·()]\s*|\s+[-/]\s+/u;
const LONGEST_LINE = 200;
const MOST_WORDS = 6;
const MOST_PARTS = 5;
const STATE = /^(?:[A-Z]{2}|(?:U\.?S\.?A?|U\.?K)\.?)$/u;

/** The commune that words name, as the official code writes it; null for no commune of today or before. */
function communeOf(words: string): string | null {
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

/** "Centre de Beaulieu" is a house; "Palais des congrès de Tours" stands in a town. */
const LEAST_TOWN = 10_000;

function isTown(words: string): boolean {
  return (communesNamed(nameKey(words))[0]?.population ?? 0) >= LEAST_TOWN;
}

function withoutLead(part: string): string {
  return part
    .replace(/^[\s.:–—-]*(?:(?:le|les|du|from|on)\s+)?(?:à|in|at|en)\s+/iu, '')
    .replace(/^[\s.:–—-]+|[\s.:–—-]+$/gu, '')
    .replace(/\s+cedex(?:\s+\d+)?$/iu, '');
}

/** A part of a line that is a commune, ends with one ("Palais des congrès de Tours"), or holds its postcode. */
export function placeOf(part: string): string | null {
  const postal = POSTCODE.exec(part)?.[1];
  if (postal !== undefined) return communeBeginning(postal) ?? withoutLead(postal);
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
  return communeOf(words) ?? (linked === undefined || !isTown(linked) ? null : communeOf(linked));
}

/** "Tours Centre de congrès": the longest commune that the words begin with. */
function communeBeginning(words: string): string | null {
  const all = words.split(' ');
  for (let size = Math.min(all.length, MOST_WORDS); size > 0; size -= 1) {
    const found = communeOf(all.slice(0, size).join(' '));
    if (found !== null) return found;
  }
  return null;
}

/** A capitalised name alone before or behind a day: a town abroad as a rule ("Genève, 4 avril 2024"). */
function abroad(part: string): string | null {
  const words = withoutLead(part);
  const said = key(words);
  if (NO_PLACE.test(said) || PART_OF_EVENT.test(said) || isRoom(words)) return null;
  if (!/^(?!The (?!Hague))\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(words)) return null;
  return words;
}

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

/** A line that says where after a label: "Lieu : Centre des congrès, 12 rue X, 49000 Angers". */
export function labelledPlace(line: string): string | null {
  const label = LABEL.exec(line);
  if (label === null) return null;
  const value = line.slice(label[0].length).replace(/[\s.;]+$/u, '');
  if (NO_PLACE.test(key(value)) || /^(?:en )?(?:visio|ligne|distanc)/iu.test(value)) return null;
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

/** "Salle polyvalente à Auchy-lez-Orchies": behind "à", where it is said to be a place, a commune of any size. */
function villageOf(part: string): string | null {
  const linked = /(?<!\p{L})(?:à|au|aux)\s+((?:L[eas]{1,2}\s+|L['’])?\p{Lu}[\p{L}'’ -]*)$/u.exec(
    withoutLead(part),
  )?.[1];
  return linked === undefined ? null : communeOf(linked);
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

/** "Serena Hotel, Nairobi, Kenya", "Bonn, Germany", "Quorum Hall, Newport, RI": what stands before the country or the state that closes an address. */
function townBeforeCountry(parts: readonly string[]): string | null {
  const [country, town] = parts.toReversed();
  if (country === undefined || town === undefined || parts.length > MOST_PARTS) return null;
  const isCountry = STATE.test(country) || isLandAbroad(key(country));
  return isCountry ? abroad(town) : null;
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
  for (const part of parts) {
    const place = placeOf(part);
    if (place !== null) return place;
  }
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return abroad(only);
  return parts.length === 2 ? townBeforeCountry(parts) : null;
}

/** "Au centre de congrès Impérial à Annecy", "Salle des fêtes à Lozac": a house, and where it stands. */
const HOUSE =
  /^(?:(?:au|aux|à la|à l['’]|dans la|dans les|le|la|les|l['’])\s*)?(?:centre|palais|salle|maison|théâtre|auditorium|amphithéâtre|hôtel|espace|cité|château|abbaye|domaine|médiathèque|mairie|campus|université|lycée|école|halle|musée|cinéma|pôle|tiers-lieu|foyer|gymnase|conservatoire|bourse)(?![\p{L}])/iu;

/** A line that is a place and nothing else: "ANGERS", "Rennes (France)", "Palais des congrès, 37000 Tours". */
export function placeAlone(line: string): string | null {
  if (line.length > 100 || /[.!?:]$/u.test(line)) return null;
  const postal = POSTCODE.exec(line)?.[1];
  if (postal !== undefined) return placeOf(line);
  const [first = '', ...rest] = line.split(PART).filter(part => part !== '');
  if (rest.length > 1) return null;
  return communeOf(withoutLead(first)) ?? (HOUSE.test(line) ? villageOf(first) : null);
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

/** The town in the title of an event, wherever it stands there. */
export function placeInTitle(title: string): string | null {
  const at = HELD_IN.exec(title)?.[1];
  const held = at === undefined || !/^\p{Lu}/u.test(at) ? null : communeBeginning(at);
  if (held !== null && isTown(held)) return held;
  const [, link, name] = CALLED_BY.exec(title) ?? [];
  if (link === undefined || name === undefined || !/^\p{Lu}/u.test(name)) return null;
  const whole = link.toLowerCase() === 'du' ? `Le ${name}` : name;
  return isTown(whole) ? communeOf(whole) : null;
}

/** "Conseil municipal de Lozac", "Commune de Lozac", "membres du Conseil Municipal de la commune de Lozac": a council sits in its commune. */
const COUNCIL =
  /(?<!\p{L})(?:conseil municipal|commune|mairie|ville) (?:de la (?:commune|ville) )?(de |d['’]|du |des )((?:L[eaEA][sS]? |L['’])?\p{Lu}[\p{L}'’-]*(?:[ -](?:\p{Lu}|(?:le|la|les|de|du|des|en|sur|sous|au|aux|et|lès|lez|LE|LA|LES|DE|DU|DES|EN|SUR|SOUS|AU|AUX)(?=[ -]\p{Lu}))[\p{L}'’-]*){0,5})/iu;
const OF_COUNCIL = /conseil municipal|commune de|municipal council/iu;

/** The commune whose council a line is about, in its name or in the sentence that opens its minutes. */
export function placeOfCouncil(line: string): string | null {
  if (!OF_COUNCIL.test(line)) return null;
  const [, link, name] = COUNCIL.exec(line.slice(0, LONGEST_LINE * 2)) ?? [];
  if (link === undefined || name === undefined || !/^\p{Lu}/u.test(name)) return null;
  const article =
    link.trim().toLowerCase() === 'du' ? 'Le ' : link.trim().toLowerCase() === 'des' ? 'Les ' : '';
  return communeBeginning(`${article}${name}`);
}

/** "La rencontre aura lieu le 3 octobre à la Cantine de Nantes": where a sentence holds an event; a commune only. */
export function placeHeld(sentence: string): string | null {
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
  for (const [, words = ''] of links) {
    const place = communeBeginning(words.trim()) ?? placeOf(words.trim());
    if (place !== null) return place;
  }
  return null;
}
