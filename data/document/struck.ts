import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Span } from '../model/span.ts';
import { STRUCK } from '../text/struck.ts';
import type { Veil } from './veil.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What pages strike words through with. */
export const STRIKES = new Set(['del', 's', 'strike']);

/** "~~Anne Roux, maire~~". */
const TILDES = /~~(?=[^\s~])([^~\n]{1,600}?)(?<=[^\s~])~~/gu;
const TAGS = /<[^<>]{0,300}>/gu;
/** Before the first words of a line: the mark of an item or of a heading. */
const BEGINS = /^[\s>*+_-]*(?:\d{1,3}[.)]\s*)?(?:#{1,6}\s*)?[*_]*$/u;
/** Behind the last: nothing, or that it was called off. */
const ENDS = /^[\s.;,*_)]*(?:[\s([–—:-]*(?:annulé|reporté|supprimé|cancel|postponed)[^\n]{0,60})?$/iu;
const NEAR = 200;

/**
 * Words that are struck through: where they are a whole line, a mark stands before them, so that who is named there is told as
 * absent and a session as cancelled; within a line they are what somebody took out, and not shown.
 */
export function veilStruck(veil: Veil, text: string, whole: Span, words: Span): void {
  const before = text.slice(Math.max(0, whole.start - NEAR), whole.start);
  const behind = text.slice(whole.end, whole.end + NEAR);
  const ahead = before
    .slice(before.lastIndexOf('\n') + 1)
    .replace(/^.*<(?:li|p|td|h\d|br|div)[^<>]*>/isu, '');
  const rest = (behind.split(/\n|<\/?(?:li|p|td|h\d|br|div|ul|ol)(?![a-z])/iu, 1)[0] ?? '').replace(TAGS, '');
  const isLine = BEGINS.test(ahead.replace(TAGS, '')) && ENDS.test(rest);
  veil.hide(whole.start, isLine ? words.start : whole.end);
  if (!isLine) return;
  // "~~Atelier 3~~ (annulé)": what stands behind says it already.
  if (!/\p{L}/u.test(rest)) veil.put(whole.start, `${STRUCK} `, words.start);
  veil.hide(words.end, whole.end);
}

/** The same for an element of a page, in the stretch of `text` from `from` on. */
export function veilStruckElement(veil: Veil, text: string, from: number, element: Element): void {
  const at = element.sourceCodeLocation;
  if (at?.startTag == null || at.endTag == null) return;
  const whole = { start: from + at.startOffset, end: from + at.endOffset };
  veilStruck(veil, text, whole, { start: from + at.startTag.endOffset, end: from + at.endTag.startOffset });
}

/** The same for what Markdown strikes through in the shown block [start, end). */
export function veilTildes(veil: Veil, text: string, { start, end }: Span): void {
  const said = text.slice(start, end);
  if (!said.includes('~~')) return;
  for (const { index, 0: whole } of said.matchAll(TILDES)) {
    const from = start + index;
    const to = from + whole.length;
    veilStruck(veil, text, { start: from, end: to }, { start: from + 2, end: to - 2 });
  }
}
