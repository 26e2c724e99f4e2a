import type { Line } from '../document/lines.ts';
import { DAY_LENGTH } from '../model/day-length.ts';
import { daysIn } from './days.ts';
import { firstPage } from './first-page.ts';

/** A report is written no later than so long after the day of which it tells. */
const LATEST_REPORT = 120 * DAY_LENGTH;
/** A sentence may be set over so many lines. */
const SENTENCE_LINES = 4;
const LONGEST = 450;
const WEEKDAY = /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:le )?\d/iu;
/** What took place, and will not. */
const TOOK_PLACE =
  /(?<!\p{L})(?:s['’]est (?:tenue?|déroulée?|réunie?)|se sont (?:tenu|déroulé|réuni|retrouvé)e?s|(?:a|ont|avait|avaient) (?:eu )?lieu|(?:a|ont) (?:réuni|rassemblé|accueilli)|nous nous sommes)(?!\p{L})/u;

/**
 * "Le jeudi 17 décembre 2015, nous nous sommes réunis": the days on which that took place of which a report tells, where its head
 * declares one some weeks later, on which it was written; null where no sentence says so.
 */
export function toldDays(
  lines: readonly Line[],
  declared: readonly string[],
  isOfOther: (lines: readonly Line[], line: Line) => boolean,
): readonly string[] | null {
  const [written = ''] = declared;
  const filled = firstPage(lines).filter(line => line.text !== '');
  for (const [i, line] of filled.entries()) {
    if (line.text.length > LONGEST || !WEEKDAY.test(line.text) || isOfOther(lines, line)) continue;
    const days = daysIn(line.text);
    const isBefore = days.every(day => {
      const gap = Date.parse(written) - Date.parse(day);
      return gap > 0 && gap <= LATEST_REPORT;
    });
    const sentence = filled.slice(i, i + SENTENCE_LINES).map(({ text }) => text);
    if (days.length > 0 && isBefore && TOOK_PLACE.test(sentence.join(' '))) return days;
  }
  return null;
}
