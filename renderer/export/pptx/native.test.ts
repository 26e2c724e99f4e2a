import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../scenes/gallery/scene-of.ts';
import { slideSheet } from '../../scenes/slide-sheet.ts';
import { LIGHT } from '../../scenes/theme.ts';
import { slideParts } from './slide-parts.fixture.ts';

const SHEET = slideSheet('16:9', LIGHT);

const partsOf = (name: string) => slideParts(sceneOf(name, SHEET));

/** Texts in the cells of the tables of a slide. */
function cellsOf(slide: string): readonly string[] {
  const tables = slide.match(/<a:tbl>.*?<\/a:tbl>/gu) ?? [];
  return tables.flatMap(table => [...table.matchAll(/<a:t>(.*?)<\/a:t>/gu)].map(([, text = '']) => text));
}

describe('what is a table on screen', () => {
  it.each([
    ['words-heat', 1, 'santé'],
    ['editions-people', 3, 'Isadora GUERRA'],
    ['copresence-rouen', 1, 'Métropole Rouen Normandie (5)'],
    ['similarity-words', 1, 'Rouen (6)'],
  ])('is native on the slide of %s: %i, with its names and described', async (name, count, text) => {
    const slide = (await partsOf(name)).get('ppt/slides/slide1.xml') ?? '';
    expect(slide.match(/<a:tbl>/gu)).toHaveLength(count);
    expect(cellsOf(slide)).toContain(text);
    const frames = slide.match(/<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr [^>]*>/gu) ?? [];
    expect(frames).toHaveLength(count);
    for (const frame of frames) expect(frame).toMatch(/ descr="[^"]{8,}"/u);
  });

  it('has the numbers of its cells in them', async () => {
    const slide = (await partsOf('copresence-rouen')).get('ppt/slides/slide1.xml') ?? '';
    expect(cellsOf(slide).filter(text => text === '2')).toHaveLength(12);
  });
});

/** Values of the series of a package's charts, in their order. */
function valuesOf(parts: ReadonlyMap<string, string>): readonly (readonly number[])[] {
  const charts = [...parts].filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/u.test(name));
  return charts.flatMap(([, xml]) => {
    const caches = [...xml.matchAll(/<c:numCache>(.*?)<\/c:numCache>/gu)];
    return caches.map(([, cache = '']) =>
      [...cache.matchAll(/<c:v>(.*?)<\/c:v>/gu)].map(([, value]) => Number(value)),
    );
  });
}

describe('what is bars on screen', () => {
  it('is a native chart for each sign of the scores, its names on the other side of 0', async () => {
    const parts = await partsOf('words-bars');
    const [over = [], under = []] = valuesOf(parts);
    expect(over.length).toBeGreaterThan(5);
    expect(over.every(value => value > 0)).toBe(true);
    expect(under.every(value => value < 0)).toBe(true);
    expect(under.length).toBeGreaterThan(0);
    const slide = parts.get('ppt/slides/slide1.xml') ?? '';
    expect(slide.match(/<c:chart /gu)).toHaveLength(2);
    expect(slide).not.toContain('<a:t>expérientiels</a:t>');
  });

  it('is a native chart of the years where mentions are heaped, its sessions in the workbook', async () => {
    const parts = await partsOf('timeline-rouen');
    expect(valuesOf(parts).map(({ length }) => length)).toEqual([8, 4, 2, 1, 1]);
    const chart = parts.get('ppt/charts/chart1.xml') ?? '';
    expect(chart.match(/<a:t>A\d+<\/a:t>|<a:t>P\d<\/a:t>/gu)?.length).toBeGreaterThan(8);
    const slide = parts.get('ppt/slides/slide1.xml') ?? '';
    expect(slide.match(/<c:chart /gu)).toHaveLength(1);
  });
});
