import type { Column, Line } from './page.ts';

/** A page of fewer lines does not tell how wide its column is: a title or an address ends where its words do. */
const LEAST_LINES = 20;
/** Columns begin at one place when they are about this near, in points. */
const SLACK = 2;

/** Pages of few lines with the column in which the pages of many are set. */
export function withUsualColumns(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const usual = usualColumns(pages.filter(lines => lines.length >= LEAST_LINES).flat());
  return pages.map(lines => (lines.length >= LEAST_LINES ? lines : lines.map(line => widened(line, usual))));
}

/** The columns in which lines stand, those of most lines first. */
function usualColumns(lines: readonly Line[]): readonly Column[] {
  const counts = new Map<Column, number>();
  for (const { column, cell } of lines)
    if (cell === undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([column]) => column);
}

function widened(line: Line, usual: readonly Column[]): Line {
  const { left, right } = line.column;
  if (line.cell !== undefined) return line;
  const column = usual.find(each => Math.abs(each.left - left) <= SLACK && each.right >= line.right);
  return column === undefined || column.right <= right ? line : { ...line, column };
}
