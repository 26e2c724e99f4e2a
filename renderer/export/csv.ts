import type { SceneTable } from '../scenes/scene.ts';
import type { TableFormat } from './exportable.ts';
import { fileName } from './file-name.ts';

/** How a CSV file is written: a spreadsheet in French takes other signs than programs do. */
export interface CsvFlavour {
  readonly separator: ';' | ',';
  readonly decimal: ',' | '.';
  /** The mark without which Excel takes UTF-8 for something else; programs may stumble on it. */
  readonly mark: '\ufeff' | '';
}

/** For spreadsheets, with the decimal sign of the language: where that is a comma, Excel separates by semicolons. */
export function spreadsheetFlavour(language: string): CsvFlavour {
  return { separator: ';', decimal: language.startsWith('fr') ? ',' : '.', mark: '\ufeff' };
}

/** For programs: RFC 4180. */
export const STANDARD: CsvFlavour = { separator: ',', decimal: '.', mark: '' };

export type CsvCell = string | number | null;

/** A text that a spreadsheet would run as a formula (OWASP, "CSV injection"). */
const FORMULA = /^\s*[=+\-@\t\r]/u;

function cellText(cell: CsvCell, { decimal }: CsvFlavour): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = neutral(cell);
  return /[";,\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text that no spreadsheet runs. */
export function neutral(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Rows as CSV, CRLF between them, with no text that could run as a formula. */
export function csvRows(rows: readonly (readonly CsvCell[])[], flavour: CsvFlavour): string {
  const lines = rows.map(row => row.map(cell => cellText(cell, flavour)).join(flavour.separator));
  return `${flavour.mark}${lines.join('\r\n')}\r\n`;
}

/** A table's cells, its headings first. */
function rowsOf({ columns, rows }: SceneTable): readonly (readonly CsvCell[])[] {
  return [columns.map(column => column.label), ...rows.map(row => row.cells)];
}

/** A table as CSV of a flavour, its headings first. */
export function csvText(table: SceneTable, flavour: CsvFlavour): string {
  return csvRows(rowsOf(table), flavour);
}

/**
 * A table as spreadsheets take it from the clipboard: tabs between cells, lines between rows, numbers with the decimal sign of the
 * language (a point would make days of them where it is a comma), and no text that could run as a formula.
 */
export function tabbedText(table: SceneTable, language: string): string {
  const { decimal } = spreadsheetFlavour(language);
  const written = (cell: CsvCell) => {
    if (typeof cell === 'number') return String(cell).replace('.', decimal);
    return neutral((cell ?? '').replace(/[\t\n\r]+/gu, ' '));
  };
  return rowsOf(table)
    .map(row => row.map(written).join('\t'))
    .join('\n');
}

function exported(
  { table, day }: Parameters<TableFormat['run']>[0],
  flavour: CsvFlavour,
): ReturnType<TableFormat['run']> {
  return {
    name: fileName(table.caption, day, 'csv'),
    type: 'text/csv;charset=utf-8',
    bytes: new TextEncoder().encode(csvText(table, flavour)),
  };
}

/** The table beside the picture, for spreadsheets. */
export const CSV_EXPORT: TableFormat = {
  id: 'csv',
  label: 'export.csv',
  of: 'table',
  run: what => exported(what, spreadsheetFlavour(what.language)),
};

/** The same for programs. */
export const STANDARD_CSV_EXPORT: TableFormat = {
  id: 'csv-standard',
  label: 'export.csvStandard',
  of: 'table',
  run: what => exported(what, STANDARD),
};
