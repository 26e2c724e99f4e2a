import type { Column, Line, Word } from './page.ts';
import { APART, hoursAhead, isHourAt, mayBeginPiece, type Piece, pieceOf, piecesOf } from './pieces.ts';

/** The hours of a row, on one line or two. */
export interface Hours extends Column {
  readonly words: readonly Word[];
  /** The middle of the height of its first and of its last line. */
  readonly middle: number;
  readonly low: number;
  readonly size: number;
}

/** Hours with what stands behind them in their piece. */
export interface Timed {
  readonly hours: Hours;
  readonly rest: Piece | null;
}

/** A blank behind hours that stand in a column of their own, in heights. */
const BEHIND = 0.2;
/** Hours of one column lie over one another by so much of the narrower. */
const STACKED = 0.6;
/** The second line of "9h00 –" over "9h30" is so near, in heights. */
const NEAR = 1.3;
const LED = /^(?:[-–—>→]|à|to)/u;
const DASH = /^[-–—]$/u;
const OPEN = /^(?:.*[-–—>→]|à|to)$/u;

/** So many hours under one another are a column of them. */
export const LEAST_HOURS = 3;
/** More pieces than a page of a programme has; looking further would take long. */
export const MOST_PIECES = 1500;

/** The pieces of a page, and the hours among them. */
export interface TimedPieces {
  readonly pieces: readonly Piece[];
  readonly timed: readonly Timed[];
}

/** The pieces of the lines of a page where hours may stand in columns among them; null where there are too few. */
export function timedOn(lines: readonly Line[]): TimedPieces | null {
  if (!mayHaveHours(lines)) return null;
  const pieces = lines.flatMap(piecesOf);
  if (pieces.length > MOST_PIECES) return null;
  const timed = timedIn(pieces);
  return timed.length < LEAST_HOURS ? null : { pieces, timed };
}

/** Whether so many pieces may be hours, or dashes between them: most pages have not, and need not be parted into pieces. */
function mayHaveHours(lines: readonly Line[]): boolean {
  let found = 0;
  for (const { words, size, widest } of lines) {
    const end = widest < size * APART ? Math.min(1, words.length) : words.length;
    for (let i = 0; i < end; i += 1) if (mayBeginPiece(words, i, size) && mayBeTimed(words, i)) found += 1;
    if (found >= LEAST_HOURS) return true;
  }
  return false;
}

/** Whether a piece that begins with this word may be hours, or a dash. */
function mayBeTimed(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  return isHourAt(words, text === 'de' ? at + 1 : at) || (text.length === 1 && DASH.test(text));
}

/** The hours at the begin of pieces, parted from what is behind them. */
function timedIn(pieces: readonly Piece[]): readonly Timed[] {
  return pieces.flatMap((piece): readonly Timed[] => {
    // "15:30" over "–" over "16:00".
    const count = isDash(piece) ? 1 : hoursAhead(piece);
    const [last, next] = [piece.words[count - 1], piece.words[count]];
    if (count === 0 || last === undefined) return [];
    if (next === undefined) return [{ hours: { ...piece, low: piece.middle }, rest: null }];
    if (next.left - last.right < piece.size * BEHIND) return [];
    const hours = { ...pieceOf(piece.words.slice(0, count), piece), low: piece.middle };
    return [{ hours, rest: pieceOf(piece.words.slice(count), piece) }];
  });
}

function isDash({ words }: Pick<Hours, 'words'>): boolean {
  return words.length === 1 && DASH.test(words[0]?.text ?? '');
}

/** The hours that most others stand over or under, from the top down. */
export function stackOf(timed: readonly Timed[]): readonly Timed[] {
  return whole(stackedIn(timed));
}

/** Those that most others stand over or under, from the top down, each by itself. */
export function stackedIn(timed: readonly Timed[]): readonly Timed[] {
  const stacks: { left: number; right: number; own: Timed[] }[] = [];
  for (const each of timed) {
    const { left, right } = each.hours;
    const found = stacks.find(stack => {
      const over = Math.min(stack.right, right) - Math.max(stack.left, left);
      return over >= Math.min(stack.right - stack.left, right - left) * STACKED;
    });
    if (found === undefined) stacks.push({ left, right, own: [each] });
    else found.own.push(each);
  }
  const most = stacks.reduce<readonly Timed[]>(
    (best, { own }) => (own.length > best.length ? own : best),
    [],
  );
  return most.toSorted((a, b) => b.hours.middle - a.hours.middle);
}

/** "9h00 –" over "9h30" are the hours of one row, and so are "9h00" over "9h30" where most hours come by two. */
function whole(timed: readonly Timed[]): readonly Timed[] {
  const groups: Timed[][] = [];
  for (const each of timed) {
    const last = groups.at(-1)?.at(-1);
    const isNear =
      last !== undefined &&
      last.hours.low - each.hours.middle < each.hours.size * NEAR &&
      !(isRange(last) && isRange(each));
    if (!isNear) groups.push([each]);
    else if (last !== undefined && isDash(each.hours)) groups.at(-1)?.splice(-1, 1, joined(last, each));
    else groups.at(-1)?.push(each);
  }
  if (arePairsApart(timed)) return pairsOf(timed);
  const byTwo = groups.filter(({ length }) => length === 2).length;
  const arePairs = byTwo * 2 > groups.length && groups.every(({ length }) => length <= 2);
  return groups
    .filter(([first]) => first !== undefined && !isDash(first.hours))
    .flatMap(group => {
      const [first, second] = group;
      if (first === undefined || second === undefined) return group;
      return arePairs
        ? [joined(first, isOpen(first) ? second : withDash(second))]
        : group.reduce<readonly Timed[]>(withOpen, []);
    });
}

/** A row of hours on two lines is at most so high, in heights; so many such rows are no chance. */
const FARTHEST = 2.8;
const LEAST_PAIRS = 4;

/** "9h00" over "9h30" a line or two apart, and the next row further down: every other hour is the end of the one above it. */
function arePairsApart(timed: readonly Timed[]): boolean {
  if (timed.length % 2 === 1 || timed.length < LEAST_PAIRS * 2) return false;
  const gaps = timed.slice(1).map(({ hours }, i) => (timed[i]?.hours.low ?? 0) - hours.middle);
  return timed.every((each, i) => {
    if (each.rest !== null && i % 2 === 1) return false;
    if (isRange(each) || isDash(each.hours)) return false;
    const [gap = 0, next = Number.POSITIVE_INFINITY] = gaps.slice(i, i + 2);
    return i % 2 === 1 || (gap < next && gap <= each.hours.size * FARTHEST);
  });
}

function pairsOf(timed: readonly Timed[]): readonly Timed[] {
  return timed.flatMap((each, i) => {
    const second = timed[i + 1];
    if (i % 2 === 1 || second === undefined) return [];
    return [joined(each, isOpen(each) ? second : withDash(second))];
  });
}

/** "9h00 – 9h30" begins and ends a row by itself. */
function isRange({ hours: { words } }: Timed): boolean {
  const said = words.map(({ text }) => text).join(' ');
  return (said.match(/\d ?(?:[hH:.]|heures?)/gu)?.length ?? 0) > 1;
}

/** Whether a dash leads on from hours. */
function isOpen({ hours: { words } }: Timed): boolean {
  return OPEN.test(words.at(-1)?.text ?? '');
}

function withOpen(out: readonly Timed[], each: Timed): readonly Timed[] {
  const last = out.at(-1);
  return last === undefined || !isOpen(last) ? [...out, each] : [...out.slice(0, -1), joined(last, each)];
}

/** The end of hours that no dash leads to, behind one. */
function withDash(each: Timed): Timed {
  const [first] = each.hours.words;
  const isLed = first === undefined || LED.test(first.text);
  const words = isLed ? each.hours.words : [{ ...first, text: '–', right: first.left }, ...each.hours.words];
  return { ...each, hours: { ...each.hours, words } };
}

function joined({ hours, rest }: Timed, { hours: second, rest: more }: Timed): Timed {
  const both = {
    ...hours,
    words: [...hours.words, ...second.words],
    right: Math.max(hours.right, second.right),
    low: second.low,
  };
  return { hours: both, rest: rest ?? more };
}
