import { key } from '../text/normalise.ts';

/** What opens a session even as an item of a list, if somebody speaks below. */
const ALONE =
  /^(?:presentations?|introduction(?: generale)?|conclusions?(?: generales?)?|ouverture|cloture|allocutions?(?: d (?:accueil|ouverture))?|synthese|accueil et (?:introduction|ouverture)|propos introductifs?|propos conclusifs?|mots? d accueil)$/;
/** "- Atelier 2 : Les mares", "▪ 1ère table ronde plénière : « Les haies »": an item that numbers a session opens it. */
const NUMBERED =
  /^(?:(?:(?:premiere|deuxieme|troisieme|quatrieme|1ere|[2-9]e(?:me)?) (?:table ronde|plenieres?|seances?|sessions?)(?: plenieres?)?)|(?:ateliers?|tables? rondes?|sessions?|seances?|plenieres?|workshops?|panels?) (?:n(?:o|umero)? ?)?(?:\d{1,2}|[ivx]{1,4}))(?!\p{L})/u;
/** "Ouverture par Anne Roux, préfète.", "Conclusion du colloque, par A.": who opens or closes, said as a line of its own. */
const OPENED_BY =
  /^(?:ouverture|introduction|conclusion|clôture|synthèse|mots? d['’]accueil|allocutions? d['’]ouverture)(?: (?:générale|officielle|de la journée|des journées|du colloque|du séminaire|des travaux))?,? par (?=\p{Lu})/iu;

/** Whether the words of an item open a session, and do not only belong to the one above. */
export function mayOpenAsItem(rest: string): boolean {
  const words = key(rest);
  return (
    ALONE.test(words) || (NUMBERED.test(words) && /[:–—-]\s?\p{Lu}|\s[«“"]|\d\s\p{Lu}\p{Ll}/u.test(rest))
  );
}

/** Whether a line says who opens or closes, though it ends as a sentence does. */
export function saysWhoOpens(rest: string): boolean {
  return OPENED_BY.test(rest);
}
