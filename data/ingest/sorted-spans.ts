import { bySpan, overlaps, type Span } from '../model/span.ts';

/** Spans in reading order, those inside another left out, so that they can be searched by bisection. */
export function byStart(spans: readonly Span[]): readonly Span[] {
  const outer: Span[] = [];
  for (const span of spans.toSorted(bySpan)) {
    const last = outer.at(-1);
    if (last === undefined || span.end > last.end) outer.push(span);
  }
  return outer;
}

/** Whether a span shares a character with one of those that `byStart` gave; the work grows with the logarithm of their number. */
export function touches(span: Span, sorted: readonly Span[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && overlaps(next, span);
}
