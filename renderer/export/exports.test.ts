import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Scene, SceneTable } from '../scenes/scene.ts';
import { AT_ONCE } from './at-once.fixture.ts';
import { csvText, STANDARD, spreadsheetFlavour, tabbedText } from './csv.ts';
import type {
  ExportableScene,
  ExportableTable,
  Exported,
  ExportTools,
  SceneFormat,
  TableFormat,
} from './exportable.ts';
import { SCENE_EXPORTS, TABLE_EXPORTS } from './exports.ts';
import { facesOf } from './fonts.ts';
import { STATE_KEYWORD } from './png.ts';
import { readChunks, readText, resolutionChunk, withChunks } from './png-chunks.ts';
import { thumbnailOf } from './thumbnail.ts';

const SCENE: Scene = {
  width: 40,
  height: 30,
  background: '#ffffff',
  title: 'Les mots : « santé » & <droits>',
  description: 'Nuage de 2 mots.',
  language: 'fr',
  marks: [
    { kind: 'circle', key: 'c', x: 10, y: 10, r: 5, fill: '#0b6fa4' },
    {
      kind: 'text',
      key: 't',
      x: 3,
      y: 20,
      text: "pouvoir d'agir",
      font: { family: 'serif', size: 12, weight: 600 },
      fill: '#000000',
      anchor: 'start',
    },
  ],
};
const TABLE: SceneTable = {
  caption: 'Mots',
  columns: [
    { id: 'word', label: 'Mot', numeric: false },
    { id: 'S', label: 'S', numeric: true },
  ],
  rows: [
    { key: 'a', cells: ["pouvoir d'agir", 2.55] },
    { key: 'b', cells: ['=HYPERLINK("http://x";"y")', -4.2] },
    { key: 'c', cells: ['-non ; «\u202foui\u202f»\nfin', null] },
  ],
};
const WHAT: ExportableScene = {
  scene: SCENE,
  drawOn: () => SCENE,
  layerName: () => null,
  state: '{"view":"words","é":1}',
  day: '2025-03-05',
};
const SHEET: ExportableTable = { table: TABLE, language: 'fr', day: '2025-03-05' };

const asked: string[] = [];
/** A host whose canvas keeps its size and gives a real, blank PNG of that size. */
const TOOLS: ExportTools = {
  canvas: (width, height) => ({
    getContext: () => new Proxy({}, { get: () => () => undefined, set: () => true }) as never,
    convertToBlob: () =>
      Promise.resolve(new Blob([new Uint8Array(PNG.sync.write(new PNG({ width, height })))])),
  }),
  loadFonts: scene => {
    asked.push(...facesOf(scene).map(face => `${face.family}${face.weight}`));
    return Promise.resolve();
  },
  fontCss: () =>
    Promise.resolve("@font-face{font-family:'Source Serif 4';src:url(data:font/woff2;base64,AA==)}"),
  ...AT_ONCE,
};

async function exported(
  id: SceneFormat['id'] | TableFormat['id'],
  tools: ExportTools = TOOLS,
): Promise<Exported> {
  const sheet = TABLE_EXPORTS.find(format => format.id === id)?.run(SHEET);
  if (sheet !== undefined) return sheet;
  const result = await SCENE_EXPORTS.find(format => format.id === id)?.run(WHAT, tools);
  if (!result?.ok) throw new Error(`${id} was not written`);
  return result.value;
}

describe('exports', () => {
  it('have each an id of their own, which ends the name of their files', async () => {
    const ids = [...SCENE_EXPORTS, ...TABLE_EXPORTS].map(e => e.id);
    expect(ids).toEqual(['svg', 'png', 'pdf', 'pptx', 'csv', 'csv-standard']);
    for (const id of ids) expect((await exported(id)).name.endsWith(`.${id.split('-')[0]}`)).toBe(true);
  });

  it('write an SVG that is well formed and carries words, fonts and state', async () => {
    const { bytes, name } = await exported('svg');
    const text = new TextDecoder().decode(bytes);
    expect(name).toBe('Les mots santé & droits 2025-03-05.svg');
    expect(text).toContain('<title id="picture-title">Les mots : « santé » &amp; &lt;droits&gt;</title>');
    expect(text).toContain(">pouvoir d'agir</text>");
    expect(text).toContain('{&quot;view&quot;:&quot;words&quot;,&quot;é&quot;:1}');
    expect(text).toContain('@font-face');
    expect(text.match(/<(\w+)[\s>]/gu)?.length).toBeGreaterThan(5);
  });

  it('write a PNG of twice the size with its resolution, words and state', async () => {
    const { bytes } = await exported('png');
    const image = PNG.sync.read(Buffer.from(bytes));
    expect([image.width, image.height]).toEqual([80, 60]);
    const chunks = readChunks(bytes) ?? [];
    expect(chunks.map(c => c.type).slice(0, 2)).toEqual(['IHDR', 'pHYs']);
    const perMetre = chunks.find(c => c.type === 'pHYs')?.data;
    expect(perMetre && new DataView(perMetre.buffer, perMetre.byteOffset).getUint32(0)).toBe(7559);
    const texts = new Map(chunks.flatMap(c => readText(c) ?? []).map(t => [t.keyword, t.text]));
    expect(texts.get(STATE_KEYWORD)).toBe(WHAT.state);
    expect(texts.get('Title')).toBe(SCENE.title);
    expect(new Set(asked)).toEqual(new Set(['serif600']));
  });

  it('say so when the host has no canvas or no PNG', async () => {
    const png = SCENE_EXPORTS.find(e => e.id === 'png');
    const none = { ...TOOLS, canvas: () => ({ ...TOOLS.canvas(1, 1), getContext: () => null }) };
    expect(await png?.run(WHAT, none)).toEqual({ ok: false, error: 'no-canvas' });
    const junk = {
      ...TOOLS,
      canvas: () => ({ ...TOOLS.canvas(1, 1), convertToBlob: () => Promise.resolve(new Blob(['GIF89a'])) }),
    };
    expect(await png?.run(WHAT, junk)).toEqual({ ok: false, error: 'bad-image' });
  });

  it('write a CSV that spreadsheets read and do not run', async () => {
    const { bytes, name } = await exported('csv');
    expect(name).toBe('Mots 2025-03-05.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes)).toBe(
      'Mot;S\r\n' +
        "pouvoir d'agir;2,55\r\n" +
        '"\'=HYPERLINK(""http://x"";""y"")";-4,2\r\n' +
        '"\'-non ; «\u202foui\u202f»\nfin";\r\n',
    );
    expect(csvText(TABLE, spreadsheetFlavour('en'))).toContain(';2.55');
    expect(csvText(TABLE, STANDARD).split('\r\n').slice(0, 2)).toEqual(['Mot,S', "pouvoir d'agir,2.55"]);
  });

  it('put a table on the clipboard that spreadsheets read and do not run', () => {
    const hostile = { key: 'd', cells: ['\t@SUM(A1)\r\n', 0.5] };
    const table = { ...TABLE, rows: [...TABLE.rows, hostile] };
    expect(tabbedText(table, 'fr').split('\n')).toEqual([
      'Mot\tS',
      "pouvoir d'agir\t2,55",
      '\'=HYPERLINK("http://x";"y")\t-4,2',
      "'-non ; «\u202foui\u202f» fin\t",
      "' @SUM(A1) \t0,5",
    ]);
    expect(tabbedText(table, 'en')).toContain('\t2.55\n');
  });

  it('bring the letters of other languages only where a text has them', () => {
    const saying = (text: string): Scene => ({
      ...SCENE,
      marks: SCENE.marks.map(m => (m.kind === 'text' ? { ...m, text } : m)),
    });
    expect(facesOf(saying('Œuvre, Été, ÿ')).map(face => face.extended)).toEqual([false]);
    expect(facesOf(saying('Łódź')).map(face => face.extended)).toEqual([true]);
    expect(facesOf(saying('L\u030c')).map(face => face.extended)).toEqual([true]);
  });

  it('refuse a PNG that was cut short', () => {
    const whole = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })));
    expect(withChunks(whole.subarray(0, whole.length - 5), [])).toBeNull();
    expect(withChunks(whole, [])).toEqual(whole);
  });

  it('give a PNG that has a resolution already the one that is asked for, and no second', () => {
    const whole = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })));
    const once = withChunks(whole, [resolutionChunk(96)]) ?? whole;
    const twice = readChunks(withChunks(once, [resolutionChunk(192)]) ?? whole) ?? [];
    const told = twice.filter(chunk => chunk.type === 'pHYs').map(({ data }) => [...data]);
    expect(told).toEqual([[...resolutionChunk(192).data]]);
  });
});

describe('a thumbnail', () => {
  it('is a small picture of one size, as an address', async () => {
    const address = await thumbnailOf(SCENE, TOOLS);
    const image = PNG.sync.read(Buffer.from(address?.split(',')[1] ?? '', 'base64'));
    expect([address?.slice(0, 22), image.width, image.height]).toEqual(['data:image/png;base64,', 320, 200]);
  });

  it('has the picture in its middle, as large as it fits', async () => {
    const calls: string[] = [];
    const record = (_: unknown, name: string) => {
      return (...args: unknown[]) => void calls.push(`${name} ${args.join(' ')}`);
    };
    const context = new Proxy({}, { get: record, set: () => true }) as never;
    const canvas = () => ({ getContext: () => context, convertToBlob: async () => new Blob() });
    await thumbnailOf({ ...SCENE, marks: [] }, { ...TOOLS, canvas });
    expect(calls.filter(call => /^(?:translate|scale)/u.test(call))).toEqual([
      `translate ${(320 - (40 * 200) / 30) / 2} 0`,
      `scale ${200 / 30} ${200 / 30}`,
    ]);
  });

  it('is none where the host gives no canvas', async () => {
    const canvas = () => ({ getContext: () => null, convertToBlob: () => Promise.reject(new Error('none')) });
    expect(await thumbnailOf(SCENE, { ...TOOLS, canvas })).toBeNull();
  });
});
