import type { Field } from './readable.ts';

/** What stands beside a title and says nothing of who gives it. */
const BESIDE: ReadonlySet<Field> = new Set<Field>(['title', 'hours', 'day', 'room', 'place', 'other']);
/** What ends a line within a cell. */
const ENDS_LINE = /<br\b[^>]{0,40}>|<\/(?:p|li|div|h[1-6]|ul|ol)\s*>/giu;
const TAG = /<[^<>]{0,400}>/gu;
/** A cell that reaches over several rows. */
const REACHES = /^<t[dh]\b[^<>]{0,200}\browspan\s*=\s*["']?(?:[2-9]|1\d)/iu;
const LEAST_CELLS = 2;
const LEAST_SHARE = 0.3;

/**
 * Whether the column of titles holds more than titles, and no other column who gives them: "Horaire | Session" over cells of a title,
 * those who speak and what it is about, a line each. Such rows are lines of a programme. Cells are given as the file writes them.
 */
export function isStacked(fields: readonly Field[], rows: readonly (readonly string[])[]): boolean {
  // Hours that reach over several rows have below one another what others have in one cell.
  if (onlyTitles(fields) && rows.some(([first]) => REACHES.test(first ?? ''))) return true;
  return stacksLines(
    fields,
    rows.map(row => row.map(linesIn)),
  );
}

/** The same of a table whose cells are known by how many lines each has. */
export function stacksLines(fields: readonly Field[], rows: readonly (readonly number[])[]): boolean {
  if (!onlyTitles(fields)) return false;
  const column = fields.indexOf('title');
  const cells = rows.flatMap(row => row[column] ?? []);
  const stacked = cells.filter(lines => lines > 1).length;
  return stacked >= LEAST_CELLS && stacked >= cells.length * LEAST_SHARE;
}

/** Whether the columns tell titles, and nobody who gives them. */
function onlyTitles(fields: readonly Field[]): boolean {
  return fields.includes('title') && fields.every(field => BESIDE.has(field));
}

function linesIn(cell: string): number {
  return cell.split(ENDS_LINE).filter(line => /\p{L}/u.test(line.replace(TAG, ''))).length;
}
