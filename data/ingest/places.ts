import type { Diagnostic } from '../model/diagnostic.ts';
import type { OrganisationMention, Outline, TerritoryMention } from '../model/reading.ts';
import { bySpan } from '../model/span.ts';
import { areaNamed, LONGEST_AREA } from '../reference/areas.ts';
import { nameKey } from '../reference/name-key.ts';
import { type Passage, spanIn } from '../text/normalise.ts';
import { communeAt, divisionAt, type PlaceHit } from './gazetteer.ts';
import { settleHomonym } from './homonyms.ts';
import { type NameWord, nameKeyIn } from './name-words.ts';
import { placeOfBody } from './organisation-places.ts';
import { meansOther } from './other-meanings.ts';
import { type DocumentNames, isDivision, isTown } from './place-evidence.ts';
import { byStart, touches } from './sorted-spans.ts';
import { type Around, lookAround } from './surroundings.ts';
import { readZones, type Zone, type ZoneText } from './zones.ts';

/** Words that the document writes small, by key: what a capital at the start of a sentence may hide. */
function smallWords(zones: readonly ZoneText[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { words } of zones) for (const word of words) if (!word.capital) small.add(word.key);
  return small;
}

function documentNames(
  zones: readonly ZoneText[],
  outline: Outline,
  settled: readonly TerritoryMention[],
): DocumentNames {
  const people = outline.appearances.flatMap(({ name }) =>
    nameKey(`${name.givenName} ${name.familyName}`).split(' '),
  );
  return {
    small: smallWords(zones),
    people: new Set(people),
    known: new Set(settled.flatMap(place => place.candidates.map(code => `${place.level}:${code}`))),
  };
}

/** One place found in a zone: its words and what it could be. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly level: TerritoryMention['level'];
  readonly candidates: readonly string[];
  readonly rule: string;
}

/** Plans and groupings that are called after the area they cover: "le SCOT Nantes Saint-Nazaire". */
const AREA_PLANS = new Set('scot petr pnr'.split(' '));

/** The capitalised words behind such a plan, two at least: one alone is a town's. */
function planAreaAt(words: readonly NameWord[], at: number, text: string): Found | null {
  const plan = words[at - 1];
  if (!plan?.capital || !AREA_PLANS.has(plan.key)) return null;
  let to = at;
  while (to - at < 6 && words[to]?.capital && (to === at || words[to]?.joined)) to += 1;
  const name = text.slice(words[at]?.start, words[to - 1]?.end);
  const own = to - at > 1 && (communeAt(words, at, false)?.to ?? 0) < to;
  return own ? { from: at, to, name, level: 'area', candidates: [], rule: 'area-of-plan' } : null;
}

function areaAt(words: readonly NameWord[], at: number): Found | null {
  for (let to = Math.min(words.length, at + LONGEST_AREA); to > at; to -= 1) {
    if (words.slice(at + 1, to).some(word => !word.joined)) continue;
    const name = areaNamed(nameKeyIn(words, at, to));
    if (name !== null) return { from: at, to, name, level: 'area', candidates: [], rule: 'area' };
  }
  return null;
}

function foundAs(hit: PlaceHit, rule: string, around: Around): Found {
  const [first] = hit.places;
  if (first === undefined) throw new RangeError('a place hit holds at least one place');
  const { places, reason } = settleHomonym(first.name, hit.places, only => around(hit.from, hit.to, only));
  return {
    from: hit.from,
    to: hit.to,
    name: places[0]?.name ?? first.name,
    level: first.level,
    candidates: places.map(place => place.code),
    rule: reason === 'only-one' ? rule : `${rule}+${reason}`,
  };
}

/** A zone under the eye: its words and text, what is named around, what the document knows. */
interface Scan {
  readonly words: readonly NameWord[];
  readonly text: string;
  readonly around: Around;
  readonly names: DocumentNames;
  /** Whether a word belongs to a body or a person. */
  readonly taken: (at: number) => boolean;
}

/** The place that the words name from one word on, if the evidence suffices. `listed`: it continues a list of places. */
function placeAt(scan: Scan, at: number, listed: boolean): Found | null {
  const { words, text, around, names } = scan;
  const plan = planAreaAt(words, at, text);
  if (plan) return plan;
  const stand = { listed, behindBody: at > 0 && scan.taken(at - 1) };
  const before = words[at - 1];
  const article = before && /^(?:la|le|les|l)$/.test(before.key) && words[at]?.joined === true ? at - 1 : at;
  const division = divisionAt(words, article) ?? divisionAt(words, at);
  const town = communeAt(words, article, false) ?? communeAt(words, at, false);
  if (division && (!town || division.to >= town.to)) {
    // "à Vienne" is the town; "à La Réunion" is never the village of that name.
    const single = division.to - division.from === 1;
    const asTown = single && town?.to === division.to && before?.key === 'a';
    if (!asTown && isDivision(words, division, names, stand) && !(town && isCity(town)))
      return foundAs(division, 'division', around);
  }
  if (town && isTown(words, town, names, stand)) return foundAs(town, 'commune', around);
  return areaAt(words, at);
}

/** Paris is a department too, but its bare name means the city. */
function isCity(town: PlaceHit): boolean {
  return (town.places[0]?.population ?? 0) > 1_000_000;
}

function placesIn(scan: Scan): readonly Found[] {
  const { words, taken } = scan;
  const found: Found[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word?.capital || taken(at)) {
      at += 1;
      continue;
    }
    const previous = found.at(-1);
    const between = previous ? words.slice(previous.to, at) : [];
    const listed =
      previous !== undefined &&
      between.length <= 1 &&
      between.every(w => w.key === 'et' || w.key === 'ou') &&
      /^(?:, ?| )$/.test(word.gap);
    const place = placeAt(scan, at, listed);
    if (place && !meansOther(words, place.from, place.to, place.rule.endsWith('named-beside'))) {
      found.push(place);
      at = place.to;
    } else at += 1;
  }
  return found;
}

/** Undecided names take the code that the same name was given elsewhere in the document, when there is only one. */
function settledTogether(mentions: readonly TerritoryMention[]): readonly TerritoryMention[] {
  const codes = new Map<string, Set<string>>();
  for (const { level, name, candidates } of mentions) {
    const [only] = candidates;
    if (level !== 'commune' || candidates.length !== 1 || only === undefined) continue;
    const key = nameKey(name);
    codes.set(key, (codes.get(key) ?? new Set()).add(only));
  }
  return mentions.map(mention => {
    // What an authority left open stays open: the body's own key names the undecided territory.
    if (mention.candidates.length < 2 || mention.rule.startsWith('body:')) return mention;
    const elsewhere = [...(codes.get(nameKey(mention.name)) ?? [])];
    const [only] = elsewhere;
    if (elsewhere.length !== 1 || only === undefined || !mention.candidates.includes(only)) return mention;
    return { ...mention, candidates: [only], rule: `${mention.rule}+settled-elsewhere` };
  });
}

function mentionsOf(
  zone: Zone,
  read: Passage,
  words: readonly NameWord[],
  found: readonly Found[],
): readonly TerritoryMention[] {
  return found.map(place => {
    const from = words[place.from]?.start ?? 0;
    const to = words[place.to - 1]?.end ?? from;
    return {
      span: spanIn(read, from, to),
      text: read.text.slice(from, to),
      name: place.name,
      level: place.level,
      candidates: place.candidates,
      session: zone.session,
      via: zone.via,
      rule: place.rule,
    };
  });
}

/**
 * Reads every place of France that a document names: those of its authorities and local bodies first, then names that
 * stand alone, with evidence that the place is meant. A name borne by several keeps them all as candidates.
 */
export function readPlaces(
  text: string,
  outline: Outline,
  organisations: readonly OrganisationMention[],
): { territories: TerritoryMention[]; diagnostics: Diagnostic[] } {
  const zones = readZones(text, outline);
  const ofBodies = organisations.flatMap(body => placeOfBody(text, body) ?? []);
  const names = documentNames(zones, outline, ofBodies);
  const bodies = byStart(organisations.map(body => body.span));
  const people = byStart(outline.appearances.map(appearance => appearance.name.span));
  const roles = byStart(outline.appearances.flatMap(({ role }) => (role ? [role.span] : [])));
  const alone = zones.flatMap(zone => {
    const { passage: read, words } = zone;
    const taken = (at: number): boolean => {
      const word = words[at];
      if (word === undefined) return true;
      const span = spanIn(read, word.start, word.end);
      return touches(span, bodies) || touches(span, people) || (zone.via !== 'role' && touches(span, roles));
    };
    return mentionsOf(
      zone,
      read,
      words,
      placesIn({ words, text: read.text, around: lookAround(words), names, taken }),
    );
  });
  const territories = settledTogether([...ofBodies, ...alone]).toSorted((a, b) => bySpan(a.span, b.span));
  return { territories, diagnostics: [] };
}
