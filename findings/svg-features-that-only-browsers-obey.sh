#!/usr/bin/env bash
# Expected: pathLength, textPath, a list of x for single letters, and systemLanguage have been in SVG since 1.0 or 1.1: all draw them alike.
# Really: pathLength="100" with dashes in percent (a ring of shares) is obeyed by Chromium only: the three others dash by real lengths,
# and the shares are false. librsvg leaves out text on a path entirely and writes letters with their own x side by side. LibreOffice
# draws every child of a <switch>, one over the other. resvg turns marker-start of orient="auto-start-reverse" the wrong way.
# Versions: LibreOffice 7.4.7, librsvg 2.54, resvg-js 2.6.2, Chromium 156.
# Follows: dashes in real lengths, arcs as paths, letters each a text of its own, no <switch>, and the second marker drawn by itself.
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
const pictures = await drawn(
  `<circle cx="50" cy="50" r="30" fill="none" stroke="#000" stroke-width="12" pathLength="100" stroke-dasharray="25 75"/>` +
    `<defs><path id="way" d="M120 60H240"/><marker id="tip" viewBox="0 0 10 10" refX="0" refY="5" markerUnits="userSpaceOnUse"` +
    ` markerWidth="30" markerHeight="30" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z"/></marker></defs>` +
    `<text><textPath href="#way">MMMMMM</textPath></text>` +
    `<text x="260 340" y="60">MM</text>` +
    `<switch><rect x="20" y="120" width="40" height="40" systemLanguage="zz"/><rect x="80" y="120" width="40" height="40"/></switch>` +
    `<line x1="200" y1="140" x2="300" y2="140" stroke="#000" stroke-width="2" marker-start="url(#tip)" marker-end="url(#tip)"/>`,
);
const ink = (at, [left, top, right, bottom]) => {
  for (let x = left; x < right; x += 1) for (let y = top; y < bottom; y += 1) if (at(x, y) < '888888') return true;
  return false;
};
const marks = {
  'a dash at the upper left': [14, 20, 36, 48],
  'text on a path': [120, 40, 240, 64],
  'second letter at its x': [336, 40, 360, 64],
  'refused child of a switch': [22, 122, 58, 158],
  'head before the start': [172, 130, 196, 150],
  'head behind the end': [302, 130, 326, 150],
};
const seen = each(pictures, at => Object.keys(marks).filter(mark => ink(at, marks[mark])).join(', '));
const [dash, path, letter, refused, before, behind] = Object.keys(marks);
check('Chromium', seen.Chromium, [path, letter, before, behind].join(', '));
check('librsvg', seen.librsvg, [dash, before, behind].join(', '));
check('resvg', seen.resvg, [dash, path, letter, behind].join(', '));
check('LibreOffice', seen.LibreOffice, [dash, path, letter, refused, before, behind].join(', '));
JS
CHROMIUM=$(command -v chromium)
export CHROMIUM
"$CHROMIUM" --version 2>/dev/null; rsvg-convert --version; soffice --version
node check.mjs
