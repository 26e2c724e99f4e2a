import type { DefaultTreeAdapterTypes } from 'parse5';
import { BEHIND_LINK, gapAhead, isGluedBehind } from './glued-links.ts';
import type { Link } from './readable.ts';
import type { Veil } from './veil.ts';

type Element = DefaultTreeAdapterTypes.Element;

const END = '</a>';

/** An element `a` in a stretch of HTML from `from` on as a link; null where it leads to no address. */
export function linkOf(element: Element, from: number): Link | null {
  const at = element.sourceCodeLocation;
  const target = element.attrs.find(attribute => attribute.name === 'href')?.value;
  if (at == null || target === undefined) return null;
  const kind = target.startsWith('mailto:') ? 'mail' : 'web';
  if (kind === 'web' && !/^https?:/iu.test(target)) return null;
  return { kind, target, span: { start: from + at.startOffset, end: from + at.endOffset } };
}

/** "<a>Anne Roux</a>and<a>Paul Petit</a>": a link that begins or ends inside a word stood apart on its page. */
export function unglueLink(
  veil: Veil,
  text: string,
  from: number,
  { sourceCodeLocation: at }: Element,
): void {
  if (at?.startTag == null || at.endTag == null) return;
  const [start, words] = [from + at.startTag.startOffset, from + at.startTag.endOffset];
  const before = text.slice(Math.max(0, start - END.length), start) === END ? BEHIND_LINK : text[start - 1];
  const gap = gapAhead(before ?? '', text[words] ?? '');
  if (gap !== '') veil.put(start, gap, words);
  const [last, end] = [from + at.endTag.startOffset, from + at.endTag.endOffset];
  if (isGluedBehind(text, end)) veil.put(last, ' ', end);
}
