import type { Line } from '../document/lines.ts';
import { readDatedTitles } from './dated-titles.ts';
import { readDaysOverEntries } from './days-over-entries.ts';
import { readDrawnEntries } from './drawn-entries.ts';
import { readHalfDays } from './half-days.ts';
import { readHeadsOverGivers } from './heads-over-givers.ts';
import { readHeadsOverLists } from './heads-over-lists.ts';
import { readHeadsOverSpeakers } from './heads-over-speakers.ts';
import { readHoursUnder } from './hours-under.ts';
import { type MomentOf, readMoments } from './moments.ts';
import { readTitlesOverNames } from './titles-over-names.ts';
import { readTitlesOverWhen } from './titles-over-when.ts';

/**
 * The lines that open a session by where they stand and not by their words: titles under half days, titles over hours or over who
 * gives them, titles behind their day or under it, moments over titles. Minutes list no programme under the halves of a day.
 */
export function momentsIn(
  text: string,
  lines: readonly Line[],
  report: boolean,
): ReadonlyMap<number, MomentOf> {
  return new Map([
    ...(report ? [] : readDrawnEntries(lines)),
    ...(report ? [] : readHeadsOverLists(lines)),
    ...(report ? [] : readHeadsOverSpeakers(text, lines)),
    ...(report ? [] : readHeadsOverGivers(lines)),
    ...(report ? [] : readHalfDays(text, lines)),
    ...(report ? [] : readTitlesOverNames(lines)),
    ...(report ? [] : readDatedTitles(lines)),
    ...(report ? [] : readDaysOverEntries(lines)),
    ...(report ? [] : readTitlesOverWhen(lines)),
    ...readHoursUnder(lines),
    ...readMoments(lines),
  ]);
}
