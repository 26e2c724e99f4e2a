import { useMemo, useState } from 'react';
import { Cell, Column, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { typeset } from '../../data/text/typeset.ts';
import type { Datum, SceneTable } from '../scenes/scene.ts';

interface DataTableProps {
  readonly table: SceneTable;
  readonly language: string;
  readonly selected: string | null;
  /** Called with the key of a row, and with what it stands for, when it is a thing. */
  readonly onChoose: (datum: Datum | null, key: string) => void;
  /** Writes a number of a column, given all of them. */
  readonly formatNumber: (value: number, among: readonly number[]) => string;
}

type CellValue = string | number | null;

/** Sorts missing values last whatever the direction; words by the language's own order. */
function comparator(collator: Intl.Collator, descending: boolean) {
  return (a: CellValue, b: CellValue): number => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return descending ? -order : order;
  };
}

/** The twin of a figure as a sortable table; a row that stands for something can be chosen. */
export function DataTable({ table, language, selected, onChoose, formatNumber }: DataTableProps) {
  const [asked, setSort] = useState<SortDescriptor | null>(null);
  const sort: SortDescriptor | null =
    asked ?? (table.by === undefined ? null : { column: table.by, direction: 'descending' });
  const rows = useMemo(() => {
    if (asked === null) return table.rows;
    const index = table.columns.findIndex(c => c.id === asked.column);
    if (index < 0) return table.rows;
    const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
    const compare = comparator(collator, asked.direction === 'descending');
    return table.rows.toSorted((a, b) => compare(a.cells[index] ?? null, b.cells[index] ?? null));
  }, [table, asked, language]);
  const numbers = useMemo(
    () =>
      table.columns.map((_, i) =>
        table.rows.flatMap(({ cells }) => (typeof cells[i] === 'number' ? cells[i] : [])),
      ),
    [table],
  );
  const choose = (key: string | number) => {
    const row = table.rows.find(r => r.key === key);
    if (row !== undefined) onChoose(row.datum ?? null, row.key);
  };
  return (
    <div className="table-scroll">
      <Table
        className="table"
        aria-label={table.caption}
        {...(sort === null ? {} : { sortDescriptor: sort })}
        onSortChange={setSort}
        onRowAction={choose}
      >
        <TableHeader>
          {table.columns.map((column, i) => (
            <Column
              key={column.id}
              id={column.id}
              allowsSorting
              isRowHeader={i === 0}
              className={`column ${column.numeric ? 'numeric' : ''}`}
            >
              {typeset(column.label)}
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          {rows.map(row => (
            <Row key={row.key} id={row.key} className={`row ${row.key === selected ? 'chosen' : ''}`}>
              {table.columns.map((column, i) => {
                const value = row.cells[i] ?? null;
                return (
                  <Cell
                    key={column.id}
                    className={`cell ${column.numeric ? 'numeric number' : column.brief ? 'brief' : ''}`}
                  >
                    {typeof value === 'number' ? formatNumber(value, numbers[i] ?? []) : typeset(value ?? '')}
                  </Cell>
                );
              })}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
