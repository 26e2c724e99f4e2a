import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { measureOffice } from '../../scenes/measure-office.ts';
import type { ChartThing, GroupMark, StackChart } from '../../scenes/scene.ts';
import type { ChartPart } from './brush.ts';
import { slideXml } from './slide.ts';
import { EMU } from './space.ts';

const FONT = { family: 'sans', size: 16, weight: 600 } as const;
const thing = (name: string, more: Partial<ChartThing> = {}): ChartThing => ({
  name,
  named: true,
  fill: '#0b6fa4',
  ink: '#ffffff',
  opacity: 1,
  ...more,
});

const CHART: StackChart = {
  kind: 'stacks',
  label: '2014, A5 : depuis 2014',
  columns: ['Année', 'Mentions', 'Séance'],
  places: [
    { name: '2014', heap: [thing('A5'), thing('<A23>')] },
    { name: '…', heap: [] },
    { name: '2030', heap: [thing('A20', { named: false, opacity: 0.25 })] },
  ],
  plot: { x: 20, y: 400, width: 300, height: 56 },
  most: 2,
  thickness: 0.8,
  gap: 2,
  font: FONT,
};

function drawn(chart: StackChart, takes = true) {
  const parts: ChartPart[] = [];
  const mark: GroupMark = {
    kind: 'group',
    key: 'layer:mentions',
    name: 'mentions',
    x: 100,
    y: 50,
    marks: [{ kind: 'circle', key: 'c', x: 0, y: 0, r: 4, fill: '#123456' }],
    chart,
  };
  const scene = { width: 1280, height: 720, title: 'T', description: 'D', language: 'fr' };
  const options = {
    box: { x: 0, y: 0, width: 1280 * EMU, height: 720 * EMU },
    house: null,
    measure: measureOffice,
    layerName: () => 'Mentions',
    ...(takes ? { chart: (part: ChartPart) => `rId${parts.push(part)}` } : {}),
  };
  const slide = slideXml({ ...scene, background: '#fafafa', marks: [mark] }, options);
  const [part] = parts;
  for (const xml of [slide, part?.xml ?? '<none/>']) new SaxesParser({ xmlns: true }).write(xml).close();
  return { slide, xml: part?.xml ?? '', rows: part?.rows ?? [] };
}

describe('a layer of heaps', () => {
  it('is a native chart in its place, described, and none of its marks', () => {
    const { slide } = drawn(CHART);
    expect(slide).toContain('name="Mentions" descr="2014, A5 : depuis 2014"');
    const box = /<p:xfrm><a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/u.exec(slide) ?? [];
    const [x = 0, y = 0, width = 0, height = 0] = box.slice(1).map(value => Number(value) / EMU);
    for (const [seen, wanted] of [
      [x, 120],
      [y, 450],
      [width, 300],
      [height, 56],
    ] as const)
      expect(Math.abs(seen - wanted)).toBeLessThan(0.2);
    expect(slide).not.toContain('123456');
  });

  it('has a series a height, a thing a point with its colour and its name', () => {
    const { xml } = drawn(CHART);
    const series = xml.split('<c:ser>').slice(1);
    expect(series).toHaveLength(2);
    const points = series.map(part =>
      [...part.matchAll(/<c:pt idx="(\d)"><c:v>1<\/c:v>/gu)].map(([, i]) => i),
    );
    expect(points).toEqual([['0', '2'], ['0']]);
    expect(series[1]).toContain('<a:t>&lt;A23&gt;</a:t>');
    expect(series[0]).toContain('<c:dLbl><c:idx val="2"/><c:delete val="1"/></c:dLbl>');
    expect(series[0]).toContain('<a:alpha val="25000"/>');
    // What is parted from the next by nothing of its own is parted by the page.
    expect(xml.match(/<a:srgbClr val="FAFAFA"\/>/gu)).toHaveLength(3);
    expect(xml).toContain('<c:max val="2"/><c:min val="0"/>');
  });

  it('has its data as a workbook: ones that are heaped, and what they are called', () => {
    expect(drawn(CHART).rows).toEqual([
      ['Année', 'Mentions 1', 'Mentions 2', 'Séance 1', 'Séance 2'],
      ['2014', 1, 1, 'A5', '<A23>'],
      ['…', null, null, null, null],
      ['2030', 1, null, 'A20', null],
    ]);
    expect(drawn(CHART).xml).toContain('<c:f>Sheet1!$C$2:$C$4</c:f>');
  });

  it('keeps a stroke that a thing has, and writes nothing under 12 points', () => {
    const stroke = { color: '#cc0000', width: 2 };
    const { xml } = drawn({ ...CHART, places: [{ name: '2014', heap: [thing('A5', { stroke })] }] });
    expect(xml).toContain('CC0000');
    expect(xml).not.toContain('FAFAFA');
    expect(Math.min(...[...xml.matchAll(/ sz="(\d+)"/gu)].map(([, size]) => Number(size)))).toBe(1200);
  });

  it('is shapes where nobody takes its chart, and where nothing is heaped', () => {
    expect(drawn(CHART, false).slide).toContain('123456');
    expect(drawn({ ...CHART, places: [{ name: '2014', heap: [] }] }).slide).toContain('123456');
  });
});
