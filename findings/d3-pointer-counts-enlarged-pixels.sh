#!/usr/bin/env bash
# Expected: d3.pointer gives the place in the element's own pixels, also where a page is enlarged by the CSS property zoom.
# Really: in an SVG it does; in a canvas or a div the place is counted in enlarged pixels, so that d3-zoom, asked to enlarge under the
# pointer, moves away what lies there, while the same handler on an SVG beside it holds it still.
# Versions: d3-selection 3.0.1, d3-zoom 3.0.1, Chromium 156.
# Follows: enlarge a page by its root type size, or divide by element.currentCSSZoom before drawing on a canvas.
set -euo pipefail
for tool in node npm chromium; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund d3-selection@3.0.1 d3-zoom@3.0.1 esbuild@0.25.11 playwright-core@1.65.1 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { writeFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { chromium } from 'playwright-core';

writeFileSync('page.js', "export { pointer, select } from 'd3-selection'; export { zoom, zoomTransform } from 'd3-zoom';");
const bundle = buildSync({ entryPoints: ['page.js'], bundle: true, write: false, format: 'iife', globalName: 'd3' }).outputFiles[0].text;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();

// The pointer is put over the place (50, 25) of an element of 100 by 50, in its own pixels.
async function tried(tag, enlarged) {
  await page.setContent(`<body style="margin:0"><div style="zoom:${enlarged}"><${tag} id="it" width="100" height="50" style="display:block;width:100px;height:50px"></${tag}></div>`);
  await page.evaluate(bundle.replace(/^var d3/m, 'globalThis.d3'));
  await page.evaluate(() => {
    const it = document.getElementById('it');
    it.addEventListener('pointermove', event => Object.assign(globalThis, { at: d3.pointer(event, it) }));
    d3.select(it).call(d3.zoom().wheelDelta(() => 1).on('zoom', ({ transform }) => Object.assign(globalThis, { moved: transform.invert([50, 25]) })));
  });
  await page.mouse.move(50 * enlarged, 25 * enlarged);
  await page.mouse.wheel(0, -100);
  await page.waitForFunction(() => globalThis.moved);
  const seen = await page.evaluate(() => ({ at: globalThis.at, held: globalThis.moved, factor: document.getElementById('it').currentCSSZoom }));
  await page.evaluate(() => Object.assign(globalThis, { at: undefined, moved: undefined }));
  return seen;
}
for (const tag of ['svg', 'canvas', 'div']) check(`${tag}, zoom 1`, await tried(tag, 1), { at: [50, 25], held: [50, 25], factor: 1 });
check('svg, zoom 2', await tried('svg', 2), { at: [50, 25], held: [50, 25], factor: 2 });
for (const tag of ['canvas', 'div']) check(`${tag}, zoom 2`, await tried(tag, 2), { at: [100, 50], held: [75, 37.5], factor: 2 });
await browser.close();
JS
CHROMIUM=$(command -v chromium) node check.mjs
