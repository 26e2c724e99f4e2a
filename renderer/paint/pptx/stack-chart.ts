import type { ChartThing, StackChart } from '../../scenes/scene.ts';
import type { Brush, Cell, Painted } from './brush.ts';
import {
  closingXml,
  columnName,
  frameXml,
  layoutXml,
  OPENING,
  SHEET,
  strings,
  textXml,
} from './chart-parts.ts';
import { solidXml, strokeXml } from './ink.ts';
import { POINT, type Space } from './space.ts';
import { lineText } from './xml.ts';

/**
 * Heaped things as a chart in their place: a column a place, a series a height of the heap, so that each thing has its colour and
 * its name. Null where nobody takes charts, and where nothing is heaped.
 */
export function stackChartXml(chart: StackChart, space: Space, name: string, brush: Brush): Painted | null {
  const rows = rowsOf(chart);
  if (brush.chart === undefined || highest(chart) === 0) return null;
  const id = brush.chart({ rows, xml: spaceXml(chart, space, brush) });
  return frameXml(chart.plot, space, { id, name, label: chart.label }, brush);
}

const highest = ({ places }: StackChart) => Math.max(0, ...places.map(({ heap }) => heap.length));

const heights = (chart: StackChart) => Array.from({ length: highest(chart) }, (_, i) => i);

/** A row a place: what is heaped on it, a column each, and behind them what these are called. */
function rowsOf(chart: StackChart): readonly (readonly Cell[])[] {
  const [place, count, called] = chart.columns;
  const all = heights(chart);
  const headed = (word: string) => all.map(i => `${word} ${i + 1}`);
  return [
    [place, ...headed(count), ...headed(called)],
    ...chart.places.map(({ name, heap }) => [
      name,
      ...all.map(i => (i < heap.length ? 1 : null)),
      ...all.map(i => heap[i]?.name ?? null),
    ]),
  ];
}

function spaceXml(chart: StackChart, space: Space, brush: Brush): string {
  const { plot, thickness } = chart;
  const size = Math.round((chart.font.size * space.scale * 100) / POINT);
  const series = heights(chart).map(i => seriesXml(chart, i, size, space, brush));
  const text = textXml(size, chart.font.weight === 600, '#000000', brush.language);
  return (
    `${OPENING}${layoutXml(plot, plot)}` +
    `<c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series.join('')}` +
    `<c:gapWidth val="${Math.round((1 / thickness - 1) * 100)}"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `${axesXml(chart)}${closingXml(text)}`
  );
}

function seriesXml(chart: StackChart, at: number, size: number, space: Space, brush: Brush): string {
  const { places, columns } = chart;
  const last = places.length + 1;
  const things = places.flatMap(({ heap }, i) => {
    const thing = heap[at];
    return thing === undefined ? [] : [{ i, thing }];
  });
  const column = columnName(at + 1);
  const looks = things.map(({ i, thing }) => pointXml(i, thing, chart, space, brush));
  const labels = things.map(({ i, thing }) => labelXml(i, thing, chart, size, brush));
  const heading = `<c:pt idx="0"><c:v>${lineText(`${columns[1]} ${at + 1}`)}</c:v></c:pt>`;
  const names = places.map(({ name }, i) => `<c:pt idx="${i}"><c:v>${lineText(name)}</c:v></c:pt>`).join('');
  const values = things.map(({ i }) => `<c:pt idx="${i}"><c:v>1</c:v></c:pt>`).join('');
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${strings(`$${column}$1`, heading, 1)}</c:tx>` +
    `<c:invertIfNegative val="0"/>${looks.join('')}<c:dLbls>${labels.join('')}${shows(0)}</c:dLbls>` +
    `<c:cat>${strings(`$A$2:$A$${last}`, names, places.length)}</c:cat>` +
    `<c:val><c:numRef><c:f>${SHEET}!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${places.length}"/>${values}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

/** The look of a thing; what has no stroke of its own is parted from the next by the colour of the page. */
function pointXml(i: number, thing: ChartThing, { gap }: StackChart, { scale }: Space, brush: Brush): string {
  const stroke = thing.stroke ?? { color: brush.ground, width: gap };
  const alpha = thing.stroke === undefined ? 1 : thing.opacity;
  return (
    `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>` +
    `<c:spPr>${solidXml(thing.fill, thing.opacity)}${strokeXml(stroke, alpha, scale)}</c:spPr></c:dPt>`
  );
}

/** The name on a thing: words of its own, since the number behind it is 1. */
function labelXml(i: number, thing: ChartThing, { font }: StackChart, size: number, brush: Brush): string {
  if (!thing.named) return `<c:dLbl><c:idx val="${i}"/><c:delete val="1"/></c:dLbl>`;
  const run = `<a:rPr lang="${brush.language}" sz="${size}" b="${font.weight === 600 ? 1 : 0}">${solidXml(thing.ink, thing.opacity)}</a:rPr>`;
  return (
    `<c:dLbl><c:idx val="${i}"/><c:tx><c:rich><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/>` +
    `<a:p><a:r>${run}<a:t>${lineText(thing.name)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="ctr"/>${shows(1)}</c:dLbl>`
  );
}

const shows = (value: 0 | 1) =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** Axes that keep the scales and show nothing: the picture has its own. */
function axesXml({ most }: StackChart): string {
  const bare =
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
  const format = '<c:numFmt formatCode="General" sourceLinked="0"/>';
  return (
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
    `<c:axPos val="b"/>${format}${bare}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${most}"/><c:min val="0"/></c:scaling><c:delete val="1"/>` +
    `<c:axPos val="l"/>${format}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>`
  );
}
