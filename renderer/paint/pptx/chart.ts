import type { BarChart, ChartBar, GroupMark, Mark, TextMark, TextMeasure } from '../../scenes/scene.ts';
import type { Brush, Painted } from './brush.ts';
import { closingXml, frameXml, layoutXml, OPENING, SHEET, strings, textXml } from './chart-parts.ts';
import { solidXml, strokeXml } from './ink.ts';
import { type Box, POINT, type Space } from './space.ts';
import { lineText } from './xml.ts';

/** Room around what a chart writes, in units: letters of another program may be wider. */
const EDGE = 8;
/** Part of a frame that a name may take on an axis: LibreOffice breaks a longer one, others as they will. */
const WIDEST = 0.3;
/** Height of the least frame, in units: LibreOffice presses the letters of a lower chart, and breaks its numbers. */
const LEAST = 96;

/** What a layer of bars is on a slide: the chart, and the names that have no room on its axis. */
export interface Charted {
  readonly frame: Painted;
  readonly rest: readonly TextMark[];
}

/** The data as the workbook has them: a column of names, a column of values. */
const rowsOf = ({ columns, bars }: BarChart) => [columns, ...bars.map(({ name, value }) => [name, value])];

/** A layer of bars as a chart in its place; `brush.chart` takes the chart and says what it is called there. */
export function chartXml(
  group: GroupMark,
  given: BarChart,
  space: Space,
  name: string,
  brush: Brush,
): Charted | null {
  if (brush.chart === undefined) return null;
  const texts = textsIn(group.marks, 0, 0);
  const named = frameOf(texts, given, brush.measure);
  const widest = Math.max(...given.bars.map(bar => brush.measure(bar.name, given.font)));
  const isOnAxis = given.names !== null && widest <= named.width * WIDEST;
  const chart = isOnAxis ? given : { ...given, names: null };
  const rest = isOnAxis ? [] : texts.filter(isName);
  const frame = isOnAxis
    ? named
    : frameOf(
        texts.filter(text => !isName(text)),
        chart,
        brush.measure,
      );
  const id = brush.chart({ rows: rowsOf(chart), xml: spaceXml(chart, frame, space, brush) });
  const framed = { id, name, label: chart.label };
  return { frame: frameXml(frame, space, framed, brush), rest };
}

/** The texts of a layer where they stand in it. */
function textsIn(marks: readonly Mark[], x: number, y: number): readonly TextMark[] {
  return marks.flatMap(mark =>
    mark.kind === 'group'
      ? textsIn(mark.marks, x + mark.x, y + mark.y)
      : mark.kind === 'text'
        ? [{ ...mark, x: x + mark.x, y: y + mark.y }]
        : [],
  );
}

const isName = ({ key }: TextMark) => key === 'label';

/** The box around the rows of a chart and the texts that stand beside them. */
function frameOf(texts: readonly TextMark[], { plot }: BarChart, measure: TextMeasure): Box {
  let [left, right] = [plot.x, plot.x + plot.width];
  let [top, bottom] = [plot.y, plot.y + plot.height];
  for (const { x, y, text, font, anchor } of texts) {
    const width = measure(text, font);
    const from = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
    left = Math.min(left, from - EDGE);
    right = Math.max(right, from + width + EDGE);
    top = Math.min(top, y - font.size);
    bottom = Math.max(bottom, y + font.size / 2);
  }
  const lack = Math.max(0, LEAST - (bottom - top)) / 2;
  return { x: left, y: top - lack, width: right - left, height: bottom - top + 2 * lack };
}

/** The chart's own part: bars, the names on an axis without a line, the numbers at the tips. */
function spaceXml(chart: BarChart, frame: Box, { scale }: Space, { language }: Brush): string {
  const { plot, way, thickness } = chart;
  const layout = layoutXml(plot, frame);
  const size = Math.round((chart.font.size * scale * 100) / POINT);
  const text = (fill: string) => textXml(size, chart.font.weight === 600, fill, language);
  return (
    `${OPENING}${layout}` +
    `<c:barChart><c:barDir val="${way === 'across' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${seriesXml(chart, scale, text(chart.inks.values), language)}` +
    `<c:gapWidth val="${Math.round((1 / thickness - 1) * 100)}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `${axesXml(chart, text(chart.inks.names))}${closingXml(text(chart.inks.names))}`
  );
}

/**
 * How a number is written: with as many decimals as on screen, a minus and no hyphen before it. The language of its signs is
 * said once: LibreOffice writes it out where the second part says it again.
 */
function formatOf(decimals: number, language: string): string {
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  return lineText(`${LOCALES.get(language) ?? ''}${digits};"−"${digits}`);
}

/** Languages as formats of numbers name them. */
const LOCALES = new Map([
  ['fr-FR', '[$-40C]'],
  ['en-GB', '[$-809]'],
]);

function seriesXml(chart: BarChart, scale: number, text: string, language: string): string {
  const { bars, columns, decimals } = chart;
  const fill = commonFill(bars);
  const points = bars.map(({ name, value }, i) => ({ i, name: lineText(name), value }));
  const last = bars.length + 1;
  const looks = bars.map((bar, i) => {
    if (bar.fill === fill && bar.stroke === undefined) return '';
    return (
      `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>` +
      `<c:spPr>${solidXml(bar.fill, 1)}${strokeXml(bar.stroke, 1, scale)}</c:spPr></c:dPt>`
    );
  });
  const names = points.map(({ i, name }) => `<c:pt idx="${i}"><c:v>${name}</c:v></c:pt>`).join('');
  const values = points.map(({ i, value }) => `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`).join('');
  const heading = `<c:pt idx="0"><c:v>${lineText(columns[1])}</c:v></c:pt>`;
  return (
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${strings('$B$1', heading, 1)}</c:tx>` +
    `<c:spPr>${solidXml(fill, 1)}</c:spPr><c:invertIfNegative val="0"/>${looks.join('')}` +
    `<c:dLbls><c:numFmt formatCode="${formatOf(decimals, language)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}` +
    '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat>${strings(`$A$2:$A$${last}`, names, bars.length)}</c:cat>` +
    `<c:val><c:numRef><c:f>${SHEET}!$B$2:$B$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${bars.length}"/>${values}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

/** The fill that most bars have. */
function commonFill(bars: readonly ChartBar[]): string {
  const counts = new Map<string, number>();
  for (const { fill } of bars) counts.set(fill, (counts.get(fill) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['#000000', 0])[0];
}

/** Axes without lines and marks, since the picture has its own: the first has the names, the second keeps the scale. */
function axesXml({ way, from, to, names }: BarChart, text: string): string {
  const isAcross = way === 'across';
  const [least, most] = [Math.min(from, to), Math.max(from, to)];
  const bare = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const line = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
  // Rows are listed from the top; a scale that falls from left to right is turned round.
  const side = names === null ? 'none' : (names === 'before') === from <= to ? 'low' : 'high';
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isAcross ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isAcross ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>${bare}<c:tickLblPos val="${side}"/>` +
    `${line}${text}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="${from <= to ? 'minMax' : 'maxMin'}"/><c:max val="${most}"/><c:min val="${least}"/></c:scaling><c:delete val="1"/>` +
    `<c:axPos val="${isAcross ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/>${bare}<c:tickLblPos val="none"/><c:crossAx val="1"/><c:crosses val="autoZero"/></c:valAx>`
  );
}
