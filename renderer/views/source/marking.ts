import type { Span } from '../../../data/model/span.ts';

/** Words that were marked in the text: those that the marking began with, and how far it goes now. */
export interface Marked {
  readonly anchor: Span;
  readonly span: Span;
}

/** Longer than this, in characters, nothing has a name: someone copies a paragraph. */
const LONGEST = 160;

const WORD = /[\p{L}\p{N}\p{M}]/u;
const JOINT = /[-‐‑’']/u;

const isWord = (text: string, at: number): boolean => at >= 0 && WORD.test(text.charAt(at));

/** Whether a hyphen or an apostrophe stands there between two letters, and is a part of a compound: "Seine-Maritime". */
function isHyphen(text: string, at: number): boolean {
  return (
    JOINT.test(text.charAt(at)) &&
    !/[’']/u.test(text.charAt(at)) &&
    isWord(text, at - 1) &&
    isWord(text, at + 1)
  );
}

const isInside = (text: string, at: number): boolean => isWord(text, at) || isHyphen(text, at);

/**
 * The whole words that a stretch of text touches, without what stands around them; a bracket that they open is kept with
 * its end. Null for no word, for more than a name can be, or over a blank line.
 */
export function wholeWords(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end];
  while (from < to && !isWord(text, from)) from += 1;
  while (to > from && !isWord(text, to - 1)) to -= 1;
  if (from === to) return null;
  while (isInside(text, from - 1)) from -= 1;
  while (isInside(text, to)) to += 1;
  const words = text.slice(from, to);
  if (text.charAt(to) === ')' && words.lastIndexOf('(') > words.lastIndexOf(')')) to += 1;
  return to - from > LONGEST || /\n\s*\n/u.test(words) ? null : { start: from, end: to };
}

/** Marks these words, and as many around them as make them whole; null when there is nothing to mark. */
export function mark(text: string, span: Span): Marked | null {
  const whole = wholeWords(text, span);
  return whole === null ? null : { anchor: whole, span: whole };
}

/**
 * One word more on the side of the arrow, or one less on the other side: the words that the marking began with always stay.
 * The same value when there is no word that way.
 */
export function stretched(text: string, marked: Marked, step: 1 | -1): Marked {
  const { anchor, span } = marked;
  const grows = step === 1 ? span.start === anchor.start : span.end === anchor.end;
  const moved =
    step === 1
      ? grows
        ? toNextEnd(text, span)
        : dropFirst(text, span)
      : grows
        ? toPreviousStart(text, span)
        : dropLast(text, span);
  const next =
    moved === null
      ? null
      : { start: Math.min(moved.start, anchor.start), end: Math.max(moved.end, anchor.end) };
  const isGood =
    next !== null && next.end - next.start <= LONGEST && !/\n\s*\n/u.test(text.slice(next.start, next.end));
  return isGood ? { anchor, span: next } : marked;
}

function toNextEnd(text: string, { start, end }: Span): Span | null {
  let to = end;
  while (to < text.length && !isWord(text, to)) to += 1;
  if (to === text.length) return null;
  while (isInside(text, to)) to += 1;
  return { start, end: to };
}

function toPreviousStart(text: string, { start, end }: Span): Span | null {
  let from = start;
  while (from > 0 && !isWord(text, from - 1)) from -= 1;
  if (from === 0) return null;
  while (isInside(text, from - 1)) from -= 1;
  return { start: from, end };
}

function dropFirst(text: string, { start, end }: Span): Span {
  let from = start;
  while (from < end && isInside(text, from)) from += 1;
  while (from < end && !isWord(text, from)) from += 1;
  return { start: from, end };
}

function dropLast(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && isInside(text, to - 1)) to -= 1;
  while (to > start && !isWord(text, to - 1)) to -= 1;
  return { start, end: to };
}
