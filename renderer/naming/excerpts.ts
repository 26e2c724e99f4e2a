import type { Span } from '../../data/model/span.ts';
import { onOneLine, plainPassage } from '../../data/text/plain-passage.ts';

/** A run of an excerpt, marked or not. */
export interface ExcerptRun {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * A passage with up to `around` characters on each side, cut between words and never beyond a blank line, with the given
 * places marked. White space is folded.
 */
export function excerpt(
  source: string,
  place: Span,
  found: readonly Span[],
  around = 60,
): readonly ExcerptRun[] {
  const { text, span, at: placeOf } = plainPassage(source, place);
  const marked = found.map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) }));
  const from = startOf(text, span.start, around);
  const to = endOf(text, span.end, around);
  const runs: ExcerptRun[] = [];
  const put = (start: number, end: number, isMarked: boolean) => {
    if (end > start) runs.push({ text: onOneLine(text.slice(start, end)), marked: isMarked });
  };
  let at = from.place;
  if (from.cut) runs.push({ text: '…\u00a0', marked: false });
  for (const { start, end } of marked.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > to.place) continue;
    put(at, start, false);
    put(start, end, true);
    at = end;
  }
  put(at, to.place, false);
  if (to.cut) runs.push({ text: '\u00a0…', marked: false });
  return runs;
}

interface Edge {
  readonly place: number;
  /** Whether the paragraph goes on beyond. */
  readonly cut: boolean;
}

function startOf(text: string, place: number, around: number): Edge {
  const before = text.slice(Math.max(0, place - around), place);
  const blank = before.search(/\n\s*\n(?![\s\S]*\n\s*\n)/u);
  const paragraph = blank < 0 ? before : before.slice(blank).trimStart();
  if (blank >= 0 || place <= around) return { place: place - paragraph.trimStart().length, cut: false };
  const space = paragraph.search(/\s/u);
  return { place: space < 0 ? place : place - paragraph.length + space + 1, cut: true };
}

function endOf(text: string, place: number, around: number): Edge {
  const after = text.slice(place, place + around);
  const blank = after.search(/\n\s*\n/u);
  if (blank >= 0) return { place: place + blank, cut: false };
  if (place + around >= text.length) return { place: place + after.trimEnd().length, cut: false };
  const word = /^[\s\S]*\s/u.exec(after)?.[0].trimEnd() ?? '';
  return { place: place + word.length, cut: true };
}
