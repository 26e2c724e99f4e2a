import type { Variant } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { shifted } from '../../model/together.ts';

/** What the id of a thing of one document is among several. */
export type Ids = (part: number, id: string) => string;

/** Things that carry one passage, where their text stands among others. */
export function movedAll<T extends { readonly span: Span }>(items: readonly T[], by: number): readonly T[] {
  return items.map(item => ({ ...item, span: shifted(item.span, by) }));
}

/** Spellings where their text stands among others. */
export function shiftedVariants(variants: readonly Variant[], by: number): readonly Variant[] {
  return variants.map(({ text, spans }) => ({ text, spans: spans.map(span => shifted(span, by)) }));
}
