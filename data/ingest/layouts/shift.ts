import type { NameMatch } from '../../text/name-match.ts';
import type { Candidate, Found, Stretch } from './layout.ts';

/** A name that was read in part of a line, where it stands in the whole of it. */
export function shiftName(name: NameMatch, by: number): NameMatch {
  return { ...name, start: name.start + by, end: name.end + by };
}

/** The people that were read in part of a line, where they and their roles stand in the whole of it. */
export function shiftPeople({ people }: Pick<Candidate, 'people'>, by: number): readonly Found[] {
  const move = ([from, to]: Stretch): Stretch => [from + by, to + by];
  return people.map(person => ({
    ...person,
    name: shiftName(person.name, by),
    role: person.role === null ? null : move(person.role),
  }));
}
