import type { Span } from '../../../data/model/span.ts';
import { HIDDEN } from '../../../data/text/hidden.ts';

/** Endings of the names of files that are written with markup. */
const WITH_MARKUP = /\.(?:x?html?|md|markdown|qmd|rmd|mdx|org|rst|ya?ml)$/iu;

/** Whether a file is written in signs that are no words, by its name. */
export function hasMarkup(name: string): boolean {
  return WITH_MARKUP.test(name);
}

const RUN = new RegExp(`${HIDDEN}+`, 'gu');
const SHOWN = new RegExp(`[^\\s${HIDDEN}]`, 'u');

/** Whether nothing of a stretch of text is seen: it is blank, or markup. */
export function isUnseen(text: string, { start, end }: Span): boolean {
  return !SHOWN.test(text.slice(start, end));
}

/** Where the first character stands that is seen in a stretch; its end where none is. */
export function firstSeen(text: string, { start, end }: Span): number {
  const at = text.slice(start, end).search(SHOWN);
  return at < 0 ? end : start + at;
}

/**
 * A text in which one document, among others that stay as they are, is shown without its markup; null where what was made of it is
 * not of its length, or leaves nothing to be seen.
 */
export function withoutMarkup(text: string, within: Span, own: string): string | null {
  if (own.length !== within.end - within.start || isUnseen(own, { start: 0, end: own.length })) return null;
  return text.slice(0, within.start) + own + text.slice(within.end);
}

/** A run of text that is seen, or of markup that is not; `at`: where it stands in the text that was cut. */
export interface Run {
  readonly at: number;
  readonly text: string;
  readonly hidden: boolean;
}

/** Cuts a text where markup begins and ends; no character is lost. */
export function runsOf(text: string): readonly Run[] {
  if (!text.includes(HIDDEN)) return [{ at: 0, text, hidden: false }];
  const runs: Run[] = [];
  let at = 0;
  for (const found of text.matchAll(RUN)) {
    if (found.index > at) runs.push({ at, text: text.slice(at, found.index), hidden: false });
    runs.push({ at: found.index, text: found[0], hidden: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) runs.push({ at, text: text.slice(at), hidden: false });
  return runs;
}
