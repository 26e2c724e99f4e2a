import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** A cell that says that it takes more columns than a page has room for takes so many. */
const MOST_COLUMNS = 60;

/** Where a cell stands in its table. */
export interface CellPlace {
  readonly column: number;
  /** How many columns it takes. */
  readonly width: number;
}

function spanOf(cell: Element, name: string, most: number): number {
  const said = Number(cell.attrs.find(attribute => attribute.name === name)?.value ?? 1);
  // "rowspan=0" reaches to the end of the table.
  if (said === 0) return most;
  return Number.isInteger(said) && said > 0 ? Math.min(said, most) : 1;
}

/**
 * The columns in which the cells of a table stand. A cell that reaches over several rows, as hours do which sessions share, takes the
 * place of one in each of them: the cells of those rows begin behind it.
 */
export function cellPlaces(rows: readonly (readonly Element[])[]): ReadonlyMap<Element, CellPlace> {
  const places = new Map<Element, CellPlace>();
  /** By column: in how many of the next rows it is taken. */
  const taken: number[] = [];
  rows.forEach((cells, at) => {
    let column = 0;
    const begun: readonly [number, number][] = cells.flatMap(cell => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const width = spanOf(cell, 'colspan', MOST_COLUMNS);
      const height = spanOf(cell, 'rowspan', rows.length - at);
      places.set(cell, { column, width });
      const from = column;
      column += width;
      return Array.from({ length: width }, (_, more): [number, number] => [from + more, height]);
    });
    for (let each = 0; each < taken.length; each += 1) taken[each] = Math.max(0, (taken[each] ?? 0) - 1);
    for (const [each, height] of begun) taken[each] = height - 1;
  });
  return places;
}

/** What the columns below a row of heads are, a head over several columns for each of them. */
export function columnsBelow<T>(
  heads: readonly Element[],
  fields: readonly T[],
  places: ReadonlyMap<Element, CellPlace>,
): readonly (T | undefined)[] {
  const columns: (T | undefined)[] = [];
  heads.forEach((head, at) => {
    const { column, width } = places.get(head) ?? { column: at, width: 1 };
    for (let each = 0; each < width; each += 1) columns[column + each] = fields[at];
  });
  return columns;
}
