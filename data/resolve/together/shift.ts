import type { Variant } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { shifted } from '../../model/together.ts';

/** What the id of a thing of one document is among several. */
export type Ids = (part: number, id: string) => string;

/** An id among those that are taken, which it joins: what is another thing under it is "…~2". */
export function freeAmong(taken: Set<string>, base: string): string {
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}~${count}`;
  taken.add(id);
  return id;
}

/** Things that carry one passage, where their text stands among others. */
export function movedAll<T extends { readonly span: Span }>(items: readonly T[], by: number): readonly T[] {
  return items.map(item => ({ ...item, span: shifted(item.span, by) }));
}

/** Spellings where their text stands among others. */
export function shiftedVariants(variants: readonly Variant[], by: number): readonly Variant[] {
  return variants.map(({ text, spans }) => ({ text, spans: spans.map(span => shifted(span, by)) }));
}
