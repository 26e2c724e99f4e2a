import { openingsOf, opensAs } from '../text/fragments.ts';
import { key } from '../text/normalise.ts';
import { isAddress } from './street.ts';

/** Words that only a room or a building is called by. */
const SURE =
  /^(?:(?:le |la |l |en |au |dans la |dans l |a l )?(?:(?:grande?|petite?|premiere?) )?(?:salles?|amphi|amphitheatre|auditorium|auditoire|hemicycle|foyer|parvis|rez de chaussee|rdc|mezzanine|gymnase|refectoire|cafeteria|grand hall|hall|room|main hall|lecture hall|ballroom|conference room)|(?:\d{1,2}(?:er|e|eme) )etage|(?:niveau|batiment|bat|bâtiment|aile|etage) (?:[a-z]|\d{1,2}|\p{L}+)$)(?![\p{L}])/u;
/** "First Floor Lobby", "Rooms 102-104", "Lower Level Conference Room", "Suite 400": how English says where, to the end of the line. */
const ENGLISH =
  /^(?:in )?(?:the )?(?:(?:first|second|third|fourth|ground|lower|upper|main|east|west|north|south|grand|great|central|floor|level|\d{1,2}(?:st|nd|rd|th)|\p{L}+) ){0,3}(?:lobby|foyer|atrium|ballroom|auditorium|conference room|meeting room|boardroom|lounge|courtyard|terrace|lecture theat(?:er|re)|hall|rooms?|suite|level|floor)(?: (?:[a-z]|\d{1,4}[a-z]?)(?: (?:and |to |or )?(?:[a-z]|\d{1,4}[a-z]?)){0,2})?$/u;
const ENGLISH_ROOM =
  /lobby|foyer|atrium|ballroom|auditorium|room|lounge|courtyard|terrace|theat|hall|suite|level|floor/;
/** Words that name a room as well as other things. */
const LIKELY =
  /^(?:(?:le |la |l |en |au |sur )?(?:(?:grande?|petite?) )?(?:studio|espace|salon|theatre|chapelle|cour|terrasse|atrium|agora|forum|scene|plateau|bibliotheque|mediatheque|laboratoire|lab|chapiteau|tente|stand|zoom|visio|visioconference|en ligne|online|teams|distanciel|a distance))(?![\p{L}])/u;
/** Their first words, of which most lines have none. */
const OF_SURE = openingsOf(
  'salle amphi auditorium auditoire hemicycle foyer parvis rez rdc mezzanine gymnase refectoire cafeteria grand hall room main lecture ballroom conference etage niveau batiment bat aile',
);
const OF_LIKELY = openingsOf(
  'studio espace salon theatre chapelle cour terrasse atrium agora forum scene plateau bibliotheque mediatheque laboratoire lab chapiteau tente stand zoom visio visioconference ligne online teams distanciel distance',
);
/** "dans la première salle": so many words may stand before them, with them. */
const FIRST_WORDS = 4;

function opensRoom(words: string, openings: ReadonlySet<string>): boolean {
  let from = 0;
  for (let n = 0; n < FIRST_WORDS; n += 1) {
    if (opensAs(words, openings, from)) return true;
    from = words.indexOf(' ', from) + 1;
    if (from === 0) return false;
  }
  return false;
}

/** What is done in a room, or said of it in a sentence: "Salle comble pour le débat", "Espace public et mobilité". */
const SPEAKS =
  /(?:[.!?]$|(?<!\p{L})(?:comble|pleine|est|sont|a été|public|publics|pour|comment|quel|quelle|quels|quelles|pourquoi|polyvalence)(?!\p{L}))/iu;
const LONGEST = 80;
const MOST_WORDS = 9;

/** How much a line looks like the name of a room ("Salle Carrée", "Amphi 2, bâtiment B", "Grande salle et visio"): 0 to 1. */
export function roomScore(line: string): number {
  const bare = line
    .replace(/^[\s([📍🏛•–—-]+|[\s)\]]+$/gu, '')
    .replace(/^(?:lieu|salle|room|où|location|venue|place|where)\s*[:：]\s*/iu, '');
  // "Atelier 4 (suite)" goes on; in English a suite has a number.
  if (bare === '' || bare === 'suite' || bare.length > LONGEST || SPEAKS.test(bare)) return 0;
  const labelled = bare.length < line.trim().length && /^\W*(?:salle|room)\s*[:：]/iu.test(line);
  const words = key(bare);
  const count = words.split(' ').length;
  if (count > MOST_WORDS) return 0;
  if (labelled) return 0.9;
  const isEnglish = ENGLISH_ROOM.test(words) && ENGLISH.test(words);
  const isSure = opensRoom(words, OF_SURE) && SURE.test(words);
  const mayBe = opensRoom(words, OF_LIKELY) && LIKELY.test(words);
  const likely = isSure || isEnglish ? 0.9 : mayBe ? 0.6 : 0;
  // A title goes on behind a colon; a room does not.
  const titled = /[\])]\s\p{L}/u.test(bare) ? 1 : /:\s*\p{L}/u.test(bare) ? 0.4 : 0;
  return Math.max(0, likely - titled - (count > 5 ? 0.2 : 0));
}

const LEAST = 0.5;
/** Words that only a room is called by. */
const SURELY = 0.9;

/** "Location: Lower Hall": the room without the word that says where. */
export function withoutWhere(line: string): string {
  return line.replace(/^(?:lieu|où|location|venue|place|where)\s*[:：]\s*/iu, '');
}

/** Whether a line names a room and nothing else. */
export function isRoom(line: string): boolean {
  return roomScore(line) >= LEAST;
}

/** Whether a line names a room and nothing else, by words that nothing else is called by. */
export function isSurelyRoom(line: string): boolean {
  return roomScore(line) >= SURELY;
}

/** A room that is no more than a number or a word: "Amphi 2, université"; "Salle comble pour le débat" goes on. */
const OPENS_ROOM =
  /^(?:(?:grand |petit )?(?:amphi|amphitheatre|auditorium)|salles?|hall|studio|batiment|espace) (?!\p{L}{3,} \p{L})/u;
/** A house, a room or the number of a street: what an address begins with where nothing else stands before it. */
const OPENS_ADDRESS =
  /^(?:\d{1,4}(?: (?:bis|ter))? (?!h )\p{L}{2}|(?:(?:au|a la|a l|le|la|l|grande?|petite?) )*(?:amphi|amphitheatre|auditorium|salles?|hall|studio|batiment|espace|centre|palais|maison|theatre|hotel|cite|chateau|abbaye|domaine|mediatheque|bibliotheque|mairie|campus|universite|lycee|ecole|halles?|musee|cinema|pole|tiers lieu|foyer|gymnase|conservatoire|bourse|institut|faculte)(?!\p{L}))/u;
const LONGEST_LEAD = 60;

/** Whether a line says where, not what: "Amphi 2, université", "Maison des associations, 12 rue des Lilas, 69007 Lyon". */
export function isWhere(line: string): boolean {
  const words = key(line.slice(0, LONGEST_LEAD));
  return OPENS_ROOM.test(words) || (isAddress(line) && OPENS_ADDRESS.test(words));
}
