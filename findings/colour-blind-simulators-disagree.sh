#!/usr/bin/env bash
# Expected: simulators of colour blindness show about the same, and culori's filters, whose matrices are those of Machado's model as the browser has
# them, show what the browser's own emulation shows.
# Really: with full deuteranopia the red and the green of d3's first palette are #8b7c1f and #968838 in Chromium, hardly to be told apart (a CIEDE2000
# of 5), and #675826 and #907a31 in culori, which multiplies the encoded values where the browser multiplies light: 14, a pair that
# passes. color-blind says 11, @bjornlu/colorblind 10. Without hue (achromatopsia) culori's grey of that red is #4c4c4c and Chromium's #6f6f6f.
# Versions: culori 4.0.2, color-blind 0.1.3, @bjornlu/colorblind 1.0.3, Chromium 156.
# Follows: a palette that was tested by a library was tested by that library: say which, apply the matrices to linear light, and look at the page in
# the browser's emulation. Maillage holds its palettes so (renderer/scenes/theme.test.ts), and had two colours that were one.
set -euo pipefail
for tool in node npm chromium; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts culori@4.0.2 color-blind@0.1.3 @bjornlu/colorblind@1.0.3 playwright-core@1.65.1 pngjs@7.0.0 ||
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

import { createRequire } from 'node:module';
import { differenceCiede2000, filterDeficiencyDeuter, filterGrayscale, formatHex } from 'culori';
import { chromium } from 'playwright-core';
import pngjs from 'pngjs';

const require = createRequire(import.meta.url);
const { deuteranopia } = require('color-blind');
const { simulate } = require('@bjornlu/colorblind');

const pair = ['#d62728', '#2ca02c'];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 80, height: 40 } });
await page.setContent(`<body style="margin:0;display:flex">${pair.map(colour => `<div style="width:40px;height:40px;background:${colour}"></div>`).join('')}`);
const devtools = await page.context().newCDPSession(page);
const emulated = async type => {
  await devtools.send('Emulation.setEmulatedVisionDeficiency', { type });
  const png = pngjs.PNG.sync.read(await page.screenshot());
  return [20, 60].map(x => formatHex({ mode: 'rgb', ...Object.fromEntries(['r', 'g', 'b'].map((k, i) => [k, png.data[(png.width * 20 + x) * 4 + i] / 255])) }));
};
const none = await emulated('none');
const seen = await emulated('deuteranopia');
const grey = await emulated('achromatopsia');
await browser.close();

const rgb = hex => Object.fromEntries(['r', 'g', 'b'].map((k, i) => [k, Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16)]));
const bjornlu = pair.map(hex => simulate(rgb(hex), 'deuteranopia')).map(({ r, g, b }) => formatHex({ mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 }));
const apart = ([one, other]) => Math.round(differenceCiede2000()(one, other));
check('the page without emulation', none, pair);
check('Chromium', [...seen, apart(seen)], ['#8b7c1f', '#968838', 5]);
const culori = pair.map(hex => formatHex(filterDeficiencyDeuter(1)(hex)));
check('culori', [...culori, apart(culori)], ['#675826', '#907a31', 14]);
const other = pair.map(hex => deuteranopia(hex));
check('color-blind', [...other, apart(other)], ['#8c691d', '#ad833b', 11]);
check('@bjornlu/colorblind', [...bjornlu, apart(bjornlu)], ['#616123', '#7a7a2f', 10]);
check('the red without hue: Chromium, culori', [grey[0], formatHex(filterGrayscale(1)(pair[0]))], ['#6f6f6f', '#4c4c4c']);
JS
CHROMIUM=$(command -v chromium) node check.mjs
