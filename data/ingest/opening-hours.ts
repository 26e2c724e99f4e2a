import type { Line } from '../document/lines.ts';
import { readHours } from './hours.ts';

const WEEKDAY = '(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)s?';
/** "Du mardi au vendredi", "Lundi – samedi", "Dimanche", "Tous les jours sauf le lundi": days of any week, and the hours behind them. */
const ANY_WEEK = new RegExp(
  `^(?:(?:ouvert|fermé)e?s?\\s)?(?:(?:tous les jours|toute la semaine)(?:\\ssauf)?\\s?)?(?:(?:les?|du|de|et|,)\\s)*(?:${WEEKDAY})?(?:\\s?(?:[–—,-]|au|à|et|ou)\\s(?:le\\s)?${WEEKDAY})*(?:\\s?[:,–—-])?\\s?`,
  'iu',
);
const SEVERAL = new RegExp(`${WEEKDAY}\\s?(?:[–—-]|au|à|et)\\s(?:le\\s)?${WEEKDAY}`, 'iu');
const CLOSED = /^fermé|tous les jours/iu;
const LIKE_DAYS = /di(?![\p{L}])|dimanche|tous les jours|toute la semaine/iu;
/** What may stand between the hours of a morning and those of an afternoon. */
const BETWEEN = /^\s?(?:(?:[,;/–—-]|et|puis)\s)?/iu;
const LONGEST = 80;
/** So many lines at most stand between two of the same table of hours: the house that they are of. */
const MOST_BETWEEN = 4;

/** Whether hours fill a line from a place on, and nothing else does. */
function onlyHours(text: string, from: number): boolean {
  let at = from;
  while (at < text.length) {
    const hours = readHours(text, at);
    if (hours === null) return /^\s?\.?$/u.test(text.slice(at));
    at += hours.length;
    at += BETWEEN.exec(text.slice(at))?.[0].length ?? 0;
  }
  return true;
}

/** What a line says of when a house is open: several days of any week, one, or hours alone; null for any other line. */
function opensOn({ text }: Line): 'days' | 'day' | 'hours' | null {
  if (text === '' || text.length > LONGEST) return null;
  if (!LIKE_DAYS.test(text)) return onlyHours(text, 0) ? 'hours' : null;
  const days = ANY_WEEK.exec(text)?.[0].length ?? 0;
  if (days === 0 || !onlyHours(text, days)) return null;
  return SEVERAL.test(text) || CLOSED.test(text) ? 'days' : 'day';
}

/**
 * The lines that say when a house is open ("Du mardi au vendredi 9h – 12h", "Dimanche 14h – 18h"): days of any week, several of
 * them near one another. A programme names its days one by one, or by their dates.
 */
export function openingHoursIn(lines: readonly Line[]): ReadonlySet<number> {
  const said = lines.map(opensOn);
  const filled = lines.flatMap(({ text, index }) => (text === '' ? [] : [index]));
  const place = new Map(filled.map((index, i) => [index, i]));
  const near = (a: number, b: number) => Math.abs((place.get(a) ?? 0) - (place.get(b) ?? 0)) <= MOST_BETWEEN;
  const ofWeek = filled.filter(at => said[at] === 'days' || said[at] === 'day');
  const isTable = (at: number) =>
    said[at] === 'days'
      ? ofWeek.some(other => other !== at && near(other, at))
      : ofWeek.some(other => said[other] === 'days' && near(other, at));
  const found = new Set(ofWeek.filter(isTable));
  filled.forEach((at, i) => {
    const above = filled[i - 1];
    if (said[at] === 'hours' && above !== undefined && found.has(above)) found.add(at);
  });
  return found;
}
