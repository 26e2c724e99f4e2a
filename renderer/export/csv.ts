import type { SceneTable } from '../scenes/scene.ts';
import type { TableFormat } from './exportable.ts';
import { fileName } from './file-name.ts';

/** A text that a spreadsheet would run as a formula (OWASP, "CSV injection"). */
const FORMULA = /^\s*[=+\-@\t\r]/u;

function cellText(cell: string | number | null, decimal: '.' | ','): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const neutral = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";,\r\n]/u.test(neutral) ? `"${neutral.replaceAll('"', '""')}"` : neutral;
}

/**
 * A table as CSV for spreadsheets: UTF-8 with its mark, `;` between cells, CRLF between rows (RFC 4180 otherwise), numbers
 * with the language's decimal sign, and no text that could run as a formula.
 */
export function csvText(table: SceneTable, language: string): string {
  const decimal = language.startsWith('fr') ? ',' : '.';
  const rows = [table.columns.map(column => column.label), ...table.rows.map(row => row.cells)];
  const lines = rows.map(row => row.map(cell => cellText(cell, decimal)).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** The table beside the picture. */
export const CSV_EXPORT: TableFormat = {
  id: 'csv',
  label: 'export.csv',
  of: 'table',
  run: ({ table, language, day }) => ({
    name: fileName(table.caption, day, 'csv'),
    type: 'text/csv;charset=utf-8',
    bytes: new TextEncoder().encode(csvText(table, language)),
  }),
};
