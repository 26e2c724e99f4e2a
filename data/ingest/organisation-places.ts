import type { OrganisationMention, TerritoryMention } from '../model/reading.ts';
import { areaNamed, LONGEST_AREA } from '../reference/areas.ts';
import { communeByCode } from '../reference/communes.ts';
import { placeOfKnownBody } from '../reference/directory.ts';
import { divisionByKey, divisionNumbered, type Place } from '../reference/divisions.ts';
import { districtByCode } from '../reference/intercommunalities.ts';
import { nameId, nameKey } from '../reference/name-key.ts';
import { type Passage, passage, spanIn } from '../text/normalise.ts';
import { communeAt, departmentAt, divisionAt, type PlaceHit, regionAt } from './gazetteer.ts';
import { type Surroundings, settleHomonym } from './homonyms.ts';
import { type NameWord, nameKeyIn, nameWords } from './name-words.ts';

/** The part of a key that names a place: "commune:76540" of "ccas:commune:76540". */
const PLACE_KEY = /(commune|intercommunality|department|region|area):([^:]+)$/;

/** Bodies that cover an area of their own name, by their head: "pôle métropolitain Nantes Saint-Nazaire". */
const AREA_HEADS =
  /^(?:pole metropolitain|petr|pole d equilibre territorial et rural|parc naturel regional|pnr|parc national|syndicat mixte du scot|scot) (?:de la |de l |des |du |de |d )?(?=.)/;

type Level = TerritoryMention['level'];
/** A body's own name is read without the text around it: what that settles is in its key. */
const NOWHERE: Surroundings = new Set();

function mention(
  from: OrganisationMention,
  span: TerritoryMention['span'],
  text: string,
  name: string,
  level: Level,
  candidates: readonly string[],
): TerritoryMention {
  return {
    span,
    text,
    name,
    level,
    candidates,
    session: from.session,
    via: from.via,
    rule: `body:${from.rule}`,
  };
}

/** The words of a body read as a place of one level, from each word on. */
function readings(words: readonly NameWord[], level: string): readonly PlaceHit[] {
  return words.flatMap((word, at) => {
    if (level === 'commune') return word.capital ? (communeAt(words, at, true) ?? []) : [];
    const hit =
      level === 'department' ? departmentAt(words, at) : (divisionAt(words, at) ?? regionAt(words, at));
    return hit ?? [];
  });
}

function ofPassage(
  read: Passage,
  words: readonly NameWord[],
  hit: PlaceHit,
): { span: TerritoryMention['span']; text: string } {
  const from = words[hit.from]?.start ?? 0;
  const to = words[hit.to - 1]?.end ?? from;
  return { span: spanIn(read, from, to), text: read.text.slice(from, to) };
}

/** The territory that the key of a body names, at the words of the body that name it. */
function byKey(
  key: string,
  body: OrganisationMention,
  read: Passage,
  words: readonly NameWord[],
): TerritoryMention | null {
  const [, level = '', code = ''] = PLACE_KEY.exec(key) ?? [];
  if (level === 'intercommunality') {
    const district = districtByCode(code);
    return district && mention(body, body.span, body.text, district.name, 'intercommunality', [code]);
  }
  if (level === 'area') {
    const name = areaNamed(code.replaceAll('-', ' ')) ?? body.name;
    return mention(body, body.span, body.text, name, 'area', []);
  }
  const decided = /^\d|^2[AB]$/.test(code);
  for (const hit of readings(words, level)) {
    const [first] = hit.places;
    if (first === undefined || first.level !== level) continue;
    const found = decided ? hit.places.filter(place => place.code === code) : hit.places;
    const [place] = found;
    if (place === undefined || (!decided && !hit.places.some(p => nameId(p.name) === code))) continue;
    const { span, text } = ofPassage(read, words, hit);
    const all = decided ? [place] : undecided(found);
    return mention(
      body,
      span,
      text,
      nameOf(all, place),
      place.level,
      all.map(p => p.code),
    );
  }
  const otherwise = level === 'commune' ? otherwiseCalled(code, body, read, words) : null;
  if (otherwise) return otherwise;
  const division = divisionByKey(`${level}:${code}`);
  return division && mention(body, body.span, body.text, division.name, division.level, [code]);
}

/** "Montreuil (Pas-de-Calais)": the text settled a name to a commune that bears it in another way than by itself. */
function otherwiseCalled(
  code: string,
  body: OrganisationMention,
  read: Passage,
  words: readonly NameWord[],
): TerritoryMention | null {
  const commune = communeByCode(code);
  const hit = readings(words, 'commune').at(-1);
  if (commune === null || hit === undefined) return null;
  const { span, text } = ofPassage(read, words, hit);
  return mention(body, span, text, commune.name, 'commune', [code]);
}

/** All bearers of a name that the body's key leaves undecided; none where the text denies the only one. */
function undecided(places: readonly Place[]): readonly Place[] {
  return places.length < 2 ? [] : places.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0));
}

/** While several bear a name, the bare name stands for them. */
function nameOf(places: readonly Place[], chosen: Place): string {
  if (places.length < 2) return chosen.name;
  return places.map(place => place.name).reduce((a, b) => (b.length < a.length ? b : a));
}

/** The place that closes the name of a body without a key: "Collectif … d'Île-de-France", "Centre de ressources … Guyane". */
function atEnd(
  body: OrganisationMention,
  read: Passage,
  words: readonly NameWord[],
): TerritoryMention | null {
  const area = AREA_HEADS.exec(nameKey(body.text));
  if (area) {
    const skipped = area[0].trim().split(' ').length;
    const from = words[skipped]?.start ?? 0;
    const text = read.text.slice(from);
    return mention(body, spanIn(read, from, read.text.length), text, text, 'area', []);
  }
  const last = words.at(-1);
  const numbered = last && /^97[1-6]$/.test(last.key) ? divisionNumbered(last.key) : null;
  if (last && numbered) {
    return mention(body, spanIn(read, last.start, last.end), last.text, numbered.name, numbered.level, [
      numbered.code,
    ]);
  }
  for (let at = 1; at < words.length; at += 1) {
    // "Mission Val de Loire": an area that is named whole, before the division that ends its name.
    const named = words.length - at <= LONGEST_AREA ? areaNamed(nameKeyIn(words, at, words.length)) : null;
    if (named !== null) {
      const from = words[at]?.start ?? 0;
      const text = read.text.slice(from);
      return mention(body, spanIn(read, from, read.text.length), text, named, 'area', []);
    }
    const before = words[at - 1]?.key ?? '';
    const division = divisionAt(words, at);
    const town = /^(?:de|d|du|des|a|au)$/.test(before) ? communeAt(words, at, false) : null;
    const hit = [division, town].find(found => found?.to === words.length);
    const [first] = hit?.places ?? [];
    if (!hit || first === undefined) continue;
    const settled = settleHomonym(first.name, hit.places, () => NOWHERE);
    const { span, text } = ofPassage(read, words, hit);
    return mention(
      body,
      span,
      text,
      first.name,
      first.level,
      settled.places.map(p => p.code),
    );
  }
  return null;
}

/** A university or a school only bears the name of its town; an institute of social work serves its region. */
function isOnlyCalled({ kind, key }: OrganisationMention): boolean {
  return kind === 'university' && key?.startsWith('irts:') !== true;
}

/** The territory that a body governs, serves or names, at its own words; null for a body of the whole country. */
export function placeOfBody(text: string, body: OrganisationMention): TerritoryMention | null {
  if (isOnlyCalled(body)) return null;
  const read = passage(text, body.span.start, body.span.end);
  const words = nameWords(read.text);
  if (body.key !== null) {
    const key = placeOfKnownBody(body.key) ?? body.key;
    if (PLACE_KEY.test(key)) return byKey(key, body, read, words);
    if (body.rule === 'dictionary' || body.rule === 'acronym') return null;
  }
  if (body.key?.startsWith('body:') || body.rule.endsWith('unlisted')) return null;
  return atEnd(body, read, words);
}
