#!/usr/bin/env bash
# Expected: fill="transparent" draws nothing in any program, as everywhere in CSS; hsl() has been in SVG as long as rgb().
# Really: LibreOffice draws "transparent" black and opaque: the invisible areas that take the pointer cover the chart. hsl() with commas
# and hsl() with spaces are black there too, and so are rebeccapurple and a fill set by a rule with :not(); resvg does not know the
# last two either. fill="none" and fill-opacity="0" are safe in all four.
# Versions: LibreOffice 7.4.7, librsvg 2.54, resvg-js 2.6.2, Chromium 156.
# Follows: write hit areas with fill="none" and pointer-events="all", and leave them out of exports; colours as six digits only.
set -euo pipefail
for tool in node npm chromium rsvg-convert soffice; do command -v "$tool" >/dev/null || { echo "$tool is not installed here"; exit 3; }; done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts @resvg/resvg-js@2.6.2 playwright-core@1.65.1 pngjs@7.0.0 || { echo 'The npm registry does not answer.'; exit 3; }
echo "node $(node --version)"; npm ls --depth=0 | tail -n +2
cat >check.mjs <<'JS'
let changed = 0;
const check = (what, seen, stated) => {
  const same = JSON.stringify(seen) === JSON.stringify(stated);
  if (!same) changed = 1;
  console.log(`${same ? 'as stated' : 'CHANGED  '}  ${what}: ${JSON.stringify(seen)}`);
};
process.on('exit', code => process.exit(code || changed));

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';

const svg = body =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200" font-family="monospace" font-size="20">` +
  `<rect width="400" height="200" fill="#ffffff"/>${body}</svg>`;
async function inChromium(text) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 400, height: 200 } });
  await page.setContent(`<style>body{margin:0}</style>${text}`);
  const shot = await page.screenshot();
  await browser.close();
  return shot;
}
function inLibreOffice() {
  mkdirSync('out', { recursive: true });
  const home = `-env:UserInstallation=file://${process.cwd()}/office`;
  execFileSync('soffice', [home, '--headless', '--convert-to', 'png', '--outdir', 'out', 'a.svg'], { stdio: 'ignore' });
  return readFileSync('out/a.png');
}
/** The picture as each program draws it: a function that gives the colour at a point of the 400 × 200 drawing. */
async function drawn(body) {
  const text = svg(body);
  writeFileSync('a.svg', text);
  const files = {
    Chromium: await inChromium(text),
    librsvg: execFileSync('rsvg-convert', ['a.svg']),
    resvg: new Resvg(text).render().asPng(),
    LibreOffice: inLibreOffice(),
  };
  const at = file => {
    const { width, height, data } = PNG.sync.read(file);
    return (x, y) => {
      const from = 4 * (Math.floor((y * height) / 200) * width + Math.floor((x * width) / 400));
      const part = shift => Math.round((data[from + shift] * data[from + 3]) / 255 + 255 - data[from + 3]);
      return [0, 1, 2].map(shift => part(shift).toString(16).padStart(2, '0')).join('');
    };
  };
  return Object.fromEntries(Object.entries(files).map(([program, file]) => [program, at(file)]));
}
const each = (pictures, see) => Object.fromEntries(Object.entries(pictures).map(([program, at]) => [program, see(at)]));
const square = (left, more) => `<rect x="${left}" y="80" width="40" height="40" ${more}/>`;
const pictures = await drawn(
  `<style>rect:not(.other).ruled { fill: #0000ff }</style>` +
    square(0, 'fill="transparent"') +
    square(50, 'fill="hsl(240,100%,50%)"') +
    square(100, 'fill="hsl(240 100% 50%)"') +
    square(150, 'fill="rebeccapurple"') +
    square(200, 'class="ruled"') +
    square(250, 'fill="none"') +
    square(300, 'fill="#00f" fill-opacity="0"'),
);
const centres = [20, 70, 120, 170, 220, 270, 320];
const seen = each(pictures, at => centres.map(x => at(x, 100)).join(' '));
const [white, blue, black] = ['ffffff', '0000ff', '000000'];
console.log('transparent, hsl with commas, hsl with spaces, rebeccapurple, :not(), none, opacity 0');
const all = [white, blue, blue, '663399', blue, white, white].join(' ');
check('Chromium', seen.Chromium, all);
check('librsvg', seen.librsvg, all);
check('resvg', seen.resvg, [white, blue, blue, black, black, white, white].join(' '));
check('LibreOffice', seen.LibreOffice, [black, black, black, black, black, white, white].join(' '));
JS
CHROMIUM=$(command -v chromium)
export CHROMIUM
"$CHROMIUM" --version 2>/dev/null; rsvg-convert --version; soffice --version
node check.mjs
