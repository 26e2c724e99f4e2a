import type { Organisation } from '../../data/model/entity.ts';
import type { Language } from '../i18n/index.ts';

/** "CNFPT", "RnRR", "ADT INET": what a text calls a body by its first letters. */
const ACRONYM = /^(?=(?:\P{Lu}*\p{Lu}){2})\p{Lu}[\p{L}\d&-]{1,9}(?: \p{Lu}{2,6})?$/u;
/** Words that a body's name begins with, by the article that they take. */
const MASCULINE =
  /^(?:centre|conseil|département|réseau|ministère|syndicat|collectif|groupe|groupement|comité|fonds|institut|laboratoire|mouvement|pôle|secrétariat|service|observatoire|office|établissement|haut|ccas|chu|sdis)$/u;
const FEMININE =
  /^(?:ville|métropole|région|communauté|commune|fédération|direction|caisse|maison|chambre|confédération|fondation|délégation|coopérative|banque|mairie|mission|société|préfecture|académie|agence|association|union|université|école|eurométropole|intercommunalité|assemblée|alliance)$/u;
const VOWEL = /^[aeiouyàâéèêëîïôùû]/iu;

/** The shortest name that a text gives a body by its letters: "CNFPT"; its own name where it gives none. */
export function bodyShort({ name, variants }: Pick<Organisation, 'name' | 'variants'>): string {
  const [acronym] = variants
    .map(({ text }) => text)
    .filter(text => ACRONYM.test(text) && text.length < name.length / 2)
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return acronym ?? name;
}

/** A body at the beginning of a sentence: "Le CNFPT", "L’Agence nationale…"; without article where the name does not tell which. */
export function bodySubject(
  body: Pick<Organisation, 'name' | 'variants'>,
  short: string,
  language: Language,
): string {
  const [first = ''] = body.name.toLowerCase().split(' ');
  const gender = MASCULINE.test(first) ? 'Le' : FEMININE.test(first) ? 'La' : null;
  if (language !== 'fr' || gender === null) return short;
  return VOWEL.test(short) ? `L’${short}` : `${gender} ${short}`;
}
