import type { Leaf } from './tree.ts';
import { written } from './written.ts';

/** A table as its file writes it, cell by cell. */
export interface Cells {
  readonly delimiter: string;
  readonly rows: readonly (readonly Leaf[])[];
  /** Where a quoted cell begins that nothing closes; null in a sound file. */
  readonly unclosed: number | null;
}

const DELIMITERS = ['\t', ';', ',', '|'];
/** More columns than any programme has: such a file was made to harm. */
export const MOST_COLUMNS = 500;
const MOST_ROWS = 200_000;
/** Rows on which a delimiter is tried. */
const TRIED = 60;

/** Cuts the stretch [start, end) into cells (RFC 4180); a quote that nothing closes ends with its line. */
export function cellsOf(
  text: string,
  start: number,
  end: number,
  delimiter: string,
  most = MOST_ROWS,
): Cells {
  const rows: (readonly Leaf[])[] = [];
  let row: Leaf[] = [];
  let unclosed: number | null = null;
  let at = start;
  const closeRow = (): void => {
    if (row.length > 1 || (row[0]?.words.trim() ?? '') !== '') rows.push(row);
    row = [];
  };
  while (at < end && rows.length < most) {
    let stop: number;
    const quote = quoteAt(text, at, end, delimiter);
    if (quote !== null) {
      const next = closingQuote(text, quote + 1, end);
      const closing = next !== null && opensAnother(text, quote, next, delimiter) ? null : next;
      if (closing === null) unclosed ??= quote;
      stop =
        closing === null
          ? endOfCell(text, quote, end, delimiter)
          : endOfCell(text, closing + 1, end, delimiter);
      row.push(
        closing === null
          ? written(text, quote + 1, stop, 'none')
          : written(text, quote + 1, closing, 'quoted'),
      );
    } else {
      stop = endOfCell(text, at, end, delimiter);
      row.push(written(text, at, stop, 'none'));
    }
    if (stop >= end || text[stop] === '\n') closeRow();
    at = stop + 1;
    // "a;b;" and nothing: the last cell is empty.
    if (at >= end && text[stop] === delimiter) row.push(written(text, end, end, 'none'));
  }
  if (row.length > 0) closeRow();
  return { delimiter, rows, unclosed };
}

/** Where a quoted cell opens: at once, or behind spaces as writers by hand leave them, when it then closes before the delimiter. */
function quoteAt(text: string, at: number, end: number, delimiter: string): number | null {
  if (text[at] === '"') return at;
  if (text[at] !== ' ') return null;
  const open = at + (/^ {1,4}(?=")/.exec(text.slice(at, at + 5))?.[0].length ?? 0);
  if (open === at || open >= end) return null;
  const closing = closingQuote(text, open + 1, end);
  const behind =
    closing === null ? '' : text.slice(closing + 1, endOfCell(text, closing + 1, end, delimiter));
  return closing === null || behind.trim() !== '' ? null : open;
}

/** A cell of more than this without its closing quote has none. */
const LONGEST_CELL = 200_000;

function closingQuote(text: string, from: number, end: number): number | null {
  const last = Math.min(end, from + LONGEST_CELL);
  for (let at = text.indexOf('"', from); at >= 0 && at < last; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return null;
}

/** Whether the next quote stands where a cell of another line opens, with its words right behind it: the one before is never closed. */
function opensAnother(text: string, quote: number, next: number, delimiter: string): boolean {
  const [before, behind = '\n'] = [text[next - 1] ?? '', text[next + 1]];
  if ((before !== '\n' && before !== delimiter) || behind === '\n' || behind === delimiter) return false;
  return text.slice(quote + 1, next).includes('\n');
}

function endOfCell(text: string, from: number, end: number, delimiter: string): number {
  let at = from;
  while (at < end && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return at;
}

/** How even the rows of a table are under a delimiter: the share that has the commonest number of columns, none for a list. */
function evenness(rows: readonly (readonly Leaf[])[]): { readonly share: number; readonly columns: number } {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [best = [0, 0]] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return { share: rows.length === 0 ? 0 : best[1] / rows.length, columns: best[0] };
}

const LEAST_EVEN = 0.6;

/** The delimiter under which the rows are most even; null where none makes a table of at least two columns. */
export function delimiterOf(text: string, start: number, end: number): string | null {
  let best: { readonly delimiter: string; readonly value: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const { rows } = cellsOf(text, start, end, delimiter, TRIED);
    const { share, columns } = evenness(rows);
    const value = columns < 2 || rows.length < 2 ? 0 : share + Math.min(columns, 12) / 100;
    if (share >= LEAST_EVEN && value > (best?.value ?? 0)) best = { delimiter, value };
  }
  return best?.delimiter ?? null;
}
