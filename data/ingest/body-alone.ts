import { startsAsBody } from '../text/role-words.ts';

/** "Ville de Brest", "Région Bretagne": the noun of a body and what it is called, and nothing else. */
const NAMED =
  /^(?!(?:Regional|National|Departmental|Municipal)\s)\p{Lu}\p{Ll}+ (?:d(?:e|u|es) (?:la |l['’]|les? )?|d['’])?\p{Lu}[\p{L}\d'’-]*(?: (?:\p{Lu}[\p{L}\d'’-]*|d[eu]|des|la|les?|et|en|sur|d['’]\p{Lu}[\p{L}'’-]*)){0,5}$/u;

/** Whether a line is the name of a body and nothing else: below somebody's name it says where she comes from. */
export function isBodyAlone(line: string): boolean {
  return NAMED.test(line) && startsAsBody(line);
}

/** "Musée du textile", "Office de tourisme": what small letters name, too; below a name and what she does it is no title. */
const COMMON = /^\p{Lu}\p{Ll}+ (?:d(?:e|u|es) (?:la |l['’])?|d['’])\p{Ll}+(?: \p{Ll}+){0,3}$/u;

/** The same below a name and a function, where it can be nothing else. */
export function isBodyBelowOffice(line: string): boolean {
  return isBodyAlone(line) || (COMMON.test(line) && startsAsBody(line));
}
