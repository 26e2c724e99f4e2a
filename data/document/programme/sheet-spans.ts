import type { Span } from '../../model/span.ts';
import { isWorkbook } from './may-be-data.ts';

/** Where a table stands in a text, and its name, if it has one. */
export interface SheetSpan extends Span {
  readonly name: Span | null;
}

/** The tables of a text: of a workbook one a sheet, each behind a form feed and its name. */
export function sheetSpans(text: string): readonly SheetSpan[] {
  if (!isWorkbook(text)) return [{ start: 0, end: text.length, name: null }];
  const starts = [...text.matchAll(/\f\t[^\n]*\n/g)].map(
    found => [found.index, found.index + found[0].length] as const,
  );
  return starts.map(([from, start], i) => ({
    start,
    end: starts[i + 1]?.[0] ?? text.length,
    name: { start: from + 2, end: start - 1 },
  }));
}
