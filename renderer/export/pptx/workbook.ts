import type { Cell } from '../../paint/pptx/brush.ts';
import { columnName } from '../../paint/pptx/chart-parts.ts';
import { DECLARATION, slideText } from '../../paint/pptx/xml.ts';
import { zipped } from '../zip.ts';
import { contentTypesXml, numbered, relationsXml } from './parts.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a chart shows as the workbook that opens when its numbers are edited: one sheet. */
export function workbookOf(rows: readonly (readonly Cell[])[]): Uint8Array<ArrayBuffer> {
  const body = rows.map((cells, r) => {
    const row = cells.map((value, c) => cellXml(`${columnName(c)}${r + 1}`, value));
    return `<row r="${r + 1}">${row.join('')}</row>`;
  });
  return zipped([
    {
      name: '[Content_Types].xml',
      text: contentTypesXml([
        ['xl/workbook.xml', `${SML}.sheet.main+xml`],
        ['xl/worksheets/sheet1.xml', `${SML}.worksheet+xml`],
      ]),
    },
    { name: '_rels/.rels', text: relationsXml(numbered([['document', 'xl/workbook.xml']])) },
    {
      name: 'xl/workbook.xml',
      text: `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relationsXml(numbered([['worksheet', 'worksheets/sheet1.xml']])),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      text: `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData></worksheet>`,
    },
  ]);
}

function cellXml(name: string, value: Cell): string {
  if (value === null) return '';
  return typeof value === 'number'
    ? `<c r="${name}"><v>${value}</v></c>`
    : `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${slideText(value)}</t></is></c>`;
}
