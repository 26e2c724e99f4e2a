import { BELIEVED } from '../../model/explanation.ts';
import { CIVILITY, DEGREE, ENGLISH } from '../../text/civilities.ts';
import { nameAt } from '../../text/names.ts';
import { isInstitute } from '../../text/not-names.ts';
import { remembered } from '../../text/remembered.ts';
import { startsAsBody, startsAsRole } from '../../text/role-words.ts';
import { wordsOf } from '../../text/words.ts';
import { listByInitials } from './by-initials.ts';
import type { Candidate, Found, Stretch } from './layout.ts';
import { shiftName } from './shift.ts';

/** Between two people: ", ", " et ", ", et la participation de ". */
const GAP =
  /(?:\s*[,;&/]?\s+(?:et|and|ainsi que)\s+(?:(?:avec )?la participation (?:de |du |d['’]))?|\s*[,;&/]\s+(?!\())(?![^()]*\))/gu;

/** How one is addressed before a name: "M. Paul Petit", "Dr. Anne Roux"; in a list of initials "M." is one, and does not harm. */
const ADDRESS = new RegExp(String.raw`^\s*(?:${CIVILITY}|${DEGREE}|${ENGLISH}) (?=\p{Lu}\p{L}+ )`, 'u');

/** How many characters at the beginning of words only say how the person is addressed whom they name. */
export function addressAhead(words: string): number {
  return ADDRESS.exec(words)?.[0].length ?? 0;
}

/** One part of "Adèle Noury, Paul Floch et Zoé Marzin": a name from end to end, with a body in brackets behind it. */
function personAt(text: string, [from, to]: Stretch): Found | null {
  const part = text.slice(from, to);
  const address = addressAhead(part);
  if (address > 0) return personAt(text, [from + address, to]);
  const name = nameAt(part, wordsOf(part), 0, true);
  if (name === null || name.start > 2) return null;
  const rest = part.slice(name.end);
  // "Anne Roux Inria/Evref": an institute right behind the name.
  const institute = /^ (\p{Lu}\p{L}+)[^,;()]{0,30}$/u.exec(rest)?.[1];
  if (institute !== undefined && isInstitute(institute)) {
    const moved = shiftName(name, from);
    return { name: moved, role: [moved.end + 1, to], roleScore: 0.5, part: 'speaker' };
  }
  const bracket = /^,?\s*\(([^()]+)\)\s*$/u.exec(rest);
  if (bracket === null && rest.trim() !== '') return null;
  const moved = shiftName(name, from);
  const role: Stretch | null =
    bracket === null ? null : [moved.end + rest.indexOf('(') + 1, moved.end + rest.lastIndexOf(')')];
  return { name: moved, role, roleScore: role === null ? 0 : 0.5, part: 'speaker' };
}

/** "Université Paris 8" is numbered; years, hours and sums are of something else. */
const MANY = /\d{3}|\d[\s.:hH]\d/u;

/** From this score on a name is one whatever else its words may be. */
const SURE = 0.5;

function isOffice(words: string, { name }: Found): boolean {
  return name.score < SURE && startsAsRole(words);
}

/** The people that fill a stretch from end to end; what stands behind the last comma may be their body. */
export function peopleIn(text: string, [from, to]: Stretch): readonly Found[] | null {
  const people: Found[] = [];
  let start = from;
  const parts: Stretch[] = [];
  for (const gap of text.slice(from, to).matchAll(GAP)) {
    parts.push([start, from + gap.index]);
    start = from + gap.index + gap[0].length;
  }
  parts.push([start, to]);
  for (const part of parts) {
    const person = personAt(text, part);
    // "Vony Rambolan, Senior Legal Advisor": an office in capitals looks like a name that no dictionary has.
    if (person === null || (people.length > 0 && isOffice(text.slice(...part), person))) {
      const role: Stretch = [part[0], to];
      const said = text.slice(...role);
      const isNumbered = /\d/.test(said) && !(startsAsBody(said) && !MANY.test(said));
      if (people.length === 0 || !/^\p{Lu}/u.test(said) || isNumbered) return null;
      const last = people.length - 1;
      return people.map((one, i) =>
        i === last || one.role === null ? { ...one, role, roleScore: 0.5 } : one,
      );
    }
    people.push(person);
  }
  return people;
}

/** The people that words name from end to end, however rare their names; nobody where the words say anything else. */
export const peopleFilling = remembered((words): readonly Found[] => {
  const listed = listByInitials(words);
  if (listed.length > 0) return listed;
  return peopleIn(words, [0, words.length]) ?? [];
});

/** Behind the label of a roll stand names, however rare: those that fill the line from end to end. */
export function filledBy(words: string): Candidate | null {
  const people = peopleFilling(words);
  return people.length === 0 ? null : { layout: 'name-alone', people, score: BELIEVED, lead: [0, 0] };
}
