import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EMU } from '../../../paint/pptx/space.ts';
import type { BarChart, Scene } from '../../../scenes/scene.ts';
import type { Sheet } from '../../../scenes/sheet.ts';
import { DARK, LIGHT } from '../../../scenes/theme.ts';
import { AT_ONCE } from '../../at-once.fixture.ts';
import { figureText } from '../../reopen.ts';
import { slideFile } from '../slide-file.ts';
import { BODY, TEMPLATE_TYPE, templateFile } from './house.fixture.ts';
import { readHouse } from './house.ts';
import { houseGround } from './house-ground.ts';
import { MOST_BYTES } from './opened.ts';
import { readXml } from './xml-tree.ts';

/** A picture that fills its sheet, so that its place on the slide is seen. */
function scene({ size, theme }: Sheet, title = 'Titre <&> « é »'): Scene {
  return {
    ...size,
    background: theme.background,
    title,
    description: 'Compte.',
    language: 'fr',
    marks: [
      { kind: 'rect', key: 'all', x: 0, y: 0, ...size, fill: theme.accent },
      {
        kind: 'text',
        key: 't',
        x: 10,
        y: 30,
        text: 'nom',
        font: { family: 'sans', size: theme.textSmall, weight: 400 },
        fill: theme.ink,
        anchor: 'start',
      },
      { kind: 'group', key: 'layer:bars', name: 'bars', x: 0, y: 60, marks: [], chart: chartOf(theme) },
    ],
  };
}

const chartOf = ({ ink, textSmall }: Sheet['theme']): BarChart => ({
  kind: 'bars',
  label: 'Barres.',
  columns: ['Mot', 'S'],
  bars: [{ name: 'santé', value: 3, fill: ink }],
  way: 'across',
  plot: { x: 80, y: 0, width: 100, height: 120 },
  from: 0,
  to: 3,
  thickness: 0.7,
  names: 'before',
  decimals: 1,
  font: { family: 'sans', size: textSmall, weight: 400 },
  inks: { names: ink, values: ink },
});

async function written(house: Uint8Array<ArrayBuffer>, title?: string): Promise<ReadonlyMap<string, string>> {
  const made = await slideFile(
    {
      scene: scene({ size: { width: 1, height: 1 }, theme: LIGHT, measure: () => 1 }),
      drawOn: sheet => scene(sheet, title),
      layerName: () => null,
      state: '#/mots',
      day: '2025-03-05',
      house,
    },
    AT_ONCE,
  );
  if (!made.ok) throw new Error(made.error);
  expect(figureText(made.value.bytes)).toBe('#/mots');
  return new Map(
    Object.entries(unzipSync(made.value.bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
}

const SLIDE = 'ppt/slides/slide1.xml';

describe('a slide on a house’s template', () => {
  it('keeps the master, the layouts and the theme as they are, and drops its slides', async () => {
    const bytes = templateFile({
      change: parts => parts.set('ppt/media/image1.png', new Uint8Array([1, 2, 3])),
    });
    const before = new Map(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
    );
    const after = await written(bytes);
    for (const name of [
      'ppt/theme/theme1.xml',
      'ppt/slideMasters/slideMaster1.xml',
      'ppt/slideLayouts/slideLayout2.xml',
    ])
      expect(after.get(name)).toBe(before.get(name));
    const slides = [...after.keys()].filter(name => /^ppt\/slides\/[^/]+$/u.test(name));
    expect(slides).toEqual([SLIDE]);
    const main = after.get('ppt/presentation.xml') ?? '';
    expect(main).not.toContain('custShow');
    expect(main.match(/sldId /gu)).toHaveLength(1);
    // Nothing reaches it, so that it does not travel.
    expect(after.has('ppt/media/image1.png')).toBe(false);
  });

  it('is a presentation, whatever the template was, and every part that is named is there', async () => {
    const parts = await written(templateFile());
    expect(parts.get('[Content_Types].xml')).not.toContain('template.main');
    expect(parts.get('[Content_Types].xml')).toContain('presentation.main+xml');
    for (const [name, part] of parts) {
      if (name.endsWith('.xlsx')) continue;
      expect(readXml(new TextEncoder().encode(part)), name).not.toBeNull();
      if (!name.endsWith('.rels')) continue;
      for (const [, target = ''] of part.matchAll(/Target="([^"]*)"/gu)) {
        const folder = name.replace(/_rels\/[^/]*$/u, '');
        expect([...parts.keys()]).toContain(new URL(target, `http://p/${folder}`).pathname.slice(1));
      }
    }
    for (const [, name = ''] of (parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]*)"/gu))
      expect([...parts.keys()]).toContain(name);
  });

  it('has the charts of its picture beside those of the template, each with its workbook', async () => {
    const own = 'ppt/charts/chart1.xml';
    const bytes = templateFile({
      change: parts => {
        const relations = 'ppt/slideMasters/_rels/slideMaster1.xml.rels';
        const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';
        const more = `<Relationship Id="own" Type="${type}" Target="../charts/chart1.xml"/></Relationships>`;
        parts.set(own, '<own/>');
        parts.set(relations, String(parts.get(relations)).replace('</Relationships>', more));
      },
    });
    const parts = await written(bytes);
    expect(parts.get(own)).toBe('<own/>');
    expect(parts.get('ppt/charts/chart2.xml')).toContain('<c:v>santé</c:v>');
    expect(parts.get('ppt/charts/_rels/chart2.xml.rels')).toContain('/ppt/embeddings/workbook1.xlsx');
    expect(parts.get('ppt/slides/_rels/slide1.xml.rels')).toMatch(/Id="rId3"[^>]*chart2\.xml/u);
    expect(parts.get(SLIDE)).toContain('r:id="rId3"');
  });

  it('has its title in the title’s place and its picture in the body’s, at 12 points or more', async () => {
    const parts = await written(templateFile());
    const slide = parts.get(SLIDE) ?? '';
    expect(slide).toContain('<p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/>');
    expect(slide).toContain('Titre &lt;&amp;&gt; « é »');
    const { x, y, width, height } = BODY;
    expect(slide).toContain(`<a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>`);
    expect(slide).not.toContain('<p:bg>');
    for (const [, size] of slide.matchAll(/ sz="(\d+)"/gu)) expect(Number(size)).toBeGreaterThanOrEqual(1200);
    expect(parts.get('ppt/slides/_rels/slide1.xml.rels')).toContain('/ppt/slideLayouts/slideLayout2.xml');
    expect(slide).toContain('type="slidenum"');
  });

  it('takes the body’s place from the master where the layout does not say it', async () => {
    const bytes = templateFile({
      change: parts => {
        const name = 'ppt/slideLayouts/slideLayout2.xml';
        const { x, y, width, height } = BODY;
        const place = `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
        parts.set(name, String(parts.get(name)).replace(place, ''));
      },
    });
    expect((await written(bytes)).get(SLIDE)).toContain('<a:off x="500000" y="1500000"/>');
  });

  it('writes a title that would not find room smaller, and one that does as the house has it', async () => {
    const title = (xml: string | undefined) => /<p:ph type="title".*?<a:rPr([^>]*)>/su.exec(xml ?? '')?.[1];
    expect(title((await written(templateFile())).get(SLIDE))).not.toContain('sz=');
    const long = title((await written(templateFile(), 'Un titre bien long '.repeat(8))).get(SLIDE));
    expect(Number(/sz="(\d+)"/u.exec(long ?? '')?.[1])).toBeLessThan(4000);
  });

  it('is the same bytes each time', async () => {
    const [first, second] = [await written(templateFile()), await written(templateFile())];
    expect([...second]).toEqual([...first]);
  });
});

describe('the colours of a picture on a house’s ground', () => {
  const lookOn = (background: string) => {
    const ground = houseGround(templateFile({ background }));
    if (!ground.ok) throw new Error(ground.error);
    const { sheet, figureXml } = ground.value;
    return {
      theme: sheet.theme,
      sheet,
      slide: figureXml(scene(sheet), { layerName: () => null, chart: () => 'rId3' }),
    };
  };

  it('are those of a light page on a light one, with its own ground behind names', () => {
    const { theme, slide, sheet } = lookOn('F4EFE6');
    expect([theme.ink, theme.background]).toEqual([LIGHT.ink, '#f4efe6']);
    expect(slide.match(/prst="rect"/gu)).toHaveLength(2);
    expect(sheet.size.width).toBe(BODY.width / EMU);
  });

  it('are those of a dark page on a dark one', () => {
    expect(lookOn('10141C').theme.ink).toBe(DARK.ink);
  });

  it.each([
    ['DADADA', '#dadada'],
    ['D9D9D9', LIGHT.background],
    ['434343', LIGHT.background],
    ['424242', '#424242'],
  ])('know where light and dark end: on %s they have the ground %s', (background, expected) => {
    expect(lookOn(background).theme.background).toBe(expected);
  });

  it('stand on a paper of their own between both', () => {
    const { theme, slide, sheet } = lookOn('7F7F7F');
    expect(theme.background).toBe(LIGHT.background);
    expect(slide.match(/prst="rect"/gu)).toHaveLength(3);
    expect(sheet.size.width).toBeLessThan(BODY.width / EMU);
  });
});

describe('a file that is no template', () => {
  const compound = (stream: string) => {
    const bytes = new Uint8Array(512 + stream.length * 2);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    for (const [i, letter] of [...stream].entries()) bytes[512 + 2 * i] = letter.charCodeAt(0);
    return bytes;
  };
  const main = 'ppt/presentation.xml';
  const changed = (change: (xml: string) => string) =>
    templateFile({ change: parts => parts.set(main, change(String(parts.get(main)))) });

  it.each([
    ['no-package', new TextEncoder().encode('Actes')],
    ['no-package', new Uint8Array()],
    ['old', compound('PowerPoint Document')],
    ['encrypted', compound('EncryptedPackage')],
    ['damaged', templateFile().slice(0, 400)],
    ['damaged', changed(() => '<p:presentation')],
    ['damaged', templateFile({ change: parts => parts.delete('ppt/slideLayouts/slideLayout2.xml') })],
    [
      'no-presentation',
      templateFile({
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      }),
    ],
    ['no-presentation', templateFile({ change: parts => parts.delete('[Content_Types].xml') })],
    ['macros', templateFile({ type: 'application/vnd.ms-powerpoint.template.macroEnabled.main+xml' })],
    ['macros', templateFile({ change: parts => parts.set('ppt/vbaProject.bin', new Uint8Array(8)) })],
    [
      'strict',
      changed(xml =>
        xml.replaceAll(
          'http://schemas.openxmlformats.org/presentationml/2006/main',
          'http://purl.oclc.org/ooxml/presentationml/main',
        ),
      ),
    ],
    ['too-large', new Uint8Array(MOST_BYTES + 1)],
    ['no-title', templateFile({ titled: false })],
  ] as const)('says why: %s', (code, bytes) => {
    expect(readHouse(bytes)).toEqual({ ok: false, error: code });
  });

  it('is one up to the largest size', () => {
    expect(readHouse(new Uint8Array(MOST_BYTES))).toEqual({ ok: false, error: 'no-package' });
    expect(readHouse(templateFile({ type: TEMPLATE_TYPE })).ok).toBe(true);
  });
});
