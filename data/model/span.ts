/** A passage of the stored text: half-open offsets in UTF-16 code units, so that `text.slice(start, end)` is the passage. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of text and where it stands. `text` may be tidied (white space folded); the span cuts the raw passage. */
export interface Located {
  readonly text: string;
  readonly span: Span;
}

/** Makes a span; throws when the offsets are not an ordered pair of non-negative integers, since that is a bug. */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new RangeError(`not a span: ${start}–${end}`);
  }
  return { start, end };
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Reading order: by start, the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
