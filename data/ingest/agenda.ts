import type { Line } from '../document/lines.ts';
import { type Declared, NOTHING_DECLARED } from '../document/readable.ts';
import { key } from '../text/normalise.ts';
import { bareSubjects, isSentence } from './bare-subjects.ts';
import { capitalSubjects } from './capital-subjects.ts';
import { councilSubjects } from './council-subjects.ts';
import { isFrontMatter } from './labels.ts';
import { marksOf } from './marks.ts';
import { meetingHeadings } from './meeting-notes.ts';
import { headingNumber, pointNumber } from './numbered-points.ts';
import { acts, aroundPoints, counted, type Points, reported, wordedPoints } from './point-series.ts';
import { rollLabel } from './rolls.ts';
import { strongItems } from './strong-items.ts';
import { subPoints } from './sub-points.ts';

const AGENDA =
  /^(?:(?:rappel de l |points? (?:a|de) l |l )?ordre du jour(?: (?:de la|du) \p{L}+(?: \p{L}+)?)?|agenda(?: of the meeting)?|points abordes)$/u;
const LONGEST_TITLE = 160;
const LONGEST_LAST = 40;
/** "Signatures" closes minutes, and says nothing. */
const CLOSING = /^(?:signatures?|fait a\b|pieces jointes|documents? joints?)/;
/** "Présents", "Membres présents :", "Étaient présents". */
const CALLS_PRESENT = /(?:^| )present/;
/** An agenda, or a series of numbers, has at least so many points. */
const LEAST_POINTS = 2;
/** Of the words of the shorter of both, so many stand in the other. */
const LEAST_SHARED = 0.6;
/** Shorter words tell no title from another. */
const LEAST_LETTERS = 4;
/** So many words tell a line that takes up an item in words of its own. */
const LEAST_NEAR = 2;

function wordsOf(title: string): readonly string[] {
  return key(title)
    .split(' ')
    .filter(word => word.length >= LEAST_LETTERS && !/^\d+$/.test(word));
}

/** Whether a heading takes up an item of the agenda, in the same words or in more of them. */
function takesUp(heading: readonly string[], item: readonly string[]): boolean {
  const least = Math.min(heading.length, item.length);
  const shared = item.filter(word => heading.includes(word)).length;
  return least > 0 && shared >= least * LEAST_SHARED;
}

/** Where the title begins behind a number or a bullet. */
function behindMarks(text: string): number {
  return headingNumber(text)?.length ?? marksOf(text).length;
}

/** The lines of the list below the words "Ordre du jour"; null where there is none. */
export function agendaIn(lines: readonly Line[]): readonly [from: number, to: number] | null {
  const head = lines.findIndex(
    ({ text }) =>
      text.length < LONGEST_TITLE && AGENDA.test(key(text.replace(/^\d{1,2}[.)]? |\s*:\s*$/gu, ''))),
  );
  if (head < 0) return null;
  const from = head + 1;
  let numbers = false;
  const end = lines.slice(from).findIndex(({ text, block, index }) => {
    const number = pointNumber(text);
    const isMarked = (number !== null || marksOf(text).bullet) && block?.kind !== 'heading';
    // "Informations" right below numbered items is the last of them.
    const isLast = numbers && text.length <= LONGEST_LAST && lines[index - 1]?.text !== '';
    const isItem = block?.kind === 'item' || isMarked || isLast;
    // The numbers begin again: the minutes themselves.
    const isOver = text !== '' && (!isItem || (numbers && number?.value === 1));
    numbers ||= number !== null;
    return isOver;
  });
  return [from, end < 0 ? lines.length : from + end];
}

/** Headings that bear numbers behind the word for what they are ("Partie 1", "Groupe 2"), each word with a series of its own. */
function worded(headings: readonly Line[]): readonly Line[] {
  const series = new Map<string, Line[]>();
  for (const heading of headings) {
    const number = headingNumber(heading.text);
    if (number === null || /^(?:count|spaced|roman|letter)$/.test(number.shape)) continue;
    const own = series.get(number.shape) ?? [];
    if (number.value === own.length + 1) series.set(number.shape, [...own, heading]);
  }
  return [...series.values()].filter(({ length }) => length >= LEAST_POINTS).flat();
}

/** Headings that bear the numbers 1, 2, 3 … of one series, by level. */
function numbered(headings: readonly Line[]): readonly Line[] {
  const first = headings.find(({ text }) => headingNumber(text)?.value === 1);
  const shape = headingNumber(first?.text ?? '')?.shape;
  if (first === undefined || shape === undefined) return [];
  let next = 1;
  return headings.filter(({ text, level, index }) => {
    const number = headingNumber(text);
    if (index < first.index || level !== first.level) return false;
    if (number?.shape !== shape || number.value !== next) return false;
    next += 1;
    return true;
  });
}

/** "## Réunion du 3 mars" over "### Présents", and so for each of several meetings: the headings over their rolls, one level higher. */
function overRolls(rolls: readonly Line[], headings: readonly Line[]): readonly Line[] {
  const level = rolls[0]?.level ?? 0;
  if (level < 2 || rolls.length < LEAST_POINTS) return [];
  const over = rolls.flatMap(roll => {
    const heading = headings.findLast(({ index }) => index < roll.index);
    return roll.level === level && heading?.level === level - 1 ? [heading] : [];
  });
  const isEach = over.length === rolls.length && new Set(over).size === over.length;
  return isEach ? headings.filter(heading => heading.level === level - 1 && opens(heading.text)) : [];
}

/** Headings of the level of "## Présents", or of the first heading below the line that calls the roll. */
function belowRoll(lines: readonly Line[], headings: readonly Line[]): readonly Line[] {
  const rolls = lines.filter(
    ({ text }) => CALLS_PRESENT.test(key(text.slice(0, LONGEST_LAST))) && rollLabel(text, true) !== null,
  );
  const [roll] = rolls;
  if (roll === undefined) return [];
  const meetings = overRolls(rolls, headings);
  if (meetings.length > 0) return meetings;
  const below = headings.filter(({ index, text }) => index > roll.index && opens(text));
  const level = roll.level > 0 ? roll.level : below[0]?.level;
  return below.filter(heading => heading.level === level);
}

/**
 * The points of a meeting whose minutes say so by their form: the headings of the level on which those stand that take up
 * the agenda, a series of numbered headings, or the headings below the roll; without headings, the lines that spell an item of
 * the agenda word for word. Gives by line where the title begins.
 */
export function pointsOf(lines: readonly Line[], declared: Declared = NOTHING_DECLARED): Points {
  const decided = new Map([...reported(lines), ...acts(lines)]);
  if (decided.size > 0) {
    const worded = wordedPoints(lines);
    const points = worded.size > 0 ? worded : decided;
    return new Map([...points, ...aroundPoints(lines, points)]);
  }
  const agenda = agendaIn(lines);
  const after = agenda?.[1] ?? 0;
  const items = agenda === null ? [] : lines.slice(...agenda).filter(({ text }) => text !== '');
  const titles = items.map(({ text }) => wordsOf(text.slice(behindMarks(text))));
  const headings = lines.filter(
    ({ index, level, text }) => index >= after && level > 0 && text !== '' && text.length < LONGEST_TITLE,
  );
  const taken = headings.filter(({ text }) => titles.some(item => takesUp(wordsOf(text), item)));
  const shown =
    [taken, numbered(headings), belowRoll(lines, headings)].find(
      series => series.filter(({ level }) => level === series[0]?.level).length >= LEAST_POINTS,
    ) ?? [];
  const [first] = shown;
  if (first === undefined && taken.length > 0) {
    const beside = besideHeadings(lines.slice(after), items, headings, taken);
    if (beside.length >= LEAST_POINTS) return begun(beside.filter(({ text }) => opens(text)));
  }
  const named = shown === taken ? [] : worded(headings);
  if (named.length > 0) return begun(named);
  if (first === undefined) {
    const plain = inPlainLines(lines, spelled(lines.slice(after), items), agenda);
    const noted = plain.size > 0 || agenda !== null ? [] : meetingHeadings(lines, headings, declared);
    return noted.length > 0 ? begun(noted.filter(({ text }) => opens(text))) : plain;
  }
  const points = headings.filter(({ level, index }) => level === first.level && index >= first.index);
  const begins = begun(points.filter(({ text }) => opens(text)));
  return new Map([...begins, ...subPoints(lines, begins)]);
}

/** Where some headings take up the agenda and plain lines spell the rest of it: those lines, and the headings of that level. */
function besideHeadings(
  lines: readonly Line[],
  items: readonly Line[],
  headings: readonly Line[],
  taken: readonly Line[],
): readonly Line[] {
  const wanted = new Set(items.map(said));
  const plain = lines.filter(line => line.level === 0 && line.text !== '' && wanted.has(said(line)));
  if (plain.length === 0) return [];
  const level = taken[0]?.level ?? 0;
  const first = Math.min(...[...plain, ...taken].map(({ index }) => index));
  const of = headings.filter(heading => heading.level === level && heading.index >= first);
  return [...plain, ...of].sort((a, b) => a.index - b.index);
}

function begun(points: readonly Line[]): Points {
  return new Map(points.map(({ index, text }) => [index, behindMarks(text)] as const));
}

/** The points of minutes whose lines are no headings: numbered, or in the words of the agenda, and what stands around them. */
function inPlainLines(
  lines: readonly Line[],
  spelled: readonly Line[],
  agenda: readonly [from: number, to: number] | null,
): Points {
  const [from, to] = agenda ?? [0, 0];
  const numbers =
    [counted(lines), begun(spelled)].find(({ size }) => size > 0) ??
    [bareSubjects, capitalSubjects, councilSubjects, strongItems]
      .map(called => begun(called(lines)))
      .find(({ size }) => size > 0) ??
    new Map<number, number>();
  if (numbers.size === 0) return numbers;
  const parts = subPoints(lines, numbers);
  const all = new Map([...begun(spelled), ...aroundPoints(lines, numbers), ...parts, ...numbers]);
  return new Map(
    [...all].filter(([index, skip]) => {
      const text = lines[index]?.text ?? '';
      const isAnnounced = index >= from && index < to && !numbers.has(index);
      return !isAnnounced && opens(text) && !AGENDA.test(key(text.slice(skip)));
    }),
  );
}

function opens(text: string): boolean {
  return !isFrontMatter(text) && !CLOSING.test(key(text)) && rollLabel(text, true) === null;
}

const said = ({ text }: Line) => key(text.slice(behindMarks(text)));

/**
 * Lines of plain text that say what an item of the agenda says; where some do, those too that take one up in more words, or in fewer,
 * with blank lines around them.
 */
function spelled(lines: readonly Line[], items: readonly Line[]): readonly Line[] {
  const wanted = new Set(items.map(said).filter(words => words.length >= LEAST_LETTERS));
  const titles = lines.filter(({ text, level }) => text !== '' && level === 0 && text.length < LONGEST_TITLE);
  const exact = titles.filter(line => wanted.has(said(line)));
  if (exact.length < LEAST_POINTS) return [];
  const taken = new Set(exact.map(said));
  const left = items.filter(item => !taken.has(said(item))).map(({ text }) => wordsOf(text));
  const blank = new Set(lines.filter(({ text }) => text === '').map(({ index }) => index));
  const near = titles.filter(line => {
    const { text, index } = line;
    if (taken.has(said(line)) || /[.;,]$/u.test(text) || isSentence(text)) return false;
    const words = wordsOf(text);
    const isApart = blank.has(index - 1) && blank.has(index + 1);
    return isApart && words.length >= LEAST_NEAR && left.some(item => isLike(words, item));
  });
  return [...exact, ...near].sort((a, b) => a.index - b.index);
}

/** Whether a line says an item of the agenda in other words: all that tells the one is in the other, but for one word. */
function isLike(words: readonly string[], item: readonly string[]): boolean {
  const shared = item.filter(word => words.includes(word)).length;
  return (
    item.length >= LEAST_NEAR &&
    shared >= Math.min(words.length, item.length) - (item.length > LEAST_NEAR ? 1 : 0)
  );
}
