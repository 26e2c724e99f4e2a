import type { Line } from '../document/lines.ts';
import type { Declared } from '../document/readable.ts';
import { key } from '../text/normalise.ts';
import { isFrontMatter } from './labels.ts';
import { rollLabel } from './rolls.ts';

const FIRST_LINES = 40;
const LONGEST_LABEL = 30;
const LONGEST_TITLE = 160;
/** So many headings of one level are the points of a meeting whose notes neither count nor announce them. */
const LEAST_POINTS = 3;

const DATED = /^date(?: et (?:lieu|heures?|horaires?))?$/u;
const ATTENDED = /^(?:personnes presentes|(?:les )?participante?s?(?: e?s)?)$/u;
/** What only the notes of a meeting have headings for. */
const NOTED =
  /^(?:a faire|to ?do(?: list)?|(?:plan d )?actions?(?: a mener| a suivre)?|(?:les |releve de )?decisions?(?: prises)?|(?:les )?prochaines? (?:reunions?|etapes?|dates?|rendez vous)|points? divers|questions? diverses|tour de table|actus?(?: .{1,60})?|actualites(?: .{1,60})?|ordre du jour)$/u;
/** "GT Bâti 8", "Réunion de comité", "Notes du conseil": a meeting, and no day of talks. */
const MEETING =
  /(?:^| )proces verba(?:l|ux)(?: |$)|^(?:(?:comptes? rendus?|cr|pv|notes?|minutes) )?(?:(?:de|du|des|d|la|l|le) )*(?:reunions?|conseils?|comites?|assemblees?|ag|bureau|seances?|commissions?|gt|groupes? de travail|copil|cotech)(?: |$)/u;

/** "Ordre du jour", "Ordre du jour prévisionnel :": what those who took part were to speak of. */
const AGENDA =
  /^(?:rappel de l )?ordre du jour(?: (?:previsionnel|propose|provisoire|de la (?:reunion|seance)))?$/u;
/** A roll of some dozens may stand between both. */
const LINES_TO_AGENDA = 80;

function labelOf(text: string): string {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  return colon < 0 ? '' : key(text.slice(0, colon));
}

/**
 * Whether the first lines say who took part ("Participants : …") and what was on the agenda, or give the day and who took part over
 * headings that only a meeting has.
 */
export function notesMeeting(lines: readonly Line[]): boolean {
  const labels = lines.slice(0, FIRST_LINES).map(({ text }) => labelOf(text));
  if (!labels.some(label => ATTENDED.test(label))) return false;
  const isAgenda = ({ text }: Line) =>
    text.length < LONGEST_TITLE && AGENDA.test(key(text.replace(/\s*:\s*$/u, '')));
  if (lines.slice(0, LINES_TO_AGENDA).some(isAgenda)) return true;
  if (!labels.some(label => DATED.test(label))) return false;
  return lines.some(({ text, level }) => level > 0 && text.length < LONGEST_TITLE && NOTED.test(key(text)));
}

function isOfMeeting(lines: readonly Line[], { title, subtitle }: Declared): boolean {
  const heads = [title?.text, subtitle?.text, lines.find(({ text }) => text !== '')?.text];
  return heads.some(head => head !== undefined && head.length < LONGEST_TITLE && MEETING.test(key(head)));
}

/** The headings of the notes of a meeting, which has no agenda, numbers or roll to tell its points by: those of the highest level that has several. */
export function meetingHeadings(
  lines: readonly Line[],
  headings: readonly Line[],
  declared: Declared,
): readonly Line[] {
  if (!isOfMeeting(lines, declared)) return [];
  const points = headings.filter(({ text }) => !isFrontMatter(text) && rollLabel(text, true) === null);
  const levels = [...new Set(points.map(({ level }) => level))].sort((a, b) => a - b);
  const level = levels.find(own => points.filter(point => point.level === own).length >= LEAST_POINTS);
  return level === undefined ? [] : points.filter(point => point.level === level);
}
