import type { Line } from '../document/lines.ts';
import { holdsAny } from '../text/fragments.ts';
import { key } from '../text/normalise.ts';

const FIRST_LINES = 40;
const FIRST_CHARACTERS = 3000;
const LONGEST_TITLE = 160;

/** What minutes and reports call themselves, wherever it stands at their head. */
const CALLED =
  /\b(?:compte rendu|comptes rendus|proces verbal|proces verbaux|releve de (?:decisions|conclusions)|secretaire de seance|minutes of|compte rendu integral|retour sur (?:la|le|les|l|un|une|notre) (?:\p{L}+ ){0,2}?(?:journee|conference|colloque|seminaire|rencontre|meetup|soiree|table ronde|atelier|edition|webinaire|forum|congres)s?|retro (?:du |de la )?(?:meetup|soiree|apero|conference))\b/u;
/** A meeting as a title: "Réunion du 20 juin 2016", "Conseil de quartier du 3 mars", "Assemblée générale 2020". */
const MEETING =
  /^(?:\p{L}+ ){0,2}?(?:reunion|seance|conseil (?:municipal|communautaire|d administration|de quartier|syndical|citoyen)|assemblee (?:generale|constitutive)|comite (?:syndical|de pilotage|technique|de suivi))\b.{0,80}\b\d{1,4}\b/u;
/** How a report of an event begins. */
const TOLD =
  /\b(?:s est reunie?|se sont reunis|la journee a reuni|(?:journee|rencontre|colloque|seminaire|reunion|seance|matinee|soiree)[^.]{0,60} a (?:reuni|rassemble|permis|accueilli)|seance est ouverte|etaient (?:egalement )?presents|ont participe a (?:la|le|l|ce|cette) (?:[\p{L}\d]+ ){0,2}(?:edition|journee|colloque|seminaire|congres|rencontre|universite)|(?:congres|colloque|seminaire|forum|journees?|rencontres?|assises|table ronde)[^.]{0,60} (?:a (?:encore |de nouveau )?fait le plein|s est (?:tenue?|deroulee?|conclue?|achevee?)|se sont (?:tenue?s|deroulee?s|conclue?s|achevee?s))|les intervenante?s de (?:la|cette) (?:\p{L}+ )?journee|(?:dans|lors de) son (?:discours|allocution|propos) (?:inaugurale?|d ouverture|introductif|liminaire|de bienvenue))\b/u;

/** What each of these has one of; nearly no line has any. */
const LIKE_CALLED = [
  'compte',
  'proces verb',
  'releve de',
  'secretaire de',
  'minutes of',
  'retour sur',
  'retro ',
];
const LIKE_MEETING = ['reunion', 'seance', 'conseil ', 'assemblee ', 'comite '];
const LIKE_TOLD = [
  ...[
    's est ',
    'se sont ',
    ' a reuni',
    ' a rassemble',
    ' a permis',
    ' a accueilli',
    'seance est',
    'etaient ',
  ],
  ...['ont participe', 'le plein', 'les intervenant', ' son '],
];

function isCalledReport(head: string): boolean {
  return holdsAny(head, LIKE_CALLED) && CALLED.test(head);
}

function isMeeting(head: string): boolean {
  return holdsAny(head, LIKE_MEETING) && MEETING.test(head);
}

function isTitleOfReport(text: string): boolean {
  const head = key(text.slice(0, FIRST_CHARACTERS));
  return isCalledReport(head) || (text.length < LONGEST_TITLE && isMeeting(head));
}

/** Whether the first lines, or the title that the file declares, say that the document tells of a meeting or an event that was. */
export function readsAsReport(lines: readonly Line[], declared: string | null = null): boolean {
  if (declared !== null && isTitleOfReport(declared)) return true;
  let read = 0;
  for (const { text } of lines.slice(0, FIRST_LINES)) {
    const head = key(text.slice(0, FIRST_CHARACTERS - read));
    if (isCalledReport(head) || (holdsAny(head, LIKE_TOLD) && TOLD.test(head))) return true;
    if (text.length < LONGEST_TITLE && isMeeting(head)) return true;
    read += text.length;
    if (read >= FIRST_CHARACTERS) return false;
  }
  return false;
}

/** "1 / VALIDATION", "II – État des lieux", "Point 3 : le budget": what an item of an agenda begins with; 0 for none. */
const POINT =
  /^(?:(?:\d{1,2}|[IVX]{1,5})\s?[/–—-]\s?(?=\p{Lu}|[«"“])|(?:\d{1,2}|[IVX]{1,5})\s?[.)]\s(?=\p{Lu}[\p{Lu}\s'’]{4,})|(?:[Cc]ompte[- ]rendu (?:du|de) )?(?:[Pp]oint|POINT)\s(?:n\s?°\s?)?\d{1,2}\s?[:–—-]\s?)/u;
const LONGEST_POINT = 160;

/** Where the title of an item of the agenda begins on its line; 0 where the line is none. */
export function agendaPoint(line: string): number {
  if (line.length > LONGEST_POINT || /[.;,:]$/u.test(line)) return 0;
  const found = POINT.exec(line)?.[0].length ?? 0;
  return found < line.length && /^[\p{Lu}«"“\p{L}]/u.test(line.slice(found)) ? found : 0;
}
