import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { SHIPPED_FONTS } from '../export/pdf/font-files.ts';
import { pdfOf } from '../export/pdf/pdf.ts';
import { svgText } from '../paint/svg-text.ts';
import { PICTURES } from '../scenes/gallery/pictures.ts';
import { measureText } from '../scenes/measure.ts';
import type { Scene } from '../scenes/scene.ts';
import { bareOf, flat, otherwise } from './bare-shapes.fixture.ts';

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
const PATIENCE = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'maillage-shapes-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
const pixels = (name: string) => PNG.sync.read(readFileSync(file(name)));
const sizeOf = ({ width, height }: Scene) => [String(Math.round(width)), String(Math.round(height))] as const;

async function throughPdf(scene: Scene): Promise<PNG> {
  const made = await pdfOf(
    [scene],
    { title: 'Vue', language: 'fr', day: '2025-03-05', state: '' },
    SHIPPED_FONTS,
  );
  if (!made.ok) throw new Error(made.error);
  writeFileSync(file('vue.pdf'), made.value);
  const [width, height] = sizeOf(scene);
  const size = ['-scale-to-x', width, '-scale-to-y', height];
  execFileSync('pdftoppm', [...size, '-png', '-singlefile', file('vue.pdf'), file('pdf')]);
  return pixels('pdf.png');
}

function throughRsvg(scene: Scene): Promise<PNG> {
  writeFileSync(file('vue.svg'), svgText(scene));
  const [width, height] = sizeOf(scene);
  execFileSync('rsvg-convert', ['-w', width, '-h', height, file('vue.svg'), '-o', file('svg.png')]);
  return Promise.resolve(pixels('svg.png'));
}

function throughChromium(scene: Scene): Promise<PNG> {
  const [width, height] = sizeOf(scene);
  const page = `<!doctype html><style>body{margin:0}svg{display:block}</style>${svgText(scene)}`;
  writeFileSync(file('vue.html'), page);
  const as = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--user-data-dir=${file('profile')}`,
  ];
  const shot = [`--screenshot=${file('chromium.png')}`, `--window-size=${width},${height}`];
  execFileSync('chromium', [...as, ...shot, `file://${file('vue.html')}`], {
    stdio: 'ignore',
    timeout: PATIENCE,
  });
  return Promise.resolve(pixels('chromium.png'));
}

const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined;

describe.each([
  ['a PDF in poppler', 'pdftoppm', throughPdf],
  ['an SVG in librsvg', 'rsvg-convert', throughRsvg],
  ['an SVG in Chromium', 'chromium', throughChromium],
] as const)('%s', (_, program, through) => {
  const here = isThere(program);

  it.skipIf(!here).each(SCENES)(
    `has every bare shape of %s in its colour where the picture has it${here ? '' : ` (missing: ${program})`}`,
    async (_name, scene) => {
      expect(otherwise(bareOf(scene, measureText), await through(scene))).toEqual([]);
    },
    PATIENCE,
  );
});

it('is asked of more than sixty shapes', () => {
  expect(SCENES.map(([name]) => name).toSorted()).toEqual(NAMES.toSorted());
  const bare = SCENES.map(([, scene]) => bareOf(scene, measureText).length);
  expect(bare.reduce((a, b) => a + b, 0)).toBeGreaterThan(60);
  expect(SCENES.every(([, scene]) => flat(scene.marks).length > 10)).toBe(true);
});
