import { givenRank } from '../text/given-names.ts';
import type { NameMatch } from '../text/names.ts';
import type { Found } from './layouts/layout.ts';

/** Whether a family name is written in capitals: "DE LA TOUR". */
export function inCapitals(family: string): boolean {
  const words = family.replace(/(?<!\p{L})\p{Ll}{1,3}(?!\p{L})/gu, '');
  return /\p{Lu}{2}/u.test(words) && words === words.toUpperCase();
}

/**
 * "Luigi Lanteri KAIROS": a given name, a word that is none, and capitals. In a document that writes families in capitals all
 * of it is the name ("Fatou Binetou SARR"); in one that does not, the capitals are a team.
 */
export function mayHoldBody({ givenName, familyName }: NameMatch): boolean {
  if (!/^\p{Lu}{3,}$/u.test(familyName)) return false;
  const given = givenName.split(' ');
  const [first = '', last = ''] = [given[0], given.at(-1)];
  if (given.length < 2 || !/^\p{Lu}\p{Ll}{2,}/u.test(last) || givenRank(last) > 0) return false;
  return givenRank(first) > 0 || given.length > 2;
}

/** The person without the body that the grammar of names took for the family; it opens the role. */
export function withoutBody(text: string, person: Found): Found {
  const { name, role } = person;
  if (!mayHoldBody(name)) return person;
  const from = name.end - name.familyName.length;
  const words = name.givenName.split(' ');
  const bare = {
    ...name,
    end: from - 1,
    givenName: words.slice(0, 1).join(' '),
    familyName: words.slice(1).join(' '),
  };
  const end = role?.[1] ?? name.end;
  const isOpen = text.slice(name.end, end).includes('(') && text[end] === ')';
  return { ...person, name: bare, role: [from, isOpen ? end + 1 : end] };
}

/** "Roux de Terrabio", "Petit d'Humuslab": a family, and in capitals what a small word leads to. */
const OF_BODY = /^(\p{Lu}[\p{L}'’-]+) (?:de |d['’])(\p{Lu}\p{Ll}[\p{L}'’-]*)$/u;

/** Whether a name may go on with where somebody comes from. */
export function mayBeOfBody({ familyName }: NameMatch): boolean {
  return OF_BODY.test(familyName);
}

/**
 * "Anne Roux de Terrabio": where most names of a document go on so, families are called by the first word and what stands behind is a
 * body; a role that stands behind it keeps both.
 */
export function withoutOfBody(person: Found): Found {
  const { name, role } = person;
  const [, family, body] = OF_BODY.exec(name.familyName) ?? [];
  if (family === undefined || body === undefined) return person;
  const bare = { ...name, end: name.end - (name.familyName.length - family.length), familyName: family };
  const from = name.end - body.length;
  return { ...person, name: bare, role: [from, role !== null && role[0] > from ? role[1] : name.end] };
}
