import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { isBareLabel } from './bare-label.ts';
import { isGeneric } from './front-lines.ts';
import { groupOf } from './labels.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { isBreak, isDay, isHalfDayWithSubject, programmeHeading } from './programme.ts';
import { isRoom } from './rooms.ts';

/** Once may be the head of what follows; so many times it is a habit of the page. */
const LEAST_TIMES = 2;
const LONGEST_FORM = 40;
const LONGEST_BILLED = 200;
const LABELLED = /^[\p{L}\d ]{3,40}:/u;
/** Several of a kind head what follows: "Ateliers", "Communications". */
const SEVERAL = /^(?:tables rondes|\p{L}{4,}s)(?: \p{L}+)?$/u;

/** "Plénière", "Table ronde", "(Atelier)": one form, without a number of its own. */
function isForm(text: string): boolean {
  if (text.length > LONGEST_FORM) return false;
  const words = text.replace(/^[([]\s?|\s?[)\]]$/gu, '');
  return isBareLabel(words) && !/\d/.test(words) && !SEVERAL.test(key(words));
}

/** "Conférence-débat avec Anne Roux, sociologue": the form, with who holds it and without a title of its own. */
function isFormOfSomebody(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > LONGEST_BILLED || marksOf(line.text).length > 0) return false;
  // "Discussion : Anne Roux et Paul Petit" is held by others behind what was said.
  if (LABELLED.test(line.text)) return false;
  return programmeHeading(line.text, 0, false)?.untitled === true;
}

/** Hours with nothing behind them. */
function isHours(line: Line | undefined): boolean {
  if (line === undefined) return false;
  const { clock, length } = marksOf(line.text);
  return clock !== null && length >= line.text.length;
}

/** Whether a line behind its hours or half day, or below its hours, is the title of something held then. */
function isTimedTitle(line: Line, before: Line | undefined): boolean {
  if (isHalfDayWithSubject(line.text)) return true;
  const { clock, length } = marksOf(line.text);
  const words = line.text.slice(length).trim();
  if (words === '' || (clock === null && !isHours(before))) return false;
  return (
    words.includes(' ') &&
    !isBareLabel(words) &&
    !isDay(words) &&
    !isBreak(words) &&
    !isGeneric(words) &&
    groupOf(words) === null &&
    !isRoom(words)
  );
}

function namesPeople(line: string): boolean {
  return (readLine(wordsBehindMarks(line), true)?.score ?? 0) >= PEOPLE;
}

/**
 * Lines that only say in which form the title above is held ("Table ronde" below "Les haies et l'eau" and its hours), as cards of a
 * page do: they open no session, and those who speak below are of the title.
 */
export function formsBelow(lines: readonly Line[]): ReadonlySet<number> {
  const found: number[] = [];
  const billed: number[] = [];
  const filled = lines.filter(({ text }) => text !== '');
  for (const [i, line] of filled.entries()) {
    const last = filled[i - 1];
    const isLower = last !== undefined && (line.level === 0 || line.level > last.level);
    if (last === undefined || !isLower || !isTimedTitle(last, filled[i - 2])) continue;
    if (isForm(line.text)) found.push(line.index);
    // Several one below the other are speeches of their own.
    else if (isFormOfSomebody(line) && !isFormOfSomebody(filled[i + 1]) && !namesPeople(last.text))
      billed.push(line.index);
  }
  return new Set([...(found.length >= LEAST_TIMES ? found : []), ...billed]);
}
