import type { Candidate, Found, Stretch } from './layout.ts';

/** "A. Noury", "A.Noury", "J.-P. Floch", "JP. Floch", "M. de Zan": nothing but a person is written so, where each of the line is. */
const BY_INITIALS =
  /^((?:\p{Lu}[\p{L}]?\.[ -]?){1,3})\s?((?:(?:de|du|d['’]|la|le|el|van|von|den|der|ten|da|di) ?){0,2}\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2})$/u;
/** As sure as a known given name, and no surer. */
const INITIALED = 0.6;
/** "M.Noury" may be how a man is addressed: others of the list must tell. */
const ADDRESSED = 0.45;
/** "F Rodrigo" among others whose initials have their dots. */
const WITHOUT_DOT = /^(\p{Lu}) ((?:(?:de|du|la|le|van|von) ){0,2}\p{Lu}\p{Ll}[\p{L}'’-]+)$/u;
const GAP = /(,? (?:et|and|&) |[,;] )/u;

function personOf(part: string, start: number): Found | null {
  const [, givenName, familyName] =
    BY_INITIALS.exec(part) ?? (start > 0 ? WITHOUT_DOT.exec(part) : null) ?? [];
  if (givenName === undefined || familyName === undefined) return null;
  const given = givenName.trim();
  // "U. de Montréal" is a university.
  if (given === 'U.' && /^d(?:e |u |['’])/u.test(familyName)) return null;
  const score = given === 'M.' ? ADDRESSED : INITIALED;
  const name = { start, end: start + part.length, givenName: given, familyName, score, slip: false };
  return { name, role: null, roleScore: 0, part: 'speaker' };
}

/** The people that words name by their initials, as far as they go on so from their beginning. */
export function initialedFrom(text: string): { readonly people: readonly Found[]; readonly end: number } {
  const people: Found[] = [];
  let at = 0;
  for (const [i, part] of text.split(GAP).entries()) {
    const person = i % 2 === 0 ? personOf(part, at) : null;
    if (i % 2 === 0 && person === null) break;
    if (person !== null) people.push(person);
    at += part.length;
  }
  return { people, end: people.at(-1)?.name.end ?? 0 };
}

/** The people of a line that names each by initials; nobody where one of them is written otherwise. */
export function byInitials(text: string, [from, to]: Stretch = [0, text.length]): readonly Found[] {
  // Most names are written out, and are done with at once.
  if (text[from + 1] !== '.' && text[from + 2] !== '.') return [];
  const { people, end } = initialedFrom(text.slice(from, to));
  if (end < to - from) return [];
  return people.map(one => ({
    ...one,
    name: { ...one.name, start: one.name.start + from, end: one.name.end + from },
  }));
}

/** Several people by their initials; beside "A. Noury", "M. Floch" is one more by his, and no gentleman. */
export function listByInitials(text: string, stretch?: Stretch): readonly Found[] {
  const people = byInitials(text, stretch);
  return people.length > 1 && people.some(({ name }) => name.givenName !== 'M.') ? people : [];
}

const SCORE_OF_LINE = 0.75;

/** "C. Marzin, J. Floch and D. Noury": a line that is several people by their initials, which nothing else is written so; else null. */
export function lineByInitials(text: string): Candidate | null {
  const people = listByInitials(text);
  return people.length === 0 ? null : { layout: 'name-alone', people, score: SCORE_OF_LINE, lead: [0, 0] };
}
