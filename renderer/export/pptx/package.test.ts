import { gzipSync, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../scenes/scene.ts';
import { AT_ONCE } from '../at-once.fixture.ts';
import type { Exported } from '../exportable.ts';
import { packageParts } from './package.ts';
import { notesOf, slideFile } from './slide-file.ts';
import { zipped } from './zip.ts';

const HOSTILE = [
  '=HYPERLINK("http://x";"y")',
  '<script>&',
  'שלום',
  'a\u0000b\u000bc',
  '1\u202f234 ≥ →',
  'x'.repeat(300),
];
const SCENE: Scene = {
  width: 1280,
  height: 720,
  background: '#ffffff',
  title: HOSTILE.join(' '),
  description: `Compte.\n${HOSTILE.join('\n')}`,
  language: 'fr',
  marks: [
    { kind: 'circle', key: 'c', x: 10, y: 10, r: 5, fill: '#0b6fa4' },
    {
      kind: 'group',
      key: 'layer:bars',
      name: 'bars',
      x: 0,
      y: 100,
      marks: [],
      chart: {
        kind: 'bars',
        label: HOSTILE.join(' '),
        columns: [HOSTILE[0] ?? '', 'S & s'],
        bars: HOSTILE.map((name, i) => ({ name, value: i - 2.5, fill: '#0b6fa4' })),
        way: 'across',
        plot: { x: 100, y: 0, width: 500, height: 180 },
        from: -3,
        to: 3,
        thickness: 0.7,
        names: 'before',
        decimals: 1,
        font: { family: 'sans', size: 16, weight: 400 },
        inks: { names: '#000000', values: '#555555' },
      },
    },
    {
      kind: 'group',
      key: 'layer:source',
      name: 'source',
      x: 0,
      y: 0,
      marks: [
        {
          kind: 'text',
          key: 'source:0',
          x: 1,
          y: 700,
          text: 'Source : Actes & co',
          font: { family: 'sans', size: 16, weight: 400 },
          fill: '#000000',
          anchor: 'start',
        },
      ],
    },
  ],
};
const WHAT = {
  scene: SCENE,
  drawOn: () => SCENE,
  layerName: () => null,
  state: '#/reseau?q=<é>&sel=person:a',
  day: '2025-03-05',
};

async function written(what = WHAT): Promise<Exported> {
  const made = await slideFile(what, AT_ONCE);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

type Texts = ReadonlyMap<string, string>;

const textsOf = (bytes: Uint8Array): Texts =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));

async function partsOf(what = WHAT): Promise<Texts> {
  return textsOf((await written(what)).bytes);
}

const isWorkbook = (name: string) => name.endsWith('.xlsx');

/** The presentation, and the workbook in it: both are packages. */
async function packages(): Promise<readonly Texts[]> {
  const { bytes } = await written();
  const books = Object.entries(unzipSync(bytes)).filter(([name]) => isWorkbook(name));
  expect(books).toHaveLength(1);
  return [textsOf(bytes), ...books.map(([, book]) => textsOf(book))];
}

/** Elements of a well-formed part: name and attributes. */
function tagsOf(
  xml: string,
): readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: { ...attributes } }));
  parser.write(xml).close();
  return found;
}

/** Texts of the elements of a name, as they are written. */
function textsIn(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gu'))].map(
    ([, text = '']) => text,
  );
}

/** Where a relationship's target lies, from the part that it is of. */
function resolved(relations: string, target: string): string {
  const folder = relations.replace(/_rels\/[^/]*$/u, '');
  return new URL(target, `http://package/${folder}`).pathname.slice(1);
}

describe('a package', () => {
  it('has well-formed parts only, each with its content type', async () => {
    for (const parts of await packages()) {
      const types = tagsOf(parts.get('[Content_Types].xml') ?? '');
      const named = types.flatMap(tag =>
        tag.name === 'Override' ? [(tag.attributes.PartName ?? '').slice(1)] : [],
      );
      for (const [name, xml] of parts) {
        if (!isWorkbook(name)) expect(tagsOf(xml).length, name).toBeGreaterThan(0);
      }
      const own = [...parts.keys()].filter(name => name !== '[Content_Types].xml' && !name.endsWith('.rels'));
      expect(named.toSorted()).toEqual(own.toSorted());
    }
  });

  it('names no part in a relationship that is not there, and no identifier in a part that is no relationship', async () => {
    for (const parts of await packages()) {
      for (const [name, xml] of parts) {
        if (isWorkbook(name)) continue;
        if (name.endsWith('.rels')) {
          const targets = tagsOf(xml).flatMap(tag => tag.attributes.Target ?? []);
          for (const target of targets) expect([...parts.keys()]).toContain(resolved(name, target));
          continue;
        }
        const at = name.lastIndexOf('/') + 1;
        const relations = tagsOf(parts.get(`${name.slice(0, at)}_rels/${name.slice(at)}.rels`) ?? '<none/>');
        const ids = tagsOf(xml).flatMap(tag => tag.attributes['r:id'] ?? []);
        for (const id of ids)
          expect(
            relations.map(tag => tag.attributes.Id),
            `${id} of ${name}`,
          ).toContain(id);
      }
    }
  });

  it('holds the numbers of a chart twice: as they are drawn, and in the workbook that opens with them', async () => {
    const [parts, book] = await packages();
    const chart = parts?.get('ppt/charts/chart1.xml') ?? '';
    const sheet = book?.get('xl/worksheets/sheet1.xml') ?? '';
    const [, ...said] = textsIn(sheet, 't');
    expect(textsIn(chart, 'c:v')).toEqual([...said, ...textsIn(sheet, 'v')]);
    expect(said).toHaveLength(1 + HOSTILE.length);
    expect(chart).toContain('<c:f>Sheet1!$B$2:$B$7</c:f>');
    expect(sheet).toContain('<c r="B7"><v>2.5</v></c>');
    expect(parts?.get('ppt/slides/slide1.xml')).toMatch(/<c:chart [^>]*r:id="rId3"\/>/u);
  });

  it('is the same bytes each time, whatever the hour and the zone of the machine', async () => {
    const first = await written();
    const before = process.env.TZ;
    process.env.TZ = 'America/Cayenne';
    const second = await written();
    process.env.TZ = before;
    expect(second.bytes).toEqual(first.bytes);
  });

  it('says what it is: notes in paragraphs, the view in a custom property', async () => {
    const parts = await partsOf();
    const notes = parts.get('ppt/notesSlides/notesSlide1.xml') ?? '';
    expect(notes.match(/<a:p>/gu)?.length).toBe(1 + HOSTILE.length + 1);
    expect(notes).toContain('<a:t>=HYPERLINK(&quot;http://x&quot;;&quot;y&quot;)</a:t>');
    expect(notes).toContain('<a:t>Source : Actes &amp; co</a:t>');
    expect(notes).toContain('<a:t>abc</a:t>');
    expect(parts.get('docProps/custom.xml')).toContain('>#/reseau?q=&lt;é&gt;&amp;sel=person:a<');
  });

  it('has its account, what it narrows to and its source in its notes, the lines of each joined', () => {
    const font = { family: 'sans', size: 16, weight: 400 } as const;
    const line = (key: string, text: string) =>
      ({ kind: 'text', key, x: 0, y: 0, text, font, fill: '#000000', anchor: 'start' }) as const;
    const words = [
      line('subtitle:0', 'Thème 2,'),
      line('subtitle:1', '12 séances'),
      line('legend', 'Nature'),
    ];
    const page = { kind: 'group', key: 'layer:title', name: 'title', x: 0, y: 0, marks: words } as const;
    const scene: Scene = {
      ...SCENE,
      description: 'Compte.',
      marks: [page, line('source:0', 'Source : Actes')],
    };
    expect(notesOf(scene)).toEqual(['Compte.', 'Thème 2, 12 séances', 'Source : Actes']);
  });

  it('has the layouts that its slides stand on, and no others', () => {
    const slide = { xml: '<p:sld/>', notes: [] };
    const properties = { title: '', description: '', language: 'fr', custom: [] };
    const size = { width: 9144000, height: 6858000 };
    const parts = packageParts(
      [
        { ...slide, layout: 'opening' },
        { ...slide, layout: 'figure' },
        { ...slide, layout: 'figure' },
      ],
      size,
      properties,
    );
    const layouts = [...parts.keys()].filter(name => name.startsWith('ppt/slideLayouts/slide'));
    expect(layouts).toHaveLength(2);
    expect(parts.get('ppt/slides/_rels/slide1.xml.rels')).toContain('slideLayout2.xml');
    expect(parts.get('ppt/presentation.xml')).toContain('<p:sldSz cx="9144000" cy="6858000"/>');
  });

  it('numbers the charts of all its slides one behind the other', () => {
    const [bars] = SCENE.marks.filter(mark => mark.kind === 'group' && mark.chart !== undefined);
    if (bars?.kind !== 'group' || bars.chart === undefined) throw new Error('the scene has bars');
    const chart = { xml: '<c/>', rows: [['', 'S']] };
    const slide = (charts: number) =>
      ({
        layout: 'figure',
        xml: '<s/>',
        notes: [],
        charts: Array.from({ length: charts }, () => chart),
      }) as const;
    const properties = { title: '', description: '', language: 'fr', custom: [] };
    const parts = packageParts([slide(2), slide(0), slide(1)], { width: 9, height: 9 }, properties);
    const named = (part: string) =>
      String(parts.get(`ppt/slides/_rels/${part}.xml.rels`)).match(/chart\d+\.xml/gu);
    expect([1, 2, 3].map(i => named(`slide${i}`))).toEqual([
      ['chart1.xml', 'chart2.xml'],
      null,
      ['chart3.xml'],
    ]);
    expect(parts.get('ppt/charts/_rels/chart3.xml.rels')).toContain('../embeddings/workbook3.xlsx');
    expect([...parts.keys()].filter(name => isWorkbook(name))).toHaveLength(3);
  });

  it('can be unpacked with its sums checked', async () => {
    const bytes = await zipped(
      new Map<string, string | Uint8Array>([
        ['a.txt', 'é'.repeat(5000)],
        ['b.bin', new Uint8Array([1, 2, 3])],
      ]),
    );
    const out = unzipSync(bytes);
    expect(new TextDecoder().decode(out['a.txt'])).toBe('é'.repeat(5000));
    expect([...(out['b.bin'] ?? [])]).toEqual([1, 2, 3]);
    expect(bytes.length).toBeLessThan(500);
  });

  it('packs one part after the other: all at once would hold the window up', async () => {
    let underWay = 0;
    let most = 0;
    const gzip = async (bytes: Uint8Array) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await Promise.resolve();
      underWay -= 1;
      return gzipSync(bytes);
    };
    await zipped(new Map(['a', 'b', 'c'].map(name => [name, name])), gzip);
    expect(most).toBe(1);
  });

  it('leaves the window free between drawing, writing and packing', async () => {
    const steps: string[] = [];
    const drawOn = () => {
      steps.push('drawn');
      return SCENE;
    };
    await slideFile({ ...WHAT, drawOn }, { pause: async () => void steps.push('pause') });
    expect(steps).toEqual(['drawn', 'pause', 'pause']);
  });
});
