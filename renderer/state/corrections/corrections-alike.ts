import type { Corpus } from '../../../data/model/corpus.ts';
import type { Organisation, Person } from '../../../data/model/entity.ts';
import { keysOf, matchNames } from '../../../data/resolve/person-match.ts';
import { key } from '../../../data/text/normalise.ts';
import { nearlySame } from '../../../data/text/similarity.ts';

/** Two entities whose names are so near that somebody should look. */
export interface Alike<T> {
  readonly a: T;
  readonly b: T;
}

/** Buckets beyond this are a word that everybody bears, not a likeness. */
const MOST_COMPARED = 200;

/** Pairs that share a bucket, each once, in the order of the list. */
function pairsOf<T extends { readonly id: string }>(
  items: readonly T[],
  bucketsOf: (item: T) => readonly string[],
  alike: (a: T, b: T) => boolean,
): readonly Alike<T>[] {
  const buckets = new Map<string, T[]>();
  for (const item of items) {
    for (const name of new Set(bucketsOf(item))) {
      const bucket = buckets.get(name);
      if (bucket) bucket.push(item);
      else buckets.set(name, [item]);
    }
  }
  const found = new Map<string, Alike<T>>();
  for (const bucket of buckets.values()) {
    if (bucket.length > MOST_COMPARED) continue;
    bucket.forEach((a, i) => {
      for (const b of bucket.slice(i + 1)) {
        const id = `${a.id}\n${b.id}`;
        if (!found.has(id) && alike(a, b)) found.set(id, { a, b });
      }
    });
  }
  return [...found.values()];
}

function keysOfPerson({ givenName, familyName }: Person) {
  return keysOf(givenName, familyName);
}

/** People with nearly the same name: the reader joins them only when a session or a role proves them one. */
export function alikePeople({ dataset }: Corpus): readonly Alike<Person>[] {
  return pairsOf(
    dataset.people,
    person => {
      const { given, family } = keysOfPerson(person);
      return [
        `family ${family.split(' ').at(-1)}`,
        `${given.slice(0, 1)} ${family.slice(0, 2)}`,
        `given ${given}`,
      ];
    },
    (a, b) => matchNames(keysOfPerson(a), keysOfPerson(b)) !== null,
  );
}

/** Words that many bodies share and that tell none from another. */
const COMMON = new Set('le la les l de du des d et en a au aux pour par sur'.split(' '));

function ownWords(name: string): readonly string[] {
  return key(name)
    .split(' ')
    .filter(word => !COMMON.has(word));
}

/** "AMF" for "Association des maires de France". */
function isAcronymOf(short: string, long: string): boolean {
  const letters = key(short).replaceAll(' ', '');
  const words = ownWords(long);
  const all = key(long).split(' ');
  const initials = (list: readonly string[]) => list.map(word => word[0]).join('');
  return (
    letters.length >= 3 && words.length >= 3 && (initials(words) === letters || initials(all) === letters)
  );
}

function areSlips(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const differing = a.filter((word, i) => word !== b[i]);
  return differing.length === 1 && a.every((word, i) => nearlySame(word, b[i] ?? ''));
}

/** "Université de Rouen" for "Université de Rouen Normandie": all of its words, and at least two. */
function isShortFor(a: readonly string[], b: readonly string[]): boolean {
  return a.length >= 2 && a.length < b.length && a.every(word => b.includes(word));
}

/** Authorities are told apart by the places that they govern. */
function areSettledApart(a: Organisation, b: Organisation): boolean {
  return a.territory !== null && b.territory !== null && a.territory !== b.territory;
}

/** Bodies with nearly the same name, or of which one may be the acronym of the other. */
export function alikeBodies({ dataset }: Corpus): readonly Alike<Organisation>[] {
  return pairsOf(
    dataset.organisations,
    ({ name }) => {
      const words = ownWords(name);
      return [
        ...words.map(word => `word ${word.slice(0, 5)}`),
        `first ${words
          .map(word => word[0])
          .join('')
          .slice(0, 3)}`,
        `first ${key(name).replaceAll(' ', '').slice(0, 3)}`,
      ];
    },
    (a, b) => {
      if (areSettledApart(a, b) || a.kind !== b.kind)
        return isAcronymOf(a.name, b.name) || isAcronymOf(b.name, a.name);
      const [left, right] = [ownWords(a.name), ownWords(b.name)];
      return (
        left.join(' ') === right.join(' ') ||
        areSlips(left, right) ||
        isShortFor(left, right) ||
        isShortFor(right, left) ||
        isAcronymOf(a.name, b.name) ||
        isAcronymOf(b.name, a.name)
      );
    },
  );
}
