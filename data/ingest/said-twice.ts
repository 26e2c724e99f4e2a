import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import type { Heading } from './heading.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { nextFilled } from './titles.ts';

const NUMBER = '(?: (?:n o? ?)?(\\d{1,2}|[ivx]{1,4}|[a-h]))?(?: |$)';
/** What a session is called in French, in English, and in both. */
const FRENCH = new RegExp(
  `^(?:tables? rondes?|ateliers?|seances?|conferences? (?:d ouverture|inaugurale)|plenieres?|debats?|ouverture|cloture)${NUMBER}`,
  'u',
);
const ENGLISH = new RegExp(
  `^(?:workshops?|round ?tables?|panels?|plenary(?: session)?|keynotes?(?: (?:address|lecture))?|lectures?|debates?|opening|closing)${NUMBER}`,
  'u',
);
const BOTH = new RegExp(`^(?:sessions?|conferences?|forums?)${NUMBER}`, 'u');

interface Called {
  readonly language: 'fr' | 'en' | 'both';
  readonly number: string | null;
}

function calledBy(line: string): Called | null {
  const words = key(wordsBehindMarks(line));
  for (const [language, pattern] of [
    ['fr', FRENCH],
    ['en', ENGLISH],
    ['both', BOTH],
  ] as const) {
    const found = pattern.exec(words);
    if (found !== null) return { language, number: found[1] ?? null };
  }
  return null;
}

/** What the lines of a heading call it: the first may say its hours alone. */
function calledIn(lines: readonly Line[]): Called | null {
  for (const { text } of lines) {
    const called = calledBy(text);
    if (called !== null) return called;
  }
  return null;
}

/** What a line opens; null where it says the session that has begun in another language: "Workshop 1: Sowing rice" right below "Atelier 1 : Semer le riz". */
export function onceSaid(
  lines: readonly Line[],
  before: Heading | undefined,
  opened: Heading | null,
): Heading | null {
  return opened !== null && isSaidTwice(lines, before, opened) ? null : opened;
}

function isSaidTwice(lines: readonly Line[], before: Heading | undefined, opened: Heading): boolean {
  if (before?.type !== 'session' || nextFilled(lines, before.to) !== opened.from) return false;
  const line = lines[opened.from]?.text ?? '';
  if (marksOf(line).hours) return false;
  return areOneCalledTwice(calledIn(lines.slice(before.from, before.to)), calledBy(line));
}

function areOneCalledTwice(one: Called | null, other: Called | null): boolean {
  if (one === null || other === null || one.number !== other.number) return false;
  const differ = one.language !== 'both' && other.language !== 'both' && one.language !== other.language;
  return differ || (one.language === 'both' && other.language === 'both' && one.number !== null);
}

/** Whether a line calls in the other language what is called so: "Panel 1: Who owns the hedge?" and "Table ronde 1". */
export function saysInOtherLanguage(called: string, line: string): boolean {
  return areOneCalledTwice(calledBy(called), calledBy(line));
}
