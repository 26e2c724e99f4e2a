import type { Line } from '../document/lines.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE, SOMEBODY } from './likely.ts';
import { marksOf } from './marks.ts';
import type { MomentOf } from './moments.ts';
import { isTitleSetApart } from './talk-title.ts';

/** So many days with a title behind each make a calendar; two are a chance. */
const LEAST_ENTRIES = 3;
const LONGEST = 220;
/** What a page calls itself that lists what is held on which day; a chronicle is none. */
const CALENDAR =
  /(?<!\p{L})(?:séminaires?|séances?|programme|calendrier|cycle|conférences?|rencontres?|ateliers?|agenda|webinaires?|seminars?|schedule|calendar|talks|sessions|workshops?)(?!\p{L})/iu;
/** The head of a page, where it says what it is, besides its headings. */
const HEAD = 12;

/** A day and a title behind it, all in bold, in a paragraph or an item of its own: "**17 février 2025 – Les crues du fleuve**". */
function entryOn({ index, text, level, block }: Line): readonly [number, MomentOf] | null {
  if (level > 0 || block?.strong !== true || text.length > LONGEST || !/\d/u.test(text.slice(0, 24)))
    return null;
  const { day, length } = marksOf(text);
  const words = text.slice(length);
  if (!day || !/^[«“"\p{Lu}\d]/u.test(words) || !isTitleSetApart(words)) return null;
  if ((readLine(words)?.score ?? 0) >= PEOPLE) return null;
  return [index, { title: [index, index + 1], nameFirst: false, skip: length }];
}

/** A day and a title behind it over a line of those who speak: "16 novembre 2023 : Le terrain et ses imprévus" over "Anne Roux (EHESS)" or "Avec Anne Roux". */
function entryOver(lines: readonly Line[], line: Line): readonly [number, MomentOf] | null {
  const { index, text, level, block } = line;
  if (level > 0 || text.length > LONGEST || !/\d/u.test(text.slice(0, 24)) || block?.kind === 'cell')
    return null;
  if ((lines[index - 1]?.text ?? '') !== '') return null;
  const { day, length } = marksOf(text);
  const words = text.slice(length);
  if (!day || !/^[«“"\p{Lu}\d]/u.test(words) || !isTitleSetApart(words)) return null;
  const [own, below] = [readLine(words), readLine(lines[index + 1]?.text ?? '')];
  if ((own?.score ?? 0) >= SOMEBODY || below === null || below.score < PEOPLE) return null;
  // "Avec Anne Roux", "Intervenante : Anne Roux" name who speaks as a bare name does.
  if (below.lead[1] > 0 && below.layout !== 'labelled') return null;
  return [index, { title: [index, index + 1], nameFirst: false, skip: length }];
}

/**
 * The calendar of a series whose entries are a day and what is given on it, set in bold, and name nobody, or stand over those who speak:
 * each is a session. Gives each by its line.
 */
export function readDatedTitles(lines: readonly Line[]): ReadonlyMap<number, MomentOf> {
  const over = lines.flatMap(line => {
    const entry = entryOver(lines, line);
    return entry === null ? [] : [entry];
  });
  if (over.length >= LEAST_ENTRIES) return new Map(over);
  const entries = lines.flatMap(line => {
    const entry = entryOn(line);
    return entry === null ? [] : [entry];
  });
  if (entries.length < LEAST_ENTRIES) return new Map();
  const says = (line: Line, i: number) => (line.level > 0 || i < HEAD) && CALENDAR.test(line.text);
  return lines.some(says) ? new Map(entries) : new Map();
}
