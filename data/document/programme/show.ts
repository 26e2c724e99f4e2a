import type { Span } from '../../model/span.ts';
import { HIDDEN } from '../../text/hidden.ts';
import { readHtmlWithin } from '../html.ts';
import { type Veil, veil as veiled } from '../veil.ts';
import type { DeclaredProgramme } from './programme.ts';
import { type Escapes, placeIn, written } from './written.ts';

const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,12}|#\d{2,5});/iu;

/** Shows one value: its characters without escapes, and without tags where it is HTML. Each stands on a line of its own. */
function showValue(text: string, veil: Veil, { start, end }: Span, escapes: Escapes): void {
  const leaf = written(text, start, end, escapes);
  if (start > 0) veil.put(start - 1, '\n', start);
  const words = MARKUP.test(leaf.words) ? withoutTags(leaf.words) : leaf.words;
  for (let at = 0; at < words.length; at += 1) {
    const char = words[at];
    const place = placeIn(leaf, at);
    if (char !== undefined && char !== HIDDEN) veil.put(place, char, place + 1);
  }
}

/** The words of a stretch of HTML, each at its place; tags are hidden or are the breaks that they mean. */
function withoutTags(words: string): string {
  const own = veiled(words, true);
  readHtmlWithin(words, own, 0, words.length);
  return own.read();
}

/** Shows in the veil what a programme says in words: titles, texts, names, positions, organisations, tracks, keywords. */
export function showProgramme(
  text: string,
  veil: Veil,
  programme: DeclaredProgramme,
  escapes: Escapes,
): void {
  const shown = new Set<number>();
  const show = (span: Span | null | undefined): void => {
    if (span == null || shown.has(span.start)) return;
    shown.add(span.start);
    showValue(text, veil, span, escapes);
  };
  for (const session of programme.sessions) {
    for (const located of [session.title, session.subtitle, session.track]) show(located?.span);
    for (const span of session.texts) show(span);
    for (const keyword of session.keywords) show(keyword.span);
    for (const { words, role, organisation } of session.named)
      for (const located of [words, role, organisation]) show(located?.span);
    for (const person of session.people) {
      for (const span of person.written) show(span);
      show(person.role?.span);
      show(person.organisation?.span);
      show(person.biography);
    }
  }
}
