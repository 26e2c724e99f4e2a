import type { Dataset } from '../../model/dataset.ts';
import type { Organisation, Person, Territory } from '../../model/entity.ts';
import { nameKey } from '../../reference/name-key.ts';
import { key } from '../../text/normalise.ts';
import { ownWords } from '../organisations.ts';
import { keysOf, matchNames } from '../person-match.ts';
import type { Member } from './registry.ts';

type Pair = readonly [number, number];

/** Pairs of each bucket that stand in different documents. */
function* pairsIn(
  members: readonly Member[],
  keysOfMember: (member: Member, index: number) => readonly string[],
): Iterable<Pair> {
  const buckets = new Map<string, number[]>();
  for (const [i, member] of members.entries()) {
    for (const name of new Set(keysOfMember(member, i))) {
      const bucket = buckets.get(name);
      if (bucket === undefined) buckets.set(name, [i]);
      else bucket.push(i);
    }
  }
  for (const bucket of buckets.values()) {
    for (const [n, a] of bucket.entries())
      for (const b of bucket.slice(n + 1)) if (members[a]?.part !== members[b]?.part) yield [a, b];
  }
}

/** Places are one by their code, and named areas by their name; a name that several places bear is decided in its document. */
export function alikeTerritories(members: readonly Member<Territory>[]): Iterable<Pair> {
  return pairsIn(members, (_, i) => {
    const place = members[i]?.entity;
    if (place === undefined || place.candidates.length > 1) return [];
    if (place.code !== null) return [`${place.level} ${place.code}`];
    return place.level === 'area' ? [`area ${nameKey(place.name)}`] : [];
  });
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d]{2,}$/u;

/** Authorities are one by the place that they govern; other bodies by their name or by the letters that stand for it. */
export function alikeOrganisations(
  members: readonly Member<Organisation>[],
  isPlaced: (part: number, territory: string) => boolean,
): Iterable<Pair> {
  const bodies = members.map(({ entity }) => entity);
  const placeOf = members.map(({ part, entity: { territory } }) =>
    territory !== null && isPlaced(part, territory) ? territory : null,
  );
  return filtered(
    pairsIn(members, (_, i) => {
      const body = bodies[i];
      if (body === undefined) return [];
      const place = placeOf[i];
      if (place != null) return [`${body.kind} ${place}`];
      // Which of several places it governs is decided in its document.
      if (body.territory !== null) return [];
      const words = ownWords(body.name);
      const letters = body.variants.map(({ text }) => text).filter(text => ACRONYM.test(text));
      return [
        `name ${nameKey(body.name)}`,
        ...(words.includes(' ') ? [`words ${words}`] : []),
        ...[...letters, ...(ACRONYM.test(body.name) ? [body.name] : [])].map(each => `letters ${each}`),
      ];
    }),
    (a, b) => {
      const [left, right] = [bodies[a]?.kind, bodies[b]?.kind];
      return left === right || left === 'other' || right === 'other';
    },
  );
}

function* filtered(pairs: Iterable<Pair>, keeps: (a: number, b: number) => boolean): Iterable<Pair> {
  for (const [a, b] of pairs) if (keeps(a, b)) yield [a, b];
}

/** So many words make a role that two people of one name do not share by chance. */
const LEAST_WORDS = 3;

/** What ties a person to a body or an office, per person of one document. */
function tiesOf(
  { affiliations, participations }: Dataset,
  bodyOf: (organisation: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const ties = new Map<string, Set<string>>();
  const put = (person: string, tie: string) => {
    const known = ties.get(person);
    if (known === undefined) ties.set(person, new Set([tie]));
    else known.add(tie);
  };
  for (const { person, organisation } of affiliations) put(person, `body ${bodyOf(organisation)}`);
  for (const { person, role } of participations) {
    const words = key(role ?? '');
    if (words.split(' ').length >= LEAST_WORDS) put(person, `role ${words}`);
  }
  return ties;
}

/**
 * People of one name are one when they stand for one body or hold the same office; a name alone proves nothing. Where two of one
 * document could be meant, neither is.
 */
export function alikePeopleAcross(
  members: readonly Member<Person>[],
  datasets: readonly Dataset[],
  bodyOf: (part: number, organisation: string) => string,
): Iterable<Pair> {
  const ties = datasets.map((dataset, part) => tiesOf(dataset, id => bodyOf(part, id)));
  const tiesAt = members.map(({ part, entity }) => ties[part]?.get(entity.id) ?? new Set<string>());
  const keys = members.map(({ entity }) => keysOf(entity.givenName, entity.familyName));
  const pairs = [
    ...filtered(
      pairsIn(members, (_, i) => [(keys[i]?.family ?? '').split(' ').at(-1) ?? '']),
      (a, b) => {
        const [left, right] = [keys[a], keys[b]];
        if (left === undefined || right === undefined || matchNames(left, right) !== 'same') return false;
        return [...(tiesAt[a] ?? [])].some(tie => tiesAt[b]?.has(tie) === true);
      },
    ),
  ];
  const rivals = new Map<string, number>();
  const sides = ([a, b]: Pair) => [`${a} ${members[b]?.part}`, `${b} ${members[a]?.part}`];
  for (const side of pairs.flatMap(sides)) rivals.set(side, (rivals.get(side) ?? 0) + 1);
  return pairs.filter(pair => sides(pair).every(side => rivals.get(side) === 1));
}
