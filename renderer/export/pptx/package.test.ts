import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../scenes/scene.ts';
import type { Exported } from '../exportable.ts';
import { packageParts } from './package.ts';
import { slideFile } from './slide-file.ts';
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
  const made = await slideFile(what);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

async function partsOf(what = WHAT): Promise<ReadonlyMap<string, string>> {
  const { bytes } = await written(what);
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
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

/** Where a relationship's target lies, from the part that it is of. */
function resolved(relations: string, target: string): string {
  const folder = relations.replace(/_rels\/[^/]*$/u, '');
  return new URL(target, `http://package/${folder}`).pathname.slice(1);
}

describe('a package', () => {
  it('has well-formed parts only, each with its content type', async () => {
    const parts = await partsOf();
    const types = tagsOf(parts.get('[Content_Types].xml') ?? '');
    const named = types.flatMap(tag =>
      tag.name === 'Override' ? [(tag.attributes.PartName ?? '').slice(1)] : [],
    );
    for (const [name, xml] of parts) expect(tagsOf(xml).length, name).toBeGreaterThan(0);
    const own = [...parts.keys()].filter(name => name !== '[Content_Types].xml' && !name.endsWith('.rels'));
    expect(named.toSorted()).toEqual(own.toSorted());
  });

  it('names no part in a relationship that is not there, and no identifier in a part that is no relationship', async () => {
    const parts = await partsOf();
    for (const [name, xml] of parts) {
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
});
