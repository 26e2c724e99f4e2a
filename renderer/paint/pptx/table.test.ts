import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { measureOffice } from '../../scenes/measure-office.ts';
import type { GroupMark, Mark, RectMark, TextMark } from '../../scenes/scene.ts';
import { slideXml } from './slide.ts';
import { EMU } from './space.ts';

const FONT = { family: 'sans', size: 16, weight: 400 } as const;

const ground = (key: string, x: number, y: number, width = 59, height = 29): RectMark => ({
  kind: 'rect',
  key,
  x,
  y,
  width,
  height,
  fill: '#123456',
});
const text = (key: string, x: number, y: number, words: string, more: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  key,
  x,
  y,
  text: words,
  font: FONT,
  fill: '#000000',
  anchor: 'middle',
  ...more,
});

/** A column of names and two of numbers; headings, and two rows. */
function table(marks: readonly Mark[], rows: readonly number[] = [0, 40, 70, 100]): GroupMark {
  const edges = { columns: [0, 100, 160, 220], rows, label: 'Compte rendu.' };
  return { kind: 'group', key: 'layer:table', name: 'table', x: 200, y: 100, marks, table: edges };
}

function slide(mark: Mark): string {
  const xml = slideXml(
    {
      width: 1280,
      height: 720,
      background: '#ffffff',
      title: 'T',
      description: 'D',
      language: 'fr',
      marks: [mark],
    },
    {
      box: { x: 0, y: 0, width: 1280 * EMU, height: 720 * EMU },
      house: null,
      measure: measureOffice,
      layerName: () => null,
    },
  );
  const parser = new SaxesParser({ xmlns: true });
  parser.write(xml).close();
  return xml;
}

const shapesOf = (xml: string) => xml.match(/<p:sp>/gu)?.length ?? 0;
const cellsOf = (xml: string) =>
  [...xml.matchAll(/<a:tc(?: [^>]*)?>(.*?)<\/a:tc>/gu)].map(([, cell = '']) => cell);

describe('a layer that is a table', () => {
  const name = text('name', 92, 60, 'santé <b>', { anchor: 'end' });
  const number = text('f', 130, 60.4, '7');
  const heading = text('head', 135, 36, 'A12', { anchor: 'start', rotate: -90 });
  const band = ground('band', 101, 36, 58, 4);
  const xml = slide(table([ground('cell', 100.5, 40.5), name, number, heading, band]));

  it('is native cells in rows and columns, in its place, described as a whole', () => {
    expect(xml.match(/<a:gridCol /gu)).toHaveLength(3);
    expect(xml.match(/<a:tr h="\d+">/gu)).toHaveLength(3);
    expect(cellsOf(xml)).toHaveLength(9);
    expect(xml).toContain(
      '<p:xfrm><a:off x="1905000" y="953000"/><a:ext cx="2096000" cy="953000"/></p:xfrm>',
    );
    expect(xml).toContain('descr="Compte rendu."');
  });

  it('has every text in its cell, where it stood, and the colour of its ground', () => {
    const cells = cellsOf(xml);
    expect(cells[3]).toContain('<a:t>santé &lt;b&gt;</a:t>');
    expect(cells[3]).toContain('algn="r"');
    expect(cells[3]).toContain(`marR="${Math.round((8 * EMU) / 1000) * 1000}"`);
    expect(cells[4]).toContain('<a:t>7</a:t>');
    expect(cells[4]).toContain('<a:srgbClr val="123456"/>');
    expect(cells[1]).toContain('<a:t>A12</a:t>');
    expect(cells[1]).toContain('vert="vert270"');
    expect(cells[8]).toContain('<a:endParaRPr sz="100"/>');
  });

  it('leaves what is no cell a shape, and says nothing twice', () => {
    expect(shapesOf(xml)).toBe(shapesOf(slide(table([]))) + 1);
    expect(xml.match(/<a:t>A12<\/a:t>/gu)).toHaveLength(1);
  });

  it('keeps a second text of a cell, and what does not cover the ground of it', () => {
    const bar = ground('b', 101, 41, 40);
    const more = slide(table([number, text('g', 131, 60, '8'), ground('a', 100, 40), bar]));
    expect(shapesOf(more)).toBe(shapesOf(slide(table([]))) + 2);
    expect(more).toContain('<a:t>8</a:t>');
    expect(more).toContain('<a:t>7</a:t>');
  });

  it('lets the later ground of a cell lie in the place of the earlier, as it is painted', () => {
    const later = { ...ground('b', 101, 41), fill: '#abcdef' };
    const cells = cellsOf(slide(table([ground('a', 100, 40), later, number])));
    expect(cells[4]).toContain('<a:srgbClr val="ABCDEF"/>');
    expect(cells[4]).toContain('<a:t>7</a:t>');
  });

  it('has a ground of several cells in each of them, under those of one', () => {
    const row = ground('row', 100, 40, 120, 30);
    const own = { ...ground('own', 160.5, 40.5), fill: '#abcdef' };
    const cells = cellsOf(slide(table([row, own])));
    expect(cells[4]).toContain('<a:srgbClr val="123456"/>');
    expect(cells[5]).toContain('<a:srgbClr val="ABCDEF"/>');
    expect(cells[5]).not.toContain('123456');
  });

  it('leaves the outline of a ground a shape above it', () => {
    const asked = { ...ground('asked', 100.5, 40.5), stroke: { color: '#ff0000', width: 2 } };
    const xml = slide(table([asked, number]));
    expect(shapesOf(xml)).toBe(shapesOf(slide(table([]))) + 1);
    expect(cellsOf(xml)[4]).toContain('<a:srgbClr val="123456"/>');
    expect(xml.slice(xml.indexOf('</p:graphicFrame>'))).toMatch(/<a:noFill\/>.*FF0000/u);
  });

  it('lets a text that is wider than its cell take the empty ones behind it, and no others', () => {
    const long = text('long', 0, 60, 'une longue phrase', { anchor: 'start' });
    const cells = (marks: readonly Mark[]) =>
      [...slide(table(marks)).matchAll(/<a:tc( [^>]*)?>/gu)].slice(3, 6).map(([, more = '']) => more);
    expect(cells([long])).toEqual([' gridSpan="2"', ' hMerge="1"', '']);
    expect(cells([{ ...long, text: 'court' }])).toEqual(['', '', '']);
    expect(cells([long, number])).toEqual(['', '', '']);
  });

  it('makes of a sign before a text its bullet, and leaves one without a text a shape', () => {
    const sign = { kind: 'circle', key: 's', x: 6, y: 54, r: 4, fill: '#abcdef' } as const;
    const named = slide(table([sign, text('t', 16, 60, 'Rouen', { anchor: 'start' })]));
    expect(cellsOf(named)[3]).toMatch(/indent="-133000".*<a:buClr><a:srgbClr val="ABCDEF"\/>.*Rouen/u);
    expect(shapesOf(named)).toBe(shapesOf(slide(table([]))));
    expect(shapesOf(slide(table([sign])))).toBe(shapesOf(slide(table([]))) + 1);
  });

  it('is shapes where a row is lower than its line, since it would grow and move the others', () => {
    const line = 16 * 1.149;
    expect(slide(table([number], [0, 40, 40 + line + 0.1, 100]))).toContain('<a:tbl>');
    const low = slide(table([text('f', 130, 54.5, '7')], [0, 40, 40 + line - 0.1, 100]));
    expect(low).not.toContain('<a:tbl>');
    expect(low).toContain('<a:t>7</a:t>');
  });
});
