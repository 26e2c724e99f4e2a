#!/usr/bin/env bash
# Expected: the space at the edge of a styled part is drawn: `Anne <tspan>MARTEL</tspan>` and `Anne<tspan> MARTEL</tspan>` look alike, and
# an export that passes in one renderer passes in the others.
# Really: LibreOffice draws none of these spaces ("AnneMARTEL"), not even one that ends the text before a tspan; librsvg loses those inside a
# tspan, at its beginning and its end; resvg the one at the beginning. Chromium draws all of them, so nothing shows while one works.
# With xml:space="preserve" on the text all four draw all of them.
# Versions: LibreOffice 7.4.7, librsvg 2.54, resvg-js 2.6.2, Chromium 156.
# Follows: write xml:space="preserve" on every text of an exported SVG that has tspans, or one text for each style.
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
const lines = {
  'space before the tspan': 'MM <tspan font-weight="bold">MM</tspan>',
  'space that begins the tspan': 'MM<tspan font-weight="bold"> MM</tspan>',
  'space that ends a tspan': '<tspan font-weight="bold">MM </tspan>MM',
  'space between two tspans': '<tspan font-weight="bold">MM</tspan> <tspan>MM</tspan>',
  'no space': 'MM<tspan font-weight="bold">MM</tspan>',
};
const rows = Object.keys(lines);
const texts = more => rows.map((row, at) => `<text x="10" y="${30 + 36 * at}" ${more}>${lines[row]}</text>`).join('');
/** The widest run of columns without ink between the first letter and the last. */
const widestGap = (at, row) => {
  let [widest, last] = [0, -1];
  for (let x = 0; x < 400; x += 1) {
    let inked = false;
    for (let y = 16 + 36 * row; y < 30 + 36 * row; y += 1) inked ||= at(x, y) < 'bbbbbb';
    if (!inked) continue;
    if (last >= 0) widest = Math.max(widest, x - last);
    last = x;
  }
  return widest;
};
const spaced = pictures => each(pictures, at => rows.filter((_, row) => widestGap(at, row) > 2 * widestGap(at, rows.length - 1)));
const [before, begins, ends, between] = rows;
const seen = spaced(await drawn(texts('')));
check('Chromium', seen.Chromium, [before, begins, ends, between]);
check('librsvg', seen.librsvg, [before, between]);
check('resvg', seen.resvg, [before, ends, between]);
check('LibreOffice', seen.LibreOffice, []);
const kept = spaced(await drawn(texts('xml:space="preserve"')));
for (const [program, found] of Object.entries(kept)) check(`${program} with xml:space`, found, [before, begins, ends, between]);
JS
CHROMIUM=$(command -v chromium)
export CHROMIUM
"$CHROMIUM" --version 2>/dev/null; rsvg-convert --version; soffice --version
node check.mjs
