import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { measureOffice } from '../../scenes/measure-office.ts';
import type { BarChart, ChartBar, GroupMark, TextMark } from '../../scenes/scene.ts';
import type { ChartPart } from './brush.ts';
import { slideXml } from './slide.ts';
import { EMU } from './space.ts';

const FONT = { family: 'sans', size: 16, weight: 400 } as const;
const BLUE = '#0000ff';

const bar = (name: string, value: number, more: Partial<ChartBar> = {}): ChartBar => ({
  name,
  value,
  fill: BLUE,
  ...more,
});
const name = (i: number, text: string): TextMark => ({
  kind: 'text',
  key: 'label',
  x: 290,
  y: 16 + 32 * i,
  text,
  font: FONT,
  fill: '#000000',
  anchor: 'end',
});

/** Two bars from x = 300 on, of 600 units at most. */
function layerOf(bars: readonly ChartBar[], more: Partial<BarChart> = {}): GroupMark {
  const marks = bars.map((each, i): GroupMark => {
    const label = name(0, each.name);
    return { kind: 'group', key: `bar:${i}`, name: each.name, x: 0, y: 32 * i, marks: [label] };
  });
  const chart: BarChart = {
    kind: 'bars',
    label: 'Compte rendu.',
    columns: ['Mot', 'S'],
    bars,
    way: 'across',
    plot: { x: 300, y: 0, width: 600, height: 32 * bars.length },
    from: 0,
    to: 6,
    thickness: 0.72,
    names: 'before',
    decimals: 1,
    font: FONT,
    inks: { names: '#111111', values: '#555555' },
    ...more,
  };
  return { kind: 'group', key: 'layer:bars', name: 'bars', x: 100, y: 50, marks, chart };
}

function drawn(layer: GroupMark, language = 'fr', takes = true) {
  const parts: ChartPart[] = [];
  const scene = { width: 1280, height: 720, background: '#ffffff', title: 'T', description: 'D', language };
  const box = { x: 0, y: 0, width: 1280 * EMU, height: 720 * EMU };
  const chart = (part: ChartPart) => `rId${parts.push(part)}`;
  const options = { box, house: null, measure: measureOffice, layerName: () => 'Barres' };
  const slide = slideXml({ ...scene, marks: [layer] }, takes ? { ...options, chart } : options);
  const xml = parts[0]?.xml ?? '<none/>';
  for (const each of [slide, xml]) new SaxesParser({ xmlns: true }).write(each).close();
  return { slide, xml };
}

const BARS = [bar('santé', 6), bar('soin <b>', 3)];
const frame = /<p:graphicFrame>.*?<p:xfrm><a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/u;
const layout = /<c:x val="(.*?)"\/><c:y val="(.*?)"\/><c:w val="(.*?)"\/><c:h val="(.*?)"\/>/u;

describe('a layer of bars', () => {
  it('is a native chart, described, whose bars lie where the scene has them', () => {
    const { slide, xml } = drawn(layerOf(BARS));
    expect(slide).toContain('name="Barres" descr="Compte rendu."');
    const [x, y, width, height] = (frame.exec(slide) ?? []).slice(1).map(value => Number(value) / EMU);
    const [left, top, wide, high] = (layout.exec(xml) ?? []).slice(1).map(Number);
    const at = [(x ?? 0) + (left ?? 0) * (width ?? 0), (y ?? 0) + (top ?? 0) * (height ?? 0)];
    for (const [i, value] of [400, 50].entries()) expect(at[i]).toBeCloseTo(value, 0);
    expect((wide ?? 0) * (width ?? 0)).toBeCloseTo(600, 0);
    expect((high ?? 0) * (height ?? 0)).toBeCloseTo(64, 0);
  });

  it('is never so low that a program presses its letters, its bars in their place all the same', () => {
    const { slide } = drawn(layerOf(BARS));
    const [, , y = 0, , height = 0] = (frame.exec(slide) ?? []).map(value => Number(value) / EMU);
    expect(height).toBeCloseTo(96, 0);
    expect(y + height / 2).toBeCloseTo(50 + 64 / 2, 0);
  });

  it('has its numbers as numbers, its names on an axis and no text under 12 points', () => {
    const { slide, xml } = drawn(layerOf(BARS));
    expect(xml).toContain('<c:v>soin &lt;b&gt;</c:v>');
    expect(xml).toContain('<c:pt idx="1"><c:v>3</c:v></c:pt>');
    expect(xml).toContain('<c:tickLblPos val="low"/>');
    const sizes = [...xml.matchAll(/ sz="(\d+)"/gu)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
    expect(slide).not.toContain('<a:t>santé</a:t>');
  });

  it('keeps names beside it that are longer than its axis has room for', () => {
    const long = 'Réinventer les politiques sportives, culturelles et éducatives';
    const { slide, xml } = drawn(layerOf([bar('santé', 6), bar(long, 3)]));
    expect(xml).toContain('<c:tickLblPos val="none"/>');
    expect(slide).toContain(`<a:t>${long}</a:t>`);
    expect(xml).toContain(`<c:v>${long}</c:v>`);
  });

  it('colours the bars that are not as most of them', () => {
    const stroke = { color: '#ff0000', width: 2 };
    const { xml } = drawn(
      layerOf([...BARS, bar('ville', 2, { fill: '#00ff00' }), bar('eau', 1, { stroke })]),
    );
    const points = [...xml.matchAll(/<c:dPt><c:idx val="(\d)"\/>/gu)].map(([, index]) => index);
    expect(points).toEqual(['2', '3']);
    expect(xml).toMatch(/<\/c:tx><c:spPr><a:solidFill><a:srgbClr val="0000FF"\/>/u);
  });

  it('writes numbers as the language does, and a minus', () => {
    expect(drawn(layerOf(BARS)).xml).toContain('formatCode="[$-40C]0.0;&quot;−&quot;0.0"');
    expect(drawn(layerOf(BARS, { decimals: 0 }), 'en').xml).toContain('formatCode="[$-809]0;&quot;−&quot;0"');
  });

  it('turns a scale round that falls, and has the names on the side that is asked', () => {
    const fallen = drawn(layerOf(BARS, { from: 6, to: 0, names: 'after' })).xml;
    expect(fallen).toContain('<c:orientation val="maxMin"/><c:max val="6"/><c:min val="0"/>');
    expect(fallen).toContain('<c:tickLblPos val="low"/>');
    const below = drawn(layerOf([bar('ville', -3)], { from: -3, to: 0, names: 'after' })).xml;
    expect(below).toContain('<c:orientation val="minMax"/><c:max val="0"/><c:min val="-3"/>');
    expect(below).toContain('<c:tickLblPos val="high"/>');
  });

  it('is shapes where nobody takes its chart', () => {
    const { slide } = drawn(layerOf(BARS), 'fr', false);
    expect(slide).not.toContain('<c:chart');
    expect(slide).toContain('<a:t>santé</a:t>');
  });
});
