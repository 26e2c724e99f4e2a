import type { Corpus } from '../model/corpus.ts';
import type { Selection } from '../model/filter.ts';
import { bySpan, type Span } from '../model/span.ts';
import { linkKeyOf, tiesOf } from './ties.ts';

/**
 * The passages that some spans stand in, in reading order. Spans that overlap are one passage, the widest: a body named
 * inside the role that puts it there is not said twice.
 */
export function passagesOf(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const passages: Span[] = [];
  for (const span of spans.toSorted(bySpan)) {
    const last = passages.at(-1);
    if (last === undefined || span.start >= last.end) passages.push(span);
    else if (span.end > last.end) passages[passages.length - 1] = { start: last.start, end: span.end };
  }
  return passages;
}

/** The passages behind a link, in reading order: as many as its weight. None when the selection has no such link. */
export function evidenceOf(corpus: Corpus, kept: Selection, linkKey: string): readonly Span[] {
  const spans: Span[] = [];
  for (const tie of tiesOf(corpus, kept)) {
    if (linkKeyOf(tie) === linkKey) spans.push(tie.span);
  }
  return passagesOf(spans);
}
