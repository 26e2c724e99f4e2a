import { key } from '../text/normalise.ts';
import { ANY_YEAR, namedDays } from './days.ts';
import { placeAlone } from './event-places.ts';
import { EVENT, isOfMinutes } from './front-lines.ts';
import { beforeOffice } from './office-behind.ts';

/** What parts the days or the place at the end of a line from the words before them: ", organisé le", " – ". */
const TAIL =
  /\s*(?:[,|•·(–—]|\s-\s)\s*(?:(?:(?:organisé|tenu)e?s?|qui (?:se tiendra|s['’]est tenu\p{L}*|a eu lieu|aura lieu)|à|le|les|du|des|on)\s+)*$/iu;

/** "Université d'été des villes Angers les 31 août et 1er septembre": an article in the plural parts several days from it as well. */
const SEVERAL_DAYS = /^les\s/iu;

function beforeSeveral(ahead: string, days: string): { readonly index: number } | null {
  return SEVERAL_DAYS.test(days) ? { index: ahead.trimEnd().length } : null;
}

const LEAST_TITLE = 4;
const LONGEST_VENUE = 60;

/** "Halle aux grains, Blois" behind the days of an event: a house and its town. */
function isVenue(words: string): boolean {
  const [house, town, ...more] = words.split(', ');
  return (
    words.length <= LONGEST_VENUE &&
    more.length === 0 &&
    town !== undefined &&
    placeAlone(town) !== null &&
    !EVENT.test(key(house ?? '')) &&
    !isOfMinutes(key(house ?? ''))
  );
}

/** "Rencontres de la mobilité – Angers, 4 avril 2024": where the days and the place at the end of a line begin, which are no part of the title. */
export function endOfWords(line: string): number {
  const text = line.slice(0, beforeOffice(line));
  // "– 7, 8 et 9 juillet" may leave out the year, which the title says or the page.
  const named = /\d/.test(text) ? namedDays(text, ANY_YEAR) : [];
  const [first] = named;
  const last = named.at(-1);
  if (first === undefined || last === undefined) return text.length;
  const behind = text.slice(last.to).replace(/^[\s,)–—-]+(?:à\s+)?|[\s).…]+$/gu, '');
  if (behind !== '' && placeAlone(behind) === null && !isVenue(behind)) return text.length;
  // "Compte rendu de la réunion du 12 mars": what the days belong to ends with no mark.
  const ahead = text.slice(0, first.from);
  const tail = TAIL.exec(ahead) ?? beforeSeveral(ahead, text.slice(first.from));
  if (tail === null || tail.index < LEAST_TITLE) return text.length;
  const words = text.slice(0, tail.index);
  const piece = /[,|•·(–—]\s*(?:à\s+)?([^,|•·(–—]+)$/u.exec(words);
  const isPlace = piece?.[1] !== undefined && placeAlone(piece[1]) !== null && piece.index >= LEAST_TITLE;
  return isPlace ? words.slice(0, piece.index).trimEnd().length : words.length;
}
