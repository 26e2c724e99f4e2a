import type { Corpus } from '../model/corpus.ts';
import type { Subcorpus } from '../model/filter.ts';
import { bySpan, type Span } from '../model/span.ts';
import { linkKeyOf, tiesOf } from './ties.ts';

/** What may stand between two parts of one passage: a bracket, a comma or a dash on the same line, as before an acronym. */
const JOINT = /^[^\S\n]{0,2}[,([«–—-]?[^\S\n]{0,2}$/u;

/**
 * The passages that some spans stand in, in reading order. Spans that overlap, or follow each other by a mere joint, are one
 * passage: a body named inside the role that puts it there, or by its name and its acronym, is not said twice.
 */
export function passagesOf(text: string, spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const passages: Span[] = [];
  for (const span of spans.toSorted(bySpan)) {
    const last = passages.at(-1);
    if (last === undefined || !isJoined(text, last.end, span.start)) passages.push(span);
    else if (span.end > last.end) passages[passages.length - 1] = { start: last.start, end: span.end };
  }
  return passages;
}

function isJoined(text: string, from: number, to: number): boolean {
  if (to <= from) return to < from;
  return JOINT.test(text.slice(from, to));
}

/** The passages behind a link, in reading order: as many as its weight. None when the selection has no such link. */
export function evidenceOf(corpus: Corpus, kept: Subcorpus, linkKey: string): readonly Span[] {
  const spans: Span[] = [];
  for (const tie of tiesOf(corpus, kept)) {
    if (linkKeyOf(tie) === linkKey) spans.push(tie.span);
  }
  return passagesOf(corpus.text, spans);
}
