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
const cellsOf = (xml: string) => [...xml.matchAll(/<a:tc>(.*?)<\/a:tc>/gu)].map(([, cell = '']) => cell);

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

  it('keeps two grounds and two texts of one cell', () => {
    const more = slide(table([number, text('g', 131, 60, '8'), ground('a', 100, 40), ground('b', 101, 41)]));
    expect(shapesOf(more)).toBe(shapesOf(slide(table([]))) + 2);
    expect(more).toContain('<a:t>8</a:t>');
  });

  it('is shapes where a row is lower than its line, since it would grow and move the others', () => {
    const line = 16 * 1.149;
    expect(slide(table([number], [0, 40, 40 + line + 0.1, 100]))).toContain('<a:tbl>');
    const low = slide(table([text('f', 130, 54.5, '7')], [0, 40, 40 + line - 0.1, 100]));
    expect(low).not.toContain('<a:tbl>');
    expect(low).toContain('<a:t>7</a:t>');
  });
});
