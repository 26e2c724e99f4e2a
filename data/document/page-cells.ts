import { fieldsByHeads } from './column-heads.ts';
import type { CellPlace, Line } from './pdf/page.ts';
import type { Block } from './readable.ts';

interface Cell {
  readonly place: CellPlace;
  readonly lines: Line[];
}

/** The block that each line of a table is of: a cell, or a value of a record a row where heads name the columns. */
export function blocksOfTables(
  lines: readonly Line[],
  first: number,
): { readonly blocks: ReadonlyMap<Line, Block>; readonly records: number } {
  let records = first;
  const blocks = new Map<Line, Block>();
  const tables = new Map<object, Map<string, Cell>>();
  for (const line of lines) {
    const { cell } = line;
    if (cell === undefined) continue;
    const cells = tables.get(cell.table) ?? new Map<string, Cell>();
    tables.set(cell.table, cells);
    const name = `${cell.row} ${cell.column}`;
    const found = cells.get(name);
    if (found === undefined) cells.set(name, { place: cell, lines: [line] });
    else found.lines.push(line);
  }
  for (const cells of tables.values()) {
    const heads = [...cells.values()].filter(({ place }) => place.row < 0);
    const fields = fieldsByHeads(new Map(heads.map(head => [head.place.column, wordsOf(head)])));
    const rows = new Map<number, number>();
    for (const { place, lines: own } of cells.values()) {
      const record = rows.get(place.row) ?? records++;
      rows.set(place.row, record);
      const field = place.row < 0 ? 'other' : (fields?.get(place.column) ?? 'other');
      const span = { start: own[0]?.words[0]?.from ?? 0, end: own.at(-1)?.words.at(-1)?.to ?? 0 };
      const block: Block =
        fields === null
          ? { kind: 'cell', span, level: place.column, strong: false, value: null }
          : { kind: 'value', span, level: 0, strong: false, value: { field, record } };
      for (const line of own) blocks.set(line, block);
    }
  }
  return { blocks, records };
}

/** The words of a cell. */
function wordsOf({ lines }: Cell): string {
  return lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');
}
