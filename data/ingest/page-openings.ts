import type { Line } from '../document/lines.ts';

/** "Colloque 2019 Habiter la pente. Atelier 4 : les seuils": what is held, at the very top; a stop inside parts two titles. */
const EVENT_FIRST =
  /^(?:\d+(?:e|ème|er|ère)s? )?(?:colloque|congrès|journées?|séminaire|rencontres?|assises|forum|conférences?|symposium|université d['’](?:été|automne|hiver))(?!\p{L})/iu;

/** Whether the very first line names an event and what it is a part of, and is no sentence for all its stops. */
export function opensWithEvent({ text, index }: Line): boolean {
  return index === 0 && EVENT_FIRST.test(text) && !/[.!;,]$/u.test(text);
}

/** "Amphi de la faculté, mardi 22 avril de 14h00 à 18h00": a room before a day that leaves out its year, and its hours. */
const ROOM_DAY_HOURS =
  /^(?:l['’]|la |le )?(?:amphi(?:théâtre)?|salle|auditorium|espace|maison|campus|hôtel|bâtiment|centre)(?!\p{L})[^.!?:«»]{0,60}?,? (?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:\d{1,2}|1er) \p{L}{3,9}(?: (?:19|20)\d\d)?,? (?:de |à |dès |à partir de )?\d{1,2} ?h ?\d{0,2}(?: ?(?:à|-|–) ?\d{1,2} ?h ?\d{0,2})?\.?$/iu;
const HOURS_AT_END = /\d ?h ?\d{0,2}\.?$/iu;

/** Whether a line says in which room, on what day and from when something is held, and not what. */
export function isRoomAndHours(text: string): boolean {
  return HOURS_AT_END.test(text) && ROOM_DAY_HOURS.test(text);
}

/** "Introduction au colloque", "Ouverture de la journée": a part of what is held, which it does not name. */
const PART_OF_EVENT =
  /^(?:(?:mots? d )?introduction|ouverture|cloture|conclusions?|synthese|accueil) (?:au|du|a la|de la|aux|des) (?:colloque|congres|seminaire|forum|journees?|matinee|rencontres?|assises|conference|symposium)(?: d etudes?)?$/u;

/** Whether words name only the beginning or the end of an event. */
export function isPartOfEvent(words: string): boolean {
  return PART_OF_EVENT.test(words);
}

/** "Ville et santé", "Ville(s) et inégalités": two things side by side, and no body that presents itself. */
const PAIR = /^\p{L}+(?: s)? et (?!(?:le|la|les|l|du|des|de) )\p{L}/u;
/** "Fondation des Berges – Anne Roux et la question du lit": behind a body and a dash what it announces. */
const BEHIND_BODY = /^[^–—:]{4,60} [–—-] (\p{Lu}[^–—]{20,})$/u;
const LEAST_WORDS_BEHIND = 5;

/** Whether a line that begins as the name of a body says what is held all the same. */
export function saysMoreThanBody(text: string, words: string): boolean {
  if (PAIR.test(words)) return true;
  const behind = BEHIND_BODY.exec(text)?.[1];
  return behind !== undefined && behind.split(' ').length >= LEAST_WORDS_BEHIND;
}
