import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { startsAsRole } from '../text/role-words.ts';
import { namedDays } from './days.ts';
import { type FrontLine, isOfMinutes } from './front-lines.ts';
import { marksOf } from './marks.ts';
import { nextFilled } from './titles.ts';

/** So few lines without words may stand between the halves of a title. */
const MOST_EMPTY = 3;

/** "L'eau, les milieux, les crues :" over "Quelles organisations ?", nothing but empty lines between: where the title ends that its colon leaves open at the very top. */
export function endOfColonTitle(lines: readonly Line[], kinds: readonly FrontLine[], at: number): number {
  const isFirst = lines.slice(0, at).every(({ text }) => text === '');
  if (!isFirst || !/\p{L} ?:$/u.test(lines[at]?.text ?? '')) return at + 1;
  const next = lines.findIndex(({ text, index }) => index > at && text.trim() !== '');
  const goesOn = kinds[next] === 'title' && lines[next]?.level === lines[at]?.level;
  return goesOn && next - at - 1 <= MOST_EMPTY ? next + 1 : at + 1;
}

/** A line of a title that is set large holds fewer signs. */
export const SHORT = 60;
/** Between two lines of one heading that is set large, or between minutes and their day, stand no more blank lines. */
const NEAR = 4;
/** Words that lead on to others: "Images trompeuses et", "Les rencontres de", "Le Havre,", "Les fours :". */
const LEADS_ON =
  /(?:[:,]|(?<!\p{L})(?:et|ou|de|du|des|d['’]|la|le|les|l['’]|un|une|à|au|aux|en|dans|sur|par|pour|avec|entre|vers|sans|chez|sous|face|and|or|of|the|in|on|for|with|to))$/iu;
/** Words with which few titles begin: "DU CONSEIL MUNICIPAL", "for Potters". */
const GOES_ON =
  /^(?:(?:de|du|des|et|à|aux?|sur|pour|en|dans|par|of|for|and|in|on|to)(?:\s|$)|d['’](?=\p{L}))/iu;

/** What cannot stand alone, and is of what stands above: "de l’égalité". */
const OF = /^(?:d[eu]s?(?:\s|$)|d['’](?=\p{L}))/u;

/** Whether a heading goes on with the one above it. */
function goesOn(line: Line, last: Line, isBroken: boolean): boolean {
  // "Un" over "Deux": a word alone leads on to nothing.
  if (LEADS_ON.test(last.text) && (isBroken || /[\s,:]/u.test(last.text))) return true;
  const isLower = /^\p{Ll}/u.test(line.text);
  if (line.level === last.level) return isLower || GOES_ON.test(line.text);
  // Smaller letters below a title are its subtitle ("pour les métiers du feu"), unless it is broken already.
  return OF.test(line.text) || (isBroken && isLower);
}

/**
 * "Les rencontres" over "de l’égalité" over "dans les arts": a title that is set large breaks over lines that are headings of
 * their own to the format. Gives the line behind the last of them.
 */
export function endOfHeading(lines: readonly Line[], kinds: readonly FrontLine[], at: number): number {
  let last = lines[at];
  let to = at + 1;
  for (;;) {
    const next = nextFilled(lines, to);
    const line = lines[next];
    if (last === undefined || last.level === 0 || line === undefined || line.level === 0) return to;
    if (next - to >= NEAR || line.text.length >= SHORT || marksOf(line.text).hours) return to;
    if (kinds[next] === 'days' || kinds[next] === 'person') return to;
    if (!goesOn(line, last, to > at + 1)) return to;
    [last, to] = [line, next + 1];
  }
}

/** "Compte rendu du conseil municipal" over "du vendredi 11 décembre 2015": the day that its minutes are called by. */
export function endOfMinutes(lines: readonly Line[], kinds: readonly FrontLine[], at: number): number {
  const [line, below] = [lines[at], lines[nextFilled(lines, at + 1)]];
  if (line === undefined || below === undefined || below.index - at > NEAR || below.level !== line.level)
    return at + 1;
  const words = key(line.text);
  const isCalled = (isOfMinutes(words) || /^seance(?! \d)/.test(words)) && namedDays(line.text).length === 0;
  const isDay = kinds[below.index] === 'days' && /^(?:du|en date du|tenue? le)\s/iu.test(below.text);
  return isCalled && isDay && below.text.length < SHORT ? below.index + 1 : at + 1;
}

/** "Serge Vautrain" over "Directeur adjoint de la Drass" over "Animateur du colloque": what somebody is, and no title. */
export function withOffices(lines: readonly Line[], kinds: readonly FrontLine[]): readonly FrontLine[] {
  let isBelowPerson = false;
  return kinds.map((kind, at) => {
    const isOffice = isBelowPerson && kind === 'title' && startsAsRole(lines[at]?.text ?? '');
    isBelowPerson = kind === 'person' || isOffice;
    return isOffice ? 'person' : kind;
  });
}
