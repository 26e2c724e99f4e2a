import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { isFrontMatter } from './labels.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import type { MomentOf } from './moments.ts';
import { isDay } from './programme.ts';
import { isRoom } from './rooms.ts';
import { isTitleSetApart } from './talk-title.ts';
import { isStarred } from './units.ts';

/** "Matin :", "Jeudi 13 juin (matin)", "L'après-midi", "Samedi soir": the half of a day, and nothing else. */
const HALF_DAY =
  /^(?:(?:le )?(?:lun|mar|mercre|jeu|vendre|same|diman)\p{L}*(?: \d{1,2}(?:er)?(?: \p{L}{3,9}(?: (?:19|20)\d\d)?)?)? )?(?:jour \d )?(?:la |l |le )?(?:matin(?:ee)?|apres midi|soir(?:ee)?)$/u;
const LONGEST_HALF_DAY = 48;
/** So many halves of days, and titles under all of them together, make a programme. */
const LEAST_HALVES = 2;
const LEAST_TITLES = 4;
const LONGEST_TITLE = 200;
/** Of what stands under the halves of days, so much must be titles: else they part a text, and no programme. */
const LEAST_SHARE = 0.8;

/** So many lines behind one another that are no titles end the half of a day. */
const MOST_AWAY = 2;

/** Whether a short line only says which half of a day begins. */
export function isHalfDay(text: string): boolean {
  return text.length <= LONGEST_HALF_DAY && HALF_DAY.test(key(text));
}

/** Where the words begin of what may be given: a title set apart as an item or a paragraph of its own; -1 for any other line. */
function titleFrom(source: string, line: Line): number {
  const { text, level, block } = line;
  if (text.length > LONGEST_TITLE || level > 0 || block?.kind === 'cell' || block?.kind === 'value')
    return -1;
  const { length, bullet, hours } = marksOf(text);
  const isApart = bullet || isStarred(source, line) || block?.kind === 'item' || block?.kind === 'paragraph';
  if (!isApart || hours || /(?<!etc|\.\.)[.;,:]$/u.test(text)) return -1;
  const words = text.slice(length);
  const isOther = isFrontMatter(words) || isRoom(words) || !/^[«“"\p{Lu}\d]/u.test(words);
  if (isOther || !isTitleSetApart(words) || (readLine(words)?.score ?? 0) >= PEOPLE) return -1;
  return length;
}

/** "▪ Ateliers :" over the titles of a half day. */
function isLabel({ text }: Line): boolean {
  return text.endsWith(':') && text.length <= LONGEST_HALF_DAY;
}

/**
 * Programmes that list titles under the halves of days, without hours: "Matin :" over "▪ Les haies", "▪ Les mares". Gives each
 * title by its line; nothing where hours are said, or where sentences or people stand there as well.
 */
export function readHalfDays(text: string, lines: readonly Line[]): ReadonlyMap<number, MomentOf> {
  const found = new Map<number, MomentOf>();
  let halves = 0;
  let others = 0;
  let isUnder = false;
  let away = 0;
  for (const line of lines) {
    if (line.text === '') continue;
    if (isHalfDay(line.text)) {
      isUnder = true;
      halves += 1;
      away = 0;
      continue;
    }
    if (line.level > 0 || isDay(line.text)) isUnder = false;
    if (!isUnder) continue;
    const skip = titleFrom(text, line);
    if (skip < 0 && isLabel(line)) continue;
    away = skip < 0 ? away + 1 : 0;
    if (skip >= 0) found.set(line.index, { title: [line.index, line.index + 1], nameFirst: false, skip });
    else others += 1;
    // What stands below a programme that has ended is no part of its last half day.
    if (away >= MOST_AWAY) isUnder = false;
  }
  const isProgramme = halves >= LEAST_HALVES && found.size >= LEAST_TITLES;
  return isProgramme && found.size >= LEAST_SHARE * (found.size + others) ? found : new Map();
}
