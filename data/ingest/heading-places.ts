import type { Line } from '../document/lines.ts';
import { roleScore } from '../text/role-words.ts';
import { peopleTold } from './layouts/people-told.ts';
import { readLine } from './layouts/read-line.ts';
import { areKnown, PEOPLE } from './likely.ts';
import { marksOf } from './marks.ts';
import { isRoom } from './rooms.ts';
import { filledAbove, nextFilled } from './titles.ts';

/** Behind a day and a colon less is enough. */
const LIKELY = 0.5;
const DAY_OF =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s[^:]{2,40}\s?:\s+(?=\p{Lu})/iu;
/** A title above a label has at least so many words. */
const LEAST_WORDS = 3;

/** "45 min", "1 h 30 min", "(15 min)", "(3 heures)" alone on its line: the column of lengths of a schedule. */
const LENGTH =
  /^(?:(?:\d{1,2}\s?h(?:eures?)?\s?)?\d{1,3}\s?(?:min(?:ute)?s?|mn|['’′])\.?|\(\s?(?:(?:\d{1,2}\s?h(?:(?:eu|ou)rs?|eures?)?\s?)?\d{1,3}\s?(?:min(?:ute)?s?|mn|['’′])\.?|\d{1,2}\s?(?:h|heures?|hours?|hrs?))\s?\))$/iu;
/** "MB 3.435", "B-107": a room by its number. */
const NUMBERED_ROOM = /^(?=.{2,14}$)[\p{Lu}\d]+(?:[ .-][\p{Lu}\d]+)*$/u;
/** Between hours and the heading of what they open stand no more lines than how long it lasts, and where. */
const MOST_BETWEEN = 2;

/** The heading of the format behind hours, how long it lasts and where it is given; null where anything else stands there. */
function headingBehind(lines: readonly Line[], at: number): number | null {
  let place = nextFilled(lines, at + 1);
  for (let n = 0; n <= MOST_BETWEEN; n += 1) {
    const line = lines[place];
    if (line === undefined) return null;
    if (line.level > 0) return place;
    const isPlace = isRoom(line.text) || (NUMBERED_ROOM.test(line.text) && /\d/.test(line.text));
    if (!LENGTH.test(line.text) && !isPlace) return null;
    place = nextFilled(lines, place + 1);
  }
  return null;
}

/** The next cell of a row, however many lines its source leaves between them. */
function isNextCell(cell: Line | undefined, next: Line | undefined): boolean {
  if (cell?.block?.kind !== 'cell' || next?.block?.kind !== 'cell') return false;
  return next.block.level === cell.block.level + 1;
}

/** Between the hours from which on and until which something lasts, where each stands in a cell of its own. */
const UNTIL = /^(?:to|till|until|à|au|jusqu['’]à|[–—-])$/iu;

/** The last cell of "11.15 am → to → 12.45 pm", by its first; that one itself where no others follow. */
function endOfHours(lines: readonly Line[], at: number): number {
  const to = nextFilled(lines, at + 1);
  if (!UNTIL.test(lines[to]?.text ?? '')) return at;
  const end = nextFilled(lines, to + 1);
  return marksOf(lines[end]?.text ?? '').hours ? end : at;
}

/** Blank lines between two cells, or two paragraphs of a page, at most. */
const NEAR = 12;

function isEndOfHours(lines: readonly Line[], at: number): boolean {
  const before = filledAbove(lines, at, NEAR);
  return before?.block?.kind === 'cell' && UNTIL.test(before.text);
}

/** The line below hours that says what they open, or null: right below, or behind how long it lasts. */
export function openedBelow(lines: readonly Line[], from: number): number | null {
  if (isEndOfHours(lines, from)) return null;
  const at = endOfHours(lines, from);
  const headed = headingBehind(lines, at);
  if (headed !== null) return headed;
  const below = nextFilled(lines, at + 1);
  // Each paragraph of a page leaves the line of its mark behind it, and so does each box that it stands in.
  const isOfPage = lines[at]?.block?.kind === 'paragraph' && lines[below]?.block?.kind === 'paragraph';
  if (below > at + (isOfPage ? NEAR : 2) && !isNextCell(lines[at], lines[below])) return null;
  if (!LENGTH.test(lines[below]?.text ?? '')) return below;
  const behind = nextFilled(lines, below + 1);
  return behind > below + 2 && !isNextCell(lines[below], lines[behind]) ? null : behind;
}

function namesPeople(text: string, least: number): boolean {
  return (readLine(text)?.score ?? 0) >= least;
}

/** Where the title stands that belongs to the people of a line: a heading below a heading, or hours below a day. Null where none does. */
export function titleUnderName(lines: readonly Line[], at: number): number | null {
  const line = lines[at];
  if (line === undefined) return null;
  return line.level > 0 ? (headingUnder(lines, line) ?? underByline(lines, line)) : entryUnder(lines, line);
}

/** "###### Anne Roux (CNRS)" over "###### La rivière et ses comptes". */
function headingUnder(lines: readonly Line[], line: Line): number | null {
  const read = readLine(line.text);
  if (read === null || read.score < PEOPLE || read.lead[1] > 0) return null;
  const below = nextFilled(lines, line.index + 1);
  const title = lines[below];
  return title === undefined || title.level !== line.level || namesPeople(title.text, PEOPLE) ? null : below;
}

/** "Par Anne Roux", "Avec Paul Petit, OFB" as a heading. */
const BYLINE = /^(?:par|avec|by|with)\s+(?=\p{L})/iu;
/** One of them over a title may say who wrote the page; two say who speaks. */
const LEAST_BYLINES = 2;

/** The heading right below "### Par Anne Roux" that is above it in rank; null where a title stands over that line too. */
function headingBelowByline(lines: readonly Line[], { index, text, level }: Line): number | null {
  const by = level > 0 ? BYLINE.exec(text)?.[0].length : undefined;
  const people = by === undefined ? [] : peopleTold(text.slice(by));
  if (people.length === 0 || !areKnown([{ people }])) return null;
  const above = filledAbove(lines, index, index);
  const title = lines[nextFilled(lines, index + 1)];
  if (above !== undefined && above.level > 1) return null;
  const isTitle = title !== undefined && title.level > 0 && title.level < level;
  return isTitle && !namesPeople(title.text, PEOPLE) ? title.index : null;
}

/** "### Par Anne Roux" over "## Les crues de la Loire", where the document writes so of several. */
function underByline(lines: readonly Line[], line: Line): number | null {
  const below = headingBelowByline(lines, line);
  if (below === null) return null;
  const pairs = lines.filter(each => each.level === line.level && headingBelowByline(lines, each) !== null);
  return pairs.length < LEAST_BYLINES ? null : below;
}

/** "Jeudi 8 février 2024 : Anne Roux, CNRS" right over "18:00 La rivière et ses comptes". */
function entryUnder(lines: readonly Line[], line: Line): number | null {
  const day = DAY_OF.exec(line.text.slice(0, 80));
  const title = lines[line.index + 1];
  if (day === null || title === undefined || (lines[line.index - 1]?.text ?? '') !== '') return null;
  const marks = marksOf(title.text);
  if (
    !marks.hours ||
    marks.length >= title.text.length ||
    namesPeople(title.text.slice(marks.length), PEOPLE)
  )
    return null;
  const people = line.text.slice(day[0].length);
  return namesPeople(people, LIKELY) || roleScore(people) >= LIKELY ? title.index : null;
}

/** "PARTIR ET PUNIR" over "TABLE RONDE" over "> DE 14H15 À 15H45": the line of a title in capitals above a label and its hours; else null. */
export function titleOverLabel(lines: readonly Line[], at: number): number | null {
  const below = lines[nextFilled(lines, at + 1)];
  if (below === undefined || !marksOf(below.text).hours) return null;
  let above = at - 1;
  while (above >= 0 && lines[above]?.text === '') above -= 1;
  const words = lines[above]?.text ?? '';
  const isTitle =
    words === words.toUpperCase() && words.split(' ').length >= LEAST_WORDS && !/[.:;,]$/u.test(words);
  return isTitle && /\p{L}{3}/u.test(words) && !marksOf(words).hours ? above : null;
}
