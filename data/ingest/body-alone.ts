import { startsAsBody, startsAsRole } from '../text/role-words.ts';

/** "Ville de Brest", "Région Bretagne": the noun of a body and what it is called, and nothing else. */
const NAMED =
  /^(?!(?:Regional|National|Departmental|Municipal)\s)\p{Lu}\p{Ll}+ (?:d(?:e|u|es) (?:la |l['’]|les? )?|d['’])?\p{Lu}[\p{L}\d'’-]*(?: (?:\p{Lu}[\p{L}\d'’-]*|d[eu]|des|la|les?|et|en|sur|d['’]\p{Lu}[\p{L}'’-]*)){0,5}$/u;

/** Whether a line is the name of a body and nothing else: below somebody's name it says where she comes from. */
export function isBodyAlone(line: string): boolean {
  return NAMED.test(line) && startsAsBody(line);
}

/** "Musée du textile", "Office de tourisme": what small letters name, too; below a name and what she does it is no title. */
const COMMON = /^\p{Lu}\p{Ll}+ (?:d(?:e|u|es) (?:la |l['’])?|d['’])\p{Ll}+(?: \p{Ll}+){0,3}$/u;

/** "DRAC Centre-Val de Loire": the capitals of a body, and where it works. */
const ACRONYM =
  /^\p{Lu}{3,8} (?:de |du |des |d['’])?\p{Lu}\p{Ll}[\p{L}\d'’-]*(?: (?:\p{Lu}\p{Ll}[\p{L}\d'’-]*|d[eu]|des|la|les?|et|en|sur)){0,4}$/u;
/** "CNRS", "INRAE". */
const CAPITALS = /^\p{Lu}{3,8}$/u;

/** "Association Les Jardins du cœur", "Collectif Bruissement de haies": the noun of a body and a name of its own, which may go on in small letters. */
const OWN_NAME =
  /^(?:Association|Fédération|Fondation|Syndicat|Société|Collectif|Compagnie|Agence|Coopérative|Union|Réseau|Institut|Centre|Entreprise|Cabinet|Atelier|Groupe|Mouvement|Mutuelle) \p{Lu}[\p{L}\d'’-]*(?: [\p{L}\d'’-]+){0,6}$/u;

/** The same below a name and a function, where it can be nothing else. */
export function isBodyBelowOffice(line: string): boolean {
  return (
    isBodyAlone(line) ||
    ACRONYM.test(line) ||
    OWN_NAME.test(line) ||
    ((COMMON.test(line) || CAPITALS.test(line)) && startsAsBody(line))
  );
}

/** "La chambre d'agriculture Savoie Mont-Blanc", "L'ADEME": a body with its article, as a list names who comes. */
const CALLED = /^(?:L[ea]s? |L['’])(\p{L}[^:;?!«»“”"]{2,70})$/u;
const MOST_WORDS_OF_BODY = 9;

/** Whether an item of a list of people is a body of which nobody is named: it has a name of its own. */
export function isBodyCalled(line: string): boolean {
  const body = CALLED.exec(line)?.[1] ?? '';
  const isNamed = CAPITALS.test(body) || (startsAsBody(body) && /.\p{Lu}/u.test(body));
  return isNamed && body.split(' ').length <= MOST_WORDS_OF_BODY;
}

const MOST_WORDS_OF_OFFICE = 5;

/** "Conservatrice", "Chargée de mission": a function, and no body that it is held in. */
export function isOfficeAlone(line: string): boolean {
  return (
    startsAsRole(line) && !/[,;(–—]|.\p{Lu}/u.test(line) && line.split(' ').length <= MOST_WORDS_OF_OFFICE
  );
}
