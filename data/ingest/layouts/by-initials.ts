import type { Found, Stretch } from './layout.ts';

/** "A. Noury", "A.Noury", "J.-P. Floch", "M. de Zan": nothing but a person is written so, where each of the line is. */
const BY_INITIALS =
  /^((?:\p{Lu}\p{Ll}?\.[ -]?){1,3})\s?((?:(?:de|du|d['’]|la|le|el|van|von|da|di) ?){0,2}\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,2})$/u;
/** As sure as a known given name, and no surer. */
const INITIALED = 0.6;
/** "M.Noury" may be how a man is addressed: others of the list must tell. */
const ADDRESSED = 0.45;
const GAP = /(, | et | and | & )/u;

function personOf(part: string, start: number): Found | null {
  const [, givenName, familyName] = BY_INITIALS.exec(part) ?? [];
  if (givenName === undefined || familyName === undefined) return null;
  const given = givenName.trim();
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
