import { givenRank } from '../text/given-names.ts';
import type { Candidate, Found } from './layouts/layout.ts';

/** So many names with a known given name behind an unknown one show how a table writes names. */
const LEAST_SHOWN = 4;
/** So many of them must be sure. */
const LEAST_SURE = 2;
/** Of all its names, so many. */
const LEAST_SHARE = 0.5;

/** "Kergoat Nathalie": read with the family name first. */
function isFamilyFirst({ name }: Found, words: string): boolean {
  return words.startsWith(name.familyName, name.start) && givenRank(name.givenName) === 2;
}

/** "Kergoat Martin": a given name that is a family name as well, behind an unknown one. */
function isDoubtful({ name }: Found): boolean {
  return givenRank(name.givenName) === 0 && givenRank(name.familyName) > 0;
}

/** "Negahban Sahand": no given name that is known, so that it stands where those of the others do. */
function isUnknown({ name: { givenName, familyName } }: Found): boolean {
  return (
    ![...givenName.split(' '), ...familyName.split(' ')].some(word => givenRank(word) > 0) &&
    !/\s/u.test(familyName)
  );
}

/** "Nathalie Kergoat": one known given name in front, and a table writes names the usual way. */
function isUsual({ name }: Found, words: string): boolean {
  return words.startsWith(name.givenName, name.start) && givenRank(name.givenName) > 0;
}

/** A line that names people, in its words. */
export interface NamedLine {
  readonly candidate: Candidate;
  readonly words: string;
}

/** Whether the names of a table stand with the family name first: enough of them surely do, and none the usual way. */
export function areFamilyFirst(lines: readonly NamedLine[]): boolean {
  const people = lines.flatMap(({ candidate, words }) => candidate.people.map(person => ({ person, words })));
  if (people.some(({ person, words }) => isUsual(person, words))) return false;
  const sure = people.filter(({ person, words }) => isFamilyFirst(person, words)).length;
  // "Kergoat Martin" shows little by itself, and as much as the others beside some that are sure.
  const shown = sure + (sure < LEAST_SURE ? 0 : people.filter(({ person }) => isDoubtful(person)).length);
  return shown >= LEAST_SHOWN && shown >= people.length * LEAST_SHARE;
}

/** Those named, with the family name first also where the names themselves do not show it. */
export function familyFirst(candidate: Candidate): Candidate {
  const people = candidate.people.map(person => {
    const { name } = person;
    if (!isDoubtful(person) && !isUnknown(person)) return person;
    return { ...person, name: { ...name, givenName: name.familyName, familyName: name.givenName } };
  });
  return { ...candidate, people };
}
