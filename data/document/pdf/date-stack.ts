import { plainLetters } from '../../model/plain-letters.ts';
import {
  type Hours,
  LEAST_HOURS,
  MOST_PIECES,
  stackedIn,
  type Timed,
  type TimedPieces,
} from './hour-stack.ts';
import type { Line, Word } from './page.ts';
import { areLevel, type Piece, pieceOf, piecesOf } from './pieces.ts';

const setOf = (words: string) => new Set(words.split(' '));

/** The names of months and of days of the week, in French and English, without accents. */
const MONTHS = setOf(
  'janvier janv fevrier fevr mars avril avr mai juin juillet juil aout septembre sept octobre oct novembre nov decembre dec january jan february feb march april apr may june jun july jul august aug september sep october november december',
);
const WEEKDAYS = setOf(
  'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);
/** What stands between two days: "12 et 13 mars", "12 – 14 March". */
const BETWEEN = setOf('et au and to & - – — le du of');
const DAY = /^\d{1,2}(?:er|st|nd|rd|th)?(?:[-–]\d{1,2})?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
/** "12/03/2024", "12/03", "12.03.2024", "2024-03-12"; "12.30" is an hour. */
const WRITTEN =
  /^(?:\d{1,2}\/\d{1,2}(?:\/(?:\d\d){1,2})?|\d{1,2}[.-]\d{1,2}[.-](?:\d\d){1,2}|(?:19|20)\d\d-\d\d-\d\d)$/u;
/** "Wednesday,", "September". */
const LONGEST_FIRST = 10;
/** "Du lundi 12 au mercredi 14 mars 2024": no day is said in more words. */
const MOST_WORDS = 8;
/** What stands in rows of days stands level with so many of them. */
const LEAST_BESIDE = 0.75;

function plain(text: string): string {
  return plainLetters(text).replace(/[.,:;]+$/u, '');
}

/** Whether a line that opens with this word may say a day: a number, a weekday, or a month of English, none of which has an accent. */
export function mayOpenDay(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return true;
  if (text.length > LONGEST_FIRST) return false;
  const said = text.toLowerCase().replace(/[.,]$/u, '');
  return WEEKDAYS.has(said) || MONTHS.has(said) || said === 'le' || said === 'du';
}

/** Whether words say a day, or a few, and nothing else. */
function areDay(words: readonly Word[]): boolean {
  if (words.length > MOST_WORDS) return false;
  let [days, months] = [0, 0];
  for (const { text } of words) {
    const said = plain(text);
    if (WRITTEN.test(said)) [days, months] = [days + 1, months + 1];
    else if (DAY.test(said)) days += 1;
    else if (MONTHS.has(said)) months += 1;
    else if (!WEEKDAYS.has(said) && !BETWEEN.has(said) && !YEAR.test(said)) return false;
  }
  return days > 0 && months > 0;
}

/** A weekday stands so near above its day, in heights. */
const NEAR = 1.6;

/**
 * The pieces of the lines of a page where days stand under one another to the left, each with something beside it, as in the
 * calendar of a seminar: they part its rows as hours do. Null where they do not.
 */
export function datedOn(lines: readonly Line[]): TimedPieces | null {
  const opening = lines.filter(({ words }) => words[0] !== undefined && mayOpenDay(words[0].text));
  if (opening.length < LEAST_HOURS) return null;
  const first = opening.flatMap(line => piecesOf(line).slice(0, 1));
  const days = first.filter(({ words }) => areDay(words));
  if (days.length < LEAST_HOURS) return null;
  const pieces = lines.flatMap(piecesOf);
  if (pieces.length > MOST_PIECES) return null;
  const weekdays = first.filter(({ words: [word, more] }) => more === undefined && isWeekday(word));
  const timed = stackedIn(days.map(day => timedBy(day, weekdays)));
  const beside = timed.filter(({ hours }) =>
    pieces.some(piece => piece.left > hours.right && isBeside(piece, hours)),
  );
  return timed.length < LEAST_HOURS || beside.length < timed.length * LEAST_BESIDE ? null : { pieces, timed };
}

function isWeekday(word: Word | undefined): boolean {
  return word !== undefined && WEEKDAYS.has(plain(word.text));
}

function isBeside(piece: Piece, { middle, low, size }: Hours): boolean {
  return areLevel(piece, { middle, size }) || areLevel(piece, { middle: low, size });
}

/** A day as what its row begins with: "jeudi" right above "12 mars" is of it. */
function timedBy(day: Piece, weekdays: readonly Piece[]): Timed {
  const above = weekdays.find(
    ({ middle, left, right }) =>
      middle > day.middle && middle - day.middle < day.size * NEAR && left < day.right && right > day.left,
  );
  const words = [...(above?.words ?? []), ...day.words];
  const { middle } = above ?? day;
  return { hours: { ...pieceOf(words, { size: day.size, middle }), low: day.middle }, rest: null };
}
