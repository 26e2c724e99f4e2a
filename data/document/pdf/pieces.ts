import type { Column, Line, Word } from './page.ts';

/** Words of a line further apart than this, in heights, stand in two cells, if there are cells. */
export const APART = 0.8;
/** The mark of an item, and how far behind it its words begin. */
const BULLET = /^[•◦▪■□●○►▶➤✓*·-]$/u;
const BEHIND_BULLET = 3;
/** Heights that differ by less than this share of a letter are those of one line. */
const LEVEL = 0.3;

/**
 * Words of a line that stand together. The boxes of letters reach into the lines above and below: what lies level is told by the
 * middle of its height alone.
 */
export interface Piece extends Column {
  readonly words: readonly Word[];
  readonly middle: number;
  /** Height of its letters. */
  readonly size: number;
}

/** The pieces of a line, in the order of its words. */
export function piecesOf({ words, size }: Line): readonly Piece[] {
  const groups: Word[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    const last = groups.at(-1);
    const isMarked = last?.length === 1 && BULLET.test(last[0]?.text ?? '');
    if (word.left - right < size * (isMarked ? BEHIND_BULLET : APART)) last?.push(word);
    else groups.push([word]);
    right = word.right;
  }
  return groups.map(group => pieceOf(group, { size, middle: middleOf(group) }));
}

/** Whether a piece of a line may begin with a word: without a look at what is before the word before. */
export function mayBeginPiece(words: readonly Word[], at: number, size: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  return before === undefined || word === undefined || word.left - before.right >= size * APART;
}

/** Half the height at which most words stand: a raised letter says nothing. */
function middleOf(words: readonly Word[]): number {
  const all = words.map(({ top, bottom }) => (top + bottom) / 2).sort((a, b) => a - b);
  return all[all.length >> 1] ?? 0;
}

/** Words as a piece of a line. */
export function pieceOf(words: readonly Word[], { size, middle }: Pick<Piece, 'size' | 'middle'>): Piece {
  const left = Math.min(...words.map(word => word.left));
  const right = Math.max(...words.map(word => word.right));
  return { words, size, left, right, middle };
}

/** Whether something stands higher than a place, by more than lines are uneven. */
export function isAbove(middle: number, other: Pick<Piece, 'middle' | 'size'>): boolean {
  return middle > other.middle + other.size * LEVEL;
}

/** Whether two pieces stand on one line. */
export function areLevel(
  one: Pick<Piece, 'middle' | 'size'>,
  other: Pick<Piece, 'middle' | 'size'>,
): boolean {
  return Math.abs(one.middle - other.middle) <= Math.min(one.size, other.size) * LEVEL;
}

const HOUR = String.raw`\d{1,2} ?(?:[hH:.] ?[0-5]\d|[hH]|heures?)(?: ?[apAP]\.?[mM]\.?)?`;
/** "9h30", "9h30 – 10h", "de 9 h à 10 h", "10:00 –". */
const HOURS = new RegExp(`^(?:de )?${HOUR}(?: ?(?:[-–—>→/]|à|to)(?: ?${HOUR})?)?(?= |$)`, 'u');
const MOST_WORDS = 8;
const HOUR_AHEAD = new RegExp(`^${HOUR}`, 'u');
const WORDS_OF_HOUR = 3;

function isDigit(word: Word | undefined, at = 0): boolean {
  const code = word?.text.charCodeAt(at) ?? 0;
  return code >= 0x30 && code <= 0x39;
}

/** Whether one of the letters of hours stands behind one or two digits, in their word or at the begin of the next: years have none. */
function mayBeHour(word: Word | undefined, next: Word | undefined): boolean {
  const behind = isDigit(word, 1) ? 2 : 1;
  const letter = word?.text.length === behind ? next?.text.charAt(0) : word?.text.charAt(behind);
  return letter !== undefined && letter !== '' && 'hH:.'.includes(letter);
}

/** Whether an hour may begin with a word of a line. */
export function isHourAt(words: readonly Word[], at: number): boolean {
  if (!isDigit(words[at]) || !mayBeHour(words[at], words[at + 1])) return false;
  const ahead = words.slice(at, at + WORDS_OF_HOUR).map(word => word.text);
  return HOUR_AHEAD.test(ahead.join(' '));
}

/** Most pieces begin with a letter, and are done with at once. */
function mayBeginHours(word: Word | undefined): boolean {
  return /^(?:\d|de$)/u.test(word?.text ?? '');
}

/** Whether the first piece of a line begins with hours. */
export function beginsWithHours(line: Line): boolean {
  if (!mayBeginHours(line.words[0])) return false;
  const [piece] = piecesOf(line);
  return piece !== undefined && hoursAhead(piece) > 0;
}

/** "10:00-10:15:" leads to what is given then; the colon of "9:" is one of its hours. */
function withoutColon(text: string): string {
  return text.length > 3 && text.endsWith(':') ? text.slice(0, -1) : text;
}

/** How many words of a piece, from the first on, are hours; 0 when it does not begin with any. */
export function hoursAhead({ words }: Piece): number {
  if (!mayBeginHours(words[0])) return 0;
  const opening = words.slice(0, MOST_WORDS).map(({ text }) => withoutColon(text));
  const found = HOURS.exec(opening.join(' '))?.[0];
  if (found === undefined) return 0;
  let length = 0;
  for (const [i, word] of opening.entries()) {
    length += word.length + (i > 0 ? 1 : 0);
    if (length >= found.length) return length === found.length ? i + 1 : 0;
  }
  return 0;
}
