import { areaNamed } from '../reference/areas.ts';
import type { Place } from '../reference/divisions.ts';
import { ofPlace } from '../reference/geography.ts';
import { LOCAL_FILLERS, type LocalBody, titleIn } from '../reference/local-bodies.ts';
import { ambiguousName, type Setting } from './authorities.ts';
import { communeAt, departmentAt, divisionAt, type PlaceHit, regionAt } from './gazetteer.ts';
import { settleHomonym } from './homonyms.ts';
import { type NameWord, nameKeyIn, skipLink } from './name-words.ts';

/** Name and key of a local body, by its form and place. */
export interface LocalName {
  readonly name: string;
  readonly key: string;
}

function fillersEnd(words: readonly NameWord[], from: number, to: number): number {
  for (const filler of LOCAL_FILLERS) {
    const end = from + filler.split(' ').length;
    if (end <= to && nameKeyIn(words, from, end) === filler) return end;
  }
  return from;
}

/** "Université de Bourgogne": what a commune was called, or is for short, is that of a region as well, which has the houses. */
function isRatherArea(words: readonly NameWord[], { from, to, form }: PlaceHit): boolean {
  return form !== 'official' && areaNamed(nameKeyIn(words, from, to)) !== null;
}

/** The place that fills the words up to `to`; an authority's title may stand before it ("CCAS de la Ville de Poitiers"). */
function placeUpTo(
  words: readonly NameWord[],
  from: number,
  to: number,
  level: LocalBody['level'],
): PlaceHit | null {
  let start = skipLink(words, from);
  if (/^(?:ville|commune|departement|region)$/.test(words[start]?.key ?? ''))
    start = skipLink(words, start + 1);
  const called = communeAt(words, start, true);
  const town = called !== null && isRatherArea(words, called) ? null : called;
  const division = departmentAt(words, start) ?? divisionAt(words, start) ?? regionAt(words, start);
  const order = level === 'commune' ? [town, division] : [division, town];
  return order.find(hit => hit?.to === to) ?? null;
}

function writtenIn(words: readonly NameWord[], { from, to }: PlaceHit): string {
  return words.slice(from, to).reduce((name, { gap, text }, at) => (at === 0 ? text : name + gap + text), '');
}

/** A local body whose head ends at `from` and whose name ends at `to`; null when more than its place stands between. */
export function localName(
  words: readonly NameWord[],
  from: number,
  to: number,
  body: LocalBody,
  setting: Setting,
): LocalName | null {
  const hit = placeUpTo(words, fillersEnd(words, from, to), to, body.level);
  const [first] = hit?.places ?? [];
  if (hit === null || first === undefined) return null;
  const settled = settleHomonym(first.name, hit.places, only => setting.around(hit.from, hit.to, only));
  const [meant = first] = settled.places;
  // Of several bearers none is meant by more than what they share: "Université de Montréal" is no house of Montréal-la-Cluse.
  const place: Place = settled.places.length > 1 ? { ...meant, name: ambiguousName(hit.places) } : meant;
  // What a commune was called lives on in its houses: "Université d'Évry".
  const called = hit.form === 'former' ? { ...place, name: writtenIn(words, hit) } : place;
  const named = body.plain ? called.name : ofPlace(called);
  return { name: `${titleIn(body, place.code)} ${named}`, key: `${body.id}:${settled.key}` };
}
