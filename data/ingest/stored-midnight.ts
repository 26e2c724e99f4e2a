import { DAY_LENGTH } from '../model/day-length.ts';
import { foreignLanguageOf } from '../text/language.ts';

/** "2014-12-07T23:00:00.000Z": a moment that a maker of pages kept at the hour of Greenwich. */
const STORED = /^["']?((?:19|20)\d\d-(\d\d)-\d\d)[T ](2[23]):00(?::00(?:\.0{1,6})?)?(?:Z|[+-]00:?00)["']?$/u;
/** From the month behind that in which clocks go forward to the one before that in which they go back, midnight is at 22 h. */
const SUMMER = { first: 4, last: 9 };
/** In March and in October it may be either. */
const EITHER: readonly number[] = [3, 10];

/** Whether midnight in France stood at this hour of Greenwich in that month. */
function isMidnight(month: number, hour: number): boolean {
  const isSummer = month >= SUMMER.first && month <= SUMMER.last;
  return EITHER.includes(month) || hour === (isSummer ? 22 : 23);
}

/**
 * The day whose midnight in France a head keeps as "2014-12-07T23:00:00.000Z", the hour of Greenwich: 8 December 2014. Null for any
 * other moment, and in a text of another language, which may be from where that is an evening.
 */
export function storedMidnight(moment: string, text: () => string): string | null {
  const [, day = '', month = '', hour = ''] = STORED.exec(moment.trim()) ?? [];
  if (day === '' || !isMidnight(Number(month), Number(hour)) || foreignLanguageOf(text()) !== null)
    return null;
  return new Date(Date.parse(day) + DAY_LENGTH).toISOString().slice(0, 10);
}
