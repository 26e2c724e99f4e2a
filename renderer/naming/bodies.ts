import type { Organisation } from '../../data/model/entity.ts';
import type { Language } from '../i18n/index.ts';

/** "CNFPT", "RnRR", "ADT INET": what a text calls a body by its first letters. */
const ACRONYM = /^(?=(?:\P{Lu}*\p{Lu}){2})\p{Lu}[\p{L}\d&-]{1,9}(?: \p{Lu}{2,6})?$/u;
/** Words that a body's name begins with, by the article that they take. */
const MASCULINE =
  /^(?:centre|conseil|département|réseau|ministère|syndicat|collectif|groupe|groupement|comité|fonds|institut|laboratoire|mouvement|pôle|secrétariat|service|observatoire|office|établissement|haut|ccas|chu|sdis)$/u;
const FEMININE =
  /^(?:ville|métropole|région|communauté|commune|fédération|direction|caisse|maison|chambre|confédération|fondation|délégation|coopérative|banque|mairie|mission|société|préfecture|académie|agence|association|union|université|école|eurométropole|intercommunalité|assemblée|alliance)$/u;
const PLURAL =
  /^(?:archives|amis|amies|services|hospices|hôpitaux|compagnons|éditions|établissements|rencontres|restaurants|restos|ateliers|bibliothèques|communes|communautés|territoires|villes|jeunes|petits|petites|eaux|voies|ports|aéroports|musées|femmes|citoyens|habitants|entreprises|maisons|acteurs|scouts|éclaireurs|écologistes|républicains)$/u;
const VOWEL = /^[aeiouyàâéèêëîïôùû]/iu;

/** The shortest name that a text gives a body by its letters: "CNFPT"; its own name where it gives none. */
export function bodyShort({ name, variants }: Pick<Organisation, 'name' | 'variants'>): string {
  const [acronym] = variants
    .map(({ text }) => text)
    .filter(text => ACRONYM.test(text) && text.length < name.length / 2)
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return acronym ?? name;
}

/** Whether a name asks for a verb in the plural: "Archives départementales du Nord"; what is called by its letters never does. */
export function isManyBody({ name }: Pick<Organisation, 'name'>, short = name): boolean {
  return short === name && PLURAL.test(name.toLowerCase().split(' ')[0] ?? '');
}

/** A body at the beginning of a sentence: "Le CNFPT", "L’Agence nationale…", "Les Archives…"; without article where the name does not tell which. */
export function bodySubject(
  body: Pick<Organisation, 'name' | 'variants'>,
  short: string,
  language: Language,
): string {
  if (language !== 'fr') return short;
  if (isManyBody(body, short)) return `Les ${short}`;
  const [first = ''] = body.name.toLowerCase().split(' ');
  const gender = MASCULINE.test(first) ? 'Le' : FEMININE.test(first) ? 'La' : null;
  if (gender === null) return short;
  return VOWEL.test(short) ? `L’${short}` : `${gender} ${short}`;
}
