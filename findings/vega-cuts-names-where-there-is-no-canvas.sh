#!/usr/bin/env bash
# Expected: one specification gives one picture, in the browser and in Node, where charts for reports are made.
# Really: without the package canvas, which Vega does not ask for and does not mention, Vega in Node takes each letter to be 0.8 of the type's size
# wide. "Métropole de Rouen Normandie" is then wider than the 180 pixels that a label of an axis may have and is written
# "Métropole de Rouen No…"; in the browser it is whole, and the picture narrower. Capitals and "il" count alike, so that no other font
# mends it. What is cut off is nowhere in the SVG.
# Versions: vega 6.4.0, Chromium 156, Node 20.
# Follows: labelLimit: 0 for what is made in Node, or give it canvas; compare the texts of both pictures. Maillage measures by the widths of
# its own font on either side (renderer/scenes/measure.ts).
set -euo pipefail
for tool in node npm chromium; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts vega@6.4.0 playwright-core@1.65.1 ||
  { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { chromium } from 'playwright-core';
import * as vega from 'vega';

const values = ['Métropole de Rouen Normandie', 'Association des petites villes', 'Redon'].map(name => ({ name }));
const spec = (limit = {}) => ({
  width: 200, height: 200, data: [{ name: 'table', values }],
  scales: [{ name: 'y', type: 'band', domain: { data: 'table', field: 'name' }, range: 'height' }],
  axes: [{ orient: 'left', scale: 'y', ...limit }],
});
const texts = svg => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
const wide = svg => Number(/width="(\d+)/.exec(svg)[1]);
const inNode = limit => new vega.View(vega.parse(spec(limit)), { renderer: 'none' }).toSVG();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
console.log(`Chromium ${browser.version()}`);
const page = await browser.newPage();
await page.addScriptTag({ path: 'node_modules/vega/build/vega.min.js' });
const inBrowser = await page.evaluate(spec => new vega.View(vega.parse(spec), { renderer: 'none' }).toSVG(), spec());
await browser.close();
const names = values.map(({ name }) => name);
check('in Node', texts(await inNode()), ['Métropole de Rouen No…', 'Association des petit…', 'Redon']);
check('in Chromium', texts(inBrowser), names);
check('the picture is wider in Node', wide(await inNode()) > wide(inBrowser), true);
check('in Node, labelLimit 0', texts(await inNode({ labelLimit: 0 })), names);
check('in Node, type of 9 instead of 10', texts(await inNode({ labelFontSize: 9 }))[0], 'Métropole de Rouen Norma…');
JS
timeout 120 node check.mjs
