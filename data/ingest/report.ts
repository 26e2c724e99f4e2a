import type { Line } from '../document/lines.ts';
import { type Declared, NOTHING_DECLARED } from '../document/readable.ts';
import { holdsAny } from '../text/fragments.ts';
import { key } from '../text/normalise.ts';
import { tellsOfEventInEnglish } from './english-reports.ts';
import { marksOf } from './marks.ts';
import { notesMeeting } from './meeting-notes.ts';

const FIRST_LINES = 40;
const FIRST_CHARACTERS = 3000;
const LONGEST_TITLE = 160;
const LONGEST_ROLL = 40;

/** What minutes and reports call themselves, wherever it stands at their head. */
const CALLED =
  /\b(?:compte rendu|comptes rendus|proces verbal|proces verbaux|releve de (?:decisions|conclusions)|secretaire de seance|minutes (?:of|from)|^prises? de notes (?:de la |de l |d[eu] |des )|^meeting notes?(?: (?:and )?actions)?$|^notes (?:of|from) (?:the |a |our )?(?:\p{L}+ ){0,3}meeting|compte rendu integral|^(?:cr|pv) (?:d[eu] |de la |de l |d |des )?(?:reunions?|conseil|ag|assemblee|bureau|comite|seance|commission)|retour sur (?:la|le|les|l|un|une|notre) (?:[\p{L}\d]+ ){0,2}?(?:journee|conference|colloque|seminaire|rencontre|meetup|soiree|table ronde|atelier|edition|webinaire|forum|congres|reunion|assemblee|ag)s?|retro (?:du |de la )?(?:meetup|soiree|apero|conference)|^(?:bilan|synthese|restitution|echos?) (?:de (?:la |l |cette )|du |des )(?:journees?|matinee|soiree|ateliers?|rencontres?|tables? rondes?|debats?|echanges|colloque|seminaire|forum|reunion|visite)(?: d(?: |u |e(?: la)? )[\p{L}\d ]{3,60})?$|^(?:resume|recit|chronique) (?:de (?:la|cette) (?:journee(?: d etudes?)?|matinee|soiree|rencontre|table ronde|reunion|visite)|des (?:echanges|debats|discussions|deux jours|journees))$)\b/u;
/** A meeting as a title: "Réunion du 20 juin 2016", "Conseil de quartier du 3 mars", "Assemblée générale 2020". */
const MEETING =
  /^(?:\d{1,3} ?(?:e|eme|er|re|ere|nde?) (?:\p{L}+ ){0,2}?(?:reunion|seance|comite|conseil|assemblee)\b|(?:\p{L}+ ){0,2}?(?:reunion|seance|conseil (?:municipal|communautaire|d administration|de quartier|syndical|citoyen|d ecole|de laboratoire|d ufr|de classe|scientifique|de la vie \p{L}+)|assemblee (?:generale|constitutive)|comite (?:syndical|de pilotage|technique|de suivi))\b.{0,80}\b\d{1,4}\b)/u;
/** How a report of an event begins. */
const TOLD =
  /\b(?:s est reunie?|se sont reunis|la journee a reuni|(?:journee|rencontre|colloque|seminaire|reunion|seance|matinee|soiree|webinaire|forum|congres|symposium)[^.]{0,60} a (?:reuni|rassemble|permis|accueilli)|s est (?:tenue?|deroulee?) (?:la|le|l) (?:[\p{L}\d]+ ){0,2}(?:(?:edition|volet) (?:de la|du|des|de l) )?(?:journees?|rencontres?|colloque|seminaire|forum|congres|assises|conference|table ronde)|\b(?:reunions?|seances?|assemblees?|conseils?|comites?|commissions?)(?: [\p{L}\d]+){0,12} s est (?:tenue?|deroulee?)|seance est ouverte|etaient (?:egalement )?presents|ont participe a (?:la|le|l|ce|cette) (?:[\p{L}\d]+ ){0,2}(?:edition|journee|colloque|seminaire|congres|rencontre|universite)|(?:congres|colloque|seminaire|forum|journees?|rencontres?|assises|table ronde)[^.]{0,60} (?:a (?:encore |de nouveau )?fait le plein|s est (?:tenue?|deroulee?|conclue?|achevee?)|se sont (?:tenue?s|deroulee?s|conclue?s|achevee?s))|les intervenante?s de (?:la|cette) (?:\p{L}+ )?journee|(?:dans|lors de) son (?:discours|allocution|propos) (?:inaugurale?|d ouverture|introductif|liminaire|de bienvenue)|(?:meeting|session) (?:was )?(?:called to order|adjourned)|(?:called|brought) the (?:\p{L}+ ){0,3}(?:meeting|session) to order|declared the (?:meeting|session) open|motion (?:was )?(?:duly )?(?:seconded|carried|passed)|apologies (?:for absence )?(?:were|was|had been|have been) received)\b/u;

/** The label of a roll, alone on its line or before its names: only minutes call one. */
const ROLL = /^(?:etaient |sont |membres |elus |personnes )?presente?s?(?: e s)?$/u;
/** What each of these has one of; nearly no line has any. */
const LIKE_CALLED = [
  'compte',
  'proces verb',
  'releve de',
  'de notes d',
  'secretaire de',
  'minutes of',
  'minutes from',
  'meeting note',
  'notes of',
  'notes from',
  'cr ',
  'pv ',
  'retour sur',
  'retro ',
  'resume d',
  'bilan d',
  'synthese d',
  'restitution d',
  'echo d',
  'echos d',
  'recit d',
  'chronique d',
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
  ...[' to order', ' adjourned', ' open', 'motion ', 'apologies '],
];

function isCalledReport(head: string): boolean {
  return holdsAny(head, LIKE_CALLED) && CALLED.test(head);
}

/** Who excused themselves are named in minutes alone, and which members came: "Apologies for absence: …", "Members present: …". */
const CALLED_OVER =
  /^(?:apologies(?: (?:for|of) absence)?|(?:(?:board|committee|council|panel|group|voting|other) ){0,2}(?:members|trustees|directors|councill?ors|officers) (?:present|absent|excused|in attendance)(?: and excused)?)\s*$/iu;

/** "Présents", "Étaient présents : …", "Apologies". */
function callsRoll(text: string): boolean {
  const colon = text.slice(0, LONGEST_ROLL).indexOf(':');
  const label = colon < 0 ? text : text.slice(0, colon);
  if (label.length >= LONGEST_ROLL) return false;
  return CALLED_OVER.test(label) || (/pr[ée]sent/iu.test(label) && ROLL.test(key(label)));
}

function isMeeting(head: string): boolean {
  return holdsAny(head, LIKE_MEETING) && MEETING.test(head);
}

const HELD =
  '(?:journees?|matinees?|apres midi|soirees?|tables? rondes?|colloques?|seminaires?|rencontres?|ateliers?|webinaires?|debats?|forums?|congres|conferences?|symposiums?|assises|plenieres?|sequences?|sessions?)';
/**
 * What reports in sentences tell of, each in a way of its own: how it was opened or closed, its parts in their order, those
 * who sat in it, and that it was held. One stands in any article; two tell of an event that was.
 */
const SIGNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:en guise d introduction|apres (?:un|le|les|son) mots? d accueil|travaux de la (?:journee|matinee)|en (?:ouverture|cloture|preambule|introduction) (?:de la|du|des|de ce|de cette|de l)|(?:pour |avant de )(?:introduire|ouvrir|clore|cloturer|conclure) (?:la|le|les|cette|ce|ces) ?${HELD}|(?:a|ont) (?:ouvert|introduit|cloture|clos|conclu) (?:la|le|les|cette|ce|ces) ?${HELD}|pour ouvrir la journee|${HELD}(?: [\\p{L}\\d]+){0,6} (?:a (?:debute|commence|ete ouverte?)|s est ouverte?|s est conclue?|se sont ouverte?s) (?:a \\p{L}+ )?(?:par|sur|avec))\\b`,
    'u',
  ),
  /\b(?:(?:premiere|deuxieme|seconde|troisieme|quatrieme|derniere|1ere|2eme|2e|3eme|3e|4eme) (?:grande )?(?:table ronde|sequence|session|pleniere|seance|conference)|(?:premier|deuxieme|second|troisieme|dernier) (?:atelier|debat|temps|panel|volet)|(?:deux|trois|quatre|cinq|six) (?:grandes )?(?:tables rondes|sequences|sessions|ateliers|conferences|plenieres)|la (?:matinee|journee|soiree) s est|l apres midi (?:a|s est|etait|fut)|la matinee (?:a|etait|fut))\b/u,
  /\b(?:(?:grands? temoins?|intervenante?s?|participante?s?|oratrices?|orateurs?|panelistes?) (?:\p{L}+ ){0,4}?(?:ont|a|etait|etaient|s est|se sont)|les (?:echanges|debats|discussions) (?:\p{L}+ ){0,4}?(?:ont|etaient|anime\p{L}*|modere\p{L}*|se sont|furent)|l assistance|dans la salle|ont pu (?:echanger|poser)|la parole (?:a ete|fut|etait)|discours (?:se sont|s est))\b/u,
  new RegExp(
    `\\b${HELD}(?: [\\p{L}\\d]+){0,12} (?:a fait salle comble|(?:a|ont) (?:encore |aussi |ensuite |deja )?ete (?:anime|organise|consacre|ouvert|riche|marque|introduit|l occasion)\\p{L}*|s est tenue?|se sont tenue?s|(?:a|ont) (?:ensuite )?(?:porte sur|permis|repose sur|reuni|rassemble))\\b`,
    'u',
  ),
];
/** What each of them has one of; most pages have none. */
const LIKE_SIGNS: readonly (readonly string[])[] = [
  [
    'introduction',
    'mot d accueil',
    'mots d accueil',
    'travaux de l',
    'ouvert',
    'debute',
    'commence',
    'cloture',
    'clore',
    'conclu',
    'introdui',
    'ouvrir',
  ],
  [
    'premiere',
    'deuxieme',
    'seconde',
    'troisieme',
    'derniere',
    '1ere',
    '2eme',
    '2e ',
    'tables rondes',
    'sequences',
    'apres midi',
    'matinee',
  ],
  [
    'temoin',
    'intervenant',
    'participant',
    'orat',
    'echanges',
    'debats',
    'discussions',
    'assistance',
    'la salle',
    'ont pu',
    'la parole',
  ],
  [
    'salle comble',
    ' ete ',
    's est ten',
    'se sont ten',
    'permis',
    'porte sur',
    'repose sur',
    'reuni',
    'rassemble',
  ],
];
const LEAST_SIGNS = 2;
/** What nobody tells of an event without. */
const PAST = [' ont ', ' a ', ' s est ', ' se sont ', ' etai'];

/** Whether the words of the first page tell, in sentences, of an event that was. */
function tellsOfEvent(head: string): boolean {
  if (!holdsAny(head, PAST)) return false;
  const like = SIGNS.filter((_, i) => holdsAny(head, LIKE_SIGNS[i] ?? []));
  return like.length >= LEAST_SIGNS && like.filter(sign => sign.test(head)).length >= LEAST_SIGNS;
}

function isTitleOfReport(text: string): boolean {
  const head = key(text.slice(0, FIRST_CHARACTERS));
  return isCalledReport(head) || (text.length < LONGEST_TITLE && isMeeting(head));
}

/** Under what a site files its reports and minutes. */
const FILED = /^(?:comptes? rendus?|cr|proces verb(?:al|aux)|pv|minutes)$/u;

function isFiledAsReport({ kinds = [] }: Declared): boolean {
  return kinds.some(({ text }) => text.split(',').some(kind => FILED.test(key(kind))));
}

/** Whether the first lines, or what the head of the file declares, say that the document tells of a meeting or an event that was. */
export function readsAsReport(lines: readonly Line[], declared: Declared = NOTHING_DECLARED): boolean {
  const titles = [declared.title?.text, declared.subtitle?.text];
  if (titles.some(title => title !== undefined && isTitleOfReport(title))) return true;
  if (isFiledAsReport(declared) || notesMeeting(lines)) return true;
  let read = 0;
  const page: string[] = [];
  for (const { text } of lines.slice(0, FIRST_LINES)) {
    const head = key(text.slice(0, FIRST_CHARACTERS - read));
    // "11h00 Écouter : retour sur un atelier" is an entry of a programme, whatever it is called.
    const isCalled = isCalledReport(head) || (text.length < LONGEST_TITLE && isMeeting(head));
    if ((isCalled && !marksOf(text).hours) || (holdsAny(head, LIKE_TOLD) && TOLD.test(head))) return true;
    if (callsRoll(text)) return true;
    page.push(head);
    read += text.length;
    if (read >= FIRST_CHARACTERS) break;
  }
  const head = page.join(' ');
  return tellsOfEvent(head) || tellsOfEventInEnglish(head);
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
