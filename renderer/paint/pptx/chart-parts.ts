import type { Brush, Painted } from './brush.ts';
import { solidXml } from './ink.ts';
import { type Box, boxOn, frameXfrmXml, type Space } from './space.ts';
import { DECLARATION, identityXml } from './xml.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const NAMESPACES =
  `xmlns:c="${CHART}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** How the part of a chart begins and ends, around its plot. */
export const OPENING =
  `${DECLARATION}<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:roundedCorners val="0"/>` +
  '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>';

export function closingXml(text: string): string {
  return (
    '<c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    `${text}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

/** A chart in its place on the slide: what the slide calls it, and what it is. */
export function frameXml(
  frame: Box,
  space: Space,
  { id, name, label }: { readonly id: string; readonly name: string; readonly label: string },
  brush: Brush,
): Painted {
  const box = boxOn(space, frame.x, frame.y, frame.width, frame.height);
  const xml =
    `<p:graphicFrame><p:nvGraphicFramePr>${identityXml(brush.next(), name, label)}` +
    `<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>${frameXfrmXml(box)}` +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${id}"/></a:graphicData></a:graphic></p:graphicFrame>`;
  return { box, xml };
}

/** The plot by its inner edges, in parts of the chart's frame. */
export function layoutXml(plot: Box, frame: Box): string {
  const part = (value: number) => Math.round(value * 1e6) / 1e6;
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${part((plot.x - frame.x) / frame.width)}"/><c:y val="${part((plot.y - frame.y) / frame.height)}"/>` +
    `<c:w val="${part(plot.width / frame.width)}"/><c:h val="${part(plot.height / frame.height)}"/></c:manualLayout></c:layout>`
  );
}

/** Type of a chart's texts, `size` in hundredths of a point. */
export function textXml(size: number, isBold: boolean, fill: string, language: string): string {
  const run = `<a:defRPr lang="${language}" sz="${size}" b="${isBold ? 1 : 0}">${solidXml(fill, 1)}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="${language}"/></a:p></c:txPr>`;
}

/** The one sheet of a chart's workbook. */
export const SHEET = 'Sheet1';

/** Texts of cells, as a chart keeps them beside where they stand. */
export function strings(range: string, list: string, count: number): string {
  return `<c:strRef><c:f>${SHEET}!${range}</c:f><c:strCache><c:ptCount val="${count}"/>${list}</c:strCache></c:strRef>`;
}

/** A column as workbooks count them: A to Z, AA and on. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
