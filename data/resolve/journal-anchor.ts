import type { Anchor } from '../model/correction.ts';
import type { Span } from '../model/span.ts';

/** Characters kept on each side of a passage. */
const AROUND = 40;

/** Names a passage by its words and its surroundings. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  return {
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
    start,
  };
}

function sameAtEnd(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same += 1;
  return same;
}

function sameAtStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same;
}

/** Where an anchored passage stands: where its surroundings agree most, then nearest to where it stood. Null when its words are gone. */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  const { length } = anchor.text;
  if (anchor.text.trim() === '') return null;
  let best: { readonly start: number; readonly agreement: number } | null = null;
  for (let at = text.indexOf(anchor.text); at >= 0; at = text.indexOf(anchor.text, at + length)) {
    const agreement =
      sameAtEnd(text.slice(Math.max(0, at - AROUND), at), anchor.before) +
      sameAtStart(text.slice(at + length, at + length + AROUND), anchor.after);
    const nearer =
      best !== null && Math.abs(at - anchor.start) < Math.abs(best.start - anchor.start) ? 0.5 : 0;
    if (best === null || agreement + nearer > best.agreement) best = { start: at, agreement };
  }
  return best === null ? null : { start: best.start, end: best.start + length };
}
