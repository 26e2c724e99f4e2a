import { DAY_LENGTH } from '../../model/day-length.ts';
import { ok, type Result } from '../../model/result.ts';
import type { Archive } from '../office/archive.ts';
import type { OfficeError } from '../office/docx.ts';
import { readContent } from '../office/read-part.ts';
import { elementsOf, readXml, type Xml } from '../office/xml.ts';
import { MOST_COLUMNS } from './cells.ts';
import { fillDown, MOST_ROWS, type Reach, sheetText } from './sheet-text.ts';

/** What stands in a cell and is no part of its words. */
const BESIDE = /^(?:office:annotation|draw:.*|text:ruby-text)$/u;
/** So many spaces in a row are more than anybody types. */
const MOST_SPACES = 100;
/** One cell, or one row, may be said once and meant many times: more than these, or more characters in all, are no programme. */
const MOST_REPEATED = 100;
const MOST_CHARACTERS = 20_000_000;

/** The text of an OpenDocument spreadsheet (ODS), written as that of a workbook is: sheets, rows, cells parted by tabs. */
export function readOpenSheets(archive: Archive): Result<string, OfficeError> {
  const content = readContent(archive);
  if (!content.ok) return content;
  const texts: string[] = [];
  const root = readXml(content.value, 'office:spreadsheet', (element, begun) => {
    if (element.name !== 'table:table' || isHidden(element, begun)) return;
    texts.push(sheetText(element.attributes['table:name'] ?? '', rowsOf(element)));
  });
  return root.ok ? ok(texts.join('')) : root;
}

/** Whether the style of a sheet hides it. */
function isHidden(sheet: Xml, root: Xml): boolean {
  const name = sheet.attributes['table:style-name'];
  const automatic = elementsOf(root).find(child => child.name === 'office:automatic-styles');
  const style = elementsOf(automatic).find(child => child.attributes['style:name'] === name);
  return elementsOf(style).some(child => child.attributes['table:display'] === 'false');
}

function rowsOf(sheet: Xml): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const reaches: Reach[] = [];
  let [at, left] = [0, MOST_CHARACTERS];
  const put = (row: Xml): void => {
    const cells = cellsOf(row, at, reaches);
    const repeated = timesOf(row, 'table:number-rows-repeated');
    const size = cells.reduce((sum, words) => sum + (words ?? '').length + 1, 0);
    // The empty rest of a sheet is one row, repeated to its end.
    for (let i = 0; size > 0 && i < Math.min(repeated, MOST_REPEATED) && at + i < MOST_ROWS; i += 1) {
      left -= size;
      if (left > 0) rows[at + i] = Array.from(cells, words => words ?? '');
    }
    at += repeated;
  };
  const collect = (holder: Xml): void => {
    for (const child of elementsOf(holder)) {
      if (child.name === 'table:table-row') put(child);
      else if (/^table:table-(?:header-rows|rows|row-group)$/u.test(child.name)) collect(child);
    }
  };
  collect(sheet);
  fillDown(rows, reaches);
  return Array.from(rows, row => Array.from(row ?? [], cell => cell ?? ''));
}

function cellsOf(row: Xml, at: number, reaches: Reach[]): readonly (string | undefined)[] {
  const cells: string[] = [];
  let column = 0;
  for (const cell of elementsOf(row)) {
    const repeated = timesOf(cell, 'table:number-columns-repeated');
    const words = cell.name === 'table:table-cell' ? cellWords(cell) : '';
    const filled = words === '' ? 0 : Math.min(repeated, MOST_REPEATED, Math.max(0, MOST_COLUMNS - column));
    for (let i = 0; i < filled; i += 1) cells[column + i] = words;
    const height = timesOf(cell, 'table:number-rows-spanned');
    if (words !== '' && height > 1) reaches.push({ column, top: at, bottom: at + height - 1 });
    column += repeated;
  }
  return cells;
}

function timesOf({ attributes }: Xml, name: string): number {
  return Math.max(1, Math.floor(Number(attributes[name] ?? 1)) || 1);
}

/** What a cell says: days and hours as they are meant, whatever way they are shown. */
function cellWords(cell: Xml): string {
  const { attributes } = cell;
  const date = attributes['office:date-value'];
  if (date !== undefined) return momentWords(date);
  const time = attributes['office:time-value'];
  if (time !== undefined) return clockOf(time) ?? wordsOf(cell);
  return wordsOf(cell);
}

/** "2024-03-27T09:30:00" → "2024-03-27 09:30"; a day alone. */
function momentWords(value: string): string {
  const [day = '', clock = ''] = value.split('T');
  return /^00:00/.test(clock) || clock === '' ? day : `${day} ${clock.slice(0, 5)}`;
}

/** "PT09H30M00S" → "09:30"; minutes are what programmes are made of. */
function clockOf(value: string): string | null {
  const found = /^PT(\d+)H(\d+)M(\d+(?:\.\d+)?)S$/.exec(value);
  if (found === null) return null;
  const [hours, minutes, seconds] = found.slice(1).map(Number);
  const ms = Math.round((hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60) * 60_000;
  return ms < DAY_LENGTH ? new Date(ms).toISOString().slice(11, 16) : null;
}

function wordsOf(cell: Xml): string {
  return elementsOf(cell)
    .filter(child => !BESIDE.test(child.name))
    .map(child => inline(child))
    .join('\n')
    .trim();
}

function inline(element: Xml): string {
  const { name, attributes, children } = element;
  if (BESIDE.test(name)) return '';
  if (name === 'text:line-break') return '\n';
  if (name === 'text:tab') return ' ';
  if (name === 'text:s') return ' '.repeat(Math.min(MOST_SPACES, Number(attributes['text:c'] ?? 1) || 1));
  return children
    .map(child => (typeof child === 'string' ? child.replace(/\s+/gu, ' ') : inline(child)))
    .join('');
}
