import { DECLARATION, slideText } from '../../paint/pptx/xml.ts';
import type { BarChart } from '../../scenes/scene.ts';
import { zipped } from '../zip.ts';
import { contentTypesXml, numbered, relationsXml } from './parts.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The numbers of a chart as the workbook that opens when they are edited: a column of names, a column of values. */
export function workbookOf({ columns, bars }: BarChart): Uint8Array<ArrayBuffer> {
  const text = (cell: string, words: string) =>
    `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${slideText(words)}</t></is></c>`;
  const heading = `<row r="1">${text('A1', columns[0])}${text('B1', columns[1])}</row>`;
  const rows = bars.map(({ name, value }, i) => {
    const r = i + 2;
    return `<row r="${r}">${text(`A${r}`, name)}<c r="B${r}"><v>${value}</v></c></row>`;
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
      text: `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${heading}${rows.join('')}</sheetData></worksheet>`,
    },
  ]);
}
