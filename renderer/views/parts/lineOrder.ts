import type { Line } from '../../../data/measure/concordance.ts';
import { LINE_ORDERS, type LineOrder } from '../../state/exploration/words.ts';

export { LINE_ORDERS, type LineOrder };

const words = (context: string): readonly string[] => context.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Lines in an order. Before the pivot, words are compared from the pivot outwards, as TXM does; equal ones keep the order of the text. */
export function orderLines(lines: readonly Line[], order: LineOrder, language: string): readonly Line[] {
  if (order === 'text') return lines.toSorted((a, b) => a.span.start - b.span.start);
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const keyed = lines.map(line => ({
    line,
    key: order === 'left' ? words(line.left).toReversed() : words(line.right),
  }));
  return keyed
    .toSorted((a, b) => compare(a.key, b.key, collator) || a.line.span.start - b.line.span.start)
    .map(({ line }) => line);
}

function compare(a: readonly string[], b: readonly string[], collator: Intl.Collator): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const order = collator.compare(a[i] ?? '', b[i] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
