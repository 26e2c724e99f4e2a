import type { SessionKind } from '../model/entity.ts';
import { key } from '../text/normalise.ts';

const CLOSING = /\b(?:cloture|conclusions?|mots? de la fin|closing)\b/;
/** What is closed or concluded inside a subject, and closes no day: "clôture des comptes", "tirer les conclusions", "closing the gap". */
const SUBJECT =
  /\bcloture (?:des|du|de l|de la|d un|d une) (?!journees?|matinee|colloque|congres|seminaire|rencontres?|assises|forum|debats?|travaux|conference|seance|session|soiree|evenement|cycle|atelier|semaine|festival|salon|sommet|assemblee|apres midi)\p{L}+|\b(?:l[ae]s|des|ses|ces|quelles|leurs|aux) conclusions? (?:\p{L}+ )*?(?:du|de la|de l|des|d un|d une|de|tirer|pour)\b|\bclosing (?:the|a|of)\b|\bconclusions? of (?:the|an?) (?:inquiry|report|study|survey|review)\b/gu;
const LIKE_SUBJECT = /cloture d|conclusion|closing (?:the|a|of)/;
export const ADDRESS =
  /\b(?:allocutions?|bienvenue|ouverture|discours|mots? d accueil|mots? de bienvenue|accueil par|opening(?! (?:data|access|science|source|up|doors)))\b/;
export const WORKSHOP_WORD = /\b(?:ateliers?|workshops?)\b/;
const PLENARY =
  /\b(?:pleniere|conference|table ronde|synthese|keynote|panel|grand temoin|grand entretien|debat|seance|session|communications?|interventions?)\b/;
/** What parts the label of a session from what it is about. */
const BEHIND_LABEL = /\s[–—|-]+\s|\s?:\s|\.\s(?=\p{Lu})/u;
const MOST_WORDS_OF_LABEL = 6;
/** Behind a label these say what the session is for all the same: "Séance plénière : conclusions". */
const CLOSES =
  /^(?:(?:synthese|bilan|discussion|restitution) et )?(?:conclusions?|cloture|mots? de la fin|closing)(?: (?:generales?|finales?|et \p{L}+|de la (?:journee|matinee|conference|rencontre)|du (?:colloque|congres|seminaire|forum)|des (?:travaux|debats|journees|rencontres|ateliers)|remarks|session))*$/u;

function kindIn(words: string): SessionKind | null {
  if (CLOSING.test(words) && CLOSING.test(LIKE_SUBJECT.test(words) ? words.replace(SUBJECT, ' ') : words))
    return 'closing';
  // "Table ronde d'ouverture" is a round table before it is an opening.
  if (/\btable ronde\b|\bsynthese\b/.test(words)) return 'plenary';
  if (ADDRESS.test(words)) return 'address';
  if (PLENARY.test(words)) return 'plenary';
  if (WORKSHOP_WORD.test(words)) return 'workshop';
  return null;
}

/**
 * The kind that a title gives away by its words; null when it says nothing. Where a label stands before what the session is about
 * ("SESSION PLÉNIÈRE – Bilan et conclusions d'une enquête") the label decides.
 */
export function kindOf(title: string): SessionKind | null {
  const parts = BEHIND_LABEL.exec(title);
  const label = parts === null ? '' : key(title.slice(0, parts.index));
  const told = label !== '' && label.split(' ').length <= MOST_WORDS_OF_LABEL ? kindIn(label) : null;
  if (parts === null || told === null) return kindIn(key(title));
  return CLOSES.test(key(title.slice(parts.index + parts[0].length))) ? 'closing' : told;
}
