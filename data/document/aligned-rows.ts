/** As wide a gap parts a label from what stands behind it. */
const GAP = /(?<=\S) {3,}(?=\S)/gu;
/** So many lines of a page have a gap that ends at one place. */
const LEAST_ROWS = 4;
/** What begins with a number is an hour, or counted. */
const NUMBERED = /^\s*[\d(]/u;
const LONGEST_LABEL = 48;

interface Row {
  /** Where its second cell begins, in the text and on its line. */
  readonly at: number;
  readonly column: number;
}

/**
 * Rows of two cells that a text has under one another, as that of a page that keeps its places: "DREAL      Anne Roux" over "Ville de
 * Redon      Paul Petit". Gives the text with a tab in place of the last blank of each gap; as it is where it has none.
 */
export function withAlignedRows(text: string): string {
  if (text.search(GAP) < 0) return text;
  const rows: Row[] = [];
  let from = 0;
  for (const page of text.split('\f')) {
    for (const row of rowsOn(page, from)) rows.push(row);
    from += page.length + 1;
  }
  if (rows.length === 0) return text;
  // By its units, that every place stays.
  const written = text.split('');
  for (const { at } of rows) written[at - 1] = '\t';
  return written.join('');
}

function rowsOn(page: string, from: number): readonly Row[] {
  const rows: Row[] = [];
  const counts = new Map<number, number>();
  let start = from;
  for (const line of page.split('\n')) {
    const row = rowOf(line, start);
    if (row !== null) {
      rows.push(row);
      counts.set(row.column, (counts.get(row.column) ?? 0) + 1);
    }
    start += line.length + 1;
  }
  return rows.filter(({ column }) => (counts.get(column) ?? 0) >= LEAST_ROWS);
}

function rowOf(line: string, start: number): Row | null {
  if (NUMBERED.test(line) || line.includes('\t')) return null;
  const [gap, ...more] = line.matchAll(GAP);
  if (gap === undefined || more.length > 0 || line.slice(0, gap.index).trim().length > LONGEST_LABEL)
    return null;
  const column = gap.index + gap[0].length;
  return { at: start + column, column };
}
