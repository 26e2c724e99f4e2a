import { DAY_LENGTH } from '../../model/day-length.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { Archive } from '../office/archive.ts';
import type { OfficeError } from '../office/docx.ts';
import { readText, readTree } from '../office/read-part.ts';
import { elementsOf, readXml, type Xml } from '../office/xml.ts';
import { MOST_COLUMNS } from './cells.ts';
import { fillDown, MOST_ROWS, type Reach, sheetText } from './sheet-text.ts';

/** Spreadsheets count days from here; the other system begins four years later. */
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

interface Styles {
  /** Whether cells of each style are dates or hours. */
  readonly dated: readonly boolean[];
  readonly epoch: number;
}

/**
 * The text of a workbook (XLSX): each sheet behind a form feed, a tab and its name, its rows as cells parted by tabs. Dates and
 * hours are written out; a cell merged over several rows stands in each of them.
 */
export function readWorkbook(archive: Archive): Result<string, OfficeError> {
  const book = readTree(archive, 'xl/workbook.xml');
  if (!book.ok) return book;
  if (book.value === null) return fail('damaged');
  const links = readTree(archive, 'xl/_rels/workbook.xml.rels');
  const shared = readTree(archive, 'xl/sharedStrings.xml');
  const styled = readTree(archive, 'xl/styles.xml');
  if (!links.ok) return links;
  if (!shared.ok) return shared;
  if (!styled.ok) return styled;
  const targets = new Map(
    elementsOf(links.value).map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']),
  );
  const strings = elementsOf(shared.value).map(wordsIn);
  const is1904 = named(book.value, 'workbookPr')?.attributes.date1904;
  const styles = {
    dated: datedStyles(styled.value),
    epoch: /^(?:1|true)$/.test(is1904 ?? '') ? EPOCH_1904 : EPOCH,
  };
  const texts: string[] = [];
  for (const sheet of elementsOf(named(book.value, 'sheets'))) {
    const { attributes } = sheet;
    if (/hidden/iu.test(attributes.state ?? '')) continue;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    const target = (targets.get(id) ?? '').replace(/^\/?(?:xl\/)?/u, 'xl/');
    const rows = rowsOf(archive, target, strings, styles);
    if (!rows.ok) return rows;
    texts.push(sheetText(attributes.name ?? '', rows.value));
  }
  return ok(texts.join(''));
}

/** Some programs write every name with a prefix: "x:row". */
function localName({ name }: Xml): string {
  return name.slice(name.indexOf(':') + 1);
}

function named(element: Xml | null | undefined, name: string): Xml | null {
  return elementsOf(element).find(child => localName(child) === name) ?? null;
}

/** The words of a shared string or an inline one, over all its runs; phonetic hints are left out. */
function wordsIn(element: Xml): string {
  return element.children
    .map(child => {
      if (typeof child === 'string') return localName(element) === 't' ? child : '';
      return localName(child) === 'rPh' ? '' : wordsIn(child);
    })
    .join('');
}

const DATED_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

/** Which styles of cells show a day or an hour: by the numbers of the usual formats, else by the letters of their own. */
function datedStyles(styles: Xml | null): readonly boolean[] {
  const own = new Map(
    elementsOf(named(styles, 'numFmts')).map(({ attributes }) => [
      Number(attributes.numFmtId),
      (attributes.formatCode ?? '').replace(/"[^"]*"|\\.|\[[^\]hms]*\]/giu, ''),
    ]),
  );
  return elementsOf(named(styles, 'cellXfs')).map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    return DATED_FORMATS.has(id) || /[dmyhs]/iu.test(own.get(id) ?? '');
  });
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function rowsOf(
  archive: Archive,
  name: string,
  strings: readonly string[],
  styles: Styles,
): Result<readonly (readonly string[])[], OfficeError> {
  const read = readText(archive, name);
  if (!read.ok) return read;
  const text = read.value;
  if (text === null) return ok([]);
  const rows: string[][] = [];
  const take = (row: Xml): void => {
    const at = Number(row.attributes.r ?? rows.length + 1) - 1;
    if (localName(row) !== 'row' || at >= MOST_ROWS) return;
    const cells: string[] = [];
    elementsOf(row).forEach((cell, i) => {
      const column = cell.attributes.r === undefined ? i : columnOf(cell.attributes.r);
      const words = cellWords(cell, strings, styles);
      if (words !== '' && column < MOST_COLUMNS) cells[column] = words;
    });
    rows[at] = cells;
  };
  const lifted = /<(\w+:)?sheetData\b/.exec(text)?.[1] ?? '';
  const sheet = readXml(text, `${lifted}sheetData`, take);
  if (!sheet.ok) return sheet;
  fillDown(rows, mergedIn(named(sheet.value, 'mergeCells')));
  return ok(Array.from(rows, row => Array.from(row ?? [], cell => cell ?? '')));
}

function mergedIn(merged: Xml | null): readonly Reach[] {
  return elementsOf(merged).map(({ attributes }) => {
    const [from = '', to = from] = (attributes.ref ?? '').split(':');
    const rowOf = (reference: string) => Number(/\d+$/.exec(reference)?.[0] ?? 0) - 1;
    return { column: columnOf(from), top: rowOf(from), bottom: rowOf(to) };
  });
}

function cellWords(cell: Xml, strings: readonly string[], { dated, epoch }: Styles): string {
  const { t: type = 'n', s: style = '0' } = cell.attributes;
  if (type === 'inlineStr') return wordsIn(named(cell, 'is') ?? cell).trim();
  const value = (named(cell, 'v')?.children ?? []).filter(child => typeof child === 'string').join('');
  if (type === 's') return (strings[Number(value)] ?? '').trim();
  const isNumber = type === 'n' && value !== '' && Number.isFinite(Number(value));
  return isNumber && dated[Number(style)] === true ? momentWords(Number(value), epoch) : value.trim();
}

/** 45378.395833 → "2024-03-27 09:30"; a day alone, an hour alone. */
function momentWords(serial: number, epoch: number): string {
  if (serial < 0 || serial > 2_958_465) return String(serial);
  // Minutes are what programmes are made of; the fraction of a day is never exact.
  const iso = new Date(epoch + Math.round(serial * 1440) * (DAY_LENGTH / 1440)).toISOString();
  if (serial < 1) return iso.slice(11, 16);
  return Math.abs(serial - Math.round(serial)) < 1 / 2880
    ? iso.slice(0, 10)
    : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}
