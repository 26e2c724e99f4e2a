import type { SessionKind } from '../model/entity.ts';
import { CIVILITY, ENGLISH, SHORT_DEGREE } from '../text/civilities.ts';
import { openingsOf, opensAs } from '../text/fragments.ts';
import { key } from '../text/normalise.ts';
import { recased } from '../text/recased.ts';
import { verbAt } from '../text/role-words.ts';
import { titleBefore } from '../text/titles-of-people.ts';
import { isBareLabel } from './bare-label.ts';
import { isUntitled, titleBesidePeople } from './beside-people.ts';
import { closingMoment } from './closing-moments.ts';
import { endBeforeComing } from './come-with.ts';
import { endBeforeDeed } from './deed-at-end.ts';
import { placeAlone } from './event-places.ts';
import { isHouse, isInstitution } from './houses.ts';
import { mayOpenAsItem, saysWhoOpens } from './item-openings.ts';
import { isFrontMatter } from './labels.ts';
import type { Candidate } from './layouts/layout.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { dayLength, type Marks, marksOf } from './marks.ts';
import { beforeOffice } from './office-behind.ts';
import { isStamped } from './page-words.ts';
import { isRoom, isWhere } from './rooms.ts';
import { kindOf } from './session-kind.ts';

/** What a line of a programme without table of contents opens. Offsets are the clean line's. */
export interface ProgrammeHeading {
  readonly type: 'session' | 'group' | 'front' | 'break';
  readonly kind: SessionKind | null;
  /** Where the title stands in the line. */
  readonly title: readonly [number, number];
  /** The line also names people: it belongs to the text of the session. */
  readonly speaks: boolean;
  /** The words or the hours are enough for a session; else it takes somebody who speaks. */
  readonly sure: boolean;
  /** "Conférence de Anne Roux": how those on the line speak, and nothing of what; the title may stand below. */
  readonly untitled?: boolean;
}

const STRONG =
  /^(?:(?:premiere|seconde|deuxieme|troisieme|quatrieme|cinquieme|derniere|1e?re|[2-6]e(?:me)?|2nde) partie\b|parties? (?:\d|[ivx]{1,4})(?: |$)|(?:(?:premiere|deuxieme|troisieme|quatrieme|1ere|2eme|3eme|4eme|2e|3e|4e) )?(?:(?:(?:morning|afternoon|evening|opening|closing|plenary|parallel|poster|special|invited) )?sessions?|seances?|tables? rondes?|ateliers?|workshops?|(?:mini )?conferences?|plenieres?|allocutions?|panels?|keynotes?|carrefour|parcours|sequences?|forum|masterclass|webinaire|controverse|focus|plateau|temps fort|discours|grand entretien|cartes? blanches?)\b|(?:rendez vous|modules?|episodes?) (?:n o |n )?\d{1,2}(?: |$))/;
const WEAK =
  /^(?:ouverture|cloture|introduction|conclusions?|assemblees? (?:generales?|plenieres?|extraordinaires?|constitutives?)(?: annuelles?)? (?:et|puis|suivie?s?|avec) (?:\p{L}+ ){0,2}(?:diner|dejeuner|repas|cocktail|buffet|aperitif|pot)|synthese|debats?|mots? d accueil|mots? de bienvenue|accueil (?:institutionnel|officiel|republicain|et ouverture|des elus)|propos (?:introductifs?|conclusifs?|liminaires?)|grands? temoins?|regards? croises?|restitutions?|bilan|perspectives|theme|axe|partie|temoignages?|retours? d experiences?|presentation)\b/u;
/** "Discussion : Anne Roux (CNRS) et Paul Petit (EHESS)": several who talk with each other behind the one word that says so. */
const DISCUSSED = /^(?:discussion|échanges?|débat)s?\s?:\s+(?=\p{Lu})/iu;
/** "Accueil : Anne Roux, maire", "Accueil par Paul Petit": who welcomes; alone the word is a break. */
const WELCOMED = /^accueil(?: par |\s?[:(–—]\s?)(?=(?:l[ea] |l['’])?\p{Lu})/iu;
/** "Accueil Anne Roux, maire": the same right before the name. */
const WELCOMES = /^(?:Accueil|ACCUEIL) \p{Lu}[\p{L}’'-]+ \p{Lu}/u;
const BREAK =
  /^(?:(?:grande? )?pauses?|dejeuner|dejeuners?|diner|cocktail|buffet|cafe|collation|petit dejeuner|fin$|fin d(?:e|u|es)|visites?(?: libres?)?(?: (?:des|du|de l|de la) (?:\w+ )?(?:stands?|expos(?:ition|ants?)?|posters?|salon|village|marche))?$|visites? (?:libres?|des stands)|inscriptions?|emargement|pot|aperitif|apero|banquets?|brunch|gouter(?: (?:convivial|offert|partage)|$)|vin d honneur|verre (?:convivial|de l amitie|offert)|soiree|arrivee|repas|depart|accueil(?: des participants?| cafe| du public| et cafe| et emargement| participants)?$|accueil (?:cafe|des participant[a-z]*)|remise des badges|installation|ouverture des portes|moment convivial|temps libre|coffee|lunch|breakfast|dinner|tea (?:and|coffee)|(?:(?:morning|afternoon|short|take a|quick|coffee|tea) )?(?:tea )?break|registration|arrival|end$|walk in)\b/;
/** The first words of all these: headings by the hundred are asked. */
const OF_BREAK = openingsOf(
  'grande pause dejeuner diner cocktail buffet cafe collation petit fin visite inscription emargement pot aperitif apero banquet banquets brunch gouter vin verre soiree arrivee repas depart accueil remise installation ouverture moment temps coffee lunch breakfast dinner tea morning afternoon short take quick break registration arrival end walk',
);
/** "Dîner-débat", "Déjeuner puis assemblée générale": a meal at which something is held; "Dîner de la conférence" is none. */
const MEAL_WITH =
  /^(?:petit dejeuner|dejeuner|diner|cocktail|buffet|banquet|brunch|cafe|aperitif|apero|pot|soiree|repas|lunch|breakfast|dinner) (?:(?:et|puis|and|then|\p{L}+ d|suivie? (?:de|d|par)) )?(?:(?:l|la|une?) )?(?:assemblees?|conferences?|debats?|tables? rondes?|remise des? (?:prix|diplomes|trophees)|projections?|rencontres?|talks?|seminar|debate|general meeting|philo|citoyen|litteraire|scientifique|thematique|(?:sur|autour d) (?!place|inscription|reservation|site|terrasse|(?:la|l|une?|le) (?:terrasse|herbe|table|buffet|verre)))\b/u;
const DAY =
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:le )?\d|jour(?:nee)? \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:the )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?\d|day (?:\d|one|two|three|four|five)\b|(?:1er|\d(?:e|eme|nd)|premier|deuxieme|second|troisieme|derni(?:er|ere)|premiere|seconde) (?:jour|journee|demi journee)\b|(?:la )?matinee?$|matin$|(?:l )?apres midi$|jour \d)/;
/** Their first words; a figure has no letter. */
const OF_DAY = new Set([
  '',
  ...openingsOf(
    'lundi mardi mercredi jeudi vendredi samedi dimanche jour journee monday tuesday wednesday thursday friday saturday sunday day premier deuxieme second troisieme dernier la matin matinee l apres',
  ),
]);
/** Who leads the session that has begun, and no other session: "Session Chair: Anne Roux". */
const CHAIR =
  /^(?:session|panel|track|workshop|plenary) (?:chair(?:s|ed by|man|woman|person)?|moderat(?:ors?|ed by)|hosts?|presidents?)\b/;
/** The people of the session that has begun, and no other: "Keynote Speakers:". */
const CALLED =
  /^(?:keynote|plenary|panel|session|conference|workshop) (?:speakers?|panell?ists?|presenters?|lecturers?)$/;
/** "Workshop Schedule", "Preliminary conference programme": what stands over the sessions. */
const SCHEDULE =
  /^(?:(?:workshop|conference|symposium|seminar|forum|summit|event|meeting|full|detailed|preliminary|tentative|draft|provisional|final|daily) )+(?:schedule|programm?e?|agenda|timetable)(?: (?:19|20)\d\d)?$/;
/** A day has no more words than these. */
const MOST_WORDS_OF_DAY = 8;
const MOST_WORDS_OF_BREAK = 14;
/** "Accueil des participants et introduction": somebody opens what begins. */
const WELCOME_WITH =
  /^accueil (?:cafe|des? participant[a-z]*)(?: \p{L}+){0,3} (?:et|puis) (?:introduction|ouverture|presentation|allocutions?|mots?|discours|propos|conference)\b/u;
/** "Matinée – Les sols": half a day with a subject of its own is a session, if somebody speaks in it. */
const HALF_DAY =
  /^(?:matin(?:[ée]e)?|apr[èe]s[- ]midi|soir[ée]e|morning|afternoon)(?:\s?\(\s?\d[^()]{2,24}\))?\s?[–—:|-]\s+(?=[\p{Lu}«“"])(?!\d)/iu;
const LABELLED = /^([\p{L}\d][\p{L}\d\s'’°-]{3,48}?)\s(?:[–—-]|:)\s+\p{Lu}.*[.;,]$/u;
/** Words that go on; "uMap" and "eduGAIN" are names, and open a title. */
const LOWER = /^\p{Ll}(?!\p{Ll}*\p{Lu})/u;
const LONGEST_TIMED = 160;
const LONGEST_MOMENT = 80;
const LONGEST = 330;
/** "Par Anne Roux", "AVEC PAUL PETIT" below a title: the people of what has begun. */
const LEADS_TO_NAME = /^(?:par|avec|by|with|entre)$/iu;
/** What a heading is, its first characters say. */
const HEAD = 120;

/** "APRES-MIDI : Table ronde n° 1 : …": before what opens a session the half of the day is no part of it. */
function withoutHalfDay(line: string, marks: Marks): Marks {
  const half = HALF_DAY.exec(line.slice(marks.length))?.[0].length ?? 0;
  if (half === 0) return marks;
  const words = key(line.slice(marks.length + half, marks.length + half + HEAD));
  return STRONG.test(words) || WEAK.test(words) ? { ...marks, length: marks.length + half } : marks;
}

/** "1. Matinée (10h-13h) : Les sols": whether a line is half a day with a subject of its own, and no form of what is held then. */
export function isHalfDayWithSubject(line: string): boolean {
  const rest = line.slice(marksOf(line).length);
  const half = HALF_DAY.exec(rest)?.[0].length ?? 0;
  const words = half === 0 ? '' : key(rest.slice(half, half + HEAD));
  return half > 0 && !STRONG.test(words) && !WEAK.test(words) && words.includes(' ');
}

/** Whether a short line only says which day it is: "Jeudi 13 octobre", "Deuxième journée". */
export function isDay(line: string): boolean {
  return isDayAlone(key(line.slice(0, HEAD)));
}

function isDayAlone(words: string): boolean {
  return opensAs(words, OF_DAY) && wordCount(words) <= MOST_WORDS_OF_DAY && DAY.test(words);
}

/** Whether a line only says that nothing is given: "Pause", "Déjeuner", "Accueil des participants". */
export function isBreak(line: string): boolean {
  return isPause(key(line.slice(0, HEAD)));
}

function isPause(words: string): boolean {
  return (
    opensAs(words, OF_BREAK) &&
    BREAK.test(words) &&
    !MEAL_WITH.test(words) &&
    !WELCOME_WITH.test(words) &&
    wordCount(words) <= MOST_WORDS_OF_BREAK
  );
}

/** "Atelier des possibles, démonstrateurs... On est dans l'incertitude. Deux attitudes :": notes in sentences, and no title. */
function isNotes(line: string): boolean {
  return (line.match(/\p{L}{4}(?:\.{1,3}|…)["»”)]* +(?=[\p{Lu}\d])/gu) ?? []).length >= 2;
}

/** "Ouverture, mais conflits de valeurs : la transparence n'est pas absolue. Réfléchir au cas par cas": what was said of one. */
const TOLD_OF = /^.{50,}\p{L}{4}[.…] +\p{Lu}/u;

function wordCount(words: string): number {
  return words === '' ? 0 : words.split(' ').length;
}

/** Where the title ends before the day and the hours that close a line: "Allocutions – 14h30"; else its length. */
function beforeHours(line: string): number {
  return line.length > LONGEST_TIMED ? line.length : (closingMoment(line)?.at ?? line.length);
}

const TO_NAME =
  /[\s,(]+(?:(?:(?<!(?:des|les|aux|nos|vos|ces|leurs|la|une|cette) )(?:\p{L}+é|conduit)e?s? )?par|(?:\p{L}+ed )?by|de|d['’]|du|avec|entre|(?:avec la participation|en présence) d(?:e|['’]))$|(?<=\p{L}{4})(?:par|avec)$/iu;
const ADDRESS = new RegExp(String.raw`(?<=[\s:–—(-])(?:${CIVILITY}|${SHORT_DEGREE}|${ENGLISH})$`, 'u');

function trim(line: string, from: number, to: number): readonly [number, number] {
  let a = from;
  let b = Math.max(a, titleBefore(line, to)?.start ?? to);
  while (a < b && /[\s|:–—•-]/u.test(line[a] ?? '')) a += 1;
  while (b > a && /[\s|:–—,;•(-]/u.test(line[b - 1] ?? '')) b -= 1;
  // "Conférence de Jean Dupont", "Ouverture par": the word that leads to the name is no part of the title.
  const tail = TO_NAME.exec(line.slice(a, b)) ?? ADDRESS.exec(line.slice(a, b));
  let end =
    a + (tail === null ? beforeOffice(line.slice(a, b)) : endBeforeDeed(line.slice(a, a + tail.index)));
  while (end > a && /[\s|:–—,;•(-]/u.test(line[end - 1] ?? '')) end -= 1;
  return [a, end];
}

/** "SESSION MATINALE – LES TERRES.", "Session 2 – Les terres ;": behind a label and its dash a title may end with a stop. */
function isLabelled(rest: string, hours: boolean): boolean {
  const label = LABELLED.exec(rest)?.[1];
  if (label === undefined || !(STRONG.test(key(label)) || HALF_DAY.test(rest))) return false;
  // "Table ronde 2 : Partager la plage ;": one of a list that numbers them.
  if (!rest.endsWith('.') && !/\d$/u.test(label)) return false;
  const said = rest.slice(label.length);
  if (label === label.toUpperCase() && /\p{Lu}{4}/u.test(label)) return !/[.!?]\s+\p{Lu}/u.test(said);
  return (
    (hours || isBareLabel(label)) && verbAt(said) < 0 && said.length < LONGEST_TIMED && !/[.!?]\s/u.test(said)
  );
}

/** "14h15 – 14h25 Ouverture de la rencontre.": behind hours the name of a moment may end with a stop, as a labelled title may. */
function mayStop(rest: string, words: string, hours: boolean): boolean {
  if (isLabelled(rest, hours)) return true;
  const opens = hours && (STRONG.test(words) || WEAK.test(words)) && rest.length <= LONGEST_MOMENT;
  return opens && rest.endsWith('.') && !/[.!?]\s/u.test(rest) && verbAt(rest) < 0;
}

/** Where the title of an entry ends: before its stop, and before the sentences behind the title of a long one. */
function endOfEntry(words: string): number {
  const first = words.length > LONGEST_TIMED ? /[.?!](?=\s\p{Lu})/u.exec(words) : null;
  if (first !== null) return first.index + (first[0] === '.' ? 0 : 1);
  return words.length - (/(?<!\.)\s?\.$/u.exec(words)?.[0].length ?? 0);
}

/** "Rencontre du jeudi 11 août 2022 de 14h30 à 16h30": the day and the hours of what a heading opens. */
function saysWhen(title: string): boolean {
  const day = / (?:(?=\d)|(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )/iu.exec(title);
  return day !== null && dayLength(title, day.index + 1) > 0 && / \d{1,2} ?(?:[hH]|:\d)/.test(title);
}

/** A row of a table; "When: Wednesday, 16th May, 10:30", "Where: Room 204", "Horaires : 9h – 17h": what is said of the session above, or of all; "Organisé par la Ville" below the hours of a day: who holds it all; "(Présentation 2 + Atelier 1)": a note. */
const NO_HEADING =
  /^(?:\||\([^()]*\)$|(?:when|where|venue|location|quand|où|horaires?|heures?|durée)\s?:\s|(?:co-?)?organi(?:sée?s?|[sz]ed) (?:par|by) |proposée?s? par (?:la |le |l['’]|les ))/iu;

/** "Jeudi 21 mars de 9h à 17h – Saint-Nazaire, Le Théâtre": where all of it takes place, behind its day and hours. */
function isPlaceOfDay(words: string): boolean {
  const [, ...houses] = words.split(', ');
  const areHouses = houses.every(part => isHouse(part) || isInstitution(part) || isRoom(part));
  return areHouses && placeAlone(words) !== null;
}

/**
 * Reads a line as a heading of a programme; null when it is text, or a person's. `level` is that of a Markdown heading, 0
 * for none; `timed`: the hours stand alone on the line before; `listed`: what its list says that it names;
 * `entry`: it is one of a series of entries behind hours, which end with a stop or begin in lower case as they like.
 */
export function programmeHeading(
  typed: string,
  level: number,
  timed: boolean,
  listed: Candidate | null = null,
  entry = false,
): ProgrammeHeading | null {
  const line = recased(typed);
  if ((line.length > LONGEST && listed?.title == null) || NO_HEADING.test(line)) return null;
  const marks = withoutHalfDay(line, marksOf(line));
  const until = marks.hours ? line.length : beforeHours(line);
  const hours = marks.hours || timed || until < line.length;
  if (!hours && level === 0 && isNotes(line)) return null;
  const rest = line.slice(marks.length, until);
  if (hours && (isStamped(rest) || (marks.day && isPlaceOfDay(rest)))) return null;
  const words = key(rest.slice(0, HEAD));
  if (marks.bullet && !hours && level === 0 && !mayOpenAsItem(rest) && !HALF_DAY.test(rest)) return null;
  if (CHAIR.test(words) || (!hours && level === 0 && rest.endsWith(':') && CALLED.test(words))) return null;
  const count = wordCount(words);
  const at = (from: number, to: number) => trim(line, marks.length + from, marks.length + to);
  const mute = (type: ProgrammeHeading['type']): ProgrammeHeading => {
    return { type, kind: null, title: at(0, rest.length), speaks: false, sure: true };
  };
  // "Jeudi 8 février : Anne Roux, CNRS": the day of a talk, and no group of sessions.
  const whole = marks.day ? key(line.slice(0, HEAD)) : words;
  if (isDayAlone(whole) && (listed?.score ?? readLine(rest)?.score ?? 0) < PEOPLE)
    return { ...mute('group'), title: marks.day ? [0, line.length] : at(0, rest.length) };
  if (count <= 8 && marks.clock === null && isFrontMatter(rest, level)) return mute('front');
  if (SCHEDULE.test(words)) return mute('group');
  const isLower = LOWER.test(rest);
  const pauses = isPause(words) && (hours || !isLower);
  const strong = STRONG.test(words) || DISCUSSED.test(rest) || saysWhoOpens(rest);
  const weak = WEAK.test(words) || WELCOMED.test(rest) || WELCOMES.test(rest);
  const opens = strong || weak || hours || level > 0 || HALF_DAY.test(rest);
  if (!pauses && !opens) return null;
  const people = listed ?? readLine(rest, hours);
  const speaks = people !== null && people.score >= PEOPLE;
  if (!strong && !hours && level === 0 && !speaks && TOLD_OF.test(rest)) return null;
  if (!speaks && pauses) return mute('break');
  const isStopped = /[.;,]$/.test(rest) && (speaks || !(entry || mayStop(rest, words, hours)));
  if (!opens || (isStopped && !(speaks && (hours || strong))) || isWhere(rest)) return null;
  if (!speaks) {
    // A chronicle and the head of a page have days before words too: without hours it takes people.
    const dated = marks.day && marks.clock === null && level === 0;
    const named = entry || (marks.day && marks.clock !== null);
    if (words === '' || (!strong && ((isLower && !named) || dated))) return null;
    const plain = level > 0 && !strong && !weak && !hours;
    const said = entry || rest.endsWith('.') ? endOfEntry(rest) : rest.length;
    const title = rest.slice(0, beforeOffice(rest.slice(0, said)));
    return {
      type: level === 1 && plain ? 'group' : 'session',
      kind: kindOf(rest),
      title: at(0, title.length),
      speaks: title.length < said,
      sure: strong || hours || (level > 0 && saysWhen(rest)),
    };
  }
  const about = { words, strong, weak, hours, level, entry, listed: listed !== null, stopped: isStopped };
  const beside = titleBesidePeople(rest, people, about);
  if (beside === null) return null;
  const [from, last] = beside.title;
  const to = from + endBeforeComing((beside.whole ? line.slice(marks.length) : rest).slice(from, last));
  const title = beside.whole ? ([marks.length + from, marks.length + to] as const) : at(from, to);
  const called = line.slice(...title);
  if (called === '' || LEADS_TO_NAME.test(called)) return null;
  const kind = beside.said ? null : kindOf(called);
  return { type: 'session', kind, title, speaks: true, sure: true, untitled: isUntitled(beside, called) };
}
