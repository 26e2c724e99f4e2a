import type { Column, Line, Word } from './page.ts';

/** Words of a line further apart than this, in heights, stand in two cells, if there are cells. */
const APART = 0.8;
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

const HOUR = String.raw`\d{1,2} ?(?:[hH:.] ?[0-5]\d|[hH]|heures?)(?: ?[ap]\.?m\.?)?`;
/** "9h30", "9h30 – 10h", "de 9 h à 10 h", "10:00 –". */
const HOURS = new RegExp(`^(?:de )?${HOUR}(?: ?(?:[-–—>→/]|à|to)(?: ?${HOUR})?)?(?= |$)`, 'u');
const MOST_WORDS = 8;
const HOUR_AHEAD = new RegExp(`^${HOUR}`, 'u');
const WORDS_OF_HOUR = 3;

/** How many words of a line may begin hours, wherever they stand in it. */
export function hourLike({ words }: Line): number {
  let found = 0;
  for (let i = 0; i < words.length; i += 1) if (isDigit(words[i]) && isHourAt(words, i)) found += 1;
  return found;
}

function isDigit(word: Word | undefined): boolean {
  const code = word?.text.charCodeAt(0) ?? 0;
  return code >= 0x30 && code <= 0x39;
}

function isHourAt(words: readonly Word[], at: number): boolean {
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

/** How many words of a piece, from the first on, are hours; 0 when it does not begin with any. */
export function hoursAhead({ words }: Piece): number {
  if (!mayBeginHours(words[0])) return 0;
  const opening = words.slice(0, MOST_WORDS).map(({ text }) => text);
  const found = HOURS.exec(opening.join(' '))?.[0];
  if (found === undefined) return 0;
  let length = 0;
  for (const [i, word] of opening.entries()) {
    length += word.length + (i > 0 ? 1 : 0);
    if (length >= found.length) return length === found.length ? i + 1 : 0;
  }
  return 0;
}
