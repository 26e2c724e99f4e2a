import type { Variant } from '../model/entity.ts';
import { bySpan, type Span } from '../model/span.ts';

/** Gathers the spellings of one thing: the most frequent first, then by their first place in the text. */
export function variantsOf(mentions: readonly { readonly text: string; readonly span: Span }[]): Variant[] {
  const spans = new Map<string, Span[]>();
  for (const { text, span } of mentions) {
    const known = spans.get(text);
    if (known) known.push(span);
    else spans.set(text, [span]);
  }
  const start = (variant: Variant): number => variant.spans[0]?.start ?? 0;
  return [...spans]
    .map(([text, found]) => ({ text, spans: found.toSorted(bySpan) }))
    .sort((a, b) => b.spans.length - a.spans.length || start(a) - start(b));
}

/** Gives each name an id of its own: the slug, and a number behind it where the slug is taken. */
export function distinctIds(): (slug: string) => string {
  const taken = new Map<string, number>();
  return slug => {
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}
