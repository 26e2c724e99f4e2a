import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { isBareLabel } from './bare-label.ts';
import { isGeneric } from './front-lines.ts';
import { groupOf } from './labels.ts';
import { marksOf } from './marks.ts';
import { isBreak, isDay } from './programme.ts';
import { isRoom } from './rooms.ts';

/** Once may be the head of what follows; so many times it is a habit of the page. */
const LEAST_TIMES = 2;
const LONGEST_FORM = 40;
/** Several of a kind head what follows: "Ateliers", "Communications". */
const SEVERAL = /^(?:tables rondes|\p{L}{4,}s)(?: \p{L}+)?$/u;

/** "Plénière", "Table ronde", "(Atelier)": one form, without a number of its own. */
function isForm(text: string): boolean {
  if (text.length > LONGEST_FORM) return false;
  const words = text.replace(/^[([]\s?|\s?[)\]]$/gu, '');
  return isBareLabel(words) && !/\d/.test(words) && !SEVERAL.test(key(words));
}

/** Hours with nothing behind them. */
function isHours(line: Line | undefined): boolean {
  if (line === undefined) return false;
  const { clock, length } = marksOf(line.text);
  return clock !== null && length >= line.text.length;
}

/** Whether a line behind its hours, or below them, is the title of something held then. */
function isTimedTitle(line: Line, before: Line | undefined): boolean {
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

/**
 * Lines that only say in which form the title above is held ("Table ronde" below "Les haies et l'eau" and its hours), as cards of a
 * page do: they open no session, and those who speak below are of the title.
 */
export function formsBelow(lines: readonly Line[]): ReadonlySet<number> {
  const found: number[] = [];
  let last: Line | undefined;
  let before: Line | undefined;
  for (const line of lines) {
    if (line.text === '') continue;
    const isLower = last !== undefined && (line.level === 0 || line.level > last.level);
    if (last !== undefined && isLower && isForm(line.text) && isTimedTitle(last, before))
      found.push(line.index);
    [before, last] = [last, line];
  }
  return new Set(found.length >= LEAST_TIMES ? found : []);
}
