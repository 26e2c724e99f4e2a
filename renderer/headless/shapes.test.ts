import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { SHIPPED_FONTS } from '../export/pdf/font-files.ts';
import { pdfOf } from '../export/pdf/pdf.ts';
import { svgText } from '../paint/svg-text.ts';
import { PICTURES } from '../scenes/gallery/pictures.ts';
import { measureText } from '../scenes/measure.ts';
import type { Scene } from '../scenes/scene.ts';
import { bareOf, flat, otherwise } from './bare-shapes.fixture.ts';
import { firstPage } from './poppler.fixture.ts';
import { displaced, MOST_TEXTS, textsAlone, textsOf } from './text-places.fixture.ts';

/** A picture of each kind of chart. */
const NAMES = [
  'network-kinds',
  'timeline-rouen',
  'cloud-theme',
  'map-rouen',
  'comparison-four',
  'flows-rouen',
  'copresence-rouen',
  'words-heat',
];
const SCENES = PICTURES.filter(({ name }) => NAMES.includes(name)).map(
  ({ name, scene }) => [name, scene()] as const,
);

/** Milliseconds that a program may take on a machine that is busy. */
const PATIENCE = 240_000;
const NO_PIXELS = new PNG({ width: 0, height: 0 });

const folder = mkdtempSync(join(tmpdir(), 'maillage-shapes-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
const pixels = (name: string) => PNG.sync.read(readFileSync(file(name)));
const sizeOf = ({ width, height }: Scene, scale: number) =>
  [Math.round(width) * scale, Math.round(height) * scale] as const;
/** Pixels a unit where letters are looked at: fewer have no pixel that is all ink. */
const FINE = 3;

/** A picture as pixels, `scale` of them a unit, by way of a file and of another program. */
type Through = (scene: Scene, scale: number) => Promise<PNG>;

const throughPdf: Through = async (scene, scale) => {
  const made = await pdfOf(
    [scene],
    { title: 'Vue', language: 'fr', day: '2025-03-05', state: '' },
    SHIPPED_FONTS,
  );
  if (!made.ok) throw new Error(made.error);
  writeFileSync(file('vue.pdf'), made.value);
  return firstPage(file('vue.pdf'), ...sizeOf(scene, scale));
};

const throughRsvg: Through = async (scene, scale) => {
  writeFileSync(file('vue.svg'), svgText(scene));
  const [width, height] = sizeOf(scene, scale);
  execFileSync('rsvg-convert', [
    '-w',
    String(width),
    '-h',
    String(height),
    file('vue.svg'),
    '-o',
    file('svg.png'),
  ]);
  return pixels('svg.png');
};

/** As the command line draws, in a process of its own, which is where it stands. */
const RASTERISE = `
  import { readFileSync, writeFileSync } from 'node:fs';
  const [rasteriser, scale, ...files] = process.argv.slice(1);
  const { rasterise } = await import(rasteriser);
  for (const file of files) writeFileSync(file + '.png', await rasterise(readFileSync(file, 'utf8'), Number(scale)));
`;

async function throughCommandLine(scenes: readonly Scene[], scale: number): Promise<readonly PNG[]> {
  const names = scenes.map((_, i) => `command-${i}.svg`);
  scenes.forEach((scene, i) => void writeFileSync(file(`command-${i}.svg`), svgText(scene)));
  const rasteriser = pathToFileURL(join(import.meta.dirname, '../../build/rasterise.mjs')).href;
  const given = [rasteriser, String(scale), ...names.map(file)];
  execFileSync(process.execPath, ['--input-type=module', '--eval', RASTERISE, ...given]);
  return names.map(name => pixels(`${name}.png`));
}

function chromium(page: string, ...wanted: readonly string[]): string {
  writeFileSync(file('vue.html'), `<!doctype html><meta charset="utf-8">${page}`);
  const as = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--user-data-dir=${file('profile')}`,
  ];
  return execFileSync('chromium', [...as, ...wanted, `file://${file('vue.html')}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: PATIENCE,
    maxBuffer: 1e8,
  });
}

/** Chromium paints no window that is higher, in pixels. */
const HIGHEST = 16_000;

/** Pictures in groups that stand below each other in one window. */
function inWindows(scenes: readonly Scene[], scale: number): readonly (readonly Scene[])[] {
  const windows: Scene[][] = [];
  let height = HIGHEST;
  for (const scene of scenes) {
    const own = Math.round(scene.height) * scale;
    if (height + own > HIGHEST) windows.push([]);
    height = windows.at(-1)?.length === 0 ? own : height + own;
    windows.at(-1)?.push(scene);
  }
  return windows;
}

/** Several in one window, each in a tree of its own, where its names mean its own parts. */
async function throughChromium(scenes: readonly Scene[], scale: number): Promise<readonly PNG[]> {
  return inWindows(scenes, scale).flatMap(shown => {
    const pictures = shown.map(
      scene =>
        `<div style="height:${Math.round(scene.height)}px"><template shadowrootmode="open"><style>svg{display:block}</style>${svgText(scene)}</template></div>`,
    );
    const width = Math.max(...shown.map(scene => Math.round(scene.width)));
    const height = shown.reduce((sum, scene) => sum + Math.round(scene.height), 0);
    chromium(
      `<style>body{margin:0}</style>${pictures.join('')}`,
      `--screenshot=${file('chromium.png')}`,
      `--window-size=${width},${height}`,
      `--force-device-scale-factor=${scale}`,
    );
    const whole = pixels('chromium.png');
    let top = 0;
    return shown.map(scene => {
      const [own, high] = sizeOf(scene, scale);
      const picture = new PNG({ width: own, height: high });
      PNG.bitblt(whole, picture, 0, top, own, high, 0, 0);
      top += high;
      return picture;
    });
  });
}

/** What writes PNGs in a page, as one script. */
let pngPage: string | null = null;

/** The export's own file: painted on a canvas in a browser, with what is written into it. */
async function throughCanvas(scenes: readonly Scene[], scale: number): Promise<readonly PNG[]> {
  pngPage ??= await scriptOf('png-page.fixture.ts');
  const given = JSON.stringify(scenes).replaceAll('<', String.raw`\u003c`);
  const page = chromium(`<body><script>${pngPage};page.writePngs(${given}, ${scale})</script>`, '--dump-dom');
  const written = [...page.matchAll(/<pre>(.*?)<\/pre>/gu)].map(([, text = '']) => text);
  return written.map(text => PNG.sync.read(Buffer.from(text, 'base64')));
}

async function scriptOf(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, name), formats: ['iife'], name: 'page' },
    },
  });
  const [bundle] = [built].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built');
  return bundle.output[0].code;
}

const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined;

/** Pictures one after the other. */
const each = (through: Through) => async (scenes: readonly Scene[], scale: number) => {
  const shown: PNG[] = [];
  for (const scene of scenes) shown.push(await through(scene, scale));
  return shown;
};

const NOTHING = SCENES.map(([name]) => [name, []]);

describe.each([
  ['a PDF in poppler', 'pdftoppm', each(throughPdf)],
  ['an SVG in librsvg', 'rsvg-convert', each(throughRsvg)],
  ['an SVG in Chromium', 'chromium', throughChromium],
  ['a PNG', 'chromium', throughCanvas],
  ['a PNG of the command line', 'node', throughCommandLine],
] as const)('%s', (_, program, through) => {
  const here = isThere(program);
  const missing = here ? '' : ` (missing: ${program})`;

  it.skipIf(!here)(
    `has every bare shape of eight charts in its colour where the picture has it${missing}`,
    async () => {
      const shown = await through(
        SCENES.map(([, scene]) => scene),
        1,
      );
      const off = SCENES.map(([name, scene], i) => [
        name,
        otherwise(bareOf(scene, measureText), shown[i] ?? NO_PIXELS),
      ]);
      expect(off).toEqual(NOTHING);
    },
    PATIENCE,
  );

  it.skipIf(!here)(
    `holds every text of eight charts where the picture has it, within a hundredth of its width${missing}`,
    async () => {
      const shown = await through(
        SCENES.map(([, scene]) => textsAlone(scene)),
        FINE,
      );
      const off = SCENES.map(([name, scene], i) => [name, displaced(scene, shown[i] ?? NO_PIXELS, FINE)]);
      expect(off).toEqual(NOTHING);
    },
    PATIENCE,
  );
});

/** A picture whose every mark stands `by` units beside its place. */
const beside = (scene: Scene, by: number): Scene => ({
  ...scene,
  marks: [{ kind: 'group', key: 'beside', name: 'beside', x: by, y: 0, marks: scene.marks }],
});

describe.skipIf(!isThere('rsvg-convert'))('a picture that is not where it should be', () => {
  const [, scene] = SCENES.find(([name]) => name === 'timeline-rouen') ?? [];
  if (scene === undefined) throw new Error('no picture');
  const hundredth = scene.width / 100;

  it('is noticed by its texts once they are more than a hundredth of the width away', async () => {
    const seen = async (by: number) =>
      displaced(scene, await throughRsvg(textsAlone(beside(scene, by)), FINE), FINE).length;
    expect(await seen(hundredth * 0.5)).toBe(0);
    expect(await seen(hundredth * 1.5)).toBe(textsOf(scene).length);
  });

  it('is noticed by its shapes', async () => {
    const shown = await throughRsvg(beside(scene, hundredth * 2), 1);
    expect(otherwise(bareOf(scene, measureText), shown).length).toBeGreaterThan(0);
  });

  it('is noticed by one text alone that is gone, or held by its other end', async () => {
    const alone = textsAlone(scene);
    const [first, second, ...others] = alone.marks;
    if (first?.kind !== 'text' || second === undefined) throw new Error('no text');
    const gone = await throughRsvg({ ...alone, marks: [second, ...others] }, FINE);
    expect(displaced(scene, gone, FINE)).toEqual([`${first.text}: not there`]);
    const turned = { ...first, anchor: first.anchor === 'end' ? ('start' as const) : ('end' as const) };
    const held = await throughRsvg({ ...alone, marks: [turned, second, ...others] }, FINE);
    expect(displaced(scene, held, FINE)).toHaveLength(1);
  });
});

it('is asked of more than sixty shapes and of some texts of each picture', () => {
  expect(SCENES.map(([name]) => name).toSorted()).toEqual(NAMES.toSorted());
  const bare = SCENES.map(([, scene]) => bareOf(scene, measureText).length);
  expect(bare.reduce((a, b) => a + b, 0)).toBeGreaterThan(60);
  expect(SCENES.every(([, scene]) => flat(scene.marks).length > 10)).toBe(true);
  for (const [name, scene] of SCENES) {
    expect(textsOf(scene).length, name).toBeGreaterThan(10);
    expect(textsOf(scene).length, name).toBeLessThanOrEqual(MOST_TEXTS);
  }
});
