import { openingsOf, opensAs } from '../text/fragments.ts';
import { key } from '../text/normalise.ts';
import { namedDays } from './days.ts';
import { isOfMinutes } from './front-lines.ts';
import { isRoom } from './rooms.ts';
import { townOf } from './towns.ts';
import { townOfVenue } from './venues.ts';

/** "Réunion du 14 novembre 2023", "Compte rendu de la réunion n° 3": minutes that name neither who met nor what about. */
const ONLY_MEETING =
  /^(?:(?:projet de )?(?:compte rendu|proces verbal|releve de (?:decisions|conclusions)|synthese|cr|pv)(?: de (?:la |l )?)?)? ?(?:reunion|seance)(?: (?:pleniere|ordinaire|extraordinaire|publique|de travail|(?:n(?: ?o)? )?\d+))*(?: (?:du|en date du) (?:(?:lun|mar|mercre|jeu|vendre|same)di )?\d.*)?$/;
const OF_MEETING = openingsOf('projet compte proces releve synthese cr pv reunion seance');
const LONGEST_MEETING = 90;

/** Whether words say that somebody met, and when, and no more. */
export function isOnlyMeeting(words: string): boolean {
  if (words.length > LONGEST_MEETING) return false;
  const plain = key(words);
  return opensAs(plain, OF_MEETING) && ONLY_MEETING.test(plain);
}

/** "Comité de pilotage Natura 2000", "Plan climat du pays de Redon": who meets in committee, and the matter that they meet about. */
const MEETS =
  /^(?:(?:sous )?(?:comite|commission|groupe)|conseil|bureau|copil|cotech|gt|instance|cellule|plan|projet|contrat|schema|scot|plui?|sage|charte|natura|assemblee|observatoire)(?: \S+)+/;
const OF_MEETS = openingsOf(
  'sous comite commission groupe conseil bureau copil cotech gt instance cellule plan projet contrat schema scot plu plui sage charte natura assemblee observatoire',
);
/** "Conseil départemental de la Drôme", "Bureau d'études": a body by itself, and its house. */
const HOUSE = /^(?:conseil (?:departemental|regional|general|d etat)|bureau d etudes?)\b/;

/** Whether words name a committee or the matter of one. */
export function isMeetingBody(words: string): boolean {
  const plain = key(words);
  return opensAs(plain, OF_MEETS) && MEETS.test(plain) && !HOUSE.test(plain);
}

const KIND =
  '(?:colloque|journees? d etudes?|seminaire|webinaire|conference|rencontre|symposium|congres|journee (?:technique|professionnelle|thematique|scientifique|annuelle))';
/** "Journée d'étude du réseau Récits", "Colloque annuel de la Société de géographie": whose event it is, and not what about. */
const OF_BODY = new RegExp(
  `^${KIND}(?: (?:annuel(?:le)?|national(?:e)?|international(?:e)?|regional(?:e)?|scientifique|inaugural(?:e)?))* (?:du|de la|de l|des) (?:reseau|societe|association|laboratoire|departement|groupe de recherche|gdr|federation|institut|centre|unite|umr|equipe|chaire|academie|agence|observatoire|comite|commission|club|universite|ecole)\\b`,
);
const OPENS_KIND = new RegExp(`^${KIND}\\b`);
const OF_KIND = openingsOf('colloque journee seminaire webinaire conference rencontre symposium congres');

/** Whether words say only whose event this is. */
export function isOfBody(words: string): boolean {
  const plain = withoutEdition(words);
  return opensAs(plain, OF_KIND) && OF_BODY.test(plain);
}

function withoutEdition(words: string): string {
  return key(words).replace(/^\d{1,2}(?:e|eme|er|ere) /, '');
}

/** "Journée d'étude du réseau Récits", "Colloque annuel de la Société de géographie" below a title: a line that opens with one event. */
export function isOfKind(words: string): boolean {
  const plain = withoutEdition(words);
  return opensAs(plain, OF_KIND) && OPENS_KIND.test(plain);
}

/** Whether words lead on to what kind of event they are of: "Programme de la", "Actes du", "16e". */
export function endsKind(words: string): boolean {
  return /(?:[:,–—-]|(?<!\p{L})(?:et|ou|de|du|des|d['’]|la|le|les|l['’]|un|une|à|au|aux|en|sur|par|pour|of|the|and|\d+\s?(?:e|ème|er|ère|th|nd|rd|st)))$/iu.test(
    words,
  );
}

/** Words by which a series of events is called, and the number of one at their end. */
const SERIES =
  /^(?:cycle|serie|saison)\b|^(?:seance|session|episode|webinaire|atelier|rencontre|conference|rendez vous)s? (?:n(?: ?o)? )?\d{1,2} (?:du|de la|des) (?:cycle|seminaire|serie|parcours)\b|^(?:les )?(?:seminaire|webinaire|conference|cafe|matinale|rendez vous|lundi|mardi|mercredi|jeudi|vendredi|samedi)s?\b.* (?:n(?: ?o)?|numero|saison|seance|episode) \d{1,3}$/;

/** Whether words name a series, of which one is held. */
export function isSeries(words: string): boolean {
  return SERIES.test(key(words));
}

/** "#12", "Webinaire n° 4", "Séance 5 – 25 mai 2023": which one of a series. */
const NUMBER =
  /^(?:(?:webinaire|séance|session|épisode|rendez-vous|rencontre|conférence|atelier|matinale|numéro|volet)\s)?(?:#\s?|n[°o]\s?)?\d{1,3}(?:\s?[,:–—-]\s.{0,40}\d)?$/iu;

const LONGEST_NUMBER = 80;
/** "4e séance : 4 avril 2024, 14h-17h, Rennes" */
const COUNTED =
  /^\d{1,2}(?:e|re|ère|ème) (?:séance|session|rencontre|conférence|rendez-vous|webinaire|atelier)(?:\s?[,:–—-]\s.{0,60}\d.{0,30})?$/iu;

/** Whether a line only numbers one of a series. */
export function numbersSeries(line: string): boolean {
  if (line.length > LONGEST_NUMBER || /^\d{1,3}$/.test(line)) return false;
  return NUMBER.test(line) || (/^\d/.test(line) && COUNTED.test(line));
}

/** "Séance du 12 octobre 2023 : ", "Atelier du 4 mai – " before what the one of that day is called. */
const SITTING =
  /^(?:séance|session|rencontre|atelier|conférence|webinaire|rendez-vous) (?:n[°o] ?\d+ )?(?:du|le) [^:–—]{4,40}?\d\s?[:–—]\s+(?=[«“"\p{Lu}])/iu;

/** How much of a line says only when the one that it names of a series is held; 0 for any other line. */
export function sittingLead(line: string): number {
  const lead = /^[srawc]/i.test(line) ? SITTING.exec(line)?.[0].length : undefined;
  if (lead === undefined || namedDays(line.slice(0, lead)).length === 0) return 0;
  const rest = line.slice(lead);
  // "Séance du 3 juin 2025 – Hôtel de Région, Lyon": where it was held, and no title.
  const isWhere = isRoom(rest) || townOfVenue(rest) !== null || townOf(rest) !== null;
  return isWhere || isOfMinutes(key(rest)) ? 0 : lead;
}
