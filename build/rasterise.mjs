/**
 * Pictures of pixels where there is no browser: an SVG drawn by resvg (in WebAssembly) with the typefaces that are shipped. What a window
 * paints on its canvas differs from it by the smoothing of edges alone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import wawoff2 from 'wawoff2';

const require = createRequire(import.meta.url);
/** What pages call the typefaces, and what their files call themselves. */
const FAMILIES = [
  { folder: '@fontsource/source-sans-3', page: 'Source Sans 3', file: 'Source Sans 3 ExtraLight' },
  { folder: '@fontsource/source-serif-4', page: 'Source Serif 4', file: 'Source Serif 4' },
];
/** Of two files of one face the first is taken, and the others where it lacks a letter. */
const LETTERS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'];

let ready;

async function prepare() {
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fonts = [];
  for (const { folder } of FAMILIES) {
    const files = join(dirname(require.resolve(`${folder}/package.json`)), 'files');
    const name = folder.split('/')[1];
    for (const letters of LETTERS) {
      for (const weight of [400, 600]) {
        const file = join(files, `${name}-${letters}-${weight}-normal.woff2`);
        if (existsSync(file)) fonts.push(new Uint8Array(await wawoff2.decompress(readFileSync(file))));
      }
    }
  }
  return fonts;
}

/** An SVG as a PNG, `scale` pixels a unit. */
export async function rasterise(svg, scale) {
  ready ??= prepare();
  const fontBuffers = await ready;
  const named = FAMILIES.reduce((text, { page, file }) => text.replaceAll(`'${page}'`, `'${file}'`), svg);
  const picture = new Resvg(named, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: FAMILIES[0].file },
  });
  return picture.render().asPng();
}
