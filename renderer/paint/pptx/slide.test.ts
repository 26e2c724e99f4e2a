import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { measureOffice } from '../../scenes/measure-office.ts';
import type { Mark, Scene, TextMark } from '../../scenes/scene.ts';
import { stepsOf } from './outline.ts';
import { slideXml } from './slide.ts';
import { EMU } from './space.ts';

const FONT = { family: 'sans', size: 16, weight: 400 } as const;

function sceneOf(marks: readonly Mark[], title = 'Titre'): Scene {
  return {
    width: 1280,
    height: 720,
    background: '#ffffff',
    title,
    description: 'Compte.',
    language: 'fr',
    marks,
  };
}

function slide(marks: readonly Mark[], title?: string): string {
  return slideXml(sceneOf(marks, title), {
    box: { x: 0, y: 0, width: 1280 * EMU, height: 720 * EMU },
    house: null,
    measure: measureOffice,
    layerName: name => (name.startsWith('layer') ? name : null),
  });
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a well-formed part, in order, with the text right inside it. */
function elementsOf(xml: string): readonly Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', tag => {
    const element = { name: tag.name, attributes: tag.attributes as Record<string, string>, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', text => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

const named = (xml: string, name: string) => elementsOf(xml).filter(element => element.name === name);
const attributes = (xml: string, name: string) => named(xml, name).map(element => element.attributes);

function node(key: string, x: number, y: number, body: Mark, texts: readonly Mark[] = []): Mark {
  return {
    kind: 'group',
    key,
    name: key.toUpperCase(),
    label: `${key}, dit`,
    datum: { kind: 'session', id: key },
    x,
    y,
    marks: [body, ...texts],
  };
}
const circle: Mark = { kind: 'circle', key: 'shape', x: 0, y: 0, r: 20, fill: '#0b6fa4' };
const box: Mark = {
  kind: 'rect',
  key: 'shape',
  x: -30,
  y: -10,
  width: 60,
  height: 20,
  radius: 4,
  fill: '#0b6fa4',
};
const badge = (x: number, y: number): TextMark => ({
  kind: 'text',
  key: 'badge',
  x,
  y,
  text: 'A1',
  font: FONT,
  fill: '#ffffff',
  anchor: 'middle',
});

describe('a connector', () => {
  const tie = (x1: number, y1: number, x2: number, y2: number): Mark => ({
    kind: 'line',
    key: 'link',
    x1,
    y1,
    x2,
    y2,
    stroke: { color: '#999999', width: 1 },
    ties: ['a', 'b'],
  });

  it.each([
    ['to the right', 500, 300, 6, 2],
    ['below', 300, 500, 4, 0],
    ['to the left, upwards', 100, 100, 1, 5],
    ['nearly to the right', 500, 340, 6, 2],
    ['more downwards than that', 500, 400, 5, 1],
  ])('leaves a circle %s at the nearest of its eight points', (_, x, y, from, to) => {
    const xml = slide([tie(300, 300, x, y), node('a', 300, 300, circle), node('b', x, y, circle)]);
    expect(attributes(xml, 'a:stCxn')).toEqual([{ id: '3', idx: String(from) }]);
    expect(attributes(xml, 'a:endCxn')).toEqual([{ id: '4', idx: String(to) }]);
  });

  it('begins and ends at those very points, and is called by what it ties', () => {
    const xml = slide([tie(300, 300, 500, 300), node('a', 300, 300, circle), node('b', 500, 300, box)]);
    expect(attributes(xml, 'a:endCxn')).toEqual([{ id: '4', idx: '1' }]);
    const line = `${xml.slice(xml.indexOf('<p:cxnSp>'), xml.indexOf('</p:cxnSp>'))}</p:cxnSp>`;
    const { x, y } = named(line, 'a:off')[0]?.attributes ?? {};
    const { cx, cy } = named(line, 'a:ext')[0]?.attributes ?? {};
    expect(Math.abs(Number(x) - 320 * EMU)).toBeLessThanOrEqual(2500);
    expect(Math.abs(Number(y) - 300 * EMU)).toBeLessThanOrEqual(2500);
    expect(Math.abs(Number(cx) - 150 * EMU)).toBeLessThanOrEqual(5000);
    expect(cy).toBe('0');
    expect(line).toContain('descr="A – B"');
  });

  it.each([
    ['to the right, downwards', 500, 500, undefined, undefined],
    ['to the left, downwards', 100, 500, '1', undefined],
    ['to the right, upwards', 500, 100, undefined, '1'],
    ['to the left, upwards', 100, 100, '1', '1'],
  ])('%s lies in its box from the corner where it begins', (_, x, y, flipH, flipV) => {
    const xml = slide([tie(300, 300, x, y)]);
    const line = `${xml.slice(xml.indexOf('<p:cxnSp>'), xml.indexOf('</p:cxnSp>'))}</p:cxnSp>`;
    const [place] = attributes(line, 'a:xfrm');
    expect([place?.flipH, place?.flipV]).toEqual([flipH, flipV]);
  });

  it('says what it ties, unless there are hundreds of them, which nobody hears', () => {
    const ends = [node('a', 300, 300, circle), node('b', 500, 300, circle)];
    const said = (count: number) => {
      const ties = Array.from({ length: count }, (_, i) => ({ ...tie(300, 300, 500, 300), key: `link${i}` }));
      const layer: Mark = { kind: 'group', key: 'l', name: 'links', x: 0, y: 0, marks: ties };
      return (slide([layer, ...ends]).match(/descr="A – B"/gu) ?? []).length;
    };
    expect([said(1), said(300), said(301)]).toEqual([1, 300, 0]);
  });

  it('is held at one end where the other shape is not in the picture', () => {
    const xml = slide([tie(300, 300, 500, 300), node('a', 300, 300, circle)]);
    expect([named(xml, 'a:stCxn').length, named(xml, 'a:endCxn').length]).toEqual([1, 0]);
  });
});

describe('a node', () => {
  it('is one shape with the text in its middle, named and described', () => {
    const xml = slide([node('a', 300, 300, box, [badge(0, 5.6)])]);
    expect(named(xml, 'p:sp').length).toBe(2);
    expect(attributes(xml, 'p:cNvPr').at(-1)).toEqual({ id: '3', name: 'A', descr: 'a, dit' });
    expect(named(xml, 'a:t').map(each => each.text)).toEqual(['Titre', 'A1']);
  });

  it('is a group where its text stands beside its shape', () => {
    const xml = slide([node('a', 300, 300, box, [badge(50, 5.6)])]);
    expect(named(xml, 'p:grpSp').length).toBe(1);
    expect(attributes(xml, 'p:cNvPr').find(each => each.name === 'A')).toMatchObject({ descr: 'a, dit' });
  });
});

describe('a text', () => {
  const line = (key: string, y: number, more: Partial<TextMark> = {}): TextMark => ({
    kind: 'text',
    key,
    x: 100,
    y,
    text: key,
    font: FONT,
    fill: '#000000',
    anchor: 'start',
    ...more,
  });

  it('is not wrapped, not fitted, without insets, and in the language of the picture', () => {
    const xml = slide([line('x', 100)]);
    const body = attributes(xml, 'a:bodyPr').at(-1);
    expect(body).toMatchObject({ wrap: 'none', lIns: '0', tIns: '0', rIns: '0', bIns: '0' });
    expect(named(xml, 'a:noAutofit').length).toBeGreaterThan(0);
    expect(attributes(xml, 'a:rPr').at(-1)).toMatchObject({ lang: 'fr-FR', sz: '1200' });
  });

  it.each([
    ['start', 100, 'l'],
    ['middle', 100, 'ctr'],
    ['end', 100, 'r'],
  ] as const)('anchored at its %s has that edge of its box there', (anchor, x, align) => {
    const xml = slide([line('mot', 100, { anchor })]);
    const { x: left } = attributes(xml, 'a:off').at(-1) ?? {};
    const { cx: width } = attributes(xml, 'a:ext').at(-1) ?? {};
    const share = anchor === 'start' ? 0 : anchor === 'middle' ? 0.5 : 1;
    expect(Math.abs(Number(left) + share * Number(width) - x * EMU)).toBeLessThanOrEqual(1000);
    expect(attributes(xml, 'a:pPr').at(-1)).toEqual({ algn: align });
  });

  it('has the ground under it where it has a halo, so that a link shines through and does not strike it out', () => {
    const halo = { color: '#fefefe', width: 3 };
    const band = /<a:prstGeom prst="rect"\/><a:solidFill><a:srgbClr val="(FEFEFE)"><a:alpha val="(\d+)"\/>/u;
    const ground = (more: Partial<TextMark>) => band.exec(slide([line('mot', 100, more)]))?.slice(1);
    expect(ground({ halo })).toEqual(['FEFEFE', '72000']);
    expect(ground({ halo, opacity: 0.5 })).toEqual(['FEFEFE', '36000']);
    expect(ground({})).toBeUndefined();
  });

  it('of several lines is one box of as many paragraphs', () => {
    const lines = [line('n:0', 100), line('n:1', 118.4), line('n:2', 136.8)];
    const xml = slide(lines);
    expect(named(xml, 'p:sp').length).toBe(2);
    expect(named(xml, 'a:p').length).toBe(4);
  });

  it('is by itself where it only looks like the next line', () => {
    expect(named(slide([line('n:0', 100), line('n:1', 118, { x: 101 })]), 'p:sp').length).toBe(3);
    expect(named(slide([line('n:0', 100), line('n:1', 130)]), 'p:sp').length).toBe(3);
    expect(named(slide([line('n:0', 100), line('m:1', 118)]), 'p:sp').length).toBe(3);
  });

  it('comes out whole whatever it says, but for what no XML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), text => {
        const said = named(slide([line('x', 100, { text })]), 'a:t').at(-1)?.text;
        const may = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');
        expect(said).toBe(may.replace(/[\t\n\r\u2028\u2029]+/gu, ' '));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    '=HYPERLINK("http://x";"y")',
    '<script>&amp;</script>',
    'a\u0000b\u000bc',
    'שלום',
    '1\u202f234 ≥ → e\u0301',
    'x'.repeat(300),
  ])('is harmless as a name, a description and a title: %s', hostile => {
    const xml = slide([{ ...node('a', 1, 1, circle), name: hostile, label: hostile } as Mark], hostile);
    const clean = hostile.replace(/[\u0000\u000b]/gu, '');
    expect(attributes(xml, 'p:cNvPr').at(-1)).toEqual({ id: '3', name: clean, descr: clean });
    expect(named(xml, 'a:t')[0]?.text).toBe(clean);
  });
});

describe('a layer', () => {
  it('is a group of its name; a group without a name is none', () => {
    const inner: Mark = { kind: 'group', key: 'row', name: 'row', x: 5, y: 5, marks: [circle] };
    const xml = slide([{ kind: 'group', key: 'l', name: 'layer one', x: 10, y: 10, marks: [inner] }]);
    expect(named(xml, 'p:grpSp').length).toBe(1);
    expect(attributes(xml, 'p:cNvPr').map(each => each.name)).toEqual(['', 'Titre', 'layer one', '']);
    const { x, y } = attributes(xml, 'a:chOff').at(-1) ?? {};
    expect(Math.abs(Number(x) + 5 * EMU)).toBeLessThanOrEqual(500);
    expect(Math.abs(Number(y) + 5 * EMU)).toBeLessThanOrEqual(500);
  });

  it('gives no number twice', () => {
    const xml = slide([
      node('a', 1, 1, circle),
      { kind: 'group', key: 'l', name: 'layer', x: 0, y: 0, marks: [circle, box] },
    ]);
    const ids = attributes(xml, 'p:cNvPr').map(each => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('an outline', () => {
  it('keeps its moves, lines and curves, and makes curves of arcs', () => {
    expect(stepsOf('M1,2L3,4 5,6C1,1 2,2 3,3Z').map(([kind]) => kind)).toEqual(['M', 'L', 'L', 'C', 'Z']);
    const steps = stepsOf('M10,0A10,10 0 1 1 -10,0A10,10 0 1 1 10,0Z');
    expect(steps.map(([kind]) => kind)).toEqual(['M', 'C', 'C', 'C', 'C', 'Z']);
    for (const [kind, ...n] of steps)
      if (kind === 'C') expect(Math.hypot(n[4] ?? 0, n[5] ?? 0)).toBeCloseTo(10, 6);
  });

  it('runs the way that an arc is told to', () => {
    const [, half] = stepsOf('M0,0A10,10 0 0 1 10,10');
    expect(half?.slice(5).map(n => Math.round(Number(n)))).toEqual([10, 10]);
    expect(Number(half?.[1])).toBeGreaterThan(5);
    expect(Number(half?.[2])).toBeCloseTo(0, 6);
  });
});
