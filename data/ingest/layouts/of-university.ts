import { isBorneByUniversity } from '../../text/named-after.ts';
import type { NameMatch } from '../../text/names.ts';

const LONGEST = 28;
/** "Université Toulouse – ", "Lyon 3 - ": what stands before the name that a university bears. */
const BEARER = /(?:\p{Lu}[\p{L}’'-]+|\d|\p{Lu}) ?[–—,-]\s*$/u;

/** Whether a name is that of a university, behind the town or the number that it goes with. */
export function isOfUniversity(text: string, { start, givenName, familyName }: NameMatch): boolean {
  if (!isBorneByUniversity(`${givenName} ${familyName}`)) return false;
  return BEARER.test(text.slice(Math.max(0, start - LONGEST), start));
}
