import { matchesOf } from '../text/matches.ts';
import { type Hours, readHours } from './hours.ts';
import { dayLength } from './marks.ts';

/** Hours that close a line, with their day where one is said. */
export interface ClosingMoment {
  /** Where what stands before ends: the sign that parts them is left out. */
  readonly at: number;
  /** The words that name the day; null where none do. */
  readonly day: string | null;
  readonly hours: Hours;
}

const LONGEST_LINE = 300;
/** A day with its weekday and its year, and hours. */
const LONGEST_MOMENT = 72;
const LONGEST_HOUR = 12;
/** What hours at the end of a line stand behind: a dash, a bar, a bracket. */
const SIGN = /\s(?:[–—|·•-]\s*|(?=[([]))/gu;
/** Between a day and its hours. */
const GAP = /^(?:\s?[,|·–—:-]\s?|\s(?=[\d([]|de |à |dès |from |at ))/u;
/** "9h00 - 11h00": what stands before the sign is an hour, and the sign parts the two of them. */
const ENDS_WITH_HOUR = /(?<![\p{L}\d])\d{1,2}\s?(?:h(?:eures?)?\s?(?:\d\d)?|:\d\d|[ap]\.?m\.?)$/iu;
/** How a line with hours at its end ends. */
const ENDS_IN_HOURS = /\d[\dhHapmAPM.\s]{0,6}[)\]]?\.?$/u;

function momentFrom(line: string, from: number): { day: string | null; hours: Hours } | null {
  const opened = /[([]/u.test(line[from] ?? '');
  const start = opened ? from + 1 : from;
  const length = dayLength(line, start);
  // "(10h – 10h20)": without a day the bracket is that of the hours.
  const at = length === 0 ? from : start + length + (GAP.exec(line.slice(start + length))?.[0].length ?? 0);
  const hours = length > 0 && at === start + length ? null : readHours(line, at);
  if (hours === null) return null;
  const closes = opened && length > 0 ? /^\s?[)\]]?\.?$/u : /^\.?$/u;
  if (!closes.test(line.slice(at + hours.length))) return null;
  return { day: length === 0 ? null : line.slice(start, start + length), hours };
}

/**
 * The day and the hours that close a line: "Les crues de la Vire – Anne Roux (CNRS) – mardi 12 mars, 14h-15h", "Allocutions – 14h30",
 * "Accueil (10h – 10h20)". Null for any other line.
 */
export function closingMoment(line: string): ClosingMoment | null {
  if (line.length > LONGEST_LINE || !ENDS_IN_HOURS.test(line)) return null;
  const skipped = Math.max(0, line.length - LONGEST_MOMENT);
  for (const { index, 0: sign } of matchesOf(SIGN, line.slice(skipped))) {
    const at = skipped + index;
    if (at === 0 || ENDS_WITH_HOUR.test(line.slice(Math.max(0, at - LONGEST_HOUR), at))) continue;
    const found = momentFrom(line, at + sign.length);
    if (found !== null) return { at, ...found };
  }
  return null;
}

/** Whether words say when, and nothing else: "mardi 12 mars, 14h-15h", "14h30". */
export function isMoment(words: string): boolean {
  return words.length <= LONGEST_MOMENT && /\d/u.test(words) && momentFrom(words, 0) !== null;
}
